package io.github.cafkit.consent.rule;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells packs apart by what they say. Two packs have the same digest if they differ in nothing that an answer could show:
 * tiers, rules with their branches, duties, citations and dates, duties that attach to whatever was decided, entitlements,
 * the clash, the whole question, the sources, the days encoded, whose the local rules are. The id and the edition are not part of it, and neither is
 * the order in which things were written down where that order means nothing, nor the name of a condition, which is short
 * for what it means.
 */
public final class PackDigest {

    private PackDigest() {}

    /**
     * The digest of a pack.
     *
     * @param pack the pack, not null
     * @return SHA-256 over the canonical text, 64 hexadecimal digits in lower case, never null
     */
    public static String sha256(RulePack pack) {
        return sha256(canonicalText(pack));
    }

    /**
     * The digest of a text.
     *
     * @param text the text, not null
     * @return SHA-256 over the text in UTF-8, 64 hexadecimal digits in lower case, never null
     */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    /**
     * The text that the digest is taken over: one JSON array a line, so that two digests that differ can be explained.
     *
     * @param pack the pack, not null
     * @return the text, each line ending with a line feed, never null
     */
    public static String canonicalText(RulePack pack) {
        List<String> lines = new ArrayList<>();
        lines.add(line("encodes", pack.encodes().toString(), pack.reviewedOn().toString()));
        pack.tiers()
                .forEach(tier -> lines.add(line("tier", tier.rank(), tier.title(), tier.reason(), tier.precedence())));
        add(lines, pack.rules().stream().map(rule -> rule("rule", rule)));
        add(lines, pack.duties().stream().map(PackDigest::duty));
        pack.entitlements()
                .forEach((giver, entitled) ->
                        lines.add(line("entitled", giver, text(entitled.toConsent()), text(entitled.toRefuse()))));
        pack.clash().ifPresent(clash -> {
            lines.add(line("clash", clash.bars(), clash.duties()));
            lines.add(rule("clash rule", clash.rule()));
        });
        RulePack.WholeQuestion whole = pack.wholeQuestion();
        lines.add(line(
                "whole",
                text(whole.referWhenNothingIsNeeded()),
                duties(whole.dutiesOfThatReferral()),
                text(whole.hideTrimmed())));
        add(lines, pack.sources().all().stream().map(PackDigest::source));
        pack.changedDates().forEach((id, day) -> lines.add(line("moved", id, day.toString())));
        pack.localRules().forEach(added -> lines.add(local(added)));
        return String.join("\n", lines) + "\n";
    }

    /**
     * The text for rules and sources on their own, in the same form as for a pack.
     *
     * @param rules the rules, in any order, not null
     * @param sources the sources, in any order, not null
     * @return the text, each line ending with a line feed, never null
     */
    public static String canonicalText(Collection<SharingRule> rules, Collection<Citation> sources) {
        List<String> lines = new ArrayList<>();
        add(lines, rules.stream().map(rule -> rule("rule", rule)));
        add(lines, sources.stream().map(PackDigest::source));
        return String.join("\n", lines) + "\n";
    }

    private static String local(LocalRules added) {
        return line(
                "local",
                added.id(),
                added.edition(),
                added.owner(),
                added.digest(),
                added.rules(),
                optional(added.acknowledgement()
                        .map(seen -> List.of(
                                seen.by(),
                                seen.role(),
                                seen.on().toString(),
                                seen.why(),
                                seen.localDigest(),
                                seen.nationalDigest(),
                                seen.widenings()))));
    }

    private static void add(List<String> lines, Stream<String> more) {
        more.sorted().forEach(lines::add);
    }

    private static String rule(String what, SharingRule rule) {
        return line(
                what,
                rule.id(),
                rule.inForce().toString(),
                rule.title(),
                rule.tier().rank(),
                text(rule.when()),
                rule.branches().stream().map(PackDigest::branch).toList(),
                duties(rule.duties()),
                rule.citations().stream()
                        .map(cited -> List.of(cited.family(), text(cited.when())))
                        .toList(),
                optional(rule.expectedWhen().map(PackDigest::text)));
    }

    private static List<Object> branch(Branch branch) {
        return List.of(
                text(branch.when()),
                branch.effect(),
                optional(branch.route()),
                branch.judgements().stream().sorted().toList());
    }

    private static List<List<String>> duties(Collection<Duty> duties) {
        return duties.stream()
                .map(duty -> List.of(duty.obligation().name(), text(duty.when())))
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    private static String duty(DutyRule duty) {
        return line(
                "duty",
                duty.id(),
                duty.title(),
                duty.obligation(),
                duty.tiers(),
                duty.effects(),
                text(duty.when()),
                duty.inForce().toString());
    }

    private static String source(Citation citation) {
        return line(
                "source",
                citation.id(),
                citation.kind(),
                citation.document().id(),
                citation.document().title(),
                citation.document().publisher(),
                citation.locator(),
                citation.statement(),
                optional(citation.inForce().map(DateRange::toString)),
                citation.verified());
    }

    /** What the condition means, in names and codes; parts that may stand in any order are sorted. */
    private static String text(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is.ordinals().stream()
                    .map(ordinal -> is.fact().values().get(ordinal).name())
                    .collect(Collectors.joining("|", is.fact().name() + "=", ""));
        }
        if (condition instanceof Condition.AllOf all) {
            return "all" + texts(all.parts());
        }
        if (condition instanceof Condition.AnyOf any) {
            return "any" + texts(any.parts());
        }
        if (condition instanceof Condition.Not not) {
            return "not(" + text(not.part()) + ")";
        }
        return text(((Condition.Named) condition).part());
    }

    private static String texts(List<Condition> parts) {
        return parts.stream().map(PackDigest::text).sorted().collect(Collectors.joining(",", "(", ")"));
    }

    private static List<Object> optional(Optional<?> value) {
        return List.copyOf(value.stream().toList());
    }

    private static String line(Object... parts) {
        return JsonTree.write(List.of(parts));
    }
}
