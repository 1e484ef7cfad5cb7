package io.github.cafkit.core.id;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;

/** What the checks of several identifiers have in common. */
final class Checks {

    private Checks() {}

    /** Whether the characters from one index to before another are all ASCII digits. */
    static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is that many ASCII digits and nothing else. */
    static boolean digits(String text, int length) {
        return text.length() == length && digits(text, 0, length);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The first nine digits, weighted from ten down to two. */
    static int nineDigitSum(String text) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (text.charAt(i) - '0') * (10 - i);
        }
        return sum;
    }

    /** Without the spaces and hyphens that people put between groups of digits. */
    static String ungrouped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '\u00a0') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    static Problems error(String code, String message) {
        return Problems.of(Problem.error(code, "", message));
    }

    static Problems warning(String code, String message) {
        return Problems.of(Problem.warning(code, "", message));
    }

    /** Throws if anything forbids the identifier. */
    static void require(Problems problems) {
        if (problems.hasErrors()) {
            throw new IdentifierFormatException(problems);
        }
    }
}
