package io.github.cafkit.model.internal;

import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** First and last days as records keep them, either of which may be unknown, turned into half-open ranges. */
public final class Spans {

    private Spans() {}

    /**
     * The days from a first to a last one.
     *
     * @param firstDay the first day, inclusive, or empty if the span has always been
     * @param lastDay the last day, inclusive, or empty while it goes on
     * @return the range, never null
     */
    public static DateRange of(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        LocalDate start = firstDay.orElse(LocalDate.MIN);
        return lastDay.map(last -> DateRange.ofClosed(start, last)).orElseGet(() -> DateRange.from(start));
    }

    /**
     * Insists that the last day is not before the first.
     *
     * @param firstDay the first day, or empty
     * @param lastDay the last day, or empty
     * @throws io.github.cafkit.core.problem.ProblemException with {@code PERIOD-01} if it is
     */
    public static void check(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        Checks.require(
                firstDay.isEmpty() || lastDay.isEmpty() || !lastDay.get().isBefore(firstDay.get()),
                "PERIOD-01",
                "/lastDay",
                "the last day is not before the first");
    }
}
