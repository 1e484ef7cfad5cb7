package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Optional;

/** The parts of a rule, of which some are exchanged. */
record RuleParts(
        SharingRule original,
        Tier tier,
        DateRange inForce,
        Condition when,
        List<Branch> branches,
        List<Duty> duties,
        List<Cited> citations,
        Optional<Condition> expectedWhen) {

    static RuleParts of(SharingRule rule) {
        return new RuleParts(
                rule,
                rule.tier(),
                rule.inForce(),
                rule.when(),
                rule.branches(),
                rule.duties(),
                rule.citations(),
                rule.expectedWhen());
    }

    RuleParts tier(Tier other) {
        return new RuleParts(original, other, inForce, when, branches, duties, citations, expectedWhen);
    }

    RuleParts inForce(DateRange other) {
        return new RuleParts(original, tier, other, when, branches, duties, citations, expectedWhen);
    }

    RuleParts when(Condition other) {
        return new RuleParts(original, tier, inForce, other, branches, duties, citations, expectedWhen);
    }

    RuleParts branches(List<Branch> others) {
        return new RuleParts(original, tier, inForce, when, others, duties, citations, expectedWhen);
    }

    RuleParts duties(List<Duty> others) {
        return new RuleParts(original, tier, inForce, when, branches, others, citations, expectedWhen);
    }

    RuleParts citations(List<Cited> others) {
        return new RuleParts(original, tier, inForce, when, branches, duties, others, expectedWhen);
    }

    RuleParts expectedWhen(Optional<Condition> other) {
        return new RuleParts(original, tier, inForce, when, branches, duties, citations, other);
    }

    /** The rule with these parts, under its old id and title. */
    SharingRule rule() {
        SharingRule.Builder copy = SharingRule.rule(original.id(), original.title())
                .in(tier)
                .inForce(inForce)
                .when(when)
                .then(branches.toArray(Branch[]::new));
        duties.forEach(duty -> copy.obligingWhen(duty.when(), duty.obligation()));
        citations.forEach(cited -> copy.citesWhen(cited.when(), cited.family()));
        expectedWhen.ifPresent(copy::expectedWhen);
        return copy.build();
    }
}
