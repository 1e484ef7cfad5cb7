package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plants every small fault in a pack, one at a time. */
final class PackMutants {

    private final RulePack pack;
    private final List<PackMutant> mutants = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();

    private PackMutants(RulePack pack) {
        this.pack = pack;
    }

    /** The mutants: rule by rule, then duty by duty, then terms, dates and tiers; always the same in the same order. */
    static List<PackMutant> of(RulePack pack) {
        PackMutants found = new PackMutants(pack);
        found.rules().forEach(found::ofRule);
        pack.duties().forEach(found::ofDuty);
        found.ofTerms();
        new DateFaults(pack).each((id, words, edit) -> found.add(PackFault.DATE, id, id, words, edit));
        found.ofTiers();
        return List.copyOf(found.mutants);
    }

    private List<SharingRule> rules() {
        List<SharingRule> rules = new ArrayList<>(pack.rules());
        pack.clash().ifPresent(clash -> rules.add(clash.rule()));
        return rules;
    }

    private void ofRule(SharingRule rule) {
        add(
                PackFault.RULE_LOST,
                rule,
                "lost",
                new PackEdit(List.of(new PackEdit.RuleEdit(rule, Optional.empty())), List.of(), Optional.empty()));
        for (int i = 0; i < rule.branches().size(); i++) {
            ofBranch(rule, i);
        }
        RuleParts parts = RuleParts.of(rule);
        for (ConditionFaults.Faulty faulty : ConditionFaults.of(rule.when())) {
            change(PackFault.CONDITION, rule, faulty.words(), parts.when(faulty.condition()));
        }
        ofDutiesIn(rule);
        ofCitationsIn(rule);
        rule.expectedWhen().ifPresent(expected -> {
            change(PackFault.STRENGTH_LOST, rule, "never expected", parts.expectedWhen(Optional.empty()));
            for (ConditionFaults.Faulty faulty : ConditionFaults.of(expected)) {
                change(
                        PackFault.CONDITION,
                        rule,
                        "expected " + faulty.words(),
                        parts.expectedWhen(Optional.of(faulty.condition())));
            }
        });
    }

    private void ofBranch(SharingRule rule, int i) {
        Branch branch = rule.branches().get(i);
        RuleParts parts = RuleParts.of(rule);
        String place = rule.branches().size() == 1 ? "" : "branch " + (i + 1) + " (" + branch.effect() + ") ";
        if (rule.branches().size() > 1) {
            change(PackFault.BRANCH_LOST, rule, place + "lost", parts.branches(without(rule.branches(), i)));
        }
        for (Effect other : rule.tier().precedence()) {
            // To leave out and to release are kinds of refusing and permitting.
            if (other != branch.effect() && other != Effect.TRIM && other != Effect.RELEASE) {
                branch(
                        PackFault.EFFECT_SWAPPED,
                        rule,
                        i,
                        place + branch.effect() + " swapped for " + other,
                        new Branch(branch.when(), other, branch.route(), branch.judgements()));
            }
        }
        branch.route().ifPresent(route -> {
            Route other = next(route, Route.values());
            branch(
                    PackFault.ROUTE,
                    rule,
                    i,
                    place + "without its route",
                    new Branch(branch.when(), branch.effect(), Optional.empty(), branch.judgements()));
            branch(PackFault.ROUTE, rule, i, place + "to " + other + " in place of " + route, branch.route(other));
        });
        for (int j = 0; j < branch.judgements().size(); j++) {
            Judgement lost = branch.judgements().get(j);
            Judgement other = next(lost, Judgement.values());
            branch(
                    PackFault.JUDGEMENT,
                    rule,
                    i,
                    place + "without asking " + lost,
                    asking(branch, without(branch.judgements(), j)));
            branch(
                    PackFault.JUDGEMENT,
                    rule,
                    i,
                    place + "asking " + other + " in place of " + lost,
                    asking(branch, with(branch.judgements(), j, other)));
        }
        for (ConditionFaults.Faulty faulty : ConditionFaults.of(branch.when())) {
            branch(PackFault.CONDITION, rule, i, place + faulty.words(), branch.when(faulty.condition()));
        }
    }

    private static Branch asking(Branch branch, List<Judgement> judgements) {
        return new Branch(branch.when(), branch.effect(), branch.route(), judgements);
    }

    private void branch(PackFault fault, SharingRule rule, int place, String words, Branch changed) {
        change(fault, rule, words, RuleParts.of(rule).branches(with(rule.branches(), place, changed)));
    }

