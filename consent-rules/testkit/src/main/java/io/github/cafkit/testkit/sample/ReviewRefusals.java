package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.review.ActionProgress;
import io.github.cafkit.model.review.Cadence;
import io.github.cafkit.model.review.ClosedDay;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.CommentSubject;
import io.github.cafkit.model.review.FamilyComment;
import io.github.cafkit.model.review.OutcomeEvaluated;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.review.ReviewCalendar;
import io.github.cafkit.model.review.ReviewOutcome;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.review.ReviewSchedule;
import io.github.cafkit.model.review.ScheduledKind;
import io.github.cafkit.model.review.ScheduledMeeting;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reviews and schedules as they cannot be. */
final class ReviewRefusals {

    private ReviewRefusals() {}

    static void addTo(RefusalList refusals) {
        parts(refusals);
        calendars(refusals);
        schedules(refusals);
        records(refusals);
        refusals.add(
                "REVIEW-01",
                PlanReview.class,
                choices -> review(refusals, "another", Frameworks.CAF_2009.getId(), choices));
        refusals.add(
                "REVIEW-02", PlanReview.class, choices -> review(refusals, "child", FrameworkId.of("own"), choices));
    }

    /** A review with an assessment of the child, and a plan and a team of a child. */
    private static PlanReview review(RefusalList refusals, String child, FrameworkId framework, Choices choices) {
        CommonAssessment assessment =
                AssessmentRefusals.bare(refusals.valid(CommonAssessment.class).from(choices));
        CommonAssessment ofChild = assessment.withChild(assessment.getChild().withId(PersonId.of("child")));
        JointPlan plan = JointPlan.builder()
                .id(PlanId.of("plan-1"))
                .version(1)
                .status(PlanStatus.DRAFT)
                .child(PersonId.of(child))
                .assessment(ofChild.getId())
                .framework(framework)
                .startsOn(PlainSamples.day(choices))
                .build();
        TeamAroundTheChild team = TeamAroundTheChild.builder()
                .id(TeamId.of("team-1"))
                .child(PersonId.of(child))
                .build();
        return PlanReview.of(plan, team, ofChild, PlainSamples.day(choices));
    }

    private static void parts(RefusalList refusals) {
        refusals.spoilt(
                "REVIEW-PROGRESS-01",
                ActionProgress.class,
                ActionProgress.Builder.class,
                (progress, choices) -> progress.status(
                                PlainSamples.oneOf(ActionStatus.class, ActionStatus::open, choices))
                        .endedOn(PlainSamples.day(choices)));
        refusals.spoilt(
                "REVIEW-COMMENT-01",
                FamilyComment.class,
                FamilyComment.Builder.class,
                (comment, choices) -> comment.subject(PlainSamples.oneOf(
                                CommentSubject.class, subject -> subject != CommentSubject.SERVICES, choices))
                        .agency(refusals.valid(AgencyId.class).from(choices)));
        refusals.spoilt(
                "REVIEW-EVALUATION-01",
                OutcomeEvaluated.class,
                OutcomeEvaluated.Builder.class,
                (found, choices) -> found.evaluation(choices.pick(0, -1)));
        refusals.spoilt("CADENCE-01", Cadence.class, Cadence.Builder.class, (cadence, choices) -> {
            Period none = choices.pick(Period.ZERO, Period.ofDays(-1));
            if (choices.chance(50)) {
                cadence.firstReviewWithin(none);
            } else {
                cadence.reviewWithin(none);
            }
        });
        refusals.spoilt(
                "SCHEDULED-MEETING-01", ScheduledMeeting.class, ScheduledMeeting.Builder.class, (meeting, choices) -> {
                    LocalDate day = PlainSamples.day(choices);
                    meeting.on(day).latest(day).movedBecause(choices.pick(ClosedDay.values()));
                });
    }

    private static void calendar(
            RefusalList refusals, String code, Catalogue.Corrections<ReviewCalendar.Builder> spoil) {
        refusals.spoilt(code, ReviewCalendar.class, ReviewCalendar.Builder.class, spoil);
    }

