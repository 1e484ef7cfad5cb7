package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problems;

/**
 * An NHS number: nine digits and a check digit, by which health services in England and Wales know a person.
 *
 * <p>The check digit: multiply the first nine digits by ten down to two, add, and take the sum modulo 11 from 11; 11
 * counts as 0, and for 10 no number exists. Spaces and hyphens between the digits are accepted and not kept.
 *
 * <p>Numbers from 999 000 0000 to 999 999 9999 are never given to a person; use them in tests. {@code 9999999999}
 * satisfies the sum and is often typed where no number is known. Outside the ranges known to be issued a number is
 * remarked upon and not refused, since the published ranges overlap and grow. Immutable and thread-safe;
 * {@code toString} hides the value.
 *
 * @param value the ten digits, not null; the constructor also accepts spaces and hyphens between them
 */
public record NhsNumber(String value) implements Identifier {

    /**
     * Checks the form and the check digit.
     *
     * @throws IdentifierFormatException with the codes that {@link #check(String)} gives as errors
     */
    public NhsNumber {
        Checks.require(check(value));
        value = Checks.ungrouped(value);
    }

    /**
     * Reads an NHS number.
     *
     * @param text ten digits, with or without spaces and hyphens, not null
     * @return the number, never null
     * @throws IdentifierFormatException with the codes that {@link #check(String)} gives as errors
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NhsNumber parse(String text) {
        return new NhsNumber(text);
    }

    /**
     * What is wrong or remarkable about a text as an NHS number.
     *
     * <p>Errors: {@code NHS-FORMAT} not ten digits; {@code NHS-CHECK} wrong check digit; {@code NHS-NO-CHECK} the first
     * nine digits admit no check digit at all. Warnings: {@code NHS-TEST} from the test range; {@code NHS-RANGE} outside
     * the ranges known to be issued.
     *
     * @param text the text, not null
     * @return the problems, never null
     */
    public static Problems check(String text) {
        String digits = Checks.ungrouped(text);
        if (!Checks.digits(digits, 10)) {
            return Checks.error("NHS-FORMAT", "an NHS number is ten digits");
        }
        int check = checkDigit(digits);
        if (check == 10) {
            return Checks.error("NHS-NO-CHECK", "no NHS number begins with these nine digits");
        }
        if (digits.charAt(9) - '0' != check) {
            return Checks.error("NHS-CHECK", "the check digit of the NHS number is wrong");
        }
        long number = Long.parseLong(digits);
        if (isTest(number)) {
            return Checks.warning("NHS-TEST", "the NHS number is from the range reserved for tests");
        }
        return isIssued(number)
                ? Problems.none()
                : Checks.warning("NHS-RANGE", "the NHS number is outside the ranges known to be issued");
    }

    /** The check digit of at least nine digits, or 10 if there is none. */
    private static int checkDigit(String digits) {
        int check = 11 - Checks.nineDigitSum(digits) % 11;
        return check == 11 ? 0 : check;
    }

    private static boolean isTest(long number) {
        return number >= 999_000_0000L;
    }

    private static boolean isIssued(long number) {
        boolean scotland = number >= 10_100_0000L && number <= 311_299_9999L;
        boolean others = number >= 300_000_0000L && number <= 499_999_9999L;
        boolean newer = number >= 600_000_0000L && number <= 799_999_9999L;
        return scotland || others || newer;
    }

    /**
     * Whether the number is from the range that is never given to a person.
     *
     * @return true if it is 999 000 0000 or above
     */
    public boolean isTestNumber() {
        return isTest(Long.parseLong(value));
    }

    /**
     * The number as people write it, in groups of three, three and four.
     *
     * @return twelve characters, never null; personal data
     */
    public String spaced() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    /** The type without the value. */
    @Override
    public String toString() {
        return "NhsNumber[redacted]";
    }
}
