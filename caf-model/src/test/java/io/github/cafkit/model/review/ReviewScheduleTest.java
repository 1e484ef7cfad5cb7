package io.github.cafkit.model.review;

import static io.github.cafkit.model.ProcessFixtures.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.framework.Frameworks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final ReviewCalendar CALENDAR = ProcessFixtures.schoolDays();
    private static final Cadence SIX_WEEKS_THEN_THREE_MONTHS = Cadence.builder()
            .firstReviewWithin(Period.ofWeeks(6))
            .reviewWithin(Period.ofMonths(3))
            .halfTermlyMonitoring(true)
            .build();

    @Test
    void theMeetingsOfTwelveMonthsAreFixedEachWithItsReason() {
        ReviewSchedule schedule = ReviewSchedule.generate(SIX_WEEKS_THEN_THREE_MONTHS, START, CALENDAR);

        assertThat(schedule.getMeetings())
                .extracting(meeting -> meeting.getOn().toString(), ScheduledMeeting::reason)
                .containsExactly(
                        tuple("2026-02-13", "half-termly monitoring, due by 2026-02-13"),
                        tuple("2026-02-23", "first review, due by 2026-02-23"),
                        tuple("2026-05-22", "review, due by 2026-05-23; earlier, as that day is the weekend"),
                        tuple("2026-07-21", "review, due by 2026-08-22; earlier, as that day is the weekend"),
                        tuple("2026-10-21", "review, due by 2026-10-21"),
                        tuple("2026-12-18", "half-termly monitoring, due by 2026-12-18"));
        assertThat(schedule.problems()).extracting(Problem::code).containsExactly("SCHEDULE-11", "SCHEDULE-11");
    }

    @Test
    void aReviewInAHalfTermIsTheLookAtProgress() {
        Cadence everySixWeeks = Cadence.builder()
                .reviewWithin(Period.ofWeeks(6))
                .halfTermlyMonitoring(true)
                .build();

        assertThat(ReviewSchedule.generate(everySixWeeks, START, CALENDAR).getMeetings())
                .extracting(ScheduledMeeting::getKind)
                .startsWith(ScheduledKind.MONITORING, ScheduledKind.FIRST_REVIEW, ScheduledKind.REVIEW)
                .filteredOn(kind -> kind == ScheduledKind.MONITORING)
                .hasSizeLessThan(4);
    }

    @Test
    void aDayInAHalfTermBreakMovesEarlierAndSaysWhy() {
        Cadence fiveWeeks =
                Cadence.builder().firstReviewWithin(Period.ofWeeks(5)).build();
        ReviewSchedule schedule = ReviewSchedule.generate(fiveWeeks, START.plusDays(1), CALENDAR);

        assertThat(schedule.getMeetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.getLatest()).isEqualTo("2026-02-17");
            assertThat(meeting.getOn()).isEqualTo("2026-02-13");
            assertThat(meeting.getMovedBecause()).contains(ClosedDay.SCHOOL_HOLIDAY);
            assertThat(meeting.exceeds()).isFalse();
        });
        assertThat(schedule.problems())
                .extracting(Problem::message)
                .containsExactly("moved earlier from 2026-02-17, as that is a school holiday");
    }

    @Test
    void anIntervalShorterThanAHolidayIsExceededAndSaidToBe() {
        Cadence fortnight =
                Cadence.builder().firstReviewWithin(Period.ofWeeks(2)).build();
        ReviewSchedule schedule = ReviewSchedule.generate(fortnight, LocalDate.of(2026, 7, 21), CALENDAR);

        assertThat(schedule.getMeetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.getOn()).isEqualTo("2026-09-03");
            assertThat(meeting.exceeds()).isTrue();
            assertThat(meeting.reason()).contains("; later, as that day is a school holiday");
        });
        assertThat(schedule.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("ERROR SCHEDULE-12 at /meetings/0")
                        .contains("due by 2026-08-04, held on 2026-09-03"));
    }

    @Test
    void aDayThatTheCalendarDoesNotCoverIsPointedOut() {
        ReviewSchedule schedule = ReviewSchedule.generate(
                SIX_WEEKS_THEN_THREE_MONTHS, START, CALENDAR.withCovers(days("2025-09-01", "2026-08-31")));

        assertThat(schedule.problems())
                .filteredOn(problem -> problem.code().equals("SCHEDULE-13"))
                .extracting(Problem::path)
                .containsExactly("/meetings/4", "/meetings/5");
    }

    @Test
    void monitoringWithoutHalfTermsAndACadenceWithoutIntervalsAreReported() {
        ReviewSchedule schedule = ReviewSchedule.generate(
                Cadence.builder().halfTermlyMonitoring(true).build(), START, CALENDAR.withHalfTerms(List.of()));

        assertThat(schedule.getMeetings()).isEmpty();
        assertThat(schedule.problems()).extracting(Problem::code).containsExactly("SCHEDULE-14", "SCHEDULE-15");
    }

    @Test
    void aReviewTakenOutOfAScheduleIsMissed() {
        ReviewSchedule schedule = ReviewSchedule.generate(SIX_WEEKS_THEN_THREE_MONTHS, START, CALENDAR);
        ReviewSchedule shorter = schedule.withMeetings(schedule.getMeetings().subList(0, 3));

        assertThat(shorter.problems())
                .filteredOn(problem -> problem.code().equals("SCHEDULE-16"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("due by 2026-08-22"));
        assertThat(shorter.problems())
                .filteredOn(problem -> problem.code().equals("SCHEDULE-14"))
                .hasSize(3);
    }

    @Test
    void noDayIsOpenAtAll() {
        ReviewSchedule schedule = ReviewSchedule.generate(
                SIX_WEEKS_THEN_THREE_MONTHS.withHalfTermlyMonitoring(false),
                START,
                CALENDAR.withSchoolHolidays(days("2026-01-01", "2027-12-31")));

        assertThat(schedule.getMeetings()).isEmpty();
        assertThat(schedule.problems()).extracting(Problem::code).containsExactly("SCHEDULE-16");
    }

    @Test
    void aFrameworksPolicyGivesTheCadence() {
        ReviewSchedule schedule = ReviewSchedule.generate(Frameworks.CAF_2009.getReviewPolicy(), START, CALENDAR);

        assertThat(schedule.getCadence().getFirstReviewWithin()).contains(Period.ofWeeks(12));
        assertThat(schedule.getCadence().isHalfTermlyMonitoring()).isFalse();
        assertThat(schedule.reviews()).isEqualTo(schedule.getMeetings());
        assertThat(schedule.reviews().get(0).getOn()).as("5 April is Easter").isEqualTo("2026-03-27");
    }

    @Test
    void theNextMeetingIsFound() {
        ReviewSchedule schedule = ReviewSchedule.generate(SIX_WEEKS_THEN_THREE_MONTHS, START, CALENDAR);

        assertThat(schedule.nextFrom(LocalDate.of(2026, 2, 23)).map(ScheduledMeeting::getOn))
                .contains(LocalDate.of(2026, 2, 23));
        assertThat(schedule.nextFrom(LocalDate.of(2026, 2, 24)).map(ScheduledMeeting::getOn))
                .contains(LocalDate.of(2026, 5, 22));
        assertThat(schedule.nextFrom(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void aScheduleHoldsOnlyDaysThatAreOpenInOrderAndWithinTheYear() {
        ReviewSchedule schedule = ReviewSchedule.generate(SIX_WEEKS_THEN_THREE_MONTHS, START, CALENDAR);
        ScheduledMeeting first = schedule.getMeetings().get(0);

        assertThatThrownBy(() -> schedule.withMeetings(first, first)).hasMessageContaining("SCHEDULE-01");
        assertThatThrownBy(() -> schedule.withMeetings(agreed(first, "2027-01-13")))
                .hasMessageContaining("SCHEDULE-02");
        assertThatThrownBy(() -> schedule.withMeetings(agreed(first, "2026-02-16")))
                .hasMessageContaining("SCHEDULE-03");
        assertThatThrownBy(() -> first.withMovedBecause(ClosedDay.WEEKEND))
                .hasMessageContaining("SCHEDULED-MEETING-01");
        assertThat(agreed(first, "2026-02-12").reason()).endsWith("; earlier, as agreed");
    }

    @Test
    void aCalendarKnowsWorkingDaysFromSchoolDays() {
        LocalDate inAugust = LocalDate.of(2026, 8, 12);

        assertThat(CALENDAR.workingDay(inAugust)).isTrue();
        assertThat(CALENDAR.schoolDay(inAugust)).isFalse();
        assertThat(CALENDAR.closedOn(LocalDate.of(2026, 8, 31))).contains(ClosedDay.BANK_HOLIDAY);
        assertThat(CALENDAR.closedOn(LocalDate.of(2026, 8, 30))).contains(ClosedDay.WEEKEND);
        assertThat(CALENDAR.withWeekend(DayOfWeek.FRIDAY).workingDay(LocalDate.of(2026, 8, 30)))
                .isTrue();
        assertThat(ReviewCalendar.saturdayAndSunday()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void aCalendarOrCadenceThatCannotBeIsRefused() {
        assertThatThrownBy(() -> CALENDAR.withWeekend(DayOfWeek.values())).hasMessageContaining("CALENDAR-01");
        assertThatThrownBy(() -> CALENDAR.withBankHolidays(DateRange.from(START)))
                .hasMessageContaining("CALENDAR-02");
        assertThatThrownBy(() ->
                        CALENDAR.withHalfTerms(days("2026-01-05", "2026-02-13"), days("2026-02-13", "2026-03-27")))
                .hasMessageContaining("CALENDAR-03");
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(START, 0)).hasMessageContaining("CALENDAR-04");
        assertThatThrownBy(() -> SIX_WEEKS_THEN_THREE_MONTHS.withReviewWithin(Period.ZERO))
                .hasMessageContaining("CADENCE-01");
        assertThatThrownBy(() -> SIX_WEEKS_THEN_THREE_MONTHS.withFirstReviewWithin(Period.ofDays(-7)))
                .hasMessageContaining("/firstReviewWithin");
    }

    private static ScheduledMeeting agreed(ScheduledMeeting meeting, String day) {
        return ScheduledMeeting.builder()
                .from(meeting)
                .on(LocalDate.parse(day))
                .movedBecause(Optional.empty())
                .build();
    }
}
