package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.problem.ProblemException;
import java.util.Objects;

/**
 * Something that the library refuses: one rule, and ways to break it and nothing else on purpose.
 *
 * @param code the code of the rule, such as {@code CHILD-01}, not null
 * @param type what cannot be built while the rule is broken, not null
 * @param attempt breaks the rule whatever is chosen: it never makes a value and always throws a
 *     {@link ProblemException} that has a problem with this code, not null
 */
public record Refusal(String code, Class<?> type, Sample<?> attempt) {

    /** Checks that everything is there. */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(attempt, "attempt");
    }

    /**
     * What is thrown when the rule is broken.
     *
     * @param seed any number: the same seed breaks it in the same way
     * @return the refusal, which has a problem with this code, never null
     * @throws IllegalStateException if it is not refused, or not by this rule, which would be a fault of the library
     */
    public ProblemException thrown(long seed) {
        try {
            attempt.of(seed);
        } catch (ProblemException refused) {
            if (refused.problems().asList().stream()
                    .anyMatch(problem -> problem.code().equals(code))) {
                return refused;
            }
            throw new IllegalStateException(this + " is refused by another rule", refused);
        }
        throw new IllegalStateException(this + " is not refused");
    }

    /** The code and the type. */
    @Override
    public String toString() {
        return code + " of " + type.getSimpleName();
    }
}
