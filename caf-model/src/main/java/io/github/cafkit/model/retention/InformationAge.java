package io.github.cafkit.model.retention;

import io.github.cafkit.model.internal.Checks;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How old information is on a day. Old information may be right; it is for the reader to ask whether it still is.
 * Immutable and thread-safe.
 *
 * @param from the day from which the information is, not null
 * @param on the day asked about, not before it, not null
 */
public record InformationAge(LocalDate from, LocalDate on) {

    /**
     * Checks the parts.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the day asked about is before the information
     */
    public InformationAge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(on, "on");
        Checks.require(!on.isBefore(from), "INFORMATION-AGE-01", "/on", "information has no age before it is there");
    }

    /**
     * The age in years, months and days.
     *
     * @return the age, zero on the first day, never null
     */
    public Period age() {
        return Period.between(from, on);
    }

    /**
     * The age in days.
     *
     * @return the number of days, 0 on the first day
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, on);
    }

    /**
     * Whether the information is older than it may be.
     *
     * @param limit the greatest age at which it may be relied upon without asking again, not null
     * @return true from the day after the limit is reached
     */
    public boolean beyond(Period limit) {
        return on.isAfter(from.plus(limit));
    }
}
