package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;

/**
 * A unique learner number: nine digits and a check digit, by which further education knows a learner from 14 onwards.
 *
 * <p>The first digit is not zero. Multiply the ten digits by ten down to one and add: the sum modulo 11 is ten. With an
 * NHS number it would be zero, so that no number is both. {@code 9999999999} is written in returns where the number is
 * not yet known; it is no learner number and is refused. Immutable and thread-safe; {@code toString} hides the value.
 *
 * @param value the ten digits, not null
 */
public record Uln(String value) implements Identifier {

    /**
     * Checks the form and the check digit.
     *
     * @throws IdentifierFormatException with the codes that {@link #check(String)} gives
     */
    public Uln {
        Checks.require(check(value));
    }

    /**
     * Reads a learner number.
     *
     * @param text ten digits, not null
     * @return the number, never null
     * @throws IdentifierFormatException with the codes that {@link #check(String)} gives
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Uln parse(String text) {
        return new Uln(text);
    }

    /**
     * What is wrong with a text as a learner number.
     *
     * <p>Errors: {@code ULN-FORMAT} not ten digits; {@code ULN-LEADING-ZERO} it begins with zero; {@code ULN-NOT-KNOWN}
     * it is the filler for a number not yet known; {@code ULN-NO-CHECK} the first nine digits admit no check digit at
     * all; {@code ULN-CHECK} wrong check digit.
     *
     * @param text the text, not null
     * @return the problem, or none; never null
     */
    public static Problems check(String text) {
        if (!Checks.digits(text, 10)) {
            return Checks.error("ULN-FORMAT", "a ULN is ten digits");
        }
        if (text.charAt(0) == '0') {
            return Checks.error("ULN-LEADING-ZERO", "a ULN does not begin with zero");
        }
        if (text.equals("9999999999")) {
            return Checks.error("ULN-NOT-KNOWN", "ten nines stand for a ULN that is not yet known");
        }
        int remainder = Checks.nineDigitSum(text) % 11;
        if (remainder == 0) {
            return Checks.error("ULN-NO-CHECK", "no ULN begins with these nine digits");
        }
        return text.charAt(9) - '0' == 10 - remainder
                ? Problems.none()
                : Checks.error("ULN-CHECK", "the check digit of the ULN is wrong");
    }

    /** The type without the value. */
    @Override
    public String toString() {
        return "Uln[redacted]";
    }
}
