package io.github.cafkit.model.casefile;

import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.review.ReviewSchedule;
import io.github.cafkit.model.review.ScheduledMeeting;
import io.github.cafkit.model.team.MeetingKind;
import io.github.cafkit.model.team.MeetingStatus;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMeeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the days that teams, plans, reviews and services have fixed. */
final class Bookings {

    private final CaseFile file;
    private final LocalDate day;
    private final List<BookedDay> found = new ArrayList<>();

    private Bookings(CaseFile file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    /** Each day once for each kind, at the first place that names it. */
    static List<BookedDay> from(CaseFile file, LocalDate day) {
        Bookings bookings = new Bookings(file, day);
        file.getTeams().forEach(bookings::meetings);
        file.getPlans().forEach(bookings::reviews);
        file.getReferrals().forEach(bookings::services);
        TreeMap<String, BookedDay> first = new TreeMap<>();
        bookings.found.stream()
                .sorted()
                .forEach(booked -> first.putIfAbsent(booked.on() + " " + booked.kind(), booked));
        return first.values().stream().sorted().toList();
    }

    private void meetings(TeamAroundTheChild team) {
        for (int i = 0; i < team.getMeetings().size(); i++) {
            TeamMeeting meeting = team.getMeetings().get(i);
            if (meeting.getStatus() == MeetingStatus.PLANNED) {
                add(
                        meeting.getOn(),
                        kind(meeting),
                        CaseDocument.TEAM,
                        team.getId().value(),
                        "/meetings/" + i + "/on");
            }
        }
        Optional<TeamMeeting> last = team.lastMeetingBy(day);
        last.flatMap(TeamMeeting::getNextMeetingOn)
                .filter(next -> team.getMeetings().stream()
                        .noneMatch(meeting -> meeting.getOn().equals(next)))
                .ifPresent(next -> add(
                        next,
                        BookedDay.Kind.MEETING,
                        CaseDocument.TEAM,
                        team.getId().value(),
                        "/meetings/" + team.getMeetings().indexOf(last.orElseThrow()) + "/nextMeetingOn"));
    }

    private static BookedDay.Kind kind(TeamMeeting meeting) {
        return meeting.getKind() == MeetingKind.REVIEW ? BookedDay.Kind.REVIEW : BookedDay.Kind.MEETING;
    }

    private void reviews(PlanHistory history) {
        Optional<JointPlan> active = history.active();
        if (active.isEmpty()) {
            return;
        }
        active.flatMap(JointPlan::getReview)
                .flatMap(ReviewArrangement::getNextOn)
                .ifPresent(next -> add(
                        next,
                        BookedDay.Kind.REVIEW,
                        CaseDocument.PLAN,
                        active.get().getId().value(),
                        "/review/nextOn"));
        file.reviewsOf(history).stream()
                .filter(review -> !review.getHeldOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .ifPresent(this::next);
    }

    private void next(ReviewRecord review) {
        String id = review.getId().value();
        review.getNextReviewOn()
                .ifPresent(next -> add(next, BookedDay.Kind.REVIEW, CaseDocument.REVIEW, id, "/nextReviewOn"));
        List<ScheduledMeeting> meetings =
                review.getSchedule().map(ReviewSchedule::getMeetings).orElse(List.of());
        for (int i = 0; i < meetings.size(); i++) {
            add(
                    meetings.get(i).getOn(),
                    meetings.get(i).getKind().review() ? BookedDay.Kind.REVIEW : BookedDay.Kind.MONITORING,
                    CaseDocument.REVIEW,
                    id,
                    "/schedule/meetings/" + i + "/on");
        }
    }

    private void services(Referral referral) {
        referral.expectedOn(day)
                .ifPresent(expected -> add(
                        expected,
                        BookedDay.Kind.SERVICE_EXPECTED,
                        CaseDocument.REFERRAL,
                        referral.getId().value(),
                        "/events"));
    }

    private void add(LocalDate on, BookedDay.Kind kind, CaseDocument document, String id, String path) {
        if (!on.isBefore(day)) {
            found.add(new BookedDay(on, kind, new CasePlace(document, id, path)));
        }
    }
}
