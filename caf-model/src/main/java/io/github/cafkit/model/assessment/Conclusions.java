package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Conclusions, solutions and actions (section I). Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableConclusions.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableConclusions.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableConclusions.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableConclusions.class)
public interface Conclusions extends WithConclusions {

    /**
     * The conclusion.
     *
     * @return the assessor's judgement, never null
     */
    @Value.Redacted
    ConclusionKind getKind();

    /**
     * The conclusion in words.
     *
     * @return the account, or empty while none is written
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getSummary();

    /**
     * Strengths and resources.
     *
     * @return the strengths in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.NARRATIVE) String> getStrengths();

    /**
     * Needs and worries.
     *
     * @return the worries in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.NARRATIVE) String> getWorries();

    /**
     * The outcomes that child, family and assessor want.
     *
     * @return the outcomes in words, in order, never null
     */
    @Value.Redacted
    @NotEmpty(groups = ReadyForPlan.class, message = "a plan starts from the outcomes that the family wants")
    List<@Size(max = TextLimits.NARRATIVE) String> getDesiredOutcomes();

    /**
     * How everybody will know that things have improved.
     *
     * @return the goals in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.NARRATIVE) String> getGoals();

    /**
     * The action table.
     *
     * @return the rows in order; may be empty, never null
     */
    List<@Valid AgreedAction> getAgreedActions();

    /**
     * The day for the review.
     *
     * @return the day, or empty if none was agreed
     */
    Optional<LocalDate> getReviewOn();

    /**
     * Starts conclusions.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Conclusions}. */
    final class Builder extends ImmutableConclusions.Builder {
        Builder() {}
    }
}
