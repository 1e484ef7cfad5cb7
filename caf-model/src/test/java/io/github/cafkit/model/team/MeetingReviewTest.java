package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final PersonId SENCO = PersonId.of("senco-1");
    private static final PersonId THERAPIST = PersonId.of("therapist-1");
    private static final MeetingLimits LIMITS = new MeetingLimits(2, Period.ofMonths(1), 4, 1);

    /** A meeting in which a review finds nothing. */
    private static TeamMeeting sound(int number) {
        return TeamMeeting.builder()
                .id(MeetingId.of("meeting-" + number))
                .kind(MeetingKind.TEAM)
                .on(DAY.plusDays(20L * (number - 1)))
                .addAttendances(
                        Attendance.of(SENCO, Presence.PRESENT),
                        Attendance.of(THERAPIST, Presence.PRESENT),
                        Attendance.of(Fixtures.MOTHER_ID, Presence.PRESENT))
                .parentParticipation(Participation.there())
                .childParticipation(Participation.absent(NonParticipation.TOO_YOUNG))
                .addDecisions(decision().withStatus(DecisionStatus.DONE))
                .addPlanCopies(new PlanCopy(Fixtures.MOTHER, DAY), new PlanCopy(Party.agency(Fixtures.SCHOOL), DAY))
                .build();
    }

    private static MeetingDecision decision() {
        return MeetingDecision.builder()
                .number(1)
                .words("Ring the clinic")
                .by(Fixtures.THERAPIST)
                .dueOn(TODAY)
                .build();
    }

    private static MeetingReview review(TeamMeeting... meetings) {
        return MeetingReview.of(Fixtures.team().withMeetings(meetings), DateRange.from(DAY), LIMITS, TODAY);
    }

    private static List<String> found(TeamMeeting... meetings) {
        return review(meetings).findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.severity() + " " + finding.path())
                .toList();
    }

    private static TeamMeeting with(TeamMeeting meeting, Attendance... changed) {
        List<Attendance> attendances = meeting.getAttendances().stream()
                .map(each -> Arrays.stream(changed)
                        .filter(other -> other.getPerson().equals(each.getPerson()))
                        .findFirst()
                        .orElse(each))
                .toList();
        return meeting.withAttendances(attendances);
    }

    @Test
    void aSoundMeetingHasNoFindings() {
        assertThat(found(sound(1), sound(2))).isEmpty();
    }

    @Test
    void aMeetingWithoutAParentIsReportedMoreGravelyIfNobodySaysWhy() {
        TeamMeeting without = with(sound(1), Attendance.of(Fixtures.MOTHER_ID, Presence.APOLOGIES));

        assertThat(found(without.withParentParticipation(Participation.absent(NonParticipation.UNABLE))))
                .containsExactly("MEETING-01 WARNING /meetings/0/parentParticipation");
        assertThat(found(without.withParentParticipation(Participation.absent(NonParticipation.UNKNOWN))))
                .containsExactly("MEETING-01 ERROR /meetings/0/parentParticipation");
        assertThat(found(without.withParentParticipation(Optional.empty())))
                .containsExactly("MEETING-01 WARNING /meetings/0/parentParticipation");
    }

    @Test
    void aChildWhoIsTooYoungIsNotMissedAndAnotherIs() {
        assertThat(found(sound(1).withChildParticipation(Participation.absent(NonParticipation.NOT_ASKED))))
                .containsExactly("MEETING-02 WARNING /meetings/0/childParticipation");
        assertThat(found(sound(1).withChildParticipation(Participation.absent(NonParticipation.UNKNOWN))))
                .containsExactly("MEETING-02 ERROR /meetings/0/childParticipation");
        assertThat(found(sound(1).withChildParticipation(Participation.there())))
                .isEmpty();
    }

    @Test
    void anAgencyThatStaysAwayTooOftenIsReportedWithItsNumbers() {
        Attendance away = Attendance.of(THERAPIST, Presence.APOLOGIES);
        MeetingReview review = review(with(sound(1), away), with(sound(2), away.withPresence(Presence.ABSENT)));

        assertThat(review.attendance())
                .containsExactly(
                        new AgencyAttendance(Fixtures.SCHOOL, 2, 0, 0, 0, 0),
                        new AgencyAttendance(Fixtures.THERAPY, 0, 0, 1, 1, 0));
        assertThat(review.findings())
                .containsExactly(new MeetingFinding(
                        MeetingRule.AGENCY_ATTENDS,
                        Severity.WARNING,
                        "/meetings",
                        "called to 2 meetings, the agency missed 2 without a report",
                        Optional.empty(),
                        Optional.of(Fixtures.THERAPY)));
        assertThat(review.findingsFor(Fixtures.THERAPY)).hasSize(1);
        assertThat(review.findingsFor(Fixtures.SCHOOL)).isEmpty();
    }

    @Test
    void aReportInsteadIsNotStayingAwayAndNotRecordedIsNotHeldAgainstAnybody() {
        Attendance report = Attendance.builder()
                .person(THERAPIST)
                .presence(Presence.REPORT_SENT)
                .reportSentOn(DAY)
                .build();
        MeetingReview review =
                review(with(sound(1), report), with(sound(2), Attendance.of(THERAPIST, Presence.INVITED)));

        assertThat(review.findings()).isEmpty();
        assertThat(review.attendance().get(1)).isEqualTo(new AgencyAttendance(Fixtures.THERAPY, 0, 1, 0, 0, 1));
        assertThat(review.attendance().get(1).called()).isEqualTo(2);
        assertThat(review.attendance().get(1).missed()).isZero();
    }

    @Test
    void aReportThatDidNotComeOrCameLateIsReported() {
        Attendance due = Attendance.of(THERAPIST, Presence.PRESENT).withReportDueOn(DAY);

        assertThat(found(with(sound(1), due)))
                .containsExactly("MEETING-04 ERROR /meetings/0/attendances/1/reportSentOn");
        assertThat(found(with(sound(1), due.withReportSentOn(DAY.plusDays(1)))))
                .containsExactly("MEETING-04 WARNING /meetings/0/attendances/1/reportSentOn");
        assertThat(found(with(sound(1), due.withReportSentOn(DAY)))).isEmpty();
        assertThat(review(with(sound(1), due)).findings().get(0).agency()).contains(Fixtures.THERAPY);
    }

    @Test
    void decisionsThatNobodyActedOnAreReported() {
        MeetingDecision open = decision();
        MeetingDecision overdue = open.withDueOn(TODAY.minusDays(1));

        assertThat(found(sound(1).withDecisions(open))).isEmpty();
        assertThat(found(sound(1).withDecisions(overdue))).containsExactly("MEETING-05 ERROR /meetings/0/decisions/0");
        assertThat(found(sound(1).withDecisions(overdue.withStatus(DecisionStatus.DROPPED))))
                .isEmpty();
        assertThat(review(sound(1).withDecisions(open.withBy(Optional.empty())))
                        .findings(MeetingRule.DECISION_ACTED_ON))
                .extracting(MeetingFinding::message)
                .containsExactly("decision 1 names nobody to act");
        assertThat(review(sound(1).withDecisions(open.withDueOn(Optional.empty())))
                        .findings(MeetingRule.DECISION_ACTED_ON))
                .extracting(MeetingFinding::message)
                .containsExactly("decision 1 has no day");
    }

    @Test
    void conflictsStillOpenAreReported() {
        TeamConflict open = TeamConflict.builder()
                .about("Who pays")
                .addBetween(Fixtures.SENCO, Fixtures.THERAPIST)
                .build();
        TeamConflict escalated = TeamConflict.builder()
                .from(open)
                .status(ConflictStatus.ESCALATED)
                .by(Party.agency(Fixtures.SCHOOL))
                .endedOn(DAY.plusDays(3))
                .build();

        assertThat(found(sound(1).withConflicts(open, escalated)))
                .containsExactly("MEETING-06 WARNING /meetings/0/conflicts/0");
    }

    @Test
    void tooManyMeetingsAreReportedAtTheOneTooMany() {
        TeamMeeting second = sound(2).withOn(DAY.plusDays(7));

        assertThat(found(sound(1), second, sound(3).withOn(DAY.plusMonths(1).minusDays(1))))
                .containsExactly("MEETING-07 WARNING /meetings/2/on");
        assertThat(found(sound(1), second, sound(3).withOn(DAY.plusMonths(1)))).isEmpty();
    }

    @Test
    void aMeetingThatIsTooLargeIsReported() {
        TeamMeeting large = sound(1).withAttendances(List.of(
                Attendance.of(SENCO, Presence.PRESENT),
                Attendance.of(THERAPIST, Presence.PRESENT),
                Attendance.of(Fixtures.MOTHER_ID, Presence.PRESENT),
                Attendance.of(PersonId.of("guest-1"), Presence.PRESENT),
                Attendance.of(PersonId.of("guest-2"), Presence.PRESENT)));

        assertThat(found(large)).contains("MEETING-08 WARNING /meetings/0/attendances");
    }

    @Test
    void somebodyOfWhomNothingIsKnownIsReported() {
        TeamMeeting guest = sound(1).withAttendances(List.of(
                Attendance.of(SENCO, Presence.PRESENT),
                Attendance.of(THERAPIST, Presence.PRESENT),
                Attendance.of(Fixtures.MOTHER_ID, Presence.PRESENT),
                Attendance.of(PersonId.of("guest-1"), Presence.PRESENT)));

        assertThat(found(guest)).containsExactly("MEETING-12 WARNING /meetings/0/attendances/3/person");
    }

    @Test
    void anAgencyThatWasNotCalledIsReported() {
        TeamMeeting without = sound(1).withAttendances(
                        Attendance.of(SENCO, Presence.PRESENT), Attendance.of(Fixtures.MOTHER_ID, Presence.PRESENT));

        assertThat(review(without).findings(MeetingRule.AGENCY_CALLED))
                .extracting(MeetingFinding::agency)
                .containsExactly(Optional.of(Fixtures.THERAPY));
    }

    @Test
    void aFamilyWithoutThePlanThatOthersHaveIsReported() {
        assertThat(found(sound(1).withPlanCopies(new PlanCopy(Party.agency(Fixtures.SCHOOL), DAY))))
                .containsExactly("MEETING-10 WARNING /meetings/0/planCopies");
        assertThat(found(sound(1).withPlanCopies(List.of()))).isEmpty();
    }

    @Test
    void minutesThatDifferFromTheListAreReported() {
        assertThat(found(with(sound(1), Attendance.of(Fixtures.MOTHER_ID, Presence.ABSENT))))
                .containsExactly("MEETING-11 WARNING /meetings/0/parentParticipation");
        assertThat(found(sound(1).withParentParticipation(Participation.absent(NonParticipation.UNABLE))))
                .containsExactly(
                        "MEETING-01 WARNING /meetings/0/parentParticipation",
                        "MEETING-11 WARNING /meetings/0/parentParticipation");
        TeamMeeting withChild = sound(1).withAttendances(List.of(
                Attendance.of(SENCO, Presence.PRESENT),
                Attendance.of(THERAPIST, Presence.PRESENT),
                Attendance.of(Fixtures.CHILD_ID, Presence.PRESENT)));
        assertThat(found(withChild)).containsExactly("MEETING-11 WARNING /meetings/0/childParticipation");
        assertThat(found(withChild.withChildParticipation(
                        Participation.builder().present(YesNoUnknown.UNKNOWN).build())))
                .containsExactly("MEETING-02 WARNING /meetings/0/childParticipation");
    }

    @Test
    void onlyMeetingsOfThePeriodThatWereHeldByTheDayAreReviewed() {
        TeamMeeting bad = sound(1).withParentParticipation(Participation.absent(NonParticipation.UNKNOWN));

        assertThat(found(bad.withOn(DAY.minusDays(1)))).isEmpty();
        assertThat(found(bad.withOn(TODAY.plusDays(1)))).isEmpty();
        assertThat(review(bad.withOn(TODAY.plusDays(1))).attendance()).isEmpty();
        TeamMeeting calledOff = TeamMeeting.builder()
                .id(MeetingId.of("meeting-1"))
                .kind(MeetingKind.TEAM)
                .status(MeetingStatus.CANCELLED)
                .on(DAY)
                .addAttendances(Attendance.of(THERAPIST, Presence.INVITED).withReportDueOn(DAY))
                .build();
        assertThat(found(calledOff)).isEmpty();
    }

    @Test
    void findingsAreInTheOrderOfRulesAndDaysAndReadAsProblems() {
        TeamMeeting bad = sound(1).withParentParticipation(Participation.absent(NonParticipation.UNKNOWN));
        MeetingReview review = review(bad.withId(MeetingId.of("meeting-9")).withOn(DAY.plusDays(40)), bad);

        assertThat(review.findings())
                .extracting(finding -> finding.rule().id() + finding.meeting().orElseThrow())
                .containsExactly(
                        "MEETING-01meeting-1", "MEETING-01meeting-9", "MEETING-11meeting-1", "MEETING-11meeting-9");
        assertThat(review.problems().hasErrors()).isTrue();
        assertThat(review).hasToString(review.problems().toString());
    }

    @Test
    void theReviewRepeatsNothingThatWasSaid() {
        TeamMeeting spoken = sound(1).withPlace("Zephyrine's kitchen")
                .withDecisions(decision().withWords("Zephyrine rests").withBy(Optional.empty()))
                .withConflicts(TeamConflict.builder()
                        .about("Zephyrine")
                        .addBetween(Fixtures.SENCO, Fixtures.THERAPIST)
                        .build());

        assertThat(review(spoken).toString())
                .contains("MEETING-05", "MEETING-06")
                .doesNotContain("Zephyrine");
    }

    @Test
    void limitsAreNumbersThatCanBeReached() {
        for (Period wrong : List.of(Period.ZERO, Period.ofDays(-1))) {
            assertThatThrownBy(() -> new MeetingLimits(1, wrong, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new MeetingLimits(0, Period.ofDays(1), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingLimits(1, Period.ofDays(1), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingLimits(1, Period.ofDays(1), 1, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meetingsThatAreDueAndReportsThatAreOwedCanBeListed() {
        TeamMeeting last = sound(1).withNextMeetingOn(DAY.plusDays(30));
        TeamMeeting planned = TeamMeeting.builder()
                .id(MeetingId.of("meeting-2"))
                .kind(MeetingKind.REVIEW)
                .status(MeetingStatus.PLANNED)
                .on(DAY.plusDays(40))
                .addAttendances(Attendance.of(THERAPIST, Presence.INVITED).withReportDueOn(DAY.plusDays(33)))
                .build();
        TeamAroundTheChild team = Fixtures.team().withMeetings(last, planned);

        assertThat(team.meetingsDueBy(DAY.plusDays(29))).isEmpty();
        assertThat(team.meetingsDueBy(DAY.plusDays(40))).containsExactly(DAY.plusDays(30), DAY.plusDays(40));
        assertThat(team.withMeetings(last, sound(2)).meetingsDueBy(TODAY)).isEmpty();
        assertThat(team.withMeetings(last, planned.withOn(DAY.plusDays(30)).withStatus(MeetingStatus.CANCELLED))
                        .meetingsDueBy(TODAY))
                .isEmpty();
        assertThat(team.outstandingReports(DAY.plusDays(32))).isEmpty();
        assertThat(team.outstandingReports(DAY.plusDays(33)))
                .containsExactly(new OutstandingReport(MeetingId.of("meeting-2"), THERAPIST, DAY.plusDays(33)));
        assertThat(team.lastMeetingBy(DAY.minusDays(1))).isEmpty();
        assertThat(team.lastMeetingBy(TODAY)).contains(last);
    }
}
