package io.github.cafkit.testkit.authority;

import io.github.cafkit.core.id.LaCode;
import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Upn;
import java.util.Optional;

/** Numbers that are different for each child, and belong to nobody. */
final class Numbers {

    /** Of ten ninth digits at least nine can be followed by a check digit. */
    private static final int OF_TEN = 9;

    /** Has no factor in common with the size of either range. */
    private static final long STRIDE = 618_033_989L;

    private Numbers() {}

    /** From the range that is given to nobody. */
    static Optional<NhsNumber> nhsNumber(long seed, long number) {
        if (number >= SyntheticAuthority.MOST_NHS_NUMBERS) {
            return Optional.empty();
        }
        int place = scattered(seed, number, SyntheticAuthority.MOST_NHS_NUMBERS);
        char[] digits = new char[10];
        digits[0] = '9';
        digits[1] = '9';
        digits[2] = '9';
        int left = place / OF_TEN;
        for (int i = 7; i >= 3; i--) {
            digits[i] = (char) ('0' + left % 10);
            left /= 10;
        }
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (digits[i] - '0') * (10 - i);
        }
        int ninth = -1;
        for (int valid = place % OF_TEN; valid >= 0; valid--) {
            ninth++;
            if ((sum + 2 * ninth) % 11 == 1) {
                ninth++;
            }
        }
        digits[8] = (char) ('0' + ninth);
        digits[9] = (char) ('0' + (11 - (sum + 2 * ninth) % 11) % 11);
        return Optional.of(NhsNumber.parse(new String(digits)));
    }

    /** With the code of an authority that does not exist. */
    static Optional<Upn> upn(long seed, long number) {
        if (number >= SyntheticAuthority.MOST_PUPIL_NUMBERS) {
            return Optional.empty();
        }
        int left = scattered(seed, number, SyntheticAuthority.MOST_PUPIL_NUMBERS);
        char[] body = new char[12];
        authority(seed).value().getChars(0, 3, body, 0);
        for (int i = 11; i >= 3; i--) {
            body[i] = (char) ('0' + left % 10);
            left /= 10;
        }
        String text = new String(body);
        return Optional.of(Upn.parse(Upn.checkLetter(text) + text));
    }

    /** One of the codes that the rule for pupil numbers admits although no English authority has them. */
    static LaCode authority(long seed) {
        return LaCode.parse("00" + (1 + Math.floorMod(seed, 5)));
    }

    /** Another place for each number, in no order that can be seen. */
    private static int scattered(long seed, long number, int range) {
        return (int) ((number * STRIDE + Math.floorMod(seed, range)) % range);
    }
}
