package io.github.cafkit.model.review;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One meeting of a schedule, and why it is on its day. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableScheduledMeeting.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableScheduledMeeting.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableScheduledMeeting.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableScheduledMeeting.class)
public interface ScheduledMeeting extends WithScheduledMeeting {

    /**
     * What it is for.
     *
     * @return the kind, never null
     */
    ScheduledKind getKind();

    /**
     * The day of the meeting.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * The last day that keeps the interval: of a review, the longest time after the one before; of monitoring, the last
     * day of the half term.
     *
     * @return the day, inclusive, never null
     */
    LocalDate getLatest();

    /**
     * Why it is not on its latest day.
     *
     * @return what closes the latest day, or empty if the meeting is on it, or was agreed for another
     */
    Optional<ClosedDay> getMovedBecause();

    /**
     * Whether the interval is exceeded, as there was no earlier day.
     *
     * @return true if the meeting is after its latest day
     */
    default boolean exceeds() {
        return getOn().isAfter(getLatest());
    }

    /**
     * Why the meeting is on its day, for people.
     *
     * @return a line with the kind, the latest day and what moved it, never null
     */
    default String reason() {
        String line = getKind().label() + ", due by " + getLatest();
        if (getOn().equals(getLatest())) {
            return line;
        }
        return line
                + (exceeds() ? "; later" : "; earlier")
                + getMovedBecause()
                        .map(cause -> ", as that day is " + cause.label())
                        .orElse(", as agreed");
    }

    /** Insists that a meeting on its latest day was moved by nothing. */
    @Value.Check
    default void check() {
        Checks.require(
                getMovedBecause().isEmpty() || !getOn().equals(getLatest()),
                "SCHEDULED-MEETING-01",
                "/movedBecause",
                "a meeting on its latest day was not moved");
    }

    /**
     * Starts a meeting.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScheduledMeeting}. */
    final class Builder extends ImmutableScheduledMeeting.Builder {
        Builder() {}
    }
}
