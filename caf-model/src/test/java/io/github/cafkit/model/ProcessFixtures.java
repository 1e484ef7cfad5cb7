package io.github.cafkit.model;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.Attendee;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeDecision;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeId;
import io.github.cafkit.model.episode.EventReference;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.episode.ReferenceKind;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.review.ActionProgress;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.CommentSubject;
import io.github.cafkit.model.review.FamilyComment;
import io.github.cafkit.model.review.OutcomeEvaluated;
import io.github.cafkit.model.review.ReviewCalendar;
import io.github.cafkit.model.review.ReviewChange;
import io.github.cafkit.model.review.ReviewId;
import io.github.cafkit.model.review.ReviewOutcome;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamId;
import java.time.LocalDate;
import java.util.List;

/** The process around the case of {@link Fixtures}: an episode step by step, a review, and an invented school year. */
public final class ProcessFixtures {

    /** The day of the first event; each step of the path is a week after the one before. */
    public static final LocalDate NOTICED = LocalDate.of(2025, 9, 15);

    public static final PersonId SENCO_ID = PersonId.of("senco-1");
    public static final PersonId SOCIAL_WORKER_ID = PersonId.of("social-worker-1");

    /** The kinds of the path from a need to a review, in order. */
    public static final List<EpisodeEventKind> PATH = List.of(
            EpisodeEventKind.NEED_IDENTIFIED,
            EpisodeEventKind.CHECKLIST_COMPLETED,
            EpisodeEventKind.CONSENT_ASKED,
            EpisodeEventKind.CONSENT_GIVEN,
            EpisodeEventKind.ASSESSMENT_STARTED,
            EpisodeEventKind.ASSESSMENT_COMPLETED,
            EpisodeEventKind.TEAM_FORMED,
            EpisodeEventKind.DELIVERY_STARTED,
            EpisodeEventKind.REVIEW_HELD);

    private ProcessFixtures() {}

    /** An event that holds everything its kind can need. */
    public static EpisodeEvent event(EpisodeEventKind kind, LocalDate on) {
        EpisodeEvent.Builder event = EpisodeEvent.of(kind, on, SENCO_ID, capacity(kind));
        event.reason("Because it was time.")
                .addReferences(EventReference.consent(ConsentId.of("consent-1")))
                .addReferences(EventReference.assessment(AssessmentId.of("caf-1")))
                .addReferences(EventReference.team(TeamId.of("team-1")))
                .addReferences(EventReference.plan(PlanId.of("plan-1")))
                .addReferences(EventReference.review(ReviewId.of("review-1")))
                .addReferences(new EventReference(ReferenceKind.REFERRAL, "referral-1"))
                .addReferences(new EventReference(ReferenceKind.MEETING, "meeting-1"));
        switch (kind) {
            case TEAM_FORMED, STEPPED_DOWN -> event.lead(SENCO_ID).addAgencies(Fixtures.SCHOOL, Fixtures.THERAPY);
            case AGENCY_JOINED, AGENCY_LEFT -> event.addAgencies(Fixtures.THERAPY);
            case LEAD_NOMINATED -> event.lead(SENCO_ID);
            case STEPPED_UP, SAFEGUARDING_RESUMED ->
                event.decision(EpisodeDecision.of(MoverRole.SOCIAL_CARE, SOCIAL_WORKER_ID, on));
            case CLOSED -> event.closure(ClosureCode.of("NEEDS_MET"));
            case TRANSFERRED -> event.receivingAuthority(AgencyId.of("authority-2"));
            default -> {
                // The references and the reason are enough.
            }
        }
        return event.build();
    }

    private static MoverRole capacity(EpisodeEventKind kind) {
        return switch (kind) {
            case CONSENT_WITHDRAWN -> MoverRole.FAMILY;
            case ASSESSMENT_COMPLETED -> MoverRole.ASSESSOR;
            case DELIVERY_STARTED, REVIEW_HELD, CLOSED -> MoverRole.TEAM;
            case SAFEGUARDING_RESUMED -> MoverRole.SOCIAL_CARE;
            default -> MoverRole.PRACTITIONER;
        };
    }

    /** An episode that has come along {@link #PATH} up to an event. */
    public static Episode upTo(EpisodeEventKind last) {
        Episode episode = opened();
        for (int i = 1; i <= PATH.indexOf(last); i++) {
            episode = episode.after(event(PATH.get(i), NOTICED.plusWeeks(i)));
        }
        return episode;
    }

