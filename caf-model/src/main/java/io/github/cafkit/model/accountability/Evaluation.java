package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How anybody will know that an outcome is reached, and what was found. Immutable and thread-safe; redacted in
 * {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEvaluation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvaluation.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEvaluation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvaluation.class)
public interface Evaluation extends WithEvaluation {

    /**
     * What counts as success.
     *
     * @return the criterion in words, or empty while there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getCriterion();

    /**
     * What is measured or counted.
     *
     * @return the measure in words, or empty while there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getMeasure();

    /**
     * How it is measured.
     *
     * @return the method in words, or empty while there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getMethod();

    /**
     * Who looks.
     *
     * @return the party, or empty while nobody does
     */
    Optional<Party> getEvaluator();

    /**
     * By when.
     *
     * @return the last day, inclusive, or empty if none is agreed
     */
    Optional<LocalDate> getBy();

    /**
     * What was found.
     *
     * @return the result; not yet unless stated, never null
     */
    @Value.Default
    default EvaluationResult getResult() {
        return EvaluationResult.NOT_YET;
    }

    /**
     * What the result rests on.
     *
     * @return the evidence in words, in order; empty while there is none, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.NARRATIVE) String> getEvidence();

    /**
     * Starts an evaluation.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Evaluation}. */
    final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
