package io.github.cafkit.model.review;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one evaluation of an outcome found by the review. Immutable and thread-safe; the evidence is redacted in
 * {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableOutcomeEvaluated.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableOutcomeEvaluated.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOutcomeEvaluated.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOutcomeEvaluated.class)
public interface OutcomeEvaluated extends WithOutcomeEvaluated {

    /**
     * The outcome.
     *
     * @return the outcome, of the version of the plan that is reviewed, never null
     */
    OutcomeId getOutcome();

    /**
     * Which of the evaluations that the plan lists for the outcome. A version of a plan does not change, so the number
     * stays right.
     *
     * @return the number, 1 for the first and unless stated
     */
    @Value.Default
    default int getEvaluation() {
        return 1;
    }

    /**
     * What was found.
     *
     * @return the result, never null
     */
    EvaluationResult getResult();

    /**
     * What the result rests on.
     *
     * @return the evidence in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.NARRATIVE) String> getEvidence();

    /** Insists that evaluations are counted from one. */
    @Value.Check
    default void check() {
        Checks.require(
                getEvaluation() >= 1,
                "REVIEW-EVALUATION-01",
                "/evaluation",
                "the evaluations of an outcome are numbered from 1");
    }

    /**
     * The result of the first evaluation of an outcome.
     *
     * @param outcome the outcome, not null
     * @param result what was found, not null
     * @return the result without evidence, never null
     */
    static OutcomeEvaluated of(OutcomeId outcome, EvaluationResult result) {
        return builder().outcome(outcome).result(result).build();
    }

    /**
     * Starts the result of an evaluation.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OutcomeEvaluated}. */
    final class Builder extends ImmutableOutcomeEvaluated.Builder {
        Builder() {}
    }
}
