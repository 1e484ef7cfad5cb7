package io.github.cafkit.consent.england;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every pack that differs from a pack by one small fault. */
final class Mutants {

    /**
     * A pack with one fault.
     *
     * @param name what was done to it
     * @param rule the rule that was changed, as it was; empty if it is a duty
     * @param duty the duty that was dropped; empty if it is a rule
     * @param pack the pack with the fault
     */
    record Mutant(String name, Optional<SharingRule> rule, Optional<DutyRule> duty, RulePack pack) {}

    private final RulePack pack;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RulePack pack) {
        this.pack = pack;
    }

    static List<Mutant> of(RulePack pack) {
        Mutants found = new Mutants(pack);
        pack.rules().forEach(found::ofRule);
        pack.clash().ifPresent(clash -> found.ofParts(clash.rule()));
        pack.duties()
                .forEach(duty -> found.mutants.add(new Mutant(
                        duty.id() + " dropped",
                        Optional.empty(),
                        Optional.of(duty),
                        found.derived().withoutDuty(duty.id()).build())));
        return List.copyOf(found.mutants);
    }

    private void ofRule(SharingRule rule) {
        add(rule, "dropped", derived().withoutRule(rule.id()));
        ofParts(rule);
    }

    private void ofParts(SharingRule rule) {
        List<Branch> branches = rule.branches();
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            String place = "branch " + i + " " + branch.effect();
            if (branches.size() > 1) {
                change(rule, place + " dropped", copy(rule, without(branches, i), rule.duties(), rule.citations()));
            }
            for (Effect other : others(rule, branch.effect())) {
                Branch swapped = new Branch(branch.when(), other, branch.route(), branch.judgements());
                change(rule, place + " swapped for " + other, copy(rule, with(branches, i, swapped)));
            }
            if (branch.route().isPresent()) {
                Branch lost = new Branch(branch.when(), branch.effect(), Optional.empty(), branch.judgements());
                change(rule, place + " without its route", copy(rule, with(branches, i, lost)));
            }
            for (int j = 0; j < branch.judgements().size(); j++) {
                Branch unasked =
                        new Branch(branch.when(), branch.effect(), branch.route(), without(branch.judgements(), j));
                change(rule, place + " without " + branch.judgements().get(j), copy(rule, with(branches, i, unasked)));
            }
        }
        for (int i = 0; i < rule.duties().size(); i++) {
            Duty duty = rule.duties().get(i);
            String when = duty.when().isAlways() ? "" : " when " + duty.when().inWords();
            change(
                    rule,
                    "without duty " + duty.obligation() + when,
                    copy(rule, branches, without(rule.duties(), i), rule.citations()));
        }
        for (int i = 0; i < rule.citations().size(); i++) {
            Cited cited = rule.citations().get(i);
            List<Cited> fewer = without(rule.citations(), i);
            // A rule keeps one citation that always holds.
            if (fewer.stream().anyMatch(other -> other.when().isAlways())) {
                change(
                        rule,
                        "without citation " + cited.family()
                                + (cited.when().isAlways()
                                        ? ""
                                        : " when " + cited.when().inWords()),
                        copy(rule, branches, rule.duties(), fewer));
            }
        }
        if (rule.expectedWhen().isPresent()) {
            change(rule, "never expected", copy(rule, branches, rule.duties(), rule.citations(), false));
        }
    }

    /** The effects it could be mistaken for; to leave out and to release are kinds of refusing and permitting. */
    private static List<Effect> others(SharingRule rule, Effect effect) {
        return rule.tier().precedence().stream()
                .filter(other -> other != effect && other != Effect.TRIM && other != Effect.RELEASE)
                .toList();
    }

    private void change(SharingRule rule, String what, SharingRule changed) {
        Optional<RulePack.Clash> clash = pack.clash().filter(declared -> declared.rule() == rule);
        if (clash.isPresent()) {
            add(
                    rule,
                    what,
                    derived()
                            .clash(new RulePack.Clash(
                                    clash.get().bars(), clash.get().duties(), changed)));
        } else {
            add(rule, what, derived().withoutRule(rule.id()).rules(List.of(changed)));
        }
    }

    private void add(SharingRule rule, String what, RulePack.Builder changed) {
        try {
            mutants.add(new Mutant(rule.id() + " " + what, Optional.of(rule), Optional.empty(), changed.build()));
        } catch (ProblemException noticedOnLoading) {
            // Such as a rule that would rest on nothing in force: no case is needed to notice that.
        }
    }

    private RulePack.Builder derived() {
        return pack.toBuilder("mutant", pack.edition());
    }

    private static SharingRule copy(SharingRule rule, List<Branch> branches) {
        return copy(rule, branches, rule.duties(), rule.citations());
    }

    private static SharingRule copy(SharingRule rule, List<Branch> branches, List<Duty> duties, List<Cited> citations) {
        return copy(rule, branches, duties, citations, true);
    }

    private static SharingRule copy(
            SharingRule rule, List<Branch> branches, List<Duty> duties, List<Cited> citations, boolean mayBeExpected) {
        SharingRule.Builder copy = SharingRule.rule(rule.id(), rule.title())
                .in(rule.tier())
                .inForce(rule.inForce())
                .when(rule.when())
                .then(branches.toArray(Branch[]::new));
        duties.forEach(duty -> copy.obligingWhen(duty.when(), duty.obligation()));
        citations.forEach(cited -> copy.citesWhen(cited.when(), cited.family()));
        if (mayBeExpected) {
            rule.expectedWhen().ifPresent(copy::expectedWhen);
        }
        return copy.build();
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
}
