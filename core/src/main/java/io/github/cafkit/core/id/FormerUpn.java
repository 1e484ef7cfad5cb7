package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.core.problem.Problems;

/**
 * A pupil number that a pupil used to have: most often a temporary one that gave way to the permanent one. A type of
 * its own, so that it cannot be taken for the number in use. Immutable and thread-safe; {@code toString} hides the
 * value.
 *
 * @param upn the number as it was, permanent or temporary, not null
 */
public record FormerUpn(Upn upn) implements Identifier {

    /**
     * Reads a former pupil number.
     *
     * @param text thirteen characters in upper case without spaces, not null
     * @return the number, never null
     * @throws IdentifierFormatException with {@code UPN-1560} and the rules of {@link Upn#check(String)} it breaks
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormerUpn parse(String text) {
        Checks.require(check(text));
        return new FormerUpn(new Upn(text));
    }

    /**
     * What is wrong or remarkable about a text as a former pupil number.
     *
     * @param text the text, not null
     * @return what {@link Upn#check(String)} finds, led by {@code UPN-1560} if any of it is an error; never null
     */
    public static Problems check(String text) {
        Problems problems = Upn.check(text);
        return problems.hasErrors()
                ? Checks.error("UPN-1560", "a former UPN has the form of a UPN").and(problems)
                : problems;
    }

    /** The thirteen characters. */
    @JsonValue
    @Override
    public String value() {
        return upn.value();
    }

    /** The type without the value. */
    @Override
    public String toString() {
        return "FormerUpn[redacted]";
    }
}
