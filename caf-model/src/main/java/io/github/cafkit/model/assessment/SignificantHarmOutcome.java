package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was decided after a note of significant harm: by whom, when and why. It is added to the history of the assessment
 * and never replaces the note. Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSignificantHarmOutcome.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSignificantHarmOutcome.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSignificantHarmOutcome.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSignificantHarmOutcome.class)
public interface SignificantHarmOutcome extends WithSignificantHarmOutcome {

    /**
     * The version of the assessment that was decided upon. What it and the versions before it raised is answered; what a
     * later one raises is not.
     *
     * @return the version, never null
     */
    AssessmentId getAssessment();

    /**
     * What was decided.
     *
     * @return the outcome, never null
     */
    @Value.Redacted
    SignificantHarmOutcomeKind getKind();

    /**
     * Who decided.
     *
     * @return the person, never null
     */
    PersonId getDecidedBy();

    /**
     * In what capacity.
     *
     * @return the capacity, never null
     */
    SafeguardingDecider getCapacity();

    /**
     * The agency for which the person decided.
     *
     * @return the agency, or empty if it was not recorded
     */
    Optional<AgencyId> getAgency();

    /**
     * The day of the decision.
     *
     * @return the day, never null
     */
    LocalDate getDecidedOn();

    /**
     * Why it was decided.
     *
     * @return the reason in words, never null or blank
     */
    @Value.Redacted
    @Size(max = TextLimits.NARRATIVE)
    String getReason();

    /** Insists on a reason, and that only social care or the designated lead ends a stop. */
    @Value.Check
    default void check() {
        Checks.require(!getReason().isBlank(), "HARM-01", "/reason", "what was decided has a reason in words");
        Checks.require(
                !getKind().endsStop() || getCapacity() != SafeguardingDecider.OTHER,
                "HARM-02",
                "/capacity",
                "a stop is ended by social care or by the designated lead");
    }

    /**
     * Starts an outcome.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SignificantHarmOutcome}. */
    final class Builder extends ImmutableSignificantHarmOutcome.Builder {
        Builder() {}
    }
}
