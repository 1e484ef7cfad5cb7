package io.github.cafkit.model.accountability;

/** The stretch of time in which something recurs. Terms and half terms are those of the local school year. */
public enum RecurrenceUnit {
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** Two weeks. */
    FORTNIGHT,
    /** A calendar month. */
    MONTH,
    /** Half a school term. */
    HALF_TERM,
    /** A school term. */
    TERM
}
