package io.github.cafkit.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UlnTest {

    @ParameterizedTest(name = "{0}: sum {1}, remainder {2}, check digit {3}")
    @CsvSource({
        "9276308686, 290, 4, 6",
        "1234567899, 210, 1, 9",
        "5551234567, 212, 3, 7",
        "7000000103, 73, 7, 3",
        "6402183759, 199, 1, 9",
        "1111111110, 54, 10, 0",
        "1000102504, 39, 6, 4",
    })
    void a_number_is_read(String text, int sum, int remainder, int check) {
        assertThat(IntStream.range(0, 9)
                        .map(i -> (text.charAt(i) - '0') * (10 - i))
                        .sum())
                .isEqualTo(sum);
        assertThat(sum % 11).isEqualTo(remainder);
        assertThat(10 - remainder).isEqualTo(check);
        assertThat(Uln.parse(text).value()).isEqualTo(text);
        assertThat(Uln.parse(text)).hasToString("Uln[redacted]");
        assertThat(Uln.check(text).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "no number begins with {0}")
    @ValueSource(strings = {"987654321", "200000001", "100000006"})
    void nine_digits_with_remainder_zero_begin_no_number(String base) {
        for (int check = 0; check <= 9; check++) {
            assertThat(Codes.of(Uln.check(base + check))).containsExactly("ERROR ULN-NO-CHECK");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "9999999999, ULN-NOT-KNOWN",
        "0000000000, ULN-LEADING-ZERO",
        "0123456780, ULN-LEADING-ZERO",
        "9276308687, ULN-CHECK",
        "927630868, ULN-FORMAT",
        "92763086866, ULN-FORMAT",
        "927 630 8686, ULN-FORMAT",
        "927630868X, ULN-FORMAT",
    })
    void a_bad_number_is_refused_with_the_rule_it_broke(String text, String code) {
        assertThat(Codes.of(Uln.check(text))).containsExactly("ERROR " + code);
        assertThatThrownBy(() -> Uln.parse(text))
                .isInstanceOf(IdentifierFormatException.class)
                .hasMessageNotContaining(text);
    }
}