    private static void calendars(RefusalList refusals) {
        calendar(refusals, "CALENDAR-01", (calendar, choices) -> calendar.weekend(EnumSet.allOf(DayOfWeek.class)));
        calendar(refusals, "CALENDAR-02", (calendar, choices) -> {
            List<DateRange> open = List.of(
                    choices.chance(50)
                            ? DateRange.from(PlainSamples.day(choices))
                            : DateRange.before(PlainSamples.day(choices)));
            switch (choices.below(3)) {
                case 0 -> calendar.bankHolidays(open);
                case 1 -> calendar.schoolHolidays(open);
                default -> calendar.halfTerms(open);
            }
        });
        calendar(refusals, "CALENDAR-03", (calendar, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            DateRange term = DateRange.of(day, day.plusDays(choices.between(2, 40)));
            calendar.halfTerms(List.of(term, term));
        });
        refusals.add("CALENDAR-04", ReviewCalendar.class, choices -> {
            ReviewCalendar calendar = refusals.valid(ReviewCalendar.class).from(choices);
            calendar.plusWorkingDays(PlainSamples.day(choices), choices.pick(0, -1));
            return calendar;
        });
    }

    /** A schedule in a calendar that is closed on nothing but the day after its start. */
    private static void schedule(RefusalList refusals, String code, long... daysAfterStart) {
        refusals.spoilt(code, ReviewSchedule.class, ReviewSchedule.Builder.class, (schedule, choices) -> {
            LocalDate start = PlainSamples.day(choices);
            schedule.start(start)
                    .calendar(ReviewCalendar.builder()
                            .covers(DateRange.from(start))
                            .weekend(Set.of())
                            .bankHolidays(List.of(DateRange.of(start.plusDays(1), start.plusDays(2))))
                            .build())
                    .meetings(Arrays.stream(daysAfterStart)
                            .mapToObj(start::plusDays)
                            .map(day -> ScheduledMeeting.builder()
                                    .kind(choices.pick(ScheduledKind.values()))
                                    .on(day)
                                    .latest(day)
                                    .build())
                            .toList());
        });
    }

    private static void schedules(RefusalList refusals) {
        schedule(refusals, "SCHEDULE-01", 0);
        schedule(refusals, "SCHEDULE-01", 28, 14);
        schedule(refusals, "SCHEDULE-02", 28, 367);
        schedule(refusals, "SCHEDULE-03", 1);
    }

    private static void record(RefusalList refusals, String code, Catalogue.Corrections<ReviewRecord.Builder> spoil) {
        refusals.spoilt(code, ReviewRecord.class, ReviewRecord.Builder.class, spoil);
    }

    private static void records(RefusalList refusals) {
        record(refusals, "REVIEW-RECORD-01", (review, choices) -> {
            boolean both = choices.chance(50);
            LocalDate held = PlainSamples.day(choices);
            review.heldOn(held)
                    .nextReviewOn(both ? Optional.of(held.plusDays(7)) : Optional.empty())
                    .closure(both ? Optional.of(ClosureCode.of("NEEDS_MET")) : Optional.empty());
        });
        record(refusals, "REVIEW-RECORD-02", (review, choices) -> {
            LocalDate held = PlainSamples.day(choices);
            review.heldOn(held)
                    .nextReviewOn(held.plusDays(7))
                    .closure(Optional.empty())
                    .outcome(PlainSamples.oneOf(ReviewOutcome.class, outcome -> !outcome.allowsNext(), choices));
        });
        record(
                refusals,
                "REVIEW-RECORD-03",
                (review, choices) -> review.nextReviewOn(Optional.empty())
                        .closure(ClosureCode.of("NEEDS_MET"))
                        .outcome(
                                PlainSamples.oneOf(ReviewOutcome.class, outcome -> !outcome.allowsClosure(), choices)));
        record(refusals, "REVIEW-RECORD-04", (review, choices) -> {
            LocalDate held = PlainSamples.day(choices);
            review.heldOn(held)
                    .nextReviewOn(held.minusDays(choices.pick(0, 1, 365)))
                    .closure(Optional.empty())
                    .outcome(PlainSamples.oneOf(ReviewOutcome.class, ReviewOutcome::allowsNext, choices));
        });
        record(refusals, "REVIEW-RECORD-05", (review, choices) -> {
            ActionId action = refusals.valid(ActionId.class).from(choices);
            review.progress(List.of(
                    ActionProgress.of(action, choices.pick(ActionStatus.values())),
                    ActionProgress.of(action, choices.pick(ActionStatus.values()))));
        });
        record(refusals, "REVIEW-RECORD-06", (review, choices) -> {
            OutcomeId outcome = refusals.valid(OutcomeId.class).from(choices);
            review.evaluations(List.of(
                    OutcomeEvaluated.of(outcome, choices.pick(EvaluationResult.values())),
                    OutcomeEvaluated.of(outcome, choices.pick(EvaluationResult.values()))));
        });
    }
}
