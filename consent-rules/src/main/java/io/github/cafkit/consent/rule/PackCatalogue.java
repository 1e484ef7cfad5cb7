package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Prints a pack for people who know the law and read no Java: every rule with when it applies, what follows, its duties,
 * what it beats and what beats it, its sources and its dates; then the duties that attach to any rule, the terms, the
 * facts and the sources that no rule rests on. The same pack prints the same text on every run.
 */
public final class PackCatalogue {

    private final RulePack pack;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Condition> terms = new TreeMap<>();
    private final Set<Fact<?>> facts = new LinkedHashSet<>();
    private final Set<String> cited = new TreeSet<>();

    private PackCatalogue(RulePack pack) {
        this.pack = pack;
    }

    /**
     * The catalogue of a pack as Markdown.
     *
     * @param pack the pack, not null
     * @return the text, ending with a line feed, never null
     */
    public static String markdown(RulePack pack) {
        return new PackCatalogue(pack).print();
    }

    private String print() {
        line("# The rules of pack " + pack.id() + ", edition " + pack.edition());
        line(
                "This page is generated from the rules and is what the library decides by. It supports professional"
                        + " judgement; it is not legal advice, and no rule here forbids anyone to report a concern about a child.");
        line("The pack answers about the days " + days(pack.encodes()) + " and about no others. Its sources were last"
                + " gone through on " + pack.reviewedOn() + ". *Unverified* marks a source whose place, date or wording"
                + " is in doubt and has not been settled against the official text.");
        contents();
        line("## How to read it");
        line("For each category of information that is asked for, the lowest tier with a rule that applies decides (T0"
                + " before T1, and so on). Inside a tier the effects have an order of their own; all rules of the tier"
                + " with the winning effect decide together, and their duties add up. The place of a rule on this page"
                + " means nothing. **When** reads facts by name; a phrase is a [term](#terms). **Then** gives what"
                + " follows, the first line that fits.");
        pack.tiers().forEach(this::tier);
        pack.clash().ifPresent(this::clash);
        attachedDuties();
        consent();
        wholeQuestion();
        terms();
        facts();
        unusedSources();
        return out.append('\n').toString();
    }

    private void contents() {
        line("## Contents");
        List<String> entries = new ArrayList<>();
        for (Tier tier : pack.tiers()) {
            entries.add("- [" + heading(tier) + "](#" + anchor(heading(tier)) + "): "
                    + rulesOf(tier).stream().map(SharingRule::id).collect(Collectors.joining(", ")));
        }
        if (pack.clash().isPresent()) {
            entries.add("- [Where a bar meets a duty](#where-a-bar-meets-a-duty)");
        }
        entries.add("- [Duties that attach to any rule](#duties-that-attach-to-any-rule)");
        entries.add("- [Who is entitled to consent](#who-is-entitled-to-consent)");
        entries.add("- [The question as a whole](#the-question-as-a-whole)");
        entries.add("- [Terms](#terms)");
        entries.add("- [Facts](#facts)");
        entries.add("- [Sources that no rule rests on](#sources-that-no-rule-rests-on)");
        line(String.join("\n", entries));
    }

    private void tier(Tier tier) {
        line("## " + heading(tier));
        line("Beats the tiers below because " + tier.reason() + ". Inside it: "
                + tier.precedence().stream().map(PackCatalogue::effect).collect(Collectors.joining(", before "))
                + ".");
        rulesOf(tier).forEach(this::rule);
    }

    private void clash(RulePack.Clash clash) {
        line("## Where a bar meets a duty");
        line("If a rule of T" + clash.bars() + " and a duty of T" + clash.duties()
                + " apply to the same category, neither wins: this rule decides instead.");
        rule(clash.rule());
    }

    private void rule(SharingRule rule) {
        line("### " + rule.id());
        line("*" + rule.title() + "*");
        List<String> parts = new ArrayList<>();
        parts.add("- **When** " + words(rule.when()));
        for (Branch branch : rule.branches()) {
            String first = branch.equals(rule.branches().get(0)) ? "- **Then** " : "- **Otherwise** ";
            parts.add(first + branch(branch));
        }
        rule.expectedWhen().ifPresent(when -> parts.add("- **Expected by strong guidance** when " + words(when)));
        parts.add("- **Duties** " + duties(rule.duties()));
        parts.add("- **Beats** " + beats(rule));
        parts.add("- **Beaten by** " + beatenBy(rule));
        parts.add("- **Source** " + rule.citations().stream().map(this::source).collect(Collectors.joining("; ")));
        parts.add("- **In force** " + days(rule.inForce()));
        line(String.join("\n", parts));
    }

    private String branch(Branch branch) {
        StringBuilder text = new StringBuilder(effect(branch.effect()));
        if (!branch.when().isAlways()) {
            text.append(", if ").append(words(branch.when()));
        }
        text.append('.');
        branch.route().ifPresent(route -> text.append(' ').append(route.meaning()));
        branch.judgements()
                .forEach(judgement -> text.append(" A person answers: ").append(judgement.question()));
        return text.toString();
    }

