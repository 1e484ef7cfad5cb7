package io.github.cafkit.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaCodeTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "201, City of London, CURRENT",
        "330, Birmingham, CURRENT",
        "420, Isles of Scilly, CURRENT",
        "801, Bristol, CURRENT",
        "839, 'Bournemouth, Christchurch and Poole', CURRENT",
        "940, North Northamptonshire, CURRENT",
        "941, West Northamptonshire, CURRENT",
        "942, Cumberland, CURRENT",
        "943, Westmorland and Furness, CURRENT",
        "820, Bedfordshire, CLOSED",
        "836, Poole, CLOSED",
        "837, Bournemouth, CLOSED",
        "875, Cheshire, CLOSED",
        "909, Cumbria, CLOSED",
        "928, Northamptonshire, CLOSED",
    })
    void a_code_has_a_name_and_a_status(String text, String name, LaCode.Status status) {
        LaCode code = LaCode.parse(text);
        assertThat(code.authority()).contains(name);
        assertThat(code.status()).isEqualTo(status);
        assertThat(code).hasToString(text);
        assertThat(Codes.of(LaCode.check(text)))
                .isEqualTo(status == LaCode.Status.CLOSED ? List.of("WARNING LA-CLOSED") : List.of());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"001, RESERVED", "005, RESERVED", "660, RESERVED", "701, RESERVED", "419, UNKNOWN", "999, UNKNOWN"})
    void a_code_without_a_name_is_still_a_code(String text, LaCode.Status status) {
        assertThat(LaCode.parse(text).authority()).isEmpty();
        assertThat(LaCode.parse(text).status()).isEqualTo(status);
        assertThat(LaCode.check(text).hasErrors()).isFalse();
        assertThat(LaCode.check(text).isEmpty()).isEqualTo(status == LaCode.Status.RESERVED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"000, LA-ZERO", "80, LA-FORMAT", "8011, LA-FORMAT", "8O1, LA-FORMAT", "'', LA-FORMAT"})
    void a_bad_code_is_refused(String text, String rule) {
        assertThat(Codes.of(LaCode.check(text))).containsExactly("ERROR " + rule);
        assertThatThrownBy(() -> LaCode.parse(text)).isInstanceOf(IdentifierFormatException.class);
    }

    @Test
    void the_table_is_what_the_published_rule_for_pupil_numbers_admits_and_the_two_authorities_of_2023() {
        Set<Integer> admitted = new TreeSet<>();
        for (int[] range : new int[][] {
            {1, 5}, {201, 213}, {301, 320}, {330, 336}, {340, 344}, {350, 359}, {370, 373}, {380, 384}, {390, 394},
            {420, 420}, {660, 681}, {701, 708}, {800, 803}, {805, 808}, {810, 813}, {815, 816}, {820, 823}, {825, 826},
            {830, 831}, {835, 841}, {845, 846}, {850, 852}, {855, 857}, {860, 861}, {865, 896}, {908, 909}, {916, 916},
            {919, 919}, {921, 921}, {925, 926}, {928, 929}, {931, 931}, {933, 933}, {935, 938}, {940, 941}, {942, 943},
        }) {
            IntStream.rangeClosed(range[0], range[1]).forEach(admitted::add);
        }
        Set<Integer> known = new TreeSet<>();
        for (int code = 1; code <= 999; code++) {
            if (new LaCode(String.format(Locale.ROOT, "%03d", code)).status() != LaCode.Status.UNKNOWN) {
                known.add(code);
            }
        }
        assertThat(known).isEqualTo(admitted);
    }

    @Test
    void all_lists_every_named_code_once_in_order() {
        assertThat(LaCode.all()).isSorted().doesNotHaveDuplicates().hasSize(160);
        assertThat(LaCode.all().stream().filter(code -> code.status() == LaCode.Status.CURRENT))
                .hasSize(153);
        assertThat(LaCode.all())
                .allSatisfy(code -> assertThat(code.authority().orElseThrow()).isNotBlank());
    }
}
