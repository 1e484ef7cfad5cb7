package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.team.AccountabilityLine;
import io.github.cafkit.model.team.ConflictStatus;
import io.github.cafkit.model.team.MeetingFinding;
import io.github.cafkit.model.team.MeetingId;
import io.github.cafkit.model.team.MeetingLimits;
import io.github.cafkit.model.team.MeetingReview;
import io.github.cafkit.model.team.MeetingRule;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.Presence;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamId;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import io.github.cafkit.model.team.TrainingCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S2: professionals of many services and the parents around one child; it changes with need, meets and decides. */
class S02TeamAroundTheChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static TeamAroundTheChild team(Line line) {
        return line.read(Sample.named("team-around-the-child.json").json(), TeamAroundTheChild.class);
    }

    private static TeamAroundTheChild panel(Line line) {
        return line.read(Sample.named("team-around-the-child-panel.json").json(), TeamAroundTheChild.class);
    }

    @Test
    void everyServiceThatTheSourcesNameCanBeInTheTeamAndSoCanTheParents() {
        List<AgencySector> sectors = List.of(
                AgencySector.HEALTH,
                AgencySector.EDUCATION,
                AgencySector.SOCIAL_CARE,
                AgencySector.POLICE,
                AgencySector.DRUG_AND_ALCOHOL,
                AgencySector.HOUSING,
                AgencySector.VOLUNTARY,
                AgencySector.INDEPENDENT);
        List<Agency> agencies = sectors.stream()
                .map(sector -> Fixtures.agency(AgencyId.of("agency-" + sector.ordinal()), sector))
                .toList();
        TeamMember father = TeamMember.builder()
                .member(new Member.OfFamily(
                        PersonId.of("father-1"), PersonName.of("Ned", "Wexcombe"), Relationship.FATHER))
                .firstDay(Fixtures.STARTED)
                .build();
        TeamAroundTheChild team = TeamAroundTheChild.builder()
                .id(TeamId.of("team-1"))
                .child(Fixtures.CHILD_ID)
                .agencies(agencies)
                .addAllMembers(agencies.stream()
                        .map(Agency::getId)
                        .map(id -> Fixtures.member(Fixtures.practitioner("person-" + id, PractitionerRole.OTHER, id)))
                        .toList())
                .addMembers(father)
                .build();

        assertThat(team.membersOn(Fixtures.TODAY)).hasSize(9);
        assertThat(team.includes(Party.person(PersonId.of("father-1")), Fixtures.TODAY))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theTeamChangesWithNeedAndSaysWhy(Line line) {
        TeamAroundTheChild team = team(line);

        assertThat(team.membersOn(LocalDate.of(2026, 1, 12))).hasSize(5);
        assertThat(team.membersOn(LocalDate.of(2026, 1, 19))).hasSize(6);
        assertThat(team.membersOn(LocalDate.of(2026, 4, 1))).hasSize(5);
        assertThat(team.getMembers().get(2).getLeavingReason()).isPresent();
        assertThat(team.getMembers().get(3).getJoiningReason()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aMemberSaysWhomToTurnToWhenSomethingIsNotDeliveredAndWhatWasLearntTogether(Line line) {
        TeamMember lead = team(line).getMembers().get(0);

        assertThat(lead.getAccountabilityLine().map(AccountabilityLine::getManager))
                .contains(PersonId.of("head-teacher-09"));
        assertThat(lead.getJointTraining())
                .containsExactly(TrainingCode.of("COMMON_CORE.5"), TrainingCode.of("COMMON_CORE.6"));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itIsKnownWhoWroteTheAssessmentAndWhoHelped(Line line) {
        TeamAroundTheChild team = team(line);
        LocalDate written = LocalDate.of(2026, 1, 14);

        assertThat(team.getMembers().get(0).has(TeamFunction.CAF_AUTHOR, written))
                .isTrue();
        assertThat(team.getMembers().get(1).has(TeamFunction.CO_AUTHOR, written))
                .isTrue();
        assertThat(team.getMembers().get(4).has(TeamFunction.FAMILY, written)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aMeetingSaysWhoCameWhatWasDecidedWhereTheyDisagreedAndWhoHasThePlan(Line line) {
        TeamMeeting meeting = team(line).meeting(MeetingId.of("meeting-7001-1")).orElseThrow();

        assertThat(meeting.getAttendances().get(2).getPresence()).isEqualTo(Presence.REPORT_SENT);
        assertThat(meeting.withParent()).isTrue();
        assertThat(meeting.withChild()).isFalse();
        assertThat(meeting.getDecisions()).hasSize(2);
        assertThat(meeting.getConflicts().get(0).getStatus()).isEqualTo(ConflictStatus.RESOLVED);
        assertThat(meeting.getPlanCopies()).hasSize(2);
        assertThat(meeting.getChair()).isNotEqualTo(meeting.getMinuteTaker()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aCoordinatorSeesWhoStaysAwayWhatNobodyActedOnAndWhereTheFamilyWasLeftOut(Line line) {
        MeetingReview review = MeetingReview.of(
                panel(line),
                DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 20)),
                new MeetingLimits(1, Period.ofMonths(1), 4, 1),
                TODAY);

        assertThat(review.findings().stream().map(MeetingFinding::rule).distinct())
                .containsExactly(
                        MeetingRule.PARENT_TAKES_PART,
                        MeetingRule.CHILD_TAKES_PART,
                        MeetingRule.AGENCY_ATTENDS,
                        MeetingRule.REPORT_IN_TIME,
                        MeetingRule.DECISION_ACTED_ON,
                        MeetingRule.CONFLICT_SETTLED,
                        MeetingRule.NOT_TOO_MANY,
                        MeetingRule.NOT_TOO_LARGE,
                        MeetingRule.FAMILY_HAS_PLAN);
        assertThat(review.findings(MeetingRule.AGENCY_ATTENDS))
                .extracting(MeetingFinding::agency)
                .containsExactly(Optional.of(AgencyId.of("police-11")));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theLeadSeesWhichMeetingIsDueAndWhoOwesAReport(Line line) {
        TeamAroundTheChild team = team(line);

        assertThat(team.meetingsDueBy(LocalDate.of(2026, 12, 2))).containsExactly(LocalDate.of(2026, 12, 2));
        assertThat(team.outstandingReports(TODAY))
                .extracting(report -> report.person().value())
                .containsExactly("mental-health-09");
    }

    @Test
    void aTeamOfTheVersionBeforeIsReadAndHasNoMeetings() {
        Sample earlier = Sample.earlier().stream()
                .filter(sample -> sample.name().equals("team-around-the-child-1.json"))
                .findFirst()
                .orElseThrow();

        for (Line line : Line.values()) {
            TeamAroundTheChild team = line.read(earlier.json(), TeamAroundTheChild.class);
            assertThat(team.getMeetings()).isEmpty();
            assertThat(team.getNominations()).isEmpty();
            assertThat(line.read(line.write(team), TeamAroundTheChild.class)).isEqualTo(team);
        }
    }
}
