package io.github.cafkit.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * A unique pupil number: the thirteen characters by which schools in England know a pupil.
 *
 * <p>The first character is a check letter, 2 to 4 the code of the authority that gave the number out, 5 to 8 an
 * establishment, 9 and 10 the year, and 11 to 13 a serial. A permanent number ends in a digit; a temporary one, used
 * until the permanent number is known, ends in a letter. The letters I, O and S are never used.
 *
 * <p>The check letter: let A to Z without I, O and S stand for 0 to 22 and each digit for itself; multiply the character
 * in position <i>p</i> by <i>p</i> for positions 2 to 13; the sum modulo 23 is the check letter's value. Problem codes
 * end in the number of the Department for Education's own validation rule. {@code A000000000000} satisfies the sum and
 * was never issued.
 *
 * <p>A pupil number may be used for education purposes only and is meant to be a blind identifier: prefer another key
 * to link agencies' records. Immutable and thread-safe; {@code toString} hides the value.
 *
 * @param value the thirteen characters in upper case, not null
 */
public record Upn(String value) implements Identifier {

    /** How long a number is meant to last. */
    public enum Kind {
        /** For the pupil's whole time at school. */
        PERMANENT,
        /** Until the permanent number is known; it then becomes a {@link FormerUpn}. */
        TEMPORARY
    }

    /** The 23 letters in use; a letter's index is its value. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /**
     * Checks every rule.
     *
     * @throws IdentifierFormatException with the codes that {@link #check(String)} gives as errors
     */
    public Upn {
        Checks.require(check(value));
    }

    /**
     * Reads a pupil number.
     *
     * @param text thirteen characters in upper case without spaces, not null
     * @return the number, never null
     * @throws IdentifierFormatException with the codes that {@link #check(String)} gives as errors
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Upn parse(String text) {
        return new Upn(text);
    }

    /**
     * What is wrong or remarkable about a text as a pupil number.
     *
     * <p>Errors: {@code UPN-LENGTH} not thirteen characters; {@code UPN-1510} wrong check letter; {@code UPN-1530}
     * characters 2 to 4 are not three digits, or are 000; {@code UPN-1540} characters 5 to 12 are not all digits;
     * {@code UPN-1550} character 13 is neither a digit nor one of the 23 letters. Warning: {@code UPN-1530} the
     * authority is abolished or not in the library's table, since pupils keep numbers of authorities long gone.
     *
     * @param text the text, not null
     * @return the problems in the order of the characters, never null
     */
    public static Problems check(String text) {
        if (text.length() != 13) {
            return Checks.error("UPN-LENGTH", "a UPN has thirteen characters");
        }
        List<Problem> found = new ArrayList<>();
        boolean summable = true;
        if (!Checks.digits(text, 1, 4)) {
            summable = false;
            found.add(Problem.error("UPN-1530", "", "characters 2 to 4 of a UPN are a local authority code"));
        } else if (text.startsWith("000", 1)) {
            found.add(Problem.error("UPN-1530", "", "no local authority has the code 000"));
        } else {
            switch (LaCodes.status(text.substring(1, 4))) {
                case CURRENT, RESERVED -> {}
                case CLOSED ->
                    found.add(Problem.warning(
                            "UPN-1530",
                            "",
                            "the local authority in the UPN has been abolished; pupils keep such numbers"));
                case UNKNOWN ->
                    found.add(Problem.warning(
                            "UPN-1530", "", "the local authority code in the UPN is not in the library's table"));
            }
        }
        if (!Checks.digits(text, 4, 12)) {
            summable = false;
            found.add(Problem.error("UPN-1540", "", "characters 5 to 12 of a UPN are digits"));
        }
        if (valueOf(text.charAt(12)) < 0) {
            summable = false;
            found.add(Problem.error(
                    "UPN-1550", "", "character 13 of a UPN is a digit or a letter other than I, O and S"));
        }
        if (LETTERS.indexOf(text.charAt(0)) < 0) {
            found.add(0, Problem.error("UPN-1510", "", "a UPN begins with a check letter, never I, O or S"));
        } else if (summable && text.charAt(0) != checkLetter(text.substring(1))) {
            found.add(0, Problem.error("UPN-1510", "", "the check letter of the UPN is wrong"));
        }
        return Problems.of(found);
    }

    /**
     * The check letter that goes in front of the other twelve characters.
     *
     * @param body characters 2 to 13, not null
     * @return the letter
     * @throws IdentifierFormatException with {@code UPN-BODY} if the body is not eleven digits followed by a digit or
     *     one of the 23 letters
     */
    public static char checkLetter(String body) {
        if (body.length() != 12 || !Checks.digits(body, 0, 11) || valueOf(body.charAt(11)) < 0) {
            throw new IdentifierFormatException(Checks.error(
                    "UPN-BODY",
                    "after the check letter come eleven digits and a digit or a letter other than I, O and S"));
        }
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += valueOf(body.charAt(i)) * (i + 2);
        }
        return LETTERS.charAt(sum % 23);
    }

    private static int valueOf(char c) {
        return Checks.isDigit(c) ? c - '0' : LETTERS.indexOf(c);
    }

    /**
     * Whether the number is permanent or temporary.
     *
     * @return the kind, never null
     */
    public Kind kind() {
        return Checks.isDigit(value.charAt(12)) ? Kind.PERMANENT : Kind.TEMPORARY;
    }

    /**
     * The authority that gave the number out, which says nothing about where the child lives now.
     *
     * @return the code, known or not, never null
     */
    public LaCode laCode() {
        return new LaCode(value.substring(1, 4));
    }

    /** The type without the value. */
    @Override
    public String toString() {
        return "Upn[redacted]";
    }
}