    private String duties(List<Duty> duties) {
        if (duties.isEmpty()) {
            return "none of its own";
        }
        return duties.stream()
                .map(duty ->
                        duty.obligation().code() + (duty.when().isAlways() ? "" : " (when " + words(duty.when()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private String beats(SharingRule rule) {
        Set<Effect> weaker = neighbours(rule, true);
        int last = pack.tiers().get(pack.tiers().size() - 1).rank();
        String below = rule.tier().rank() == last ? "" : "every rule of a tier below";
        String inside = weaker.isEmpty() ? "" : "in its own tier what " + effects(weaker);
        return join(below, inside);
    }

    private String beatenBy(SharingRule rule) {
        Set<Effect> stronger = neighbours(rule, false);
        String above = rule.tier().rank() == pack.tiers().get(0).rank() ? "" : "every rule of a tier above";
        String inside = stronger.isEmpty() ? "" : "in its own tier what " + effects(stronger);
        return join(above, inside);
    }

    /** The effects of other rules of the tier that every branch of this rule beats, or that beat some branch of it. */
    private Set<Effect> neighbours(SharingRule rule, boolean weaker) {
        List<Effect> order = rule.tier().precedence();
        Set<Effect> own = rule.branches().stream().map(Branch::effect).collect(Collectors.toSet());
        Set<Effect> found = new LinkedHashSet<>();
        for (SharingRule other : rulesOf(rule.tier())) {
            for (Branch branch : other.branches()) {
                int place = order.indexOf(branch.effect());
                boolean fits = weaker
                        ? own.stream().allMatch(effect -> order.indexOf(effect) < place)
                        : own.stream().anyMatch(effect -> place < order.indexOf(effect));
                if (!other.equals(rule) && fits) {
                    found.add(branch.effect());
                }
            }
        }
        return new TreeSet<>(found);
    }

    private String source(Cited source) {
        cited.add(source.family());
        String editions = pack.sources().editions(source.family()).stream()
                .map(PackCatalogue::edition)
                .collect(Collectors.joining(" / "));
        return editions + (source.when().isAlways() ? "" : " (when " + words(source.when()) + ")");
    }

    private static String edition(Citation citation) {
        String place = citation.locator().isEmpty() ? "" : ", " + citation.locator();
        return citation.id() + " [" + citation.kind().label() + "] "
                + citation.document().title() + place
                + citation.inForce().map(range -> ", " + days(range)).orElse(", never in force")
                + (citation.verified() ? "" : ", *unverified*");
    }

    private void attachedDuties() {
        line("## Duties that attach to any rule");
        line(Obligation.UNIVERSAL.stream().map(Obligation::code).collect(Collectors.joining(", "))
                + " come with every decision.");
        for (Obligation obligation : Obligation.values()) {
            List<String> rows = new ArrayList<>();
            for (DutyRule duty : pack.duties()) {
                if (duty.obligation() == obligation) {
                    rows.add("- " + duty.id() + ": " + duty.title() + ". At "
                            + duty.tiers().stream().map(rank -> "T" + rank).collect(Collectors.joining(", "))
                            + ", for what " + effects(duty.effects()) + ", when " + words(duty.when())
                            + (duty.inForce().equals(DateRange.ALWAYS) ? "" : ", " + days(duty.inForce())));
                }
            }
            line("### " + obligation.code());
            line("*" + obligation.meaning() + "*");
            if (!rows.isEmpty()) {
                line(String.join("\n", rows));
            }
        }
    }

    private void consent() {
        line("## Who is entitled to consent");
        line("Dates, scope and freedom of each consent are looked at first. A giver who is not listed is never"
                + " entitled.");
        List<String> rows = new ArrayList<>();
        pack.entitlements()
                .forEach((giver, entitlement) -> rows.add("- " + giver.name() + " (" + giver.label()
                        + "): consent counts when " + words(entitlement.toConsent()) + "; a refusal counts when "
                        + words(entitlement.toRefuse())));
        line(String.join("\n", rows));
    }

    private void wholeQuestion() {
        RulePack.WholeQuestion whole = pack.wholeQuestion();
        line("## The question as a whole");
        line(String.join(
                "\n",
                "- Where no category is needed, a person decides when " + words(whole.referWhenNothingIsNeeded())
                        + " (duties: " + duties(whole.dutiesOfThatReferral()) + "); otherwise nothing is shared.",
                "- What was left out as not needed is redacted from the rest when " + words(whole.hideTrimmed())
                        + "."));
    }

    private void terms() {
        line("## Terms");
        // A term may use other terms, which are found as it is printed.
        Set<String> printed = new TreeSet<>();
        Map<String, String> rows = new TreeMap<>();
        while (!printed.containsAll(terms.keySet())) {
            for (Map.Entry<String, Condition> term : List.copyOf(terms.entrySet())) {
                if (printed.add(term.getKey())) {
                    rows.put(term.getKey(), "- **" + term.getKey() + "**: " + words(term.getValue()));
                }
            }
        }
        line(String.join("\n", rows.values()));
    }

    private void facts() {
        line("## Facts");
        for (Fact<?> fact : Facts.all()) {
            if (!facts.contains(fact)) {
                continue;
            }
            line("### " + fact.name());
            String notStated = fact.whenNotStated()
                    .map(value -> "taken as " + value.name() + " when nobody states it")
                    .orElse("must be stated");
            line(sentence(fact.meaning()) + ". " + sentence(fact.nature().label()) + ", stated by "
                    + fact.statedBy().label() + "; " + notStated + ".");
            fact.unknownValue()
                    .ifPresent(unknown -> line(unknown.name() + " leads to: " + leadsTo(fact, unknown) + "."));
            line(fact.values().stream()
                    .map(value -> value.name() + " (" + ((FactValue) value).label() + ")")
                    .collect(Collectors.joining(", ")));
        }
        String unread = Facts.all().stream()
                .filter(fact -> !facts.contains(fact))
                .map(Fact::name)
                .collect(Collectors.joining(", "));
        line("No rule reads: " + (unread.isEmpty() ? "none" : unread) + ".");
    }

    /** The rules and duties that apply on the strength of a value, with what they do. */
    private String leadsTo(Fact<?> fact, Enum<?> value) {
        List<String> found = new ArrayList<>();
        for (SharingRule rule : pack.rules()) {
            Set<Effect> effects = effectsOf(rule, fact, value.ordinal());
            if (!effects.isEmpty()) {
                found.add(rule.id() + " " + effects);
            }
        }
        for (DutyRule duty : pack.duties()) {
            if (rests(duty.when(), fact, value.ordinal(), true)) {
                found.add(duty.obligation().code() + " (" + duty.id() + ")");
            }
        }
        return found.isEmpty() ? "no rule; it satisfies none that asks for more" : String.join(", ", found);
    }

    /** What a rule does on the strength of a value: by its condition, or as the branch that is left. */
    private static Set<Effect> effectsOf(SharingRule rule, Fact<?> fact, int ordinal) {
        Set<Effect> effects = new TreeSet<>();
        boolean left = rests(rule.when(), fact, ordinal, true);
        for (Branch branch : rule.branches()) {
            if (left || rests(branch.when(), fact, ordinal, true)) {
                effects.add(branch.effect());
            }
            left |= rests(branch.when(), fact, ordinal, false);
        }
        return effects;
    }

    /** Whether the condition asks for this value of the fact, in so many words or by asking for anything but others. */
    private static boolean rests(Condition condition, Fact<?> fact, int ordinal, boolean positive) {
        if (condition instanceof Condition.Is is) {
            return is.fact().equals(fact) && is.ordinals().contains(ordinal) == positive;
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(part -> rests(part, fact, ordinal, positive));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> rests(part, fact, ordinal, positive));
        }
        if (condition instanceof Condition.Not not) {
            return rests(not.part(), fact, ordinal, !positive);
        }
        return rests(((Condition.Named) condition).part(), fact, ordinal, positive);
    }

    private void unusedSources() {
        line("## Sources that no rule rests on");
        line("They are known, and they change no answer: either they shape how people work and not what may be shared,"
                + " or they have not begun to apply.");
        line(pack.sources().all().stream()
                .filter(citation -> !cited.contains(citation.family()))
                .map(citation -> "- " + edition(citation) + ": " + citation.statement())
                .collect(Collectors.joining("\n")));
    }

    /** The condition in words; the facts and terms that it uses are noted for the glossaries. */
    private String words(Condition condition) {
        facts.addAll(condition.reads());
        note(condition, named -> terms.putIfAbsent(named.name(), named.part()));
        return condition.inWords();
    }

    private static void note(Condition condition, Consumer<Condition.Named> found) {
        if (condition instanceof Condition.Named named) {
            found.accept(named);
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> note(part, found));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> note(part, found));
        } else if (condition instanceof Condition.Not not) {
            note(not.part(), found);
        }
    }

    private List<SharingRule> rulesOf(Tier tier) {
        return pack.rules().stream()
                .filter(rule -> rule.tier().rank() == tier.rank())
                .toList();
    }

    private static String heading(Tier tier) {
        return tier.name() + " " + tier.title();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String effect(Effect effect) {
        return effect.name() + " (" + effect.label() + ")";
    }

    private static String effects(Set<Effect> effects) {
        return effects.stream().map(Effect::label).collect(Collectors.joining(", or "));
    }

    private static String join(String first, String second) {
        if (first.isEmpty() && second.isEmpty()) {
            return "nothing";
        }
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }

    private static String days(DateRange range) {
        if (range.equals(DateRange.ALWAYS)) {
            return "always";
        }
        String from = range.isUnboundedStart() ? "always" : "from " + range.start();
        return range.isUnboundedEnd() ? from : from + " until before " + range.end();
    }

    private static String sentence(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private void line(String text) {
        out.append(out.length() == 0 ? "" : "\n\n").append(text);
    }
}
