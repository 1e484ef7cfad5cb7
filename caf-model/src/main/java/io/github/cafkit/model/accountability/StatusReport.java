package io.github.cafkit.model.accountability;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody reported of an action on a day. Reports are added and never edited: a mistake is put right by the next
 * one. Immutable and thread-safe; the words are redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableStatusReport.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableStatusReport.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStatusReport.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStatusReport.class)
public interface StatusReport extends WithStatusReport {

    /**
     * The day of the report.
     *
     * @return the day from which the status counts, never null
     */
    LocalDate getOn();

    /**
     * How far the action had come.
     *
     * @return the status, never null
     */
    ActionStatus getStatus();

    /**
     * Who reported.
     *
     * @return the person or agency, or empty if it was not recorded
     */
    Optional<Party> getBy();

    /**
     * Progress, or the reason why it was not done.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getWords();

    /**
     * Starts a report.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatusReport}. */
    final class Builder extends ImmutableStatusReport.Builder {
        Builder() {}
    }
}
