package io.github.cafkit.model.referral;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A step before a referral that was taken. Immutable and thread-safe.
 *
 * @param step the step, not null
 * @param on the day on which it was taken, not null
 */
public record StepDone(StepCode step, LocalDate on) {

    /** Checks the parts. */
    public StepDone {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(on, "on");
    }

    /**
     * A step that comes with the library.
     *
     * @param step the step, not null
     * @param on the day on which it was taken, not null
     * @return the step taken, never null
     */
    public static StepDone of(PriorStep step, LocalDate on) {
        return new StepDone(step.code(), on);
    }
}
