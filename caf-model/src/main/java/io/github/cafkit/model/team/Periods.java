package io.github.cafkit.model.team;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/** First and last days as records keep them, turned into half-open ranges. */
final class Periods {

    private Periods() {}

    static DateRange of(LocalDate from, Optional<LocalDate> lastDay) {
        return lastDay.map(last -> DateRange.ofClosed(from, last)).orElseGet(() -> DateRange.from(from));
    }

    static void check(LocalDate from, Optional<LocalDate> lastDay) {
        Checks.require(
                lastDay.map(last -> !last.isBefore(from)).orElse(true),
                "PERIOD-01",
                "/lastDay",
                "the last day is not before the first");
    }
}
