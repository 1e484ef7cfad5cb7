package io.github.cafkit.model.plan;

import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That somebody was given a copy of the plan; the family is among those who are. Immutable and thread-safe.
 *
 * @param to who was given it, not null
 * @param on the day, not null
 */
public record PlanCopy(Party to, LocalDate on) {

    /** Checks the parts. */
    public PlanCopy {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(on, "on");
    }
}
