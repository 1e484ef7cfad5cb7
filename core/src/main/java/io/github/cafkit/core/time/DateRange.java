package io.github.cafkit.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A stretch of days: the start is included, the end is not, and either may be open. Immutable and thread-safe.
 *
 * <p>In JSON a range is one text, the form that {@link #toString()} writes. The words are those of ThreeTen-Extra's {@code LocalDateRange}: contains, encloses, abuts, overlaps.
 *
 * @param start the first day, or {@link LocalDate#MIN} if the range has always been, not null
 * @param end the first day after the range, or {@link LocalDate#MAX} if it is open, not null
 */
public record DateRange(LocalDate start, LocalDate end) {

    /** Every day. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /**
     * Checks the order of the ends.
     *
     * @throws ProblemException with {@code DATE-RANGE} if the end is not after the start
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // one text in JSON: see parse
    public DateRange {
        if (!start.isBefore(end)) {
            throw new ProblemException(Problem.error("DATE-RANGE", "", "a date range ends after it starts"));
        }
    }

    /**
     * From a day up to, and without, another.
     *
     * @param startInclusive the first day, not null
     * @param endExclusive the first day after the range, not null
     * @return the range, never null
     * @throws ProblemException with {@code DATE-RANGE} if the end is not after the start
     */
    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateRange(startInclusive, endExclusive);
    }

    /**
     * From a day up to and including another: for sources that name the last day, such as the expiry of a consent.
     *
     * @param first the first day, not null
     * @param last the last day, not before the first, not null
     * @return the range, never null
     * @throws ProblemException with {@code DATE-RANGE} if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
    }

    /**
     * From a day onwards.
     *
     * @param startInclusive the first day, not null
     * @return the range, never null
     */
    public static DateRange from(LocalDate startInclusive) {
        return new DateRange(startInclusive, LocalDate.MAX);
    }

    /**
     * All days before one.
     *
     * @param endExclusive the first day after the range, not null
     * @return the range, never null
     */
    public static DateRange before(LocalDate endExclusive) {
        return new DateRange(LocalDate.MIN, endExclusive);
    }

    /**
     * Reads the form that {@link #toString()} writes: two ISO dates with a slash between them, {@code ..} for an open
     * end.
     *
     * @param text for example {@code 2018-05-25/..}, not null
     * @return the range, never null
     * @throws ProblemException with {@code DATE-RANGE} if the text has another form or the end is not after the start
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw malformed();
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        try {
            return new DateRange(
                    first.equals("..") ? LocalDate.MIN : LocalDate.parse(first),
                    last.equals("..") ? LocalDate.MAX : LocalDate.parse(last));
        } catch (DateTimeParseException quotingTheText) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return new ProblemException(
                Problem.error("DATE-RANGE", "", "a date range is two ISO dates with a slash between them"));
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day the day, not null
     * @return true if it is on or after the start and before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /**
     * Whether every day of another range lies in this one.
     *
     * @param other the other range, not null
     * @return true if it does
     */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /**
     * Whether the two ranges share a day.
     *
     * @param other the other range, not null
     * @return true if some day lies in both
     */
    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /**
     * Whether one range begins on the day the other ends, so that they touch without sharing a day.
     *
     * @param other the other range, not null
     * @return true if they touch
     */
    public boolean abuts(DateRange other) {
        return end.equals(other.start) || other.end.equals(start);
    }

    /**
     * The days that lie in both ranges.
     *
     * @param other the other range, not null
     * @return the common days, or empty if there are none
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end));
    }

    /**
     * Whether the range has no first day.
     *
     * @return true if it has always been
     */
    public boolean isUnboundedStart() {
        return start.equals(LocalDate.MIN);
    }

    /**
     * Whether the range has no end yet.
     *
     * @return true if it is open
     */
    public boolean isUnboundedEnd() {
        return end.equals(LocalDate.MAX);
    }

    /** ISO dates with a slash between them, {@code ..} for an open end. */
    @JsonValue
    @Override
    public String toString() {
        return (isUnboundedStart() ? ".." : start.toString()) + "/" + (isUnboundedEnd() ? ".." : end.toString());
    }
}
