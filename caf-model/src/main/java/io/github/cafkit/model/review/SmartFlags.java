package io.github.cafkit.model.review;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.SmartAnswer;
import java.util.List;
import java.util.Objects;

/**
 * Whether an outcome is SMART: specific, measurable, achievable, realistic and timely. The machine looks at the first two
 * and the last; what is achievable and realistic is what a person answered, and unknown while nobody has. Immutable and
 * thread-safe.
 *
 * @param outcome the outcome, not null
 * @param specific whether it has a target, and neither target nor statement has a vague term
 * @param measurable whether a baseline is recorded, and a measure for it or for one of its evaluations
 * @param achievable what a person answered, not null
 * @param realistic what a person answered, not null
 * @param timely whether it has a day that is not before the start of the plan
 */
public record SmartFlags(
        OutcomeId outcome,
        boolean specific,
        boolean measurable,
        YesNoUnknown achievable,
        YesNoUnknown realistic,
        boolean timely) {

    /** Where the five letters come from. What the machine looks at for three of them is the library's choice. */
    public static final Provenance SOURCE =
            Provenance.unverified("Local guides to early help plans, which ask for SMART outcomes");

    /** Checks the parts. */
    public SmartFlags {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(achievable, "achievable");
        Objects.requireNonNull(realistic, "realistic");
    }

    /**
     * Looks at every outcome of a plan.
     *
     * @param plan the plan, not null
     * @return the flags in the order of the outcomes, never null
     */
    public static List<SmartFlags> of(JointPlan plan) {
        return plan.getOutcomes().stream().map(outcome -> of(outcome, plan)).toList();
    }

    private static SmartFlags of(IntendedOutcome outcome, JointPlan plan) {
        boolean vague = !VagueTerms.in(outcome.getStatement()).isEmpty()
                || outcome.getTarget()
                        .map(target -> !VagueTerms.in(target).isEmpty())
                        .orElse(true);
        boolean measured = outcome.getMeasure().isPresent()
                || outcome.getEvaluations().stream()
                        .anyMatch(evaluation -> evaluation.getMeasure().isPresent());
        return new SmartFlags(
                outcome.getId(),
                !vague,
                outcome.getBaseline().isPresent() && measured,
                outcome.getSmartAnswer().map(SmartAnswer::getAchievable).orElse(YesNoUnknown.UNKNOWN),
                outcome.getSmartAnswer().map(SmartAnswer::getRealistic).orElse(YesNoUnknown.UNKNOWN),
                outcome.getTargetBy()
                        .map(day -> !day.isBefore(plan.getStartsOn()))
                        .orElse(false));
    }

    /**
     * Whether all five hold.
     *
     * @return true if the machine found its three, and a person answered yes to both of the others
     */
    public boolean smart() {
        return specific && measurable && achievable == YesNoUnknown.YES && realistic == YesNoUnknown.YES && timely;
    }
}
