package io.github.cafkit.model.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.internal.Checks;

/**
 * Identifies a decision to share information, as the program that keeps decisions calls it.
 *
 * <p>It is opaque: chosen by the program that keeps the records, never made of personal data, so that it may be logged.
 * Immutable and thread-safe; a plain string in JSON.
 *
 * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, such as {@code decision-17}, not null
 */
public record SharingDecisionId(String value) implements Identifier, Comparable<SharingDecisionId> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SharingDecisionId {
        Checks.opaqueId(value, "a sharing decision id");
    }

    /**
     * The identifier with this text.
     *
     * @param value the text, not null
     * @return the identifier, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static SharingDecisionId of(String value) {
        return new SharingDecisionId(value);
    }

    @Override
    public int compareTo(SharingDecisionId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
