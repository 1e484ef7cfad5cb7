package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;

/**
 * The United Kingdom provider reference number of an organisation that provides learning.
 *
 * <p>Format unverified: taken to be eight digits, the first of them 1, without a check digit. Immutable and
 * thread-safe.
 *
 * @param value the eight digits, not null
 */
public record Ukprn(String value) implements Identifier {

    /**
     * Checks the form.
     *
     * @throws IdentifierFormatException with {@code UKPRN-FORMAT} if the text is not eight digits
     */
    public Ukprn {
        Checks.require(check(value));
    }

    /**
     * Reads a provider reference number.
     *
     * @param text eight digits, not null
     * @return the number, never null
     * @throws IdentifierFormatException with {@code UKPRN-FORMAT} if the text is not eight digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ukprn parse(String text) {
        return new Ukprn(text);
    }

    /**
     * What is wrong or remarkable about a text as a provider reference number.
     *
     * @param text the text, not null
     * @return an error {@code UKPRN-FORMAT} if it is not eight digits, a warning {@code UKPRN-RANGE} if it does not
     *     begin with 1; never null
     */
    public static Problems check(String text) {
        if (!Checks.digits(text, 8)) {
            return Checks.error("UKPRN-FORMAT", "a UKPRN is eight digits");
        }
        return text.charAt(0) == '1'
                ? Problems.none()
                : Checks.warning("UKPRN-RANGE", "a UKPRN is expected to begin with 1");
    }

    /** The eight digits: they identify no person. */
    @Override
    public String toString() {
        return value;
    }
}
