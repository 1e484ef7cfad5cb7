package io.github.cafkit.model.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecurrenceProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    /** An invented year of three terms in six halves. */
    private static final SchoolTerms TERMS = new SchoolTerms(
            DateRange.ofClosed(FIRST, LocalDate.of(2026, 8, 31)),
            List.of(
                    days("2025-09-03", "2025-12-19"),
                    days("2026-01-05", "2026-03-27"),
                    days("2026-04-13", "2026-07-22")),
            List.of(
                    days("2025-09-03", "2025-10-24"),
                    days("2025-11-03", "2025-12-19"),
                    days("2026-01-05", "2026-02-13"),
                    days("2026-02-23", "2026-03-27"),
                    days("2026-04-13", "2026-05-22"),
                    days("2026-06-01", "2026-07-22")));

    @Property
    void theTimesOfTwoStretchesThatAbutAddUpToThoseOfBoth(
            @ForAll RecurrenceUnit per,
            @ForAll @IntRange(min = 1, max = 5) int times,
            @ForAll @IntRange(min = 0, max = 180) int from,
            @ForAll @IntRange(min = 0, max = 180) int length,
            @ForAll @IntRange(min = -20, max = 380) int cut) {
        Timing.Recurrence recurrence =
                new Timing.Recurrence(times, per, 30, FIRST.plusDays(from), FIRST.plusDays((long) from + length));
        LocalDate middle = FIRST.plusDays(cut);

        assertThat(recurrence.occurrences(FIRST.minusDays(30), middle, TERMS)
                        + recurrence.occurrences(middle.plusDays(1), FIRST.plusDays(400), TERMS))
                .isEqualTo(recurrence.occurrences(recurrence.from(), recurrence.until(), TERMS));
    }

    @Property
    void countingIsWalkingThroughTheDays(
            @ForAll @IntRange(min = 0, max = 400) int from,
            @ForAll @IntRange(min = 0, max = 800) int length,
            @ForAll @IntRange(min = -20, max = 1200) int until) {
        LocalDate first = FIRST.plusDays(from);
        for (RecurrenceUnit per :
                List.of(RecurrenceUnit.DAY, RecurrenceUnit.WEEK, RecurrenceUnit.FORTNIGHT, RecurrenceUnit.MONTH)) {
            Timing.Recurrence recurrence = new Timing.Recurrence(1, per, 30, first, first.plusDays(length));
            long walked = 0;
            for (int unit = 0; !begin(per, first, unit).isAfter(recurrence.until()); unit++) {
                walked += begin(per, first, unit).isAfter(FIRST.plusDays(until)) ? 0 : 1;
            }
            assertThat(recurrence.occurrences(first, FIRST.plusDays(until))).isEqualTo(walked);
        }
    }

    private static LocalDate begin(RecurrenceUnit per, LocalDate first, int unit) {
        return switch (per) {
            case DAY -> first.plusDays(unit);
            case WEEK -> first.plusWeeks(unit);
            case FORTNIGHT -> first.plusWeeks(2L * unit);
            default -> first.plusMonths(unit);
        };
    }

    @Example
    void threeTimesAWeekOverTwelveWeeksIsThirtySixTimes() {
        Timing.Recurrence recurrence = recurrence(3, RecurrenceUnit.WEEK, "2026-01-05", "2026-03-27");

        assertThat(recurrence.occurrences(recurrence.from(), recurrence.until()))
                .isEqualTo(36);
        assertThat(recurrence.occurrences(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)))
                .isEqualTo(12);
        assertThat(recurrence.occurrences(recurrence.until(), recurrence.from()))
                .isZero();
    }

    @Example
    void whatBeganOnTheThirtyFirstBeginsOnTheLastDayOfAShorterMonth() {
        Timing.Recurrence recurrence = recurrence(1, RecurrenceUnit.MONTH, "2026-01-31", "2026-04-30");

        assertThat(recurrence.occurrences(recurrence.from(), LocalDate.of(2026, 2, 27)))
                .isEqualTo(1);
        assertThat(recurrence.occurrences(recurrence.from(), LocalDate.of(2026, 2, 28)))
                .isEqualTo(2);
        assertThat(recurrence.occurrences(recurrence.from(), recurrence.until()))
                .isEqualTo(4);
    }

    @Example
    void termsAndHalfTermsAreCountedByTheCalendarHandedIn() {
        Timing.Recurrence eachHalf = recurrence(2, RecurrenceUnit.HALF_TERM, "2026-01-20", "2026-07-22");
        Timing.Recurrence eachTerm = recurrence(1, RecurrenceUnit.TERM, "2026-01-20", "2026-07-22");

        assertThat(eachHalf.occurrences(eachHalf.from(), eachHalf.until(), TERMS))
                .isEqualTo(8);
        assertThat(eachTerm.occurrences(eachTerm.from(), eachTerm.until(), TERMS))
                .isEqualTo(2);
        refuses("TIMING-04", () -> eachHalf.occurrences(eachHalf.from(), eachHalf.until()));
        Timing.Recurrence beyond = recurrence(1, RecurrenceUnit.TERM, "2026-01-20", "2026-12-01");
        refuses("TIMING-04", () -> beyond.occurrences(beyond.from(), beyond.until(), TERMS));
    }

    @Example
    void termsAreInOrderAndHalvesLieWithinThem() {
        DateRange year = DateRange.ofClosed(FIRST, LocalDate.of(2026, 8, 31));
        DateRange autumn = days("2025-09-03", "2025-12-19");

        refuses("TERMS-01", () -> new SchoolTerms(year, List.of(autumn, autumn), List.of()));
        refuses("TERMS-02", () -> new SchoolTerms(days("2025-10-01", "2026-01-01"), List.of(autumn), List.of()));
        refuses("TERMS-03", () -> new SchoolTerms(year, List.of(autumn), List.of(days("2025-12-01", "2026-01-10"))));
    }

    @Example
    void aMistakenYearIsNotCountedOutPennyByPenny() {
        Cost cost = Cost.recurring(Money.ofPounds("1"), RecurrenceUnit.DAY, FIRST, LocalDate.MAX);

        assertThat(((Cost.Payable) cost).payments(java.util.Optional.empty(), FIRST, java.util.Optional.empty()))
                .isEmpty();
        assertThat(new Timing.Recurrence(1, RecurrenceUnit.MONTH, 5, FIRST, LocalDate.MAX)
                        .occurrences(FIRST, LocalDate.MAX))
                .isGreaterThan(1_000_000_000L);
    }

    private static Timing.Recurrence recurrence(int times, RecurrenceUnit per, String from, String until) {
        return new Timing.Recurrence(times, per, 30, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static DateRange days(String first, String last) {
        return DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
