package io.github.cafkit.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentifierProperties {

    private static final String FINAL = "0123456789ABCDEFGHJKLMNPQRTUVWXYZ";

    @Provide
    Arbitrary<String> upns() {
        Arbitrary<String> authority = Arbitraries.integers().between(1, 999).map(n -> padded(n, 3));
        Arbitrary<String> middle = Arbitraries.integers().between(0, 99_999_999).map(n -> padded(n, 8));
        Arbitrary<Character> last =
                Arbitraries.of(FINAL.chars().mapToObj(c -> (char) c).toList());
        return Combinators.combine(authority, middle, last)
                .as((la, m, l) -> la + m + l)
                .map(body -> Upn.checkLetter(body) + body);
    }

    @Provide
    Arbitrary<String> nhsNumbers() {
        return Arbitraries.integers()
                .between(0, 999_999_999)
                .map(n -> padded(n, 9))
                .filter(base -> Checks.nineDigitSum(base) % 11 != 1)
                .map(base -> base + (11 - Checks.nineDigitSum(base) % 11) % 11);
    }

    @Provide
    Arbitrary<String> ulns() {
        return Arbitraries.integers()
                .between(100_000_000, 999_999_998)
                .map(n -> padded(n, 9))
                .filter(base -> Checks.nineDigitSum(base) % 11 != 0)
                .map(base -> base + (10 - Checks.nineDigitSum(base) % 11));
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    private static String withDigit(String text, int place, int shift) {
        char digit = (char) ('0' + (text.charAt(place) - '0' + shift) % 10);
        return text.substring(0, place) + digit + text.substring(place + 1);
    }

    @Property
    void a_upn_round_trips_and_is_not_printed(@ForAll("upns") String text) {
        Upn upn = Upn.parse(text);
        assertThat(upn.value()).isEqualTo(text);
        assertThat(upn).isEqualTo(new Upn(text)).hasSameHashCodeAs(new Upn(text));
        assertThat(upn.toString()).doesNotContain(text.substring(1, 12));
    }

    @Property
    void changing_one_digit_of_a_upn_breaks_it(
            @ForAll("upns") String text,
            @ForAll @IntRange(min = 1, max = 11) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String wrong = withDigit(text, place, shift);
        assertThatThrownBy(() -> Upn.parse(wrong)).isInstanceOf(IdentifierFormatException.class);
    }

    @Property
    void changing_the_check_letter_of_a_upn_breaks_it(
            @ForAll("upns") String text, @ForAll @IntRange(min = 1, max = 22) int shift) {
        String letters = FINAL.substring(10);
        char other = letters.charAt((letters.indexOf(text.charAt(0)) + shift) % 23);
        assertThat(Codes.of(Upn.check(other + text.substring(1)))).contains("ERROR UPN-1510");
    }

    @Property
    void a_upn_is_temporary_if_and_only_if_it_ends_in_a_letter(@ForAll("upns") String text) {
        assertThat(Upn.parse(text).kind() == Upn.Kind.TEMPORARY).isEqualTo(Character.isLetter(text.charAt(12)));
    }

    @Property
    void an_nhs_number_round_trips_through_both_spellings(@ForAll("nhsNumbers") String text) {
        NhsNumber number = NhsNumber.parse(text);
        assertThat(number.value()).isEqualTo(text);
        assertThat(NhsNumber.parse(number.spaced())).isEqualTo(number);
        assertThat(number.toString()).doesNotContain(text);
    }

    @Property
    void changing_one_digit_of_an_nhs_number_breaks_it(
            @ForAll("nhsNumbers") String text,
            @ForAll @IntRange(min = 0, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String wrong = withDigit(text, place, shift);
        assertThat(NhsNumber.check(wrong).hasErrors()).isTrue();
    }

    @Property
    void swapping_two_neighbours_of_an_nhs_number_breaks_it(
            @ForAll("nhsNumbers") String text, @ForAll @IntRange(min = 0, max = 8) int place) {
        String wrong =
                text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
        assertThat(NhsNumber.check(wrong).hasErrors()).isEqualTo(!wrong.equals(text));
    }

    @Property
    void a_uln_round_trips_and_is_never_an_nhs_number(@ForAll("ulns") String text) {
        assertThat(Uln.parse(text).value()).isEqualTo(text);
        assertThat(NhsNumber.check(text).hasErrors()).isTrue();
    }

    @Property
    void changing_one_digit_of_a_uln_breaks_it(
            @ForAll("ulns") String text,
            @ForAll @IntRange(min = 0, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String wrong = withDigit(text, place, shift);
        assertThat(Uln.check(wrong).hasErrors()).isTrue();
    }

    @Property
    void an_arbitrary_text_is_either_read_or_refused_without_being_repeated(@ForAll String text) {
        if (text.length() > 3) {
            assertThat(Upn.check(text).toString()).doesNotContain(text);
            assertThat(NhsNumber.check(text).toString()).doesNotContain(text);
            assertThat(Uln.check(text).toString()).doesNotContain(text);
            assertThat(LaEstab.check(text).toString()).doesNotContain(text);
            assertThat(Uprn.check(text).toString()).doesNotContain(text);
        }
        assertThat(NhsNumber.check(text).hasErrors() || text.length() >= 10).isTrue();
    }
}
