package io.github.cafkit.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest(name = "{0}: sum {1}, remainder {2}, check digit {3}")
    @CsvSource({
        "9990123454, 293, 7, 4",
        "9990000018, 245, 3, 8",
        "9998765439, 409, 2, 9",
        "9995000121, 285, 10, 1",
        "9991234004, 293, 7, 4",
        "9994765914, 392, 7, 4",
        "9990000050, 253, 0, 0",
        "9434765919, 299, 2, 9",
    })
    void a_number_is_read(String text, int sum, int remainder, int check) {
        assertThat(IntStream.range(0, 9)
                        .map(i -> (text.charAt(i) - '0') * (10 - i))
                        .sum())
                .isEqualTo(sum);
        assertThat(sum % 11).isEqualTo(remainder);
        assertThat((11 - remainder) % 11).isEqualTo(check);
        assertThat(NhsNumber.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990123454", "999 012 3454", "999-012-3454", "999\u00a0012\u00a03454"})
    void spaces_and_hyphens_are_dropped(String text) {
        NhsNumber number = NhsNumber.parse(text);
        assertThat(number.value()).isEqualTo("9990123454");
        assertThat(number.spaced()).isEqualTo("999 012 3454");
        assertThat(number).isEqualTo(new NhsNumber(text)).hasToString("NhsNumber[redacted]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "9990012345, NHS-CHECK",
        "9990123455, NHS-CHECK",
        "9434765910, NHS-CHECK",
        "9990123, NHS-FORMAT",
        "99901234540, NHS-FORMAT",
        "999012345X, NHS-FORMAT",
        "999.012.3454, NHS-FORMAT",
        "'', NHS-FORMAT",
        "\u0669990123454, NHS-FORMAT",
    })
    void a_bad_number_is_refused_with_the_rule_it_broke(String text, String code) {
        assertThat(Codes.of(NhsNumber.check(text))).containsExactly("ERROR " + code);
        assertThatThrownBy(() -> NhsNumber.parse(text))
                .isInstanceOfSatisfying(IdentifierFormatException.class, refused -> {
                    assertThat(refused.problems()).isEqualTo(NhsNumber.check(text));
                    if (!text.isEmpty()) {
                        assertThat(refused.toString()).doesNotContain(text);
                    }
                });
    }

    @ParameterizedTest(name = "no number begins with {0}")
    @ValueSource(strings = {"999000000", "999000014", "999123456"})
    void nine_digits_whose_check_would_be_ten_begin_no_number(String base) {
        for (int check = 0; check <= 9; check++) {
            assertThat(Codes.of(NhsNumber.check(base + check))).containsExactly("ERROR NHS-NO-CHECK");
        }
    }

    @Test
    void ten_nines_satisfy_the_sum_and_are_remarked_upon() {
        assertThat(Codes.of(NhsNumber.check("9999999999"))).containsExactly("WARNING NHS-TEST");
        assertThat(NhsNumber.parse("9999999999").isTestNumber()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "9990123454, WARNING NHS-TEST",
        "9434765919, WARNING NHS-RANGE",
        "0000000000, WARNING NHS-RANGE",
        "5000000005, WARNING NHS-RANGE",
        "8000000008, WARNING NHS-RANGE",
    })
    void a_number_outside_the_issued_ranges_is_remarked_upon(String text, String line) {
        assertThat(Codes.of(NhsNumber.check(text))).containsExactly(line);
        assertThat(NhsNumber.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4010232137", "0101000006", "3200000015", "7000000007", "3112999991"})
    void a_number_in_an_issued_range_passes_without_a_word(String text) {
        assertThat(NhsNumber.check(text).isEmpty()).isTrue();
        assertThat(NhsNumber.parse(text).isTestNumber()).isFalse();
    }
}
