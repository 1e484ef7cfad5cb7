package io.github.cafkit.model.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.plan.PlanId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for schedules from any cadence, any start and any calendar, and for records of reviews. */
class ReviewScheduleProperties {

    @Property(tries = 300)
    void everyMeetingIsOnAnOpenDayWithinTwelveMonthsInOrder(@ForAll("schedules") ReviewSchedule schedule) {
        LocalDate before = schedule.getStart();
        for (ScheduledMeeting meeting : schedule.getMeetings()) {
            assertThat(schedule.getCalendar().schoolDay(meeting.getOn())).isTrue();
            assertThat(meeting.getOn()).isAfter(before).isBeforeOrEqualTo(schedule.lastDay());
            before = meeting.getOn();
        }
    }

    @Property(tries = 300)
    void noIntervalIsExceededUnlessItIsReportedAndCouldNotBeKept(@ForAll("schedules") ReviewSchedule schedule) {
        LocalDate before = schedule.getStart();
        int exceeded = 0;
        for (ScheduledMeeting review : schedule.reviews()) {
            LocalDate latest = (before.isAfter(schedule.getStart())
                            ? schedule.getCadence().nextBy(before)
                            : schedule.getCadence().firstBy(before))
                    .orElseThrow();
            assertThat(review.getLatest()).isEqualTo(latest);
            if (review.exceeds()) {
                exceeded++;
                assertThat(openDays(schedule, before.plusDays(1), latest)).isEmpty();
                assertThat(openDays(schedule, latest, review.getOn().minusDays(1)))
                        .isEmpty();
            } else {
                assertThat(review.getOn()).isBeforeOrEqualTo(latest);
                assertThat(openDays(schedule, review.getOn().plusDays(1), latest))
                        .as("it moved no further than it had to")
                        .isEmpty();
            }
            before = review.getOn();
        }
        assertThat(schedule.problems().stream().filter(problem -> problem.code().equals("SCHEDULE-12")))
                .hasSize(exceeded);
    }

    @Property(tries = 300)
    void everyHalfTermIsLookedAtOrItIsReported(@ForAll("schedules") ReviewSchedule schedule) {
        long unseen =
                ScheduleGenerator.halfTerms(schedule.getCalendar(), schedule.getStart(), schedule.lastDay()).stream()
                        .filter(halfTerm -> schedule.getMeetings().stream()
                                .noneMatch(meeting -> halfTerm.contains(meeting.getOn())))
                        .filter(halfTerm ->
                                schedule.getCalendar().lastSchoolDay(halfTerm).isPresent())
                        .count();

        if (schedule.getCadence().isHalfTermlyMonitoring()) {
            assertThat(unseen).isZero();
        } else {
            assertThat(schedule.reviews()).isEqualTo(schedule.getMeetings());
        }
    }

    @Property(tries = 100)
    void theSameInputGivesTheSameScheduleAndItSurvivesTheTrip(@ForAll("schedules") ReviewSchedule schedule) {
        assertThat(ReviewSchedule.generate(schedule.getCadence(), schedule.getStart(), schedule.getCalendar()))
                .isEqualTo(schedule);
        String json = Line.JACKSON_2.write(schedule);
        assertThat(Line.JACKSON_3.write(schedule)).isEqualTo(json);
        for (Line line : Line.values()) {
            assertThat(line.read(json, ReviewSchedule.class)).isEqualTo(schedule);
        }
    }

    @Property(tries = 100)
    void aRecordOfAReviewSurvivesTheTripAndIsAppliedAsItSays(
            @ForAll ActionStatus status,
            @ForAll ReviewChange change,
            @ForAll("texts") Optional<String> comment,
            @ForAll("schedules") ReviewSchedule schedule) {
        ReviewRecord review = ProcessFixtures.review()
                .withProgress(ActionProgress.of(ActionId.of("action-1"), status).withComment(comment))
                .withChange(change)
                .withNotes(comment)
                .withSchedule(schedule);
        String json = Line.JACKSON_2.write(review);

        assertThat(Line.JACKSON_3.write(review)).isEqualTo(json);
        for (Line line : Line.values()) {
            assertThat(line.read(json, ReviewRecord.class)).isEqualTo(review);
        }
        assertThat(review.appliedTo(Fixtures.plan(), PlanId.of("plan-2")).allActions())
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.getStatus()).isEqualTo(status);
                    assertThat(action.getProgress()).isEqualTo(comment);
                });
    }

    private static List<LocalDate> openDays(ReviewSchedule schedule, LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(schedule.getCalendar()::schoolDay)
                        .toList();
    }

    @Provide
    Arbitrary<Optional<String>> texts() {
        return Arbitraries.of("Four of six", "привет", "a\tb\n\"c\" \\ /", "\u2028")
                .optional();
    }

    @Provide
    Arbitrary<ReviewSchedule> schedules() {
        return Combinators.combine(
                        cadences(), Arbitraries.integers().between(0, 500).map(Fixtures.STARTED::plusDays), calendars())
                .as(ReviewSchedule::generate);
    }

    private static Arbitrary<Cadence> cadences() {
        Arbitrary<Period> periods = Arbitraries.oneOf(
                Arbitraries.integers().between(5, 120).map(Period::ofDays),
                Arbitraries.integers().between(1, 14).map(Period::ofWeeks),
                Arbitraries.integers().between(1, 7).map(Period::ofMonths));
        return Combinators.combine(periods.optional(), periods.optional(), Arbitraries.of(true, false))
                .as((first, further, monitoring) -> Cadence.builder()
                        .firstReviewWithin(first)
                        .reviewWithin(further)
                        .halfTermlyMonitoring(monitoring)
                        .build());
    }

    private static Arbitrary<ReviewCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6),
                        ranges(4).list().ofMaxSize(6),
                        ranges(60).list().ofMaxSize(8),
                        Arbitraries.integers().between(1, 70).list().ofMaxSize(20))
                .as((weekend, bankHolidays, schoolHolidays, lengths) -> ReviewCalendar.builder()
                        .covers(DateRange.of(Fixtures.STARTED, Fixtures.STARTED.plusYears(2)))
                        .weekend(weekend)
                        .bankHolidays(bankHolidays)
                        .schoolHolidays(schoolHolidays)
                        .halfTerms(halfTerms(lengths))
                        .build());
    }

    /** Stretches one after the other, every second one of them taught. */
    private static List<DateRange> halfTerms(List<Integer> lengths) {
        List<DateRange> halfTerms = new ArrayList<>();
        LocalDate day = Fixtures.STARTED;
        for (int i = 0; i < lengths.size(); i++) {
            LocalDate end = day.plusDays(lengths.get(i));
            if (i % 2 == 0) {
                halfTerms.add(DateRange.of(day, end));
            }
            day = end;
        }
        return halfTerms;
    }

    private static Arbitrary<DateRange> ranges(int longest) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.integers().between(1, longest))
                .as((offset, length) ->
                        DateRange.of(Fixtures.STARTED.plusDays(offset), Fixtures.STARTED.plusDays(offset + length)));
    }
}
