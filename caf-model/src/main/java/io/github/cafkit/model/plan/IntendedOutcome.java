package io.github.cafkit.model.plan;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something that is to be better for the child or the family, with what is done for it and how anybody will know.
 * Immutable and thread-safe; the texts are redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableIntendedOutcome.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableIntendedOutcome.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableIntendedOutcome.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableIntendedOutcome.class)
public interface IntendedOutcome extends WithIntendedOutcome {

    /**
     * Identifies the outcome within the plan.
     *
     * @return the identifier, never null
     */
    OutcomeId getId();

    /**
     * For whom it is wanted.
     *
     * @return the subject, never null
     */
    OutcomeSubject getSubject();

    /**
     * The person for whom it is wanted, where it is not the family together.
     *
     * @return the child, parent or carer, or empty if the plan does not name one
     */
    Optional<PersonId> getSubjectPerson();

    /**
     * The outcome in words.
     *
     * @return the statement, never null
     */
    @Value.Redacted
    @NotBlank(message = "an outcome is put in words")
    @Size(max = TextLimits.NARRATIVE)
    String getStatement();

    /**
     * The elements of the assessment it concerns.
     *
     * @return the codes sorted; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<ElementCode> getElements();

    /**
     * The needs it answers.
     *
     * @return the needs of the assessment, sorted; may be empty in a draft, never null
     */
    @Value.NaturalOrder
    SortedSet<NeedId> getNeeds();

    /**
     * The outcomes and aims of the framework that it serves.
     *
     * @return the codes sorted; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<OutcomeCode> getFrameworkOutcomes();

    /**
     * How things are now.
     *
     * @return the baseline in words, or empty if none is recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getBaseline();

    /**
     * How things should be.
     *
     * @return the target in words, or empty if none is agreed
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getTarget();

    /**
     * What is counted or measured, at the start and again.
     *
     * @return the measure in words, or empty if none is agreed
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getMeasure();

    /**
     * By when things should be so.
     *
     * @return the last day, inclusive, or empty if none is agreed
     */
    Optional<LocalDate> getTargetBy();

    /**
     * What is done for it.
     *
     * @return the actions in order; empty while nobody does anything, never null
     */
    List<@Valid Accountability> getActions();

    /**
     * What agencies contribute, in their own words, beside the actions.
     *
     * @return one contribution for each agency, in order; may be empty, never null
     */
    List<@Valid Contribution> getContributions();

    /**
     * Whether somebody thinks it achievable and realistic.
     *
     * @return the answer, or empty while nobody was asked
     */
    Optional<@Valid SmartAnswer> getSmartAnswer();

    /**
     * How anybody will know.
     *
     * @return the evaluations in order; empty while there is none, never null
     */
    List<@Valid Evaluation> getEvaluations();

    /** Insists that the family together is no one person, and that each agency contributes once. */
    @Value.Check
    default void check() {
        Checks.require(
                getSubject() != OutcomeSubject.FAMILY || getSubjectPerson().isEmpty(),
                "OUTCOME-01",
                "/subjectPerson",
                "an outcome for the family together names no one person");
        Checks.requireDistinct(
                getContributions(),
                Contribution::getAgency,
                "OUTCOME-02",
                "/contributions",
                "each agency says once what it contributes to an outcome");
    }

    /**
     * Starts an outcome.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link IntendedOutcome}. */
    final class Builder extends ImmutableIntendedOutcome.Builder {
        Builder() {}
    }
}
