package io.github.cafkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest(name = "born {0}, on {1}: {2}, {3}")
    @CsvSource({
        "2012-09-30, 2012-09-30, 0, UNDER_13",
        "2012-09-30, 2013-09-29, 0, UNDER_13",
        "2012-09-30, 2013-09-30, 1, UNDER_13",
        "2012-09-30, 2025-09-29, 12, UNDER_13",
        "2012-09-30, 2025-09-30, 13, AGE_13_15",
        "2012-09-30, 2028-09-29, 15, AGE_13_15",
        "2012-09-30, 2028-09-30, 16, AGE_16_17",
        "2012-09-30, 2030-09-29, 17, AGE_16_17",
        "2012-09-30, 2030-09-30, 18, ADULT",
        "1926-01-01, 2026-01-01, 100, ADULT",
        // Born on a leap day: the reading documented on Ages.
        "2008-02-29, 2024-02-28, 15, AGE_13_15",
        "2008-02-29, 2024-02-29, 16, AGE_16_17",
        "2008-02-29, 2025-02-28, 16, AGE_16_17",
        "2008-02-29, 2025-03-01, 17, AGE_16_17",
        "2008-02-29, 2026-02-28, 17, AGE_16_17",
        "2008-02-29, 2026-03-01, 18, ADULT",
        // Months of other lengths.
        "2010-08-31, 2026-08-30, 15, AGE_13_15",
        "2010-08-31, 2026-08-31, 16, AGE_16_17",
    })
    void an_age_is_attained_on_the_anniversary(LocalDate birth, LocalDate day, int years, AgeBand band) {
        assertThat(Ages.inYears(birth, day)).isEqualTo(years);
        assertThat(AgeBand.of(birth, day)).isEqualTo(band);
        assertThat(AgeBand.ofYears(years)).isEqualTo(band);
        assertThat(band.isChild()).isEqualTo(years < 18);
    }

    @Test
    void who_is_not_born_has_no_age_and_a_band() {
        LocalDate expected = LocalDate.of(2026, 1, 10);
        LocalDate day = LocalDate.of(2026, 1, 9);
        assertThat(Ages.isBorn(expected, day)).isFalse();
        assertThat(Ages.isBorn(expected, expected)).isTrue();
        assertThat(AgeBand.of(expected, day)).isEqualTo(AgeBand.UNBORN);
        assertThat(AgeBand.UNBORN.isChild()).isTrue();
        assertThatThrownBy(() -> Ages.inYears(expected, day)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "born {0}, {1} on {2}")
    @CsvSource({
        "2012-09-30, 0, 2012-09-30",
        "2012-09-30, 18, 2030-09-30",
        "2008-02-29, 16, 2024-02-29",
        "2008-02-29, 18, 2026-03-01",
    })
    void the_day_of_an_age_is_the_first_with_it(LocalDate birth, int years, LocalDate day) {
        assertThat(Ages.attainedOn(birth, years)).isEqualTo(day);
        assertThat(Ages.inYears(birth, day)).isEqualTo(years);
    }

    @Test
    void a_negative_age_is_none() {
        assertThatThrownBy(() -> AgeBand.ofYears(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ages.attainedOn(LocalDate.of(2012, 9, 30), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
