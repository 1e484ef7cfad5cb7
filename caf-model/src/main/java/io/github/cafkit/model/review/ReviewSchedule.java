package io.github.cafkit.model.review;

import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.framework.ReviewPolicy;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The meetings of the twelve months after a plan starts, with what they were worked out from. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReviewSchedule schedule = ReviewSchedule.generate(framework.getReviewPolicy(), plan.getStartsOn(), termDates);
 * schedule.getMeetings().forEach(meeting -> page.line(meeting.getOn(), meeting.reason()));
 * schedule.problems().forEach(problem -> page.warn(problem.message()));
 * }</pre>
 *
 * <p>Each review is as late as the cadence allows. If that day is closed it moves <em>earlier</em>, so that the longest
 * interval is kept, and the next one counts from where it landed. Only if every day since the review before is closed is
 * it on the first open day after, and {@link #problems()} says so. The same input always gives the same schedule.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewSchedule.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewSchedule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewSchedule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewSchedule.class)
public interface ReviewSchedule extends WithReviewSchedule {

    /**
     * The day on which the plan starts.
     *
     * @return the day, never null
     */
    LocalDate getStart();

    /**
     * How often reviews are due.
     *
     * @return the cadence, never null
     */
    @Valid
    Cadence getCadence();

    /**
     * The calendar that the days were chosen by.
     *
     * @return the calendar, never null
     */
    @Valid
    ReviewCalendar getCalendar();

    /**
     * The meetings.
     *
     * @return the meetings in the order of days, never null
     */
    List<@Valid ScheduledMeeting> getMeetings();

    /**
     * Works out the meetings of the coming twelve months.
     *
     * @param cadence how often, not null
     * @param start the day on which the plan starts, not null
     * @param calendar the days on which people meet, not null
     * @return the schedule, never null
     */
    static ReviewSchedule generate(Cadence cadence, LocalDate start, ReviewCalendar calendar) {
        return builder()
                .start(start)
                .cadence(cadence)
                .calendar(calendar)
                .meetings(new ScheduleGenerator(cadence, start, calendar).meetings())
                .build();
    }

    /**
     * Works out the meetings of the coming twelve months by a framework's policy.
     *
     * @param policy the policy, not null
     * @param start the day on which the plan starts, not null
     * @param calendar the days on which people meet, not null
     * @return the schedule, without monitoring, never null
     */
    static ReviewSchedule generate(ReviewPolicy policy, LocalDate start, ReviewCalendar calendar) {
        return generate(Cadence.of(policy), start, calendar);
    }

    /**
     * The last day of the twelve months.
     *
     * @return the day, inclusive, never null
     */
    default LocalDate lastDay() {
        return getStart().plusYears(1);
    }

    /**
     * The reviews, without monitoring.
     *
     * @return the meetings in the order of days, never null
     */
    default List<ScheduledMeeting> reviews() {
        return getMeetings().stream()
                .filter(meeting -> meeting.getKind().review())
                .toList();
    }

    /**
     * The next meeting.
     *
     * @param day the day asked about, not null
     * @return the first meeting on or after the day, or empty if none is left
     */
    default Optional<ScheduledMeeting> nextFrom(LocalDate day) {
        return getMeetings().stream()
                .filter(meeting -> !meeting.getOn().isBefore(day))
                .findFirst();
    }

    /**
     * What had to give way. Warnings: a meeting that moved earlier ({@code SCHEDULE-11}), one on a day that the calendar
     * does not cover ({@code SCHEDULE-13}), a half term without a look at progress, or no half terms to look in
     * ({@code SCHEDULE-14}), a cadence that sets no interval ({@code SCHEDULE-15}). Errors: an interval exceeded
     * ({@code SCHEDULE-12}), a review that is due within the twelve months and is not in them ({@code SCHEDULE-16}).
     *
     * @return the problems, those of meetings first and in their order, never null
     */
    default Problems problems() {
        return new ScheduleChecks(this).run();
    }

    /** Insists that meetings are in order, within the twelve months and on days that are open. */
    @Value.Check
    default void check() {
        LocalDate before = getStart();
        for (int i = 0; i < getMeetings().size(); i++) {
            LocalDate day = getMeetings().get(i).getOn();
            Checks.require(
                    day.isAfter(before),
                    "SCHEDULE-01",
                    "/meetings/" + i + "/on",
                    "meetings are after the start and in the order of days");
            Checks.require(
                    !day.isAfter(lastDay()),
                    "SCHEDULE-02",
                    "/meetings/" + i + "/on",
                    "meetings are within twelve months of the start");
            Checks.require(
                    getCalendar().schoolDay(day),
                    "SCHEDULE-03",
                    "/meetings/" + i + "/on",
                    "meetings are on days that the calendar leaves open");
            before = day;
        }
    }

    /**
     * Starts a schedule.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewSchedule}. */
    final class Builder extends ImmutableReviewSchedule.Builder {
        Builder() {}
    }
}
