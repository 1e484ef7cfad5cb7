package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;

/**
 * The number of a school within its local authority: three digits for the authority and four for the establishment,
 * also called the DfE number.
 *
 * <p>That the number has these two parts is published; the ways of writing them are unverified. Accepted are seven
 * digits together and {@code 999/9999}; kept are the seven digits. Immutable and thread-safe.
 *
 * @param value the seven digits, not null; the constructor also accepts a slash after the third
 */
public record LaEstab(String value) implements Identifier {

    /**
     * Checks the form.
     *
     * @throws IdentifierFormatException with {@code LAESTAB-FORMAT} if the text is not seven digits, or
     *     {@code LAESTAB-LA} if the authority is 000
     */
    public LaEstab {
        Checks.require(check(value));
        value = plain(value);
    }

    /**
     * Reads an establishment's number.
     *
     * @param text seven digits, with or without a slash after the third, not null
     * @return the number, never null
     * @throws IdentifierFormatException with {@code LAESTAB-FORMAT} if the text is not seven digits, or
     *     {@code LAESTAB-LA} if the authority is 000
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LaEstab parse(String text) {
        return new LaEstab(text);
    }

    /**
     * What is wrong or remarkable about a text as an establishment's number.
     *
     * @param text the text, not null
     * @return an error {@code LAESTAB-FORMAT}, an error {@code LAESTAB-LA} for the authority 000, or a warning
     *     {@code LAESTAB-LA} for an authority that is abolished or not in the library's table; never null
     */
    public static Problems check(String text) {
        String digits = plain(text);
        if (!Checks.digits(digits, 7)) {
            return Checks.error(
                    "LAESTAB-FORMAT", "an LAESTAB is three digits for the authority and four for the school");
        }
        String authority = digits.substring(0, 3);
        if (authority.equals("000")) {
            return Checks.error("LAESTAB-LA", "no local authority has the code 000");
        }
        return LaCode.check(authority).isEmpty()
                ? Problems.none()
                : Checks.warning("LAESTAB-LA", "the local authority in the LAESTAB is abolished or not in the table");
    }

    private static String plain(String text) {
        return text.length() == 8 && text.charAt(3) == '/' ? text.substring(0, 3) + text.substring(4) : text;
    }

    /**
     * The authority.
     *
     * @return the code, known or not, never null
     */
    public LaCode laCode() {
        return new LaCode(value.substring(0, 3));
    }

    /**
     * The establishment within the authority.
     *
     * @return four digits, never null
     */
    public String establishment() {
        return value.substring(3);
    }

    /** The form with a slash: it identifies no person. */
    @Override
    public String toString() {
        return value.substring(0, 3) + "/" + value.substring(3);
    }
}
