package io.github.cafkit.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * Names a list of codes. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value upper case letters, digits and underscores, such as {@code COMMON_CORE}, not null
 */
public record CodeListId(@JsonValue String value) implements Comparable<CodeListId> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CodeListId {
        Checks.upperSnake(value, "a code of a list");
    }

    /**
     * The code with this text.
     *
     * @param value the text, not null
     * @return the code, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static CodeListId of(String value) {
        return new CodeListId(value);
    }

    @Override
    public int compareTo(CodeListId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
