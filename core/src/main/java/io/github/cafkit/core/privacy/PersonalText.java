package io.github.cafkit.core.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A text about a person that must not be printed by accident: {@code toString} hides it, so that a record that holds
 * one, and any list, map or message made of such records, hides it too. In JSON it is a plain string.
 *
 * <p>Immutable and thread-safe; two are equal if their texts are.
 *
 * @param value the text, not null; empty is allowed
 */
public record PersonalText(@JsonValue String value) {

    /** What is shown in place of a personal text. */
    public static final String MASK = "[redacted]";

    /** Insists on a text. */
    public PersonalText {
        Objects.requireNonNull(value, "value");
    }

    /**
     * A personal text.
     *
     * @param value the text, not null
     * @return the text, guarded, never null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonalText of(String value) {
        return new PersonalText(value);
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true if the text is empty or white space only
     */
    public boolean isBlank() {
        return value.isBlank();
    }

    /** {@link #MASK}. */
    @Override
    public String toString() {
        return MASK;
    }
}
