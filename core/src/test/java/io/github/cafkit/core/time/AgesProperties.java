package io.github.cafkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AgesProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void the_day_before_an_age_is_attained_the_age_is_one_less(
            @ForAll("days") LocalDate birth, @ForAll @IntRange(min = 1, max = 60) int years) {
        LocalDate attained = Ages.attainedOn(birth, years);
        assertThat(Ages.inYears(birth, attained)).isEqualTo(years);
        assertThat(Ages.inYears(birth, attained.minusDays(1))).isEqualTo(years - 1);
    }

    @Property
    void bands_follow_each_other_as_time_goes_on(
            @ForAll("days") LocalDate birth, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        assertThat(AgeBand.of(birth, earlier)).isLessThanOrEqualTo(AgeBand.of(birth, later));
    }

    @Property
    void every_day_lies_in_exactly_its_own_academic_year(@ForAll("days") LocalDate day) {
        AcademicYear year = AcademicYear.of(day);
        assertThat(year.contains(day)).isTrue();
        assertThat(year.previous().contains(day)).isFalse();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(AcademicYear.parse(year.label())).isEqualTo(year);
        assertThat(year.range().abuts(year.next().range())).isTrue();
    }
}
