package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * The three-digit code of a local authority in the Department for Education's numbering, such as {@code 801} for
 * Bristol.
 *
 * <p>Any three digits but {@code 000} form a code: authorities are created and abolished, and old numbers keep old
 * codes. Whether a code is known is a second question, which {@link #status()} answers from the table that ships with
 * the library. Immutable and thread-safe.
 *
 * @param value the three digits, not null
 */
public record LaCode(String value) implements Identifier, Comparable<LaCode> {

    /** What the library's table says about a code. */
    public enum Status {
        /** An authority of today. */
        CURRENT,
        /** An abolished authority; its code lives on in numbers given out before. */
        CLOSED,
        /**
         * A code that the published rule for pupil numbers admits although it stands for no English authority: 001 to
         * 005, 660 to 681 and 701 to 708. What each stands for is unverified.
         */
        RESERVED,
        /** Not in the table. */
        UNKNOWN
    }

    /**
     * Checks the form.
     *
     * @throws IdentifierFormatException with {@code LA-FORMAT} if the text is not three digits, or {@code LA-ZERO} if
     *     it is 000
     */
    public LaCode {
        Checks.require(form(value));
    }

    /**
     * Reads a code.
     *
     * @param text three digits, not null
     * @return the code, known or not, never null
     * @throws IdentifierFormatException with {@code LA-FORMAT} if the text is not three digits, or {@code LA-ZERO} if
     *     it is 000
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LaCode parse(String text) {
        return new LaCode(text);
    }

    /**
     * What is wrong or remarkable about a text as a code.
     *
     * @param text the text, not null
     * @return an error {@code LA-FORMAT} or {@code LA-ZERO}, or a warning {@code LA-CLOSED} or {@code LA-UNKNOWN}; never
     *     null
     */
    public static Problems check(String text) {
        Problems form = form(text);
        if (form.hasErrors()) {
            return form;
        }
        return switch (LaCodes.status(text)) {
            case CURRENT, RESERVED -> Problems.none();
            case CLOSED -> Checks.warning("LA-CLOSED", "the local authority code is that of an abolished authority");
            case UNKNOWN -> Checks.warning("LA-UNKNOWN", "the local authority code is not in the library's table");
        };
    }

    private static Problems form(String text) {
        if (!Checks.digits(text, 3)) {
            return Checks.error("LA-FORMAT", "a local authority code is three digits");
        }
        if (text.equals("000")) {
            return Checks.error("LA-ZERO", "no local authority has the code 000");
        }
        return Problems.none();
    }

    /**
     * Every code of the table that names an authority, current or closed.
     *
     * @return the codes in ascending order, unmodifiable, never null
     */
    public static List<LaCode> all() {
        return LaCodes.all();
    }

    /**
     * What the table says about this code.
     *
     * @return the status, never null
     */
    public Status status() {
        return LaCodes.status(value);
    }

    /**
     * The authority's usual name.
     *
     * @return the name, or empty if the table has none for this code
     */
    public Optional<String> authority() {
        return LaCodes.authority(value);
    }

    /** Ascending by code. */
    @Override
    public int compareTo(LaCode other) {
        return value.compareTo(other.value);
    }

    /** The three digits: they identify no person. */
    @Override
    public String toString() {
        return value;
    }
}
