package io.github.cafkit.model.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.model.internal.Checks;

/**
 * What a kept record is: the name of a {@code DocumentType} such as {@code JOINT_PLAN}, the code of an information
 * category such as {@code ACCIDENT}, or a code of the controller's own. Immutable and thread-safe; a plain string in
 * JSON.
 *
 * @param value upper case letters, digits and underscores, not null
 */
public record RecordKind(@JsonValue String value) implements Comparable<RecordKind> {

    /**
     * Checks the form.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordKind {
        Checks.upperSnake(value, "a kind of record");
    }

    /**
     * The kind with this code.
     *
     * @param value the code, not null
     * @return the kind, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the text has another form
     */
    public static RecordKind of(String value) {
        return new RecordKind(value);
    }

    /**
     * The kind that a constant stands for: a document type, an information category, or one of the host's own.
     *
     * @param constant the constant, not null
     * @return the kind, never null
     */
    public static RecordKind of(Enum<?> constant) {
        return new RecordKind(constant.name());
    }

    @Override
    public int compareTo(RecordKind other) {
        return value.compareTo(other.value);
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }
}
