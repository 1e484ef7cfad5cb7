package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody came to a meeting, and what became of their report. Members undertake to attend and to give reports
 * promptly. Immutable and thread-safe; the reason is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAttendance.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAttendance.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAttendance.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAttendance.class)
public interface Attendance extends WithAttendance {

    /**
     * Who. Name, role, agency and contact are those of the membership; a guest is a member for the day, as
     * {@link TeamFunction#OBSERVER}.
     *
     * @return the person, never null
     */
    PersonId getPerson();

    /**
     * Whether they came.
     *
     * @return the answer; invited unless stated, never null
     */
    @Value.Default
    default Presence getPresence() {
        return Presence.INVITED;
    }

    /**
     * Why they did not come.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /**
     * By when their report was asked for.
     *
     * @return the day, inclusive, or empty if no report was asked for
     */
    Optional<LocalDate> getReportDueOn();

    /**
     * When their report came.
     *
     * @return the day, or empty if none has come
     */
    Optional<LocalDate> getReportSentOn();

    /**
     * Whether a report that was asked for is missing.
     *
     * @param day the day asked about, not null
     * @return true if it was due on that day or earlier and had not come by then
     */
    default boolean owesReportOn(LocalDate day) {
        return getReportDueOn().map(due -> !due.isAfter(day)).orElse(false)
                && getReportSentOn().map(sent -> sent.isAfter(day)).orElse(true);
    }

    /** Insists that a report sent instead of coming has a day. */
    @Value.Check
    default void check() {
        Checks.require(
                getPresence() != Presence.REPORT_SENT || getReportSentOn().isPresent(),
                "ATTENDANCE-01",
                "/reportSentOn",
                "a report that was sent has a day");
    }

    /**
     * Somebody's attendance of which nothing more is recorded.
     *
     * @param person who, not null
     * @param presence whether they came, not null
     * @return the attendance, never null
     */
    static Attendance of(PersonId person, Presence presence) {
        return builder().person(person).presence(presence).build();
    }

    /**
     * Starts an attendance.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Attendance}. */
    final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
