package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that stands for a person, a place or an organisation. Implementations are immutable, compare by value and are
 * written to JSON as a plain string.
 *
 * <p>A host may add identifiers of its own: a record with a checking constructor and a {@code parse(String)} that
 * carries {@code @JsonCreator(mode = DELEGATING)}. If it stands for a person, let {@code toString} hide the value.
 */
public interface Identifier {

    /**
     * The identifier in its one stored form.
     *
     * @return the text, never null or empty; personal data if the identifier stands for a person
     */
    @JsonValue
    String value();
}
