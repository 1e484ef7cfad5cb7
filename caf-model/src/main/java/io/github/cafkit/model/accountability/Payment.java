package io.github.cafkit.model.accountability;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What an action costs on one day. Immutable and thread-safe.
 *
 * @param on the day to which the amount is counted, not null
 * @param amount the amount, not null
 */
public record Payment(LocalDate on, Money amount) {

    /** Checks the parts. */
    public Payment {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(amount, "amount");
    }
}
