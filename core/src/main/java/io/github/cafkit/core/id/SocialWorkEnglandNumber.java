package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;

/**
 * The registration number of a social worker with Social Work England: {@code SW} and digits.
 *
 * <p>Since the register moved on 2 December 2019 the digits have no leading zeros; a number from before is refused with
 * {@code SWE-LEADING-ZERO} and has to be written anew. The register is public, so {@code toString} shows the number.
 * How many digits there may be is unverified; up to nine are accepted. Immutable and thread-safe.
 *
 * @param value the number, beginning with {@code SW}, not null
 */
public record SocialWorkEnglandNumber(String value) implements Identifier {

    /**
     * Checks the form.
     *
     * @throws IdentifierFormatException with {@code SWE-FORMAT} or {@code SWE-LEADING-ZERO}
     */
    public SocialWorkEnglandNumber {
        Checks.require(check(value));
    }

    /**
     * Reads a registration number.
     *
     * @param text {@code SW} and digits, not null
     * @return the number, never null
     * @throws IdentifierFormatException with {@code SWE-FORMAT} or {@code SWE-LEADING-ZERO}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SocialWorkEnglandNumber parse(String text) {
        return new SocialWorkEnglandNumber(text);
    }

    /**
     * What is wrong with a text as a registration number.
     *
     * @param text the text, not null
     * @return {@code SWE-FORMAT} if it is not SW and one to nine digits, {@code SWE-LEADING-ZERO} if the digits begin
     *     with zero, or none; never null
     */
    public static Problems check(String text) {
        int length = text.length();
        if (length < 3 || length > 11 || !text.startsWith("SW") || !Checks.digits(text, 2, length)) {
            return Checks.error("SWE-FORMAT", "a Social Work England number is SW and digits");
        }
        return text.charAt(2) == '0'
                ? Checks.error(
                        "SWE-LEADING-ZERO", "a Social Work England number has no leading zeros since December 2019")
                : Problems.none();
    }

    /** The number: the register is public. */
    @Override
    public String toString() {
        return value;
    }
}
