package io.github.cafkit.testkit.sample;

import java.util.Objects;

/**
 * Something that the library refuses: one rule, and ways to break it and nothing else on purpose.
 *
 * @param code the code of the rule, such as {@code CHILD-01}, not null
 * @param type what cannot be built while the rule is broken, not null
 * @param attempt breaks the rule whatever is chosen: it never makes a value and always throws a
 *     {@link io.github.cafkit.core.problem.ProblemException} that has a problem with this code, not null
 */
public record Refusal(String code, Class<?> type, Sample<?> attempt) {

    /** Checks that everything is there. */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(attempt, "attempt");
    }

    /** The code and the type. */
    @Override
    public String toString() {
        return code + " of " + type.getSimpleName();
    }
}
