package io.github.cafkit.model.internal;

import java.util.regex.Pattern;

/** The forms of registration numbers, as far as anybody remembers them. */
public final class RegistrationNumbers {

    private static final int LONGEST = 200;
    private static final Pattern NMC = Pattern.compile("[0-9]{2}[A-Z][0-9]{4}[A-Z]");
    private static final Pattern HCPC = Pattern.compile("[A-Z]{2,3}[0-9]{5,6}");
    private static final Pattern SEVEN_DIGITS = Pattern.compile("[0-9]{7}");

    private RegistrationNumbers() {}

    /**
     * Insists that there is something to keep: neither blank nor longer than any number is.
     *
     * @param text the text, not null
     * @param path the JSON pointer of the text, not null
     * @throws io.github.cafkit.core.problem.ProblemException with {@code REGISTRATION-01} if there is not
     */
    public static void require(String text, String path) {
        Checks.require(
                !text.isBlank() && text.length() <= LONGEST,
                "REGISTRATION-01",
                path,
                "a registration has a body and a number, neither blank nor longer than 200 characters");
    }

    /**
     * Whether a text looks like a PIN of the Nursing and Midwifery Council.
     *
     * @param text the text, not null
     * @return true if so
     */
    public static boolean isNmc(String text) {
        return NMC.matcher(text).matches();
    }

    /**
     * Whether a text looks like a number of the Health and Care Professions Council.
     *
     * @param text the text, not null
     * @return true if so
     */
    public static boolean isHcpc(String text) {
        return HCPC.matcher(text).matches();
    }

    /**
     * Whether a text is seven digits, as numbers of doctors and of teachers are thought to be.
     *
     * @param text the text, not null
     * @return true if so
     */
    public static boolean isSevenDigits(String text) {
        return SEVEN_DIGITS.matcher(text).matches();
    }
}
