package io.github.cafkit.model.review;

import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the days of a schedule. */
final class ScheduleGenerator {

    private final Cadence cadence;
    private final LocalDate start;
    private final ReviewCalendar calendar;
    private final LocalDate end;

    ScheduleGenerator(Cadence cadence, LocalDate start, ReviewCalendar calendar) {
        this.cadence = cadence;
        this.start = start;
        this.calendar = calendar;
        end = start.plusYears(1);
    }

    List<ScheduledMeeting> meetings() {
        List<ScheduledMeeting> meetings = reviews();
        meetings.addAll(monitoring(meetings));
        meetings.sort(Comparator.comparing(ScheduledMeeting::getOn));
        return meetings;
    }

    private List<ScheduledMeeting> reviews() {
        List<ScheduledMeeting> reviews = new ArrayList<>();
        Optional<ScheduledMeeting> next =
                cadence.firstBy(start).flatMap(latest -> review(ScheduledKind.FIRST_REVIEW, start, latest));
        while (next.isPresent()) {
            ScheduledMeeting review = next.get();
            reviews.add(review);
            next = cadence.nextBy(review.getOn())
                    .flatMap(latest -> review(ScheduledKind.REVIEW, review.getOn(), latest));
        }
        return reviews;
    }

    private Optional<ScheduledMeeting> review(ScheduledKind kind, LocalDate before, LocalDate latest) {
        if (latest.isAfter(end)) {
            return Optional.empty();
        }
        return calendar.lastSchoolDay(DateRange.ofClosed(before.plusDays(1), latest))
                .or(() -> firstAfter(latest))
                .map(day -> meeting(kind, day, latest));
    }

    private Optional<LocalDate> firstAfter(LocalDate latest) {
        return latest.equals(end)
                ? Optional.empty()
                : calendar.firstSchoolDay(DateRange.ofClosed(latest.plusDays(1), end));
    }

    private List<ScheduledMeeting> monitoring(List<ScheduledMeeting> reviews) {
        List<ScheduledMeeting> looks = new ArrayList<>();
        if (cadence.isHalfTermlyMonitoring()) {
            for (DateRange halfTerm : halfTerms(calendar, start, end)) {
                boolean reviewed = reviews.stream().anyMatch(review -> halfTerm.contains(review.getOn()));
                if (!reviewed) {
                    calendar.lastSchoolDay(halfTerm)
                            .map(day -> meeting(
                                    ScheduledKind.MONITORING,
                                    day,
                                    halfTerm.end().minusDays(1)))
                            .ifPresent(looks::add);
                }
            }
        }
        return looks;
    }

    /** The half terms that end within the days of a schedule, each from the day after the start on. */
    static List<DateRange> halfTerms(ReviewCalendar calendar, LocalDate start, LocalDate end) {
        return calendar.getHalfTerms().stream()
                .filter(halfTerm -> !halfTerm.end().minusDays(1).isAfter(end))
                .flatMap(halfTerm -> halfTerm.intersection(DateRange.from(start.plusDays(1))).stream())
                .toList();
    }

    private ScheduledMeeting meeting(ScheduledKind kind, LocalDate day, LocalDate latest) {
        return ScheduledMeeting.builder()
                .kind(kind)
                .on(day)
                .latest(latest)
                .movedBecause(calendar.closedOn(latest))
                .build();
    }
}
