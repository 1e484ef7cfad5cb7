package io.github.cafkit.model.accountability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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
     * The first day that the timing names: of a recurrence its first day, of a deadline the day itself.
     *
     * @return the day, inclusive, never null
     */
    LocalDate firstDay();

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
        public LocalDate firstDay() {
            return by;
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
        public LocalDate firstDay() {
            return from;
        }

        @Override
        public LocalDate lastDay() {
            return until;
        }

        /**
         * How many times it happens between two days, where the unit is no term or half term. Units are counted from the
         * first day of the recurrence, and all times of a unit on the day it begins: so the times of two stretches that
         * abut add up to those of both. Weeks go on through the holidays.
         *
         * @param first the first day to count, not null
         * @param last the last day to count, inclusive, not null
         * @return the number of times; 0 if the last day is before the first
         * @throws ProblemException with {@code TIMING-04} if the unit is a term or half term
         */
        public long occurrences(LocalDate first, LocalDate last) {
            return counted(Occurrences.count(
                    per, new Occurrences.Days(from, until), new Occurrences.Days(first, last), Optional.empty()));
        }

        /**
         * How many times it happens between two days, by the terms of a school year. A term counts on its first day, or
         * on the first day of the recurrence if the term has begun by then.
         *
         * @param first the first day to count, not null
         * @param last the last day to count, inclusive, not null
         * @param terms the school terms, not null
         * @return the number of times; 0 if the last day is before the first
         * @throws ProblemException with {@code TIMING-04} if the unit is a term or half term and the terms of the whole
         *     recurrence are not known
         */
        public long occurrences(LocalDate first, LocalDate last, SchoolTerms terms) {
            return counted(Occurrences.count(
                    per, new Occurrences.Days(from, until), new Occurrences.Days(first, last), Optional.of(terms)));
        }

        private long counted(Optional<Long> units) {
            Checks.require(
                    units.isPresent(),
                    "TIMING-04",
                    "/per",
                    "to count terms or half terms, those of all days of the recurrence are handed in");
            return Math.multiplyExact(units.orElse(0L), (long) times);
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
