package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.TextLimits;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TeamMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final PersonId SENCO = PersonId.of("senco-1");

    private static TeamMeeting.Builder meeting() {
        TeamMeeting.Builder builder = TeamMeeting.builder();
        builder.id(MeetingId.of("meeting-1")).kind(MeetingKind.TEAM).on(DAY);
        return builder;
    }

    private static MeetingDecision decision(int number) {
        return MeetingDecision.builder().number(number).words("Ring the clinic").build();
    }

    private static TeamConflict conflict() {
        return TeamConflict.builder()
                .about("Who pays")
                .addBetween(Fixtures.SENCO, Party.agency(Fixtures.THERAPY))
                .build();
    }

    @Test
    void everybodyIsOnTheListOnceAndDecisionsAreNumbered() {
        refuses(
                "TEAM-MEETING-01",
                () -> meeting()
                        .addAttendances(Attendance.of(SENCO, Presence.PRESENT), Attendance.of(SENCO, Presence.ABSENT))
                        .build());
        refuses(
                "TEAM-MEETING-02",
                () -> meeting().addDecisions(decision(1), decision(1)).build());
        refuses("DECISION-01", () -> decision(0));
    }

    @Test
    void theNextMeetingComesAfterThisOne() {
        refuses("TEAM-MEETING-03", () -> meeting().nextMeetingOn(DAY).build());
        assertThat(meeting().nextMeetingOn(DAY.plusDays(1)).build().getNextMeetingOn())
                .contains(DAY.plusDays(1));
    }

    @Test
    void aMeetingThatWasNotHeldHasNeitherPeopleNorMinutes() {
        refuses(
                "TEAM-MEETING-04",
                () -> meeting()
                        .status(MeetingStatus.PLANNED)
                        .addAttendances(Attendance.of(SENCO, Presence.PRESENT))
                        .build());
        refuses(
                "TEAM-MEETING-04",
                () -> meeting()
                        .status(MeetingStatus.CANCELLED)
                        .parentParticipation(Participation.there())
                        .build());
        refuses(
                "TEAM-MEETING-05",
                () -> meeting()
                        .status(MeetingStatus.PLANNED)
                        .addDecisions(decision(1))
                        .build());
        refuses(
                "TEAM-MEETING-05",
                () -> meeting()
                        .status(MeetingStatus.PLANNED)
                        .addConflicts(conflict())
                        .build());
        assertThat(meeting()
                        .status(MeetingStatus.PLANNED)
                        .addAttendances(Attendance.of(SENCO, Presence.INVITED))
                        .build()
                        .held())
                .isFalse();
    }

    @Test
    void notRecordedIsNotPresent() {
        assertThat(meeting().build().withParent()).isFalse();
        assertThat(meeting()
                        .childParticipation(Participation.builder()
                                .present(YesNoUnknown.UNKNOWN)
                                .build())
                        .build()
                        .withChild())
                .isFalse();
        assertThat(meeting().childParticipation(Participation.there()).build().withChild())
                .isTrue();
    }

    @Test
    void aReasonForStayingAwayBelongsToSomebodyWhoDid() {
        refuses("PARTICIPATION-01", () -> Participation.there().withReason(NonParticipation.TOO_YOUNG));
    }

    @Test
    void aReportSentInsteadHasADay() {
        refuses("ATTENDANCE-01", () -> Attendance.of(SENCO, Presence.REPORT_SENT));
    }

    @Test
    void aReportIsOwedFromItsDayUntilItComes() {
        Attendance due = Attendance.of(SENCO, Presence.INVITED).withReportDueOn(DAY);

        assertThat(due.owesReportOn(DAY.minusDays(1))).isFalse();
        assertThat(due.owesReportOn(DAY)).isTrue();
        assertThat(due.withReportSentOn(DAY.plusDays(2)).owesReportOn(DAY.plusDays(1)))
                .isTrue();
        assertThat(due.withReportSentOn(DAY.plusDays(2)).owesReportOn(DAY.plusDays(2)))
                .isFalse();
        assertThat(Attendance.of(SENCO, Presence.ABSENT).owesReportOn(DAY)).isFalse();
    }

    @Test
    void onlyADecisionThatIsDoneHasADayOfDoing() {
        refuses("DECISION-02", () -> decision(1).withDoneOn(DAY));
        assertThat(decision(1).withStatus(DecisionStatus.DONE).withDoneOn(DAY).getDoneOn())
                .contains(DAY);
    }

    @Test
    void aConflictHasTwoSidesAndAnEndUnlessItIsOpen() {
        refuses("CONFLICT-01", () -> conflict().withBetween(Fixtures.SENCO));
        refuses("CONFLICT-01", () -> conflict().withBetween(Fixtures.SENCO, Fixtures.SENCO));
        refuses("CONFLICT-02", () -> conflict().withStatus(ConflictStatus.RESOLVED));
        refuses("CONFLICT-02", () -> conflict().withEndedOn(DAY));
        refuses(
                "CONFLICT-03",
                () -> TeamConflict.builder()
                        .from(conflict())
                        .status(ConflictStatus.ESCALATED)
                        .endedOn(DAY)
                        .build());
    }

    @Test
    void nothingThatWasSaidIsPrinted() {
        TeamMeeting meeting = meeting()
                .place("Zephyrine's kitchen")
                .addAgenda("Zephyrine")
                .addAttendances(Attendance.of(SENCO, Presence.ABSENT).withReason("Zephyrine rang"))
                .childParticipation(Participation.absent(NonParticipation.OTHER).withWords("Zephyrine hid"))
                .addDecisions(decision(1).withWords("Zephyrine rests"))
                .addConflicts(conflict().withAbout("Zephyrine").withResolution("Zephyrine"))
                .build();

        assertThat(meeting.toString()).contains("[redacted]").doesNotContain("Zephyrine");
    }

    @Test
    void trainingIsHeldAsAnAreaAndACode() {
        assertThat(TrainingCode.of("COMMON_CORE.5").area()).isEqualTo("COMMON_CORE");
        assertThat(TrainingCode.of("HLTA.1.2")).isGreaterThan(TrainingCode.of("HLTA.1.1"));
        for (String wrong : List.of("COMMON_CORE", "common.5", "A.", ".5", "A.b c", "A." + "x".repeat(63))) {
            refuses("TRAINING-01", () -> TrainingCode.of(wrong));
        }
    }

    @Test
    void aFamilyIsNeitherEngagedNorAnswersToAnAgency() {
        TeamMember mother = Fixtures.team().getMembers().get(2);
        AccountabilityLine line =
                AccountabilityLine.builder().manager(PersonId.of("manager-1")).build();

        refuses("TEAM-06", () -> mother.withEngagement(MemberEngagement.SECONDED));
        refuses("TEAM-06", () -> mother.withAccountabilityLine(line));
        refuses("TEAM-06", () -> mother.withProtectionSeat(ProtectionSeat.EDUCATION));
        assertThat(Fixtures.team()
                        .getMembers()
                        .get(0)
                        .withAccountabilityLine(line)
                        .getAccountabilityLine())
                .contains(line);
    }

    @Test
    void aReasonForLeavingBelongsToSomebodyWhoLeaves() {
        TeamMember therapist = Fixtures.team().getMembers().get(1);

        refuses("TEAM-07", () -> therapist.withLeavingReason("A new post"));
        assertThat(therapist
                        .withLastDay(DAY)
                        .withLeavingReason("Zephyrine's aunt")
                        .withJoiningReason("Zephyrine")
                        .toString())
                .doesNotContain("Zephyrine");
    }

    @Test
    void whatATeamNamesIsListedAndConsistent() {
        TeamAroundTheChild team = Fixtures.team();

        refuses("TEAM-08", () -> team.withMeetings(meeting().build(), meeting().build()));
        refuses("TEAM-09", () -> team.withWorkingModels(WorkingModel.PANEL, WorkingModel.TEAM));
        refuses("TEAM-10", () -> team.withHost(AgencyId.of("hub-9")));
        refuses("TEAM-11", () -> team.withMeetsEvery(Period.ZERO));
        assertThat(team.withWorkingModels(WorkingModel.OPERATIONAL_TEAM, WorkingModel.TEAM)
                        .getWorkingModels())
                .containsExactly(WorkingModel.TEAM, WorkingModel.OPERATIONAL_TEAM);
    }

    @Test
    void textsOfMinutesHaveBoundsAndDecisionsHaveWords() {
        TeamAroundTheChild team = Fixtures.team()
                .withMeetings(meeting()
                        .place("x".repeat(TextLimits.LINE + 1))
                        .addDecisions(decision(1).withWords(" "))
                        .build());

        assertThat(CafValidation.standard().check(team, Draft.class).stream().map(Problem::path))
                .containsExactlyInAnyOrder("/meetings/0/place", "/meetings/0/decisions/0/words");
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