    public static Episode opened() {
        return openedBy(event(EpisodeEventKind.NEED_IDENTIFIED, NOTICED));
    }

    public static Episode openedBy(EpisodeEvent first) {
        return Episode.open(EpisodeId.of("episode-1"), Frameworks.CAF_2009.getId(), List.of(Fixtures.CHILD_ID), first);
    }

    /** The episode with one more event, a week after the last. */
    public static Episode then(Episode episode, EpisodeEventKind kind) {
        return episode.after(event(kind, lastDay(episode).plusWeeks(1)));
    }

    public static LocalDate lastDay(Episode episode) {
        return episode.getEvents().get(episode.getEvents().size() - 1).getOn();
    }

    /** A review of {@link Fixtures#plan()} in which nothing is missing. */
    public static ReviewRecord review() {
        return ReviewRecord.builder()
                .id(ReviewId.of("review-1"))
                .plan(PlanId.of("plan-1"))
                .child(Fixtures.CHILD_ID)
                .heldOn(Fixtures.TODAY)
                .chair(Fixtures.SENCO)
                .addPresent(Attendee.builder()
                        .person(Fixtures.MOTHER_ID)
                        .capacity("mother")
                        .build())
                .addProgress(ActionProgress.of(ActionId.of("action-1"), ActionStatus.IN_PROGRESS))
                .addEvaluations(OutcomeEvaluated.of(OutcomeId.of("outcome-1"), EvaluationResult.PARTLY_ACHIEVED)
                        .withEvidence("Twenty words in the book of observations"))
                .addComments(
                        FamilyComment.on(CommentSubject.PROGRESS, words(Fixtures.CHILD_ID, "I like the pictures")),
                        FamilyComment.on(CommentSubject.PROGRESS, words(Fixtures.MOTHER_ID, "She talks more at home")),
                        FamilyComment.on(CommentSubject.SERVICES, words(Fixtures.MOTHER_ID, "We waited too long")))
                .outcome(ReviewOutcome.CONTINUE)
                .change(ReviewChange.POSITIVE)
                .nextReviewOn(LocalDate.of(2026, 3, 16))
                .build();
    }

    public static OwnWords words(PersonId speaker, String words) {
        return OwnWords.builder()
                .speaker(speaker)
                .words(words)
                .saidOn(Fixtures.TODAY)
                .build();
    }

    /** Invented school days, half terms and all, from September 2025 to February 2027. */
    public static ReviewCalendar schoolDays() {
        return ReviewCalendar.builder()
                .covers(days("2025-09-01", "2027-02-28"))
                .weekend(ReviewCalendar.saturdayAndSunday())
                .addBankHolidays(days("2025-12-25", "2025-12-26"), day("2026-01-01"), days("2026-04-03", "2026-04-06"))
                .addBankHolidays(day("2026-05-04"), day("2026-05-25"), day("2026-08-31"))
                .addBankHolidays(days("2026-12-25", "2026-12-28"), day("2027-01-01"))
                .addSchoolHolidays(
                        day("2025-09-01"), days("2025-10-27", "2025-10-31"), days("2025-12-22", "2026-01-02"))
                .addSchoolHolidays(days("2026-02-16", "2026-02-20"), days("2026-03-30", "2026-04-10"))
                .addSchoolHolidays(days("2026-05-25", "2026-05-29"), days("2026-07-22", "2026-09-02"))
                .addSchoolHolidays(days("2026-10-26", "2026-10-30"), days("2026-12-21", "2027-01-01"))
                .addSchoolHolidays(days("2027-02-15", "2027-02-19"))
                .addHalfTerms(days("2025-09-02", "2025-10-24"), days("2025-11-03", "2025-12-19"))
                .addHalfTerms(days("2026-01-05", "2026-02-13"), days("2026-02-23", "2026-03-27"))
                .addHalfTerms(days("2026-04-13", "2026-05-22"), days("2026-06-01", "2026-07-21"))
                .addHalfTerms(days("2026-09-03", "2026-10-23"), days("2026-11-02", "2026-12-18"))
                .addHalfTerms(days("2027-01-04", "2027-02-12"))
                .build();
    }

    public static DateRange days(String first, String last) {
        return DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static DateRange day(String day) {
        return days(day, day);
    }
}
