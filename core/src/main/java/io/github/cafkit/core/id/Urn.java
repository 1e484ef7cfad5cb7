package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;

/**
 * The unique reference number of a school or other establishment in the national register of establishments.
 *
 * <p>Format unverified: taken to be six digits from 100000 upwards, without a check digit. Trusts and groups have
 * numbers of another series. Immutable and thread-safe.
 *
 * @param value the six digits, not null
 */
public record Urn(String value) implements Identifier {

    /**
     * Checks the form.
     *
     * @throws IdentifierFormatException with {@code URN-FORMAT} if the text is not six digits
     */
    public Urn {
        Checks.require(check(value));
    }

    /**
     * Reads a reference number.
     *
     * @param text six digits, not null
     * @return the number, never null
     * @throws IdentifierFormatException with {@code URN-FORMAT} if the text is not six digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Urn parse(String text) {
        return new Urn(text);
    }

    /**
     * What is wrong or remarkable about a text as a reference number.
     *
     * @param text the text, not null
     * @return an error {@code URN-FORMAT} if it is not six digits, a warning {@code URN-RANGE} if it is below 100000;
     *     never null
     */
    public static Problems check(String text) {
        if (!Checks.digits(text, 6)) {
            return Checks.error("URN-FORMAT", "a URN is six digits");
        }
        return text.charAt(0) == '0'
                ? Checks.warning("URN-RANGE", "a URN is expected to be 100000 or above")
                : Problems.none();
    }

    /** The six digits: they identify no person. */
    @Override
    public String toString() {
        return value;
    }
}