    private void ofDutiesIn(SharingRule rule) {
        RuleParts parts = RuleParts.of(rule);
        for (int i = 0; i < rule.duties().size(); i++) {
            Duty duty = rule.duties().get(i);
            change(
                    PackFault.DUTY_LOST,
                    rule,
                    "without duty " + duty.obligation() + under(duty.when()),
                    parts.duties(without(rule.duties(), i)));
            for (ConditionFaults.Faulty faulty : ConditionFaults.of(duty.when())) {
                change(
                        PackFault.CONDITION,
                        rule,
                        "duty " + duty.obligation() + " " + faulty.words(),
                        parts.duties(with(rule.duties(), i, new Duty(duty.obligation(), faulty.condition()))));
            }
        }
    }

    private void ofCitationsIn(SharingRule rule) {
        RuleParts parts = RuleParts.of(rule);
        for (int i = 0; i < rule.citations().size(); i++) {
            Cited cited = rule.citations().get(i);
            List<Cited> fewer = without(rule.citations(), i);
            // A rule keeps one citation that always holds.
            if (fewer.stream().anyMatch(other -> other.when().isAlways())) {
                change(
                        PackFault.CITATION_LOST,
                        rule,
                        "without citation " + cited.family() + under(cited.when()),
                        parts.citations(fewer));
            }
            for (ConditionFaults.Faulty faulty : ConditionFaults.of(cited.when())) {
                change(
                        PackFault.CONDITION,
                        rule,
                        "citation " + cited.family() + " " + faulty.words(),
                        parts.citations(with(rule.citations(), i, new Cited(cited.family(), faulty.condition()))));
            }
        }
    }

    private void ofDuty(DutyRule duty) {
        add(
                PackFault.DUTY_LOST,
                duty.id(),
                duty.id(),
                "lost",
                new PackEdit(List.of(), List.of(new PackEdit.DutyEdit(duty, Optional.empty())), Optional.empty()));
        for (ConditionFaults.Faulty faulty : ConditionFaults.of(duty.when())) {
            add(
                    PackFault.CONDITION,
                    duty.id(),
                    duty.id(),
                    faulty.words(),
                    PackEdit.ofDuty(duty, TermFaults.when(duty, faulty.condition())));
        }
    }

    private void ofTerms() {
        TermFaults terms = new TermFaults(rules(), pack.duties());
        terms.each((name, words, edit) -> add(PackFault.TERM, name, "term [" + name + "]", words, edit));
    }

    private void ofTiers() {
        for (int i = 1; i < pack.tiers().size(); i++) {
            Tier first = pack.tiers().get(i - 1);
            Tier second = pack.tiers().get(i);
            String names = first.name() + " and " + second.name();
            add(
                    PackFault.TIERS_SWAPPED,
                    names,
                    names,
                    "swapped",
                    new PackEdit(List.of(), List.of(), Optional.of(new PackEdit.TierSwap(first, second))));
        }
    }

    private void change(PackFault fault, SharingRule rule, String words, RuleParts parts) {
        add(fault, rule, words, PackEdit.ofRule(rule, parts.rule()));
    }

    /** A rule with several editions is named with the days of the one that is meant. */
    private void add(PackFault fault, SharingRule rule, String words, PackEdit edit) {
        boolean several = pack.rules().stream()
                        .filter(other -> other.id().equals(rule.id()))
                        .count()
                > 1;
        add(fault, rule.id(), several ? rule.toString() : rule.id(), words, edit);
    }

    private void add(PackFault fault, String place, String subject, String words, PackEdit edit) {
        String id = subject + ": " + words;
        int times = named.merge(id, 1, Integer::sum);
        mutants.add(new PackMutant(times == 1 ? id : id + " (" + times + ")", fault, place, pack, edit));
    }

    private static String under(Condition when) {
        return when.isAlways() ? "" : " when " + when.inWords();
    }

    private static <E extends Enum<E>> E next(E value, E[] values) {
        return values[(value.ordinal() + 1) % values.length];
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> fewer = new ArrayList<>(list);
        fewer.remove(place);
        return fewer;
    }

    private static <T> List<T> with(List<T> list, int place, T value) {
        List<T> changed = new ArrayList<>(list);
        changed.set(place, value);
        return changed;
    }

    /** Takes one fault: the place of it, what was done, and the edit. */
    @FunctionalInterface
    interface Sink {
        void accept(String place, String words, PackEdit edit);
    }
}
