package io.github.cafkit.model.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * A code within a list. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value letters and digits in parts with dots, dashes or underscores between, such as {@code AIMS.1}, not null
 */
public record ListedCode(@JsonValue String value) implements Comparable<ListedCode> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ListedCode {
        Checks.dottedCode(value, "a code of a list");
    }

    /**
     * The code with this text.
     *
     * @param value the text, not null
     * @return the code, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static ListedCode of(String value) {
        return new ListedCode(value);
    }

    @Override
    public int compareTo(ListedCode other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
