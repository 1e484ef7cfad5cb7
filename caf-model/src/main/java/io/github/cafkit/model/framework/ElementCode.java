package io.github.cafkit.model.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * The code of an element, a group or a domain of an assessment grid. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value letters and digits in parts with dots, dashes or underscores between, such as {@code 1.1.c}, not null
 */
public record ElementCode(@JsonValue String value) implements Comparable<ElementCode> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ElementCode {
        Checks.dottedCode(value, "an element code");
    }

    /**
     * The code with this text.
     *
     * @param value the text, not null
     * @return the code, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static ElementCode of(String value) {
        return new ElementCode(value);
    }

    @Override
    public int compareTo(ElementCode other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
