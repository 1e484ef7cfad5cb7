package io.github.cafkit.model.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.internal.Checks;

/**
 * Identifies a meeting of a team.
 *
 * <p>It is opaque: chosen by the program that keeps the records, never made of personal data, so that it may be logged.
 * Immutable and thread-safe; a plain string in JSON.
 *
 * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores, such as {@code meeting-0001}, not null
 */
public record MeetingId(String value) implements Identifier, Comparable<MeetingId> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Checks.opaqueId(value, "a meeting id");
    }

    /**
     * The identifier with this text.
     *
     * @param value the text, not null
     * @return the identifier, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
