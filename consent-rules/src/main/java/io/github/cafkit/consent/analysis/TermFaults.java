package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults in what a named condition means, which every rule that uses the name then has. */
final class TermFaults {

    private final List<SharingRule> rules;
    private final List<DutyRule> duties;

    TermFaults(List<SharingRule> rules, List<DutyRule> duties) {
        this.rules = rules;
        this.duties = duties;
    }

    void each(PackMutants.Sink sink) {
        List<Condition> conditions = new ArrayList<>();
        rules.forEach(rule -> conditions.addAll(conditions(rule)));
        duties.forEach(duty -> conditions.add(duty.when()));
        for (Condition.Named term : ConditionFaults.terms(conditions)) {
            for (ConditionFaults.Faulty faulty : ConditionFaults.inMeaningOf(term)) {
                sink.accept(term.name(), faulty.words(), edit(term, faulty.condition()));
            }
        }
    }

    private static List<Condition> conditions(SharingRule rule) {
        List<Condition> conditions = new ArrayList<>(List.of(rule.when()));
        rule.branches().forEach(branch -> conditions.add(branch.when()));
        rule.duties().forEach(duty -> conditions.add(duty.when()));
        rule.citations().forEach(cited -> conditions.add(cited.when()));
        rule.expectedWhen().ifPresent(conditions::add);
        return conditions;
    }

    private PackEdit edit(Condition.Named term, Condition meaning) {
        List<PackEdit.RuleEdit> changedRules = new ArrayList<>();
        for (SharingRule rule : rules) {
            if (conditions(rule).stream()
                    .anyMatch(condition -> ConditionFaults.exchanged(condition, term, meaning) != condition)) {
                changedRules.add(new PackEdit.RuleEdit(rule, Optional.of(exchanged(rule, term, meaning))));
            }
        }
        List<PackEdit.DutyEdit> changedDuties = new ArrayList<>();
        for (DutyRule duty : duties) {
            Condition when = ConditionFaults.exchanged(duty.when(), term, meaning);
            if (when != duty.when()) {
                changedDuties.add(new PackEdit.DutyEdit(duty, Optional.of(when(duty, when))));
            }
        }
        return new PackEdit(changedRules, changedDuties, Optional.empty());
    }

    private static SharingRule exchanged(SharingRule rule, Condition.Named term, Condition meaning) {
        return RuleParts.of(rule)
                .when(ConditionFaults.exchanged(rule.when(), term, meaning))
                .branches(rule.branches().stream()
                        .map(branch -> new Branch(
                                ConditionFaults.exchanged(branch.when(), term, meaning),
                                branch.effect(),
                                branch.route(),
                                branch.judgements()))
                        .toList())
                .duties(rule.duties().stream()
                        .map(duty -> new Duty(duty.obligation(), ConditionFaults.exchanged(duty.when(), term, meaning)))
                        .toList())
                .citations(rule.citations().stream()
                        .map(cited -> new Cited(cited.family(), ConditionFaults.exchanged(cited.when(), term, meaning)))
                        .toList())
                .expectedWhen(rule.expectedWhen().map(when -> ConditionFaults.exchanged(when, term, meaning)))
                .rule();
    }

    /** The duty under another condition. */
    static DutyRule when(DutyRule duty, Condition when) {
        return new DutyRule(
                duty.id(), duty.title(), duty.obligation(), duty.tiers(), duty.effects(), when, duty.inForce());
    }
}
