package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That an action was not delivered and somebody was told who can see to it: the line of accountability that a lead
 * professional needs, as the lead does not answer for what others do. Immutable and thread-safe; the words are redacted
 * in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEscalation.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEscalation.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEscalation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEscalation.class)
public interface Escalation extends WithEscalation {

    /**
     * Who was told.
     *
     * @return the person or agency, never null
     */
    Party getTo();

    /**
     * The day on which they were told.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * What was not delivered, and what was asked for.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /**
     * What came of it.
     *
     * @return the outcome; open unless stated, never null
     */
    @Value.Default
    default EscalationOutcome getOutcome() {
        return EscalationOutcome.OPEN;
    }

    /**
     * The day of the outcome.
     *
     * @return the day, or empty while it is open
     */
    Optional<LocalDate> getOutcomeOn();

    /** Insists that an outcome has a day, no day comes without an outcome, and none is before the escalation. */
    @Value.Check
    default void check() {
        Checks.require(
                getOutcomeOn().isPresent() == (getOutcome() != EscalationOutcome.OPEN),
                "ESCALATION-01",
                "/outcomeOn",
                "an escalation has a day of its outcome once it has an outcome");
        Checks.require(
                getOutcomeOn().map(day -> !day.isBefore(getOn())).orElse(true),
                "ESCALATION-02",
                "/outcomeOn",
                "the outcome of an escalation is not before it");
    }

    /**
     * Starts an escalation.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Escalation}. */
    final class Builder extends ImmutableEscalation.Builder {
        Builder() {}
    }
}
