package io.github.cafkit.model.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * The code of a reason for referring a child. Those that come with the library are in {@link ReferralReason}; an
 * authority may add its own. Immutable and thread-safe; a plain string in JSON.
 *
 * @param value upper case letters, digits and underscores, such as {@code SPEECH_AND_LANGUAGE}, not null
 */
public record ReasonCode(@JsonValue String value) implements Comparable<ReasonCode> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReasonCode {
        Checks.upperSnake(value, "a reason code");
    }

    /**
     * The code with this text.
     *
     * @param value the text, not null
     * @return the code, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static ReasonCode of(String value) {
        return new ReasonCode(value);
    }

    @Override
    public int compareTo(ReasonCode other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
