package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNumbersTest {

    /** Appendix B of RFC 8785: the bits of a number and its text. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void the_numbers_of_the_rfc_are_written_as_it_says(String bits, String text) {
        assertThat(CanonicalNumbers.text(number(bits))).isEqualTo(text);
    }

    /** Numbers that Java 17 itself writes with a digit too many, and one that has only one shortest text, not the nearest. */
    @ParameterizedTest
    @CsvSource({
        "2.0E-3, 0.002",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.0E23, 1e+23",
        "2.0E23, 2e+23",
        "8.41E21, 8.41e+21",
        "4.9E-324, 5e-324",
        "9.9E-324, 1e-323",
        "5.684341886080801E-14, 5.684341886080801e-14",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "9.5367431640625E-7, 9.5367431640625e-7",
        "1.0E20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "-1.5, -1.5"
    })
    void java_may_write_a_number_otherwise(double number, String text) {
        assertThat(CanonicalNumbers.text(number)).isEqualTo(text);
    }

    /**
     * The authors of the RFC publish the digest of a file of numbers and texts that anybody can generate: edge numbers,
     * two thousand that follow the smallest normal one, and then whatever repeated hashing gives. The same digest over our
     * texts means that every text is as expected.
     */
    @Test
    void a_hundred_thousand_numbers_are_written_as_the_authors_of_the_rfc_have_them() {
        MessageDigest file = sha256();
        numbers(100_000, number -> {
            String bits = Long.toHexString(Double.doubleToRawLongBits(number));
            file.update((bits + "," + CanonicalNumbers.text(number) + "\n").getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(HexFormat.of().formatHex(file.digest()))
                .isEqualTo("22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7");
    }

    private static void numbers(int count, DoubleConsumer use) {
        double[] edges = edges();
        int given = 0;
        for (; given < edges.length; given++) {
            use.accept(edges[given]);
        }
        for (long next = 0; next < 2_000; next++, given++) {
            use.accept(Double.longBitsToDouble(0x0010000000000000L + next));
        }
        byte[] block = new byte[32];
        while (given < count) {
            block = sha256().digest(block);
            ByteBuffer numbers = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
            while (numbers.hasRemaining() && given < count) {
                double number = numbers.getDouble();
                if (number != 0 && Double.isFinite(number)) {
                    use.accept(number);
                    given++;
                }
            }
        }
    }

    private static double[] edges() {
        try (InputStream in =
                Objects.requireNonNull(CanonicalNumbersTest.class.getResourceAsStream("es6-edge-numbers.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Arrays.stream(all.trim().split("\\s+", -1))
                    .mapToDouble(CanonicalNumbersTest::number)
                    .toArray();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static double number(String bits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
