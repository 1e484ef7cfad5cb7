package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.core.problem.Problems;

/**
 * What a local system calls somebody or something: the system's name and its own number, free in form.
 *
 * <p>The number means something within the system only; two ids are equal if both parts are. In JSON the id is one
 * string, {@code system|value}. A child that is adopted gets a new id that must not be linked to the old one, so never
 * derive one id from another. Immutable and thread-safe; {@code toString} shows the system and hides the value.
 *
 * @param system the name of the system or a URI for it, without spaces and vertical bars, 1 to 200 characters, not null
 * @param value the system's own number, 1 to 200 characters of which none is a control character or a space at either
 *     end, not null
 */
public record LocalId(String system, String value) implements Identifier {

    private static final int LONGEST = 200;

    /**
     * Checks both parts.
     *
     * @throws IdentifierFormatException with {@code LOCAL-ID-SYSTEM} or {@code LOCAL-ID-VALUE}
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // one text in JSON: see parse
    public LocalId {
        Checks.require(check(system, value));
    }

    /**
     * An id in a system.
     *
     * @param system the name of the system, not null
     * @param value the system's own number, not null
     * @return the id, never null
     * @throws IdentifierFormatException with {@code LOCAL-ID-SYSTEM} or {@code LOCAL-ID-VALUE}
     */
    public static LocalId of(String system, String value) {
        return new LocalId(system, value);
    }

    /**
     * Reads the JSON form.
     *
     * @param text the system, a vertical bar and the value, not null
     * @return the id, never null
     * @throws IdentifierFormatException with {@code LOCAL-ID-FORMAT} if there is no bar, or as
     *     {@link #of(String, String)} does
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalId parse(String text) {
        Checks.require(check(text));
        int bar = text.indexOf('|');
        return new LocalId(text.substring(0, bar), text.substring(bar + 1));
    }

    /**
     * What is wrong with a text as a local id in its JSON form.
     *
     * @param text the text, not null
     * @return {@code LOCAL-ID-FORMAT}, {@code LOCAL-ID-SYSTEM}, {@code LOCAL-ID-VALUE}, or none; never null
     */
    public static Problems check(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? Checks.error("LOCAL-ID-FORMAT", "a local id is the system, a vertical bar and the value")
                : check(text.substring(0, bar), text.substring(bar + 1));
    }

    private static Problems check(String system, String value) {
        Problems problems = Problems.none();
        if (system.isEmpty()
                || system.length() > LONGEST
                || system.chars().anyMatch(c -> c == '|' || Character.isWhitespace(c) || Character.isISOControl(c))) {
            problems = Checks.error(
                    "LOCAL-ID-SYSTEM",
                    "the system of a local id is 1 to 200 characters without spaces and vertical bars");
        }
        if (value.isEmpty()
                || value.length() > LONGEST
                || !value.equals(value.strip())
                || value.chars().anyMatch(Character::isISOControl)) {
            problems = problems.and(Checks.error(
                    "LOCAL-ID-VALUE",
                    "the value of a local id is 1 to 200 characters, none of them a control character, and has no space"
                            + " at either end"));
        }
        return problems;
    }

    /** The system's own number, without the system. */
    @JsonValue(false)
    @Override
    public String value() {
        return value;
    }

    /**
     * The form in JSON.
     *
     * @return the system, a vertical bar and the value, never null; personal data if the id stands for a person
     */
    @JsonValue
    public String qualified() {
        return system + "|" + value;
    }

    /** The type and the system without the value. */
    @Override
    public String toString() {
        return "LocalId[" + system + "|redacted]";
    }
}
