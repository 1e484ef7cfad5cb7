package io.github.cafkit.model.referral;

import io.github.cafkit.model.internal.Checks;
import java.util.Objects;

/**
 * A step before a referral, as a catalogue has it. Immutable and thread-safe.
 *
 * @param code the code that referrals store, not null
 * @param label what has been done, in words for people, not null or blank
 */
public record StepDefinition(StepCode code, String label) {

    /**
     * Checks the parts.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if there are no words
     */
    public StepDefinition {
        Objects.requireNonNull(code, "code");
        Checks.require(!label.isBlank(), "ROLES-07", "/label", "a step is put in words");
    }

    /**
     * The definition of a step that comes with the library.
     *
     * @param step the step, not null
     * @return the definition, never null
     */
    public static StepDefinition of(PriorStep step) {
        return new StepDefinition(step.code(), step.label());
    }

    /** The code. */
    @Override
    public String toString() {
        return "StepDefinition[code=" + code + "]";
    }
}
