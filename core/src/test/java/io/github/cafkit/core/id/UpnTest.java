package io.github.cafkit.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest(name = "{0}: sum {1}, remainder {2}")
    @CsvSource({
        "B330201226001, 139, 1",
        "H801200001001, 53, 7",
        "F938432111042, 212, 5",
        "D419991024117, 325, 3",
        "Z886123499003, 344, 22",
        "B352400025777, 369, 1",
        "P207000016049, 266, 13",
        "A950000178301, 230, 0",
        "H243278544154, 375, 7",
    })
    void a_permanent_number_is_read(String text, int sum, int remainder) {
        assertThat(sum % 23).isEqualTo(remainder);
        assertThat(text.charAt(0)).isEqualTo("ABCDEFGHJKLMNPQRTUVWXYZ".charAt(remainder));
        Upn upn = Upn.parse(text);
        assertThat(upn.value()).isEqualTo(text);
        assertThat(upn.kind()).isEqualTo(Upn.Kind.PERMANENT);
        assertThat(upn.laCode().value()).isEqualTo(text.substring(1, 4));
        assertThat(Upn.checkLetter(text.substring(1))).isEqualTo(text.charAt(0));
    }

    @ParameterizedTest(name = "{0} is a published example")
    @ValueSource(strings = {"H243278544154", "A950000178301", "B801200005001"})
    void a_published_example_is_read(String text) {
        assertThat(Upn.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: sum {1}, remainder {2}")
    @CsvSource({
        "X00180001701A, 135, 20",
        "V80120000102A, 64, 18",
        "P33020122601B, 151, 13",
        "N93843211104Z, 472, 12",
        "Q88612349900P, 474, 14",
        "B35240002577H, 369, 1",
    })
    void a_temporary_number_is_read(String text, int sum, int remainder) {
        assertThat(sum % 23).isEqualTo(remainder);
        assertThat(text.charAt(0)).isEqualTo("ABCDEFGHJKLMNPQRTUVWXYZ".charAt(remainder));
        assertThat(Upn.parse(text).kind()).isEqualTo(Upn.Kind.TEMPORARY);
        assertThat(Upn.checkLetter(text.substring(1))).isEqualTo(text.charAt(0));
    }

    @Test
    void an_unknown_authority_is_a_warning() {
        assertThat(Codes.of(Upn.check("D419991024117"))).containsExactly("WARNING UPN-1530");
        assertThat(Upn.parse("D419991024117").laCode().status()).isEqualTo(LaCode.Status.UNKNOWN);
        assertThat(Codes.of(Upn.check("A950000178301"))).containsExactly("WARNING UPN-1530");
    }

    @ParameterizedTest
    @ValueSource(strings = {"820", "835", "836", "837", "875", "909", "928"})
    void an_abolished_authority_is_a_warning(String authority) {
        String body = authority + "200005001";
        assertThat(Codes.of(Upn.check(Upn.checkLetter(body) + body))).containsExactly("WARNING UPN-1530");
    }

    @ParameterizedTest
    @ValueSource(strings = {"330", "801", "942", "943", "001", "660", "708"})
    void a_known_authority_passes_without_a_word(String authority) {
        String body = authority + "200005001";
        assertThat(Upn.check(Upn.checkLetter(body) + body).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // The sum is zero and the letter right, and yet: nobody has the code 000.
        "A000000000000, UPN-1530",
        "B3X0201226001, UPN-1530",
        "AOOO000000000, UPN-1530",
        // A help page of a vendor misadds this one to 267; by the rule the letter is P.
        "Q207000016049, UPN-1510",
        "B207000016049, UPN-1510",
        "A330201226001, UPN-1510",
        "I330201226001, UPN-1510",
        "O330201226001, UPN-1510",
        "S330201226001, UPN-1510",
        "b330201226001, UPN-1510",
        "1330201226001, UPN-1510",
        "B3302O1226001, UPN-1540",
        "B33020122600I, UPN-1550",
        "B33020122600O, UPN-1550",
        "B33020122600S, UPN-1550",
        "B33020122600a, UPN-1550",
        "B33020122600-, UPN-1550",
        "B33020122600, UPN-LENGTH",
        "B3302012260011, UPN-LENGTH",
        "'B330201226001 ', UPN-LENGTH",
        "'', UPN-LENGTH",
        "B330201226\u0660\u0660\u0661, UPN-1540",
    })
    void a_bad_number_is_refused_with_the_rule_it_broke(String text, String code) {
        assertThat(Upn.check(text).stream().map(p -> p.code())).contains(code);
        assertThatThrownBy(() -> Upn.parse(text)).isInstanceOfSatisfying(IdentifierFormatException.class, refused -> {
            assertThat(refused.problems().hasErrors()).isTrue();
            assertThat(refused.problems().stream().map(p -> p.code())).contains(code);
            if (!text.isEmpty()) {
                assertThat(refused.toString()).doesNotContain(text);
            }
        });
    }

    @Test
    void every_broken_rule_is_named_in_the_order_of_the_characters() {
        assertThat(Codes.of(Upn.check("I00020122X00S")))
                .isEqualTo(List.of("ERROR UPN-1510", "ERROR UPN-1530", "ERROR UPN-1540", "ERROR UPN-1550"));
    }

    @Test
    void a_body_of_another_form_has_no_check_letter() {
        assertThatThrownBy(() -> Upn.checkLetter("33020122600")).isInstanceOf(IdentifierFormatException.class);
        assertThatThrownBy(() -> Upn.checkLetter("33020122600S")).isInstanceOf(IdentifierFormatException.class);
        assertThatThrownBy(() -> Upn.checkLetter("3302012260A1")).isInstanceOf(IdentifierFormatException.class);
    }

    @Test
    void the_value_is_not_printed() {
        assertThat(Upn.parse("B330201226001")).hasToString("Upn[redacted]");
        assertThat(FormerUpn.parse("X00180001701A")).hasToString("FormerUpn[redacted]");
    }

    @Test
    void a_former_number_is_another_type_with_its_own_rule() {
        FormerUpn former = FormerUpn.parse("X00180001701A");
        assertThat(former.upn()).isEqualTo(Upn.parse("X00180001701A"));
        assertThat(former.value()).isEqualTo("X00180001701A");
        assertThat(Codes.of(FormerUpn.check("A00180001701A"))).containsExactly("ERROR UPN-1560", "ERROR UPN-1510");
        assertThat(Codes.of(FormerUpn.check("D419991024117"))).containsExactly("WARNING UPN-1530");
        assertThatThrownBy(() -> FormerUpn.parse("A00180001701A")).isInstanceOf(IdentifierFormatException.class);
    }
}
