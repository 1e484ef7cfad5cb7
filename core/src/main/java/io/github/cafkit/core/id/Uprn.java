package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;

/**
 * A unique property reference number: up to twelve digits for an addressable place in Great Britain, without meaning
 * and without a check digit.
 *
 * <p>Some systems pad it with zeros and others drop them, so it is kept without leading zeros and two spellings of the
 * same number are equal. It tells where somebody lives: {@code toString} hides the value. Immutable and thread-safe.
 *
 * @param value one to twelve digits without leading zeros, not null; the constructor also accepts padding
 */
public record Uprn(String value) implements Identifier {

    /**
     * Checks the form and drops leading zeros.
     *
     * @throws IdentifierFormatException with {@code UPRN-FORMAT} or {@code UPRN-ZERO}
     */
    public Uprn {
        Checks.require(check(value));
        value = Long.toString(Long.parseLong(value));
    }

    /**
     * Reads a property reference number.
     *
     * @param text one to twelve digits, padded with zeros or not, not null
     * @return the number, never null
     * @throws IdentifierFormatException with {@code UPRN-FORMAT} or {@code UPRN-ZERO}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Uprn parse(String text) {
        return new Uprn(text);
    }

    /**
     * What is wrong with a text as a property reference number.
     *
     * @param text the text, not null
     * @return {@code UPRN-FORMAT} if it is not one to twelve digits, {@code UPRN-ZERO} if all of them are zero, or none;
     *     never null
     */
    public static Problems check(String text) {
        if (text.isEmpty() || text.length() > 12 || !Checks.digits(text, text.length())) {
            return Checks.error("UPRN-FORMAT", "a UPRN is one to twelve digits");
        }
        return Long.parseLong(text) == 0
                ? Checks.error("UPRN-ZERO", "no property has a UPRN of zero")
                : Problems.none();
    }

    /**
     * The number with zeros in front, as some systems exchange it.
     *
     * @return twelve digits, never null; personal data if somebody lives there
     */
    public String padded() {
        return "0".repeat(12 - value.length()) + value;
    }

    /** The type without the value. */
    @Override
    public String toString() {
        return "Uprn[redacted]";
    }
}
