package io.github.cafkit.model.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * The code of an outcome, or of an aim under one, in a framework's vocabulary. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value letters and digits in parts with dots, dashes or underscores between, such as {@code BE_HEALTHY.2}, not null
 */
public record OutcomeCode(@JsonValue String value) implements Comparable<OutcomeCode> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OutcomeCode {
        Checks.dottedCode(value, "an outcome code");
    }

    /**
     * The code with this text.
     *
     * @param value the text, not null
     * @return the code, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static OutcomeCode of(String value) {
        return new OutcomeCode(value);
    }

    @Override
    public int compareTo(OutcomeCode other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
