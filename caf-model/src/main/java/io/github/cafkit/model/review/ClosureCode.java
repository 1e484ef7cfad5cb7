package io.github.cafkit.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * Why support ends, as a code of the framework that is followed, such as {@code NEEDS_MET}. There is no national list of
 * reasons: each authority has its own. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value upper case letters, digits and underscores, not null
 */
public record ClosureCode(@JsonValue String value) implements Comparable<ClosureCode> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClosureCode {
        Checks.upperSnake(value, "a closure reason");
    }

    /**
     * The reason with this code.
     *
     * @param value the code, not null
     * @return the reason, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static ClosureCode of(String value) {
        return new ClosureCode(value);
    }

    @Override
    public int compareTo(ClosureCode other) {
        return value.compareTo(other.value);
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }
}
