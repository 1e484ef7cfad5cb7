package io.github.cafkit.model.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * The code of something that comes before a referral. Those that come with the library are in {@link PriorStep}; an
 * authority may add its own. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value upper case letters, digits and underscores, such as {@code HEARING_TESTED}, not null
 */
public record StepCode(@JsonValue String value) implements Comparable<StepCode> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepCode {
        Checks.upperSnake(value, "a step code");
    }

    /**
     * The code with this text.
     *
     * @param value the text, not null
     * @return the code, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static StepCode of(String value) {
        return new StepCode(value);
    }

    @Override
    public int compareTo(StepCode other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
