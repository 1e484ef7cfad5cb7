package io.github.cafkit.core.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as ECMAScript writes them, which RFC 8785 asks for: the fewest digits that still name the number, and of those
 * the nearest. {@link Double#toString(double)} does not do before Java 19, so it only says where to begin to look.
 */
final class CanonicalNumbers {

    /** Below this, every whole number is a number of its own and is written with all its digits. */
    private static final double ALL_WHOLE = 0x1p53;

    /** No number needs more digits than this to be told from its neighbours. */
    private static final int MOST_DIGITS = 17;

    /** From this power of ten on, and below the other, there is an exponent. */
    private static final int LARGE = 21;

    private static final int SMALL = -6;

    private CanonicalNumbers() {}

    /** The text of a finite number. */
    static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) < ALL_WHOLE) {
            return Long.toString((long) number);
        }
        String sign = number < 0 ? "-" : "";
        return sign + layout(shortest(Math.abs(number)));
    }

    /** The nearest of the shortest decimals that are read as this number. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        int digits = Math.min(
                MOST_DIGITS,
                new BigDecimal(Double.toString(number)).stripTrailingZeros().precision());
        BigDecimal found = nearest(exact, number, digits);
        while (digits > 1) {
            BigDecimal shorter = nearest(exact, number, --digits);
            if (shorter == null) {
                break;
            }
            found = shorter;
        }
        if (found == null) {
            throw new IllegalStateException("a number has more digits than it can have");
        }
        return found.stripTrailingZeros();
    }

    /** The nearest decimal with so many digits that is read as the number; null if none is. */
    private static @Nullable BigDecimal nearest(BigDecimal exact, double number, int digits) {
        BigDecimal below = exact.round(new MathContext(digits, RoundingMode.FLOOR));
        BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
        int nearer = exact.subtract(below).compareTo(above.subtract(exact));
        boolean belowFirst =
                nearer < 0 || (nearer == 0 && !below.unscaledValue().testBit(0));
        BigDecimal first = belowFirst ? below : above;
        if (first.doubleValue() == number) {
            return first;
        }
        // Next to a power of two the gap below is half of that above, so that only the one further away may serve.
        BigDecimal second = belowFirst ? above : below;
        return second.doubleValue() == number ? second : null;
    }

    private static String layout(BigDecimal decimal) {
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        if (point > LARGE || point <= SMALL) {
            int exponent = point - 1;
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        if (point > 0) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        return "0." + "0".repeat(-point) + digits;
    }
}
