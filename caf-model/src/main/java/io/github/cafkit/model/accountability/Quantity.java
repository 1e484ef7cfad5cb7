package io.github.cafkit.model.accountability;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import java.util.Objects;

/**
 * How much of something is provided. Immutable and thread-safe.
 *
 * @param number how many, at least 1
 * @param unit what is counted, not null
 */
public record Quantity(int number, QuantityUnit unit) {

    /**
     * Checks the parts.
     *
     * @throws ProblemException if the number is less than 1
     */
    public Quantity {
        Checks.require(number >= 1, "PROVISION-02", "/number", "a quantity is at least one");
        Objects.requireNonNull(unit, "unit");
    }
}
