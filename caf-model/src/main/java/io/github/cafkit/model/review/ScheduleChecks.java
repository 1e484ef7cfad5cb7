package io.github.cafkit.model.review;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what had to give way in a schedule. */
final class ScheduleChecks {

    private final ReviewSchedule schedule;
    private final List<Problem> problems = new ArrayList<>();

    ScheduleChecks(ReviewSchedule schedule) {
        this.schedule = schedule;
    }

    Problems run() {
        for (int i = 0; i < schedule.getMeetings().size(); i++) {
            meeting(schedule.getMeetings().get(i), "/meetings/" + i);
        }
        halfTerms();
        intervals();
        return Problems.of(problems);
    }

    private void meeting(ScheduledMeeting meeting, String path) {
        if (meeting.exceeds()) {
            problems.add(Problem.error(
                    "SCHEDULE-12",
                    path,
                    "the longest interval is exceeded, as no earlier day is open: due by " + meeting.getLatest()
                            + ", held on " + meeting.getOn()));
        } else {
            meeting.getMovedBecause()
                    .ifPresent(cause -> problems.add(Problem.warning(
                            "SCHEDULE-11",
                            path,
                            "moved earlier from " + meeting.getLatest() + ", as that is " + cause.label())));
        }
        if (!schedule.getCalendar().getCovers().contains(meeting.getOn())) {
            problems.add(Problem.warning(
                    "SCHEDULE-13",
                    path,
                    "the calendar does not cover " + meeting.getOn() + ": ask whether it is open"));
        }
    }

    private void halfTerms() {
        if (!schedule.getCadence().isHalfTermlyMonitoring()) {
            return;
        }
        List<DateRange> halfTerms =
                ScheduleGenerator.halfTerms(schedule.getCalendar(), schedule.getStart(), schedule.lastDay());
        if (halfTerms.isEmpty()) {
            problems.add(Problem.warning(
                    "SCHEDULE-14",
                    "/calendar/halfTerms",
                    "half-termly monitoring needs the half terms, and the calendar has none in the twelve months"));
        }
        for (DateRange halfTerm : halfTerms) {
            boolean looked = schedule.getMeetings().stream().anyMatch(meeting -> halfTerm.contains(meeting.getOn()));
            if (!looked) {
                problems.add(Problem.warning(
                        "SCHEDULE-14",
                        "/meetings",
                        "nobody looks at progress in the half term that ends on "
                                + halfTerm.end().minusDays(1)));
            }
        }
    }

    private void intervals() {
        Cadence cadence = schedule.getCadence();
        List<ScheduledMeeting> reviews = schedule.reviews();
        if (cadence.firstBy(schedule.getStart()).isEmpty()) {
            problems.add(Problem.warning("SCHEDULE-15", "/cadence", "no interval is set, so no review is scheduled"));
        }
        Optional<LocalDate> due = reviews.isEmpty()
                ? cadence.firstBy(schedule.getStart())
                : cadence.nextBy(reviews.get(reviews.size() - 1).getOn());
        due.filter(day -> !day.isAfter(schedule.lastDay()))
                .ifPresent(day -> problems.add(Problem.error(
                        "SCHEDULE-16", "/meetings", "a review is due by " + day + " and is not in the schedule")));
    }
}
