package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.review.ActionProgress;
import io.github.cafkit.model.review.Cadence;
import io.github.cafkit.model.review.ClosedDay;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.CommentSubject;
import io.github.cafkit.model.review.FamilyComment;
import io.github.cafkit.model.review.OutcomeEvaluated;
import io.github.cafkit.model.review.PlanFinding;
import io.github.cafkit.model.review.ReviewCalendar;
import io.github.cafkit.model.review.ReviewOutcome;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.review.ReviewSchedule;
import io.github.cafkit.model.review.ScheduledMeeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reviews of plans: when they are due, how one went, and what is next. */
final class ReviewSamples {

    private static final List<Period> INTERVALS = List.of(
            Period.ofWeeks(6),
            Period.ofWeeks(12),
            Period.ofMonths(6),
            Period.ofYears(1),
            Period.ofDays(20),
            Period.ofMonths(13));

    private ReviewSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(
                ClosureCode.class,
                choices -> ClosureCode.of(
                        choices.chance(20)
                                ? "OWN_REASON"
                                : choices.pick(ClosureKind.values()).name()));
        catalogue.attribute(PlanFinding.class, "path", choices -> choices.pick("", "/outcomes/0", "/review/nextOn"));
        catalogue.attribute(OutcomeEvaluated.class, "evaluation", choices -> choices.between(1, 3));
        catalogue.corrected(ActionProgress.class, ActionProgress.Builder.class, (progress, choices) -> {
            ActionStatus status = choices.pick(ActionStatus.values());
            progress.status(status)
                    .endedOn(status.open() ? Optional.empty() : PlainSamples.maybe(PlainSamples::day, choices));
        });
        catalogue.corrected(FamilyComment.class, FamilyComment.Builder.class, (comment, choices) -> {
            CommentSubject subject = choices.pick(CommentSubject.values());
            comment.subject(subject)
                    .agency(
                            subject == CommentSubject.SERVICES
                                    ? PlainSamples.maybe(catalogue.one(AgencyId.class), choices)
                                    : Optional.empty());
        });
        schedules(catalogue);
        catalogue.corrected(
                ReviewRecord.class,
                ReviewRecord.Builder.class,
                (review, choices) -> {
                    review.progress(Lists.distinct(
                                    catalogue.one(ActionProgress.class), 5, ActionProgress::getAction, choices))
                            .evaluations(Lists.distinct(
                                    catalogue.one(OutcomeEvaluated.class),
                                    4,
                                    found -> List.of(found.getOutcome(), found.getEvaluation()),
                                    choices));
                    end(catalogue, review, choices);
                },
                "progress",
                "evaluations");
    }

    /** The day of the next review, or why there is none: what the outcome allows. */
    private static void end(Catalogue catalogue, ReviewRecord.Builder review, Choices choices) {
        LocalDate held = PlainSamples.day(choices);
        ReviewOutcome outcome = choices.pick(ReviewOutcome.values());
        boolean closed = !outcome.allowsNext() || (outcome.allowsClosure() && choices.chance(50));
        review.heldOn(held)
                .outcome(outcome)
                .closure(closed ? Optional.of(catalogue.one(ClosureCode.class).from(choices)) : Optional.empty())
                .nextReviewOn(closed ? Optional.empty() : Optional.of(held.plusDays(choices.pick(84, 1, 42, 365))));
    }

    private static void schedules(Catalogue catalogue) {
        catalogue.attribute(Cadence.class, "firstReviewWithin", choices -> choices.pick(INTERVALS));
        catalogue.attribute(Cadence.class, "reviewWithin", choices -> choices.pick(INTERVALS));
        catalogue.corrected(
                ReviewCalendar.class,
                ReviewCalendar.Builder.class,
                (calendar, choices) -> calendar.weekend(weekend(choices))
                        .bankHolidays(holidays(3, 1, choices))
                        .schoolHolidays(holidays(3, 14, choices))
                        .halfTerms(halfTerms(choices)));
        catalogue.corrected(ScheduledMeeting.class, ScheduledMeeting.Builder.class, (meeting, choices) -> {
            LocalDate latest = PlainSamples.day(choices);
            int away = choices.pick(0, 1, -1, -3);
            meeting.latest(latest)
                    .on(latest.plusDays(away))
                    .movedBecause(
                            away == 0
                                    ? Optional.empty()
                                    : PlainSamples.maybe(some -> some.pick(ClosedDay.values()), choices));
        });
        catalogue.corrected(
                ReviewSchedule.class,
                ReviewSchedule.Builder.class,
                (schedule, choices) -> schedule(catalogue, schedule, choices),
                "start",
                "cadence",
                "calendar",
                "meetings");
    }

    /** As it follows from the interval, or as it is after somebody has called a meeting off. */
    private static void schedule(Catalogue catalogue, ReviewSchedule.Builder schedule, Choices choices) {
        ReviewSchedule whole = ReviewSchedule.generate(
                catalogue.one(Cadence.class).from(choices),
                PlainSamples.day(choices),
                catalogue.one(ReviewCalendar.class).from(choices));
        List<ScheduledMeeting> meetings = new ArrayList<>(whole.getMeetings());
        if (!meetings.isEmpty() && choices.chance(30)) {
            meetings.remove(choices.below(meetings.size()));
        }
        schedule.start(whole.getStart())
                .cadence(whole.getCadence())
                .calendar(whole.getCalendar())
                .meetings(meetings);
    }

    private static Set<DayOfWeek> weekend(Choices choices) {
        return switch (choices.below(5)) {
            case 0, 1 -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            case 2 -> EnumSet.noneOf(DayOfWeek.class);
            case 3 -> EnumSet.of(choices.pick(DayOfWeek.values()));
            default -> EnumSet.complementOf(EnumSet.of(choices.pick(DayOfWeek.values())));
        };
    }

    private static List<DateRange> holidays(int most, int longest, Choices choices) {
        Sample<DateRange> holiday = some -> {
            LocalDate first = PlainSamples.day(some);
            return DateRange.of(first, first.plusDays(some.between(1, longest)));
        };
        return holiday.list(0, most).from(choices);
    }

    /** One after the other, from about the middle day. */
    private static List<DateRange> halfTerms(Choices choices) {
        List<DateRange> terms = new ArrayList<>();
        LocalDate first = PlainSamples.MIDDLE.minusDays(choices.pick(28, 0, 180));
        for (int i = choices.below(7); i > 0; i--) {
            DateRange term = DateRange.of(first, first.plusDays(choices.pick(42, 35, 1)));
            terms.add(term);
            first = term.end().plusDays(choices.pick(7, 0, 14));
        }
        return terms;
    }
}
