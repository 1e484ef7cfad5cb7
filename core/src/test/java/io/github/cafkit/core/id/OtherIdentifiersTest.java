package io.github.cafkit.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherIdentifiersTest {

    @ParameterizedTest
    @CsvSource({"100000, true", "149999, true", "150123, true", "099999, false"})
    void a_urn_is_six_digits_and_expected_from_100000(String text, boolean expected) {
        assertThat(Urn.parse(text)).hasToString(text);
        assertThat(Urn.check(text).isEmpty()).isEqualTo(expected);
        assertThat(Urn.check(text).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345A"})
    void another_text_is_no_urn(String text) {
        assertThat(Codes.of(Urn.check(text))).containsExactly("ERROR URN-FORMAT");
        assertThatThrownBy(() -> Urn.parse(text)).isInstanceOf(IdentifierFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"10000001, true", "20000001, false"})
    void a_ukprn_is_eight_digits_and_expected_to_begin_with_1(String text, boolean expected) {
        assertThat(Ukprn.parse(text)).hasToString(text);
        assertThat(Ukprn.check(text).isEmpty()).isEqualTo(expected);
        assertThat(Ukprn.check(text).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000000", "100000011", "1000000A"})
    void another_text_is_no_ukprn(String text) {
        assertThat(Codes.of(Ukprn.check(text))).containsExactly("ERROR UKPRN-FORMAT");
        assertThatThrownBy(() -> Ukprn.parse(text)).isInstanceOf(IdentifierFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8014001", "801/4001"})
    void an_laestab_is_read_with_and_without_a_slash(String text) {
        LaEstab school = LaEstab.parse(text);
        assertThat(school.value()).isEqualTo("8014001");
        assertThat(school.laCode()).isEqualTo(LaCode.parse("801"));
        assertThat(school.establishment()).isEqualTo("4001");
        assertThat(school).hasToString("801/4001").isEqualTo(LaEstab.parse("8014001"));
        assertThat(LaEstab.check(text).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "4194001, WARNING LAESTAB-LA",
        "909/4001, WARNING LAESTAB-LA",
        "000/4001, ERROR LAESTAB-LA",
        "801-4001, ERROR LAESTAB-FORMAT",
        "8014/001, ERROR LAESTAB-FORMAT",
        "801400, ERROR LAESTAB-FORMAT",
        "801/400A, ERROR LAESTAB-FORMAT",
        "'', ERROR LAESTAB-FORMAT",
    })
    void what_is_wrong_with_an_laestab_is_said(String text, String line) {
        assertThat(Codes.of(LaEstab.check(text))).containsExactly(line);
        if (line.startsWith("ERROR")) {
            assertThatThrownBy(() -> LaEstab.parse(text)).isInstanceOf(IdentifierFormatException.class);
        } else {
            assertThat(LaEstab.parse(text).laCode().value()).isEqualTo(text.substring(0, 3));
        }
    }

    @ParameterizedTest
    @CsvSource({"100023336956, 100023336956", "000000199356, 199356", "199356, 199356", "1, 1"})
    void a_uprn_is_compared_as_a_number(String text, String kept) {
        assertThat(Uprn.parse(text).value()).isEqualTo(kept);
        assertThat(Uprn.parse(text)).isEqualTo(Uprn.parse(kept)).hasToString("Uprn[redacted]");
        assertThat(Uprn.parse(text).padded()).hasSize(12).endsWith(kept);
        assertThat(Uprn.parse(Uprn.parse(text).padded())).isEqualTo(Uprn.parse(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', UPRN-FORMAT",
        "1000233369560, UPRN-FORMAT",
        "10002333695X, UPRN-FORMAT",
        "-1, UPRN-FORMAT",
        "0, UPRN-ZERO",
        "000000000000, UPRN-ZERO",
    })
    void a_bad_uprn_is_refused(String text, String code) {
        assertThat(Codes.of(Uprn.check(text))).containsExactly("ERROR " + code);
        assertThatThrownBy(() -> Uprn.parse(text)).isInstanceOf(IdentifierFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SW123", "SW1", "SW123456789"})
    void a_social_work_england_number_is_read(String text) {
        assertThat(SocialWorkEnglandNumber.parse(text)).hasToString(text);
        assertThat(SocialWorkEnglandNumber.check(text).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SW000123, SWE-LEADING-ZERO",
        "SW0, SWE-LEADING-ZERO",
        "SW, SWE-FORMAT",
        "sw123, SWE-FORMAT",
        "123, SWE-FORMAT",
        "SW12A, SWE-FORMAT",
        "SW1234567890, SWE-FORMAT",
        "'', SWE-FORMAT",
    })
    void a_bad_social_work_england_number_is_refused(String text, String code) {
        assertThat(Codes.of(SocialWorkEnglandNumber.check(text))).containsExactly("ERROR " + code);
        assertThatThrownBy(() -> SocialWorkEnglandNumber.parse(text)).isInstanceOf(IdentifierFormatException.class);
    }

    @Test
    void a_local_id_is_a_system_and_its_value() {
        LocalId id = LocalId.of("https://records.example.org/case", "C 4711|b");
        assertThat(id.qualified()).isEqualTo("https://records.example.org/case|C 4711|b");
        assertThat(LocalId.parse(id.qualified())).isEqualTo(id);
        assertThat(id.value()).isEqualTo("C 4711|b");
        assertThat(id).hasToString("LocalId[https://records.example.org/case|redacted]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "4711, LOCAL-ID-FORMAT",
        "|4711, LOCAL-ID-SYSTEM",
        "case file|4711, LOCAL-ID-SYSTEM",
        "case|, LOCAL-ID-VALUE",
        "'case| 4711', LOCAL-ID-VALUE",
        "'case|47\u000011', LOCAL-ID-VALUE",
    })
    void a_bad_local_id_is_refused(String text, String code) {
        assertThat(Codes.of(LocalId.check(text))).containsExactly("ERROR " + code);
        assertThatThrownBy(() -> LocalId.parse(text))
                .isInstanceOf(IdentifierFormatException.class)
                .hasMessageNotContaining("4711");
    }

    @Test
    void a_local_id_has_bounds() {
        assertThat(LocalId.of("s".repeat(200), "v".repeat(200)).value()).hasSize(200);
        assertThat(Codes.of(LocalId.check("s".repeat(201) + "|" + "v".repeat(201))))
                .containsExactly("ERROR LOCAL-ID-SYSTEM", "ERROR LOCAL-ID-VALUE");
    }
}
