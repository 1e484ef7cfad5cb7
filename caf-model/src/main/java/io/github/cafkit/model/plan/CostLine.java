package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.Money;
import java.util.Objects;

/**
 * What one agency, funder, outcome or period comes to. Immutable and thread-safe.
 *
 * @param <K> what the amount is for
 * @param of what the amount is for, not null
 * @param amount the amount, not null
 */
public record CostLine<K>(K of, Money amount) {

    /** Checks the parts. */
    public CostLine {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(amount, "amount");
    }
}
