package io.github.cafkit.model.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.internal.Checks;

/**
 * Identifies a retention schedule, whatever its edition.
 *
 * <p>It is opaque: chosen by the program that keeps the records, never made of personal data, so that it may be logged.
 * Immutable and thread-safe; a plain string in JSON.
 *
 * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, such as {@code authority-records}, not null
 */
public record RetentionScheduleId(String value) implements Identifier, Comparable<RetentionScheduleId> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RetentionScheduleId {
        Checks.opaqueId(value, "the id of a retention schedule, whatever its edition");
    }

    /**
     * The identifier with this text.
     *
     * @param value the text, not null
     * @return the identifier, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static RetentionScheduleId of(String value) {
        return new RetentionScheduleId(value);
    }

    @Override
    public int compareTo(RetentionScheduleId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
