package io.github.cafkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 25);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);

    @Test
    void the_first_day_counts_and_the_end_does_not() {
        DateRange range = DateRange.of(MAY, JUNE);
        assertThat(range.contains(MAY.minusDays(1))).isFalse();
        assertThat(range.contains(MAY)).isTrue();
        assertThat(range.contains(JUNE.minusDays(1))).isTrue();
        assertThat(range.contains(JUNE)).isFalse();
        assertThat(DateRange.ofClosed(MAY, JUNE).contains(JUNE)).isTrue();
        assertThat(DateRange.ofClosed(MAY, MAY)).isEqualTo(DateRange.of(MAY, MAY.plusDays(1)));
        assertThat(DateRange.ofClosed(MAY, LocalDate.MAX)).isEqualTo(DateRange.from(MAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-25/2018-06-01", "2018-05-25/..", "../2018-06-01", "../.."})
    void a_range_is_read_as_it_is_written(String text) {
        DateRange range = DateRange.parse(text);
        assertThat(range).hasToString(text);
        assertThat(range.isUnboundedStart()).isEqualTo(text.startsWith(".."));
        assertThat(range.isUnboundedEnd()).isEqualTo(text.endsWith(".."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-05-25",
                "2018-05-25/",
                "2018-05-25/2018-05-25",
                "2018-06-01/2018-05-25",
                "a/b",
                "2018-02-30/..",
                "2018-05-25/2018-06-01/2018-07-01"
            })
    void another_text_is_refused_without_being_quoted(String text) {
        assertThatThrownBy(() -> DateRange.parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("DATE-RANGE")
                .hasMessageNotContaining("2018")
                .hasNoCause();
    }

    @ParameterizedTest(name = "{0} and {1}: overlap {2}, abut {3}, common {4}")
    @CsvSource({
        "2020-01-01/2021-01-01, 2020-06-01/2022-01-01, true, false, 2020-06-01/2021-01-01",
        "2020-01-01/2021-01-01, 2021-01-01/2022-01-01, false, true, ",
        "2020-01-01/2021-01-01, 2021-01-02/2022-01-01, false, false, ",
        "../2021-01-01, 2020-01-01/.., true, false, 2020-01-01/2021-01-01",
        "../.., 2020-01-01/2020-01-02, true, false, 2020-01-01/2020-01-02",
    })
    void two_ranges_are_compared(String one, String other, boolean overlap, boolean abut, String common) {
        DateRange first = DateRange.parse(one);
        DateRange second = DateRange.parse(other);
        assertThat(first.overlaps(second)).isEqualTo(overlap).isEqualTo(second.overlaps(first));
        assertThat(first.abuts(second)).isEqualTo(abut).isEqualTo(second.abuts(first));
        assertThat(first.intersection(second).map(DateRange::toString).orElse(null))
                .isEqualTo(common);
        assertThat(first.intersection(second)).isEqualTo(second.intersection(first));
    }

    @Test
    void a_range_encloses_itself_and_what_lies_within() {
        DateRange range = DateRange.of(MAY, JUNE);
        assertThat(range.encloses(range)).isTrue();
        assertThat(DateRange.ALWAYS.encloses(range)).isTrue();
        assertThat(range.encloses(DateRange.from(MAY))).isFalse();
        assertThat(range.encloses(DateRange.before(JUNE))).isFalse();
    }
}
