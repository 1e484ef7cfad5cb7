package io.github.cafkit.model.team;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That somebody was given a copy of the plan. Immutable and thread-safe.
 *
 * @param to the person or agency, not null
 * @param givenOn the day, not null
 */
public record PlanCopy(Party to, LocalDate givenOn) {

    /** Checks the parts. */
    public PlanCopy {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(givenOn, "givenOn");
    }
}
