package io.github.cafkit.model.episode;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.review.ReviewCalendar;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How many working days guidance gives for a step after support was stepped up. Immutable and thread-safe.
 *
 * @param code a stable code in upper case letters, not null
 * @param label the step in words, and from what it is counted, not null
 * @param workingDays how many working days, the day of the event itself not counted, at least 1
 * @param provenance where the figure comes from, not null
 */
public record StatutoryClock(String code, String label, int workingDays, Provenance provenance) {

    /**
     * Checks the parts.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the code has another form or there is no day
     */
    public StatutoryClock {
        Checks.upperSnake(code, "the code of a clock");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(provenance, "provenance");
        Checks.require(workingDays >= 1, "CLOCK-01", "/workingDays", "a clock runs for at least one working day");
    }

    /**
     * The last day on which the step is in time.
     *
     * @param event the day of the event that it is counted from, not null
     * @param calendar the weekends and bank holidays; school holidays do not stop the clock, not null
     * @return the day, inclusive, never null
     */
    public LocalDate dueBy(LocalDate event, ReviewCalendar calendar) {
        return calendar.plusWorkingDays(event, workingDays);
    }
}
