package io.github.cafkit.model.accountability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When an action happens: once, by a day, or again and again until one. In JSON {@code type} is {@code DEADLINE} or
 * {@code RECURRENCE}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Timing.Deadline.class, name = "DEADLINE"),
    @JsonSubTypes.Type(value = Timing.Recurrence.class, name = "RECURRENCE")
})
public sealed interface Timing {

    /**
     * The last day on which the action is in time.
     *
     * @return the day, inclusive, never null
     */
    LocalDate lastDay();

    /**
     * Once, by a day.
     *
     * @param by the last day, inclusive, not null
     */
    record Deadline(LocalDate by) implements Timing {
        /** Checks the parts. */
        public Deadline {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public LocalDate lastDay() {
            return by;
        }
    }

    /**
     * Again and again.
     *
     * @param times how often in each unit, at least 1
     * @param per the unit, not null
     * @param minutes how long each time lasts, at least 1
     * @param from the first day, not null
     * @param until the last day, inclusive, not before the first, not null
     */
    record Recurrence(int times, RecurrenceUnit per, int minutes, LocalDate from, LocalDate until) implements Timing {
        /**
         * Checks the parts.
         *
         * @throws ProblemException if a number is less than 1 or the days are out of order
         */
        public Recurrence {
            Objects.requireNonNull(per, "per");
            Checks.require(
                    times >= 1, "TIMING-01", "/times", "something that recurs happens at least once in its unit");
            Checks.require(minutes >= 1, "TIMING-02", "/minutes", "something that recurs lasts at least a minute");
            Checks.require(!until.isBefore(from), "TIMING-03", "/until", "the last day is not before the first");
        }

        @Override
        public LocalDate lastDay() {
            return until;
        }
    }

    /**
     * Once, by a day.
     *
     * @param day the last day, inclusive, not null
     * @return the timing, never null
     */
    static Timing by(LocalDate day) {
        return new Deadline(day);
    }
}
