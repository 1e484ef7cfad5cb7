package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TeamAroundTheChildTest {

    private static final TeamAroundTheChild TEAM = Fixtures.team();
    private static final LocalDate LAST = LocalDate.of(2026, 1, 30);

    @Test
    void oneLeadAmongTwoAgenciesIsSound() {
        assertThat(TEAM.checkLead().isEmpty()).isTrue();
        assertThat(TEAM.leadProfessionalOn(Fixtures.TODAY))
                .map(lead -> lead.getMember().personId())
                .contains(PersonId.of("senco-1"));
    }

    @Test
    void oneAgencyNeedsNoLead() {
        TeamAroundTheChild alone = TEAM.withMembers(
                TEAM.getMembers().get(0).withFunctions(List.of()),
                TEAM.getMembers().get(2));

        assertThat(alone.checkLead().isEmpty()).isTrue();
        assertThat(alone.leadProfessionalOn(Fixtures.TODAY)).isEmpty();
    }

    @Test
    void aSecondAgencyNeedsALeadFromTheDayItJoins() {
        TeamAroundTheChild leaderless = TEAM.withMembers(
                TEAM.getMembers().get(0).withFunctions(List.of()),
                TEAM.getMembers().get(1).withFirstDay(LAST));

        assertThat(leaderless.checkLead())
                .containsExactly(Problem.error(
                        "TEAM-01",
                        "/members",
                        "from 2026-01-30 practitioners of 2 agencies have no lead professional"));
    }

    @Test
    void twoLeadsAtATimeAreReported() {
        TeamAroundTheChild doubled = TEAM.withMembers(
                TEAM.getMembers().get(0),
                TEAM.getMembers()
                        .get(1)
                        .withFunctions(HeldFunction.builder()
                                .function(TeamFunction.LEAD_PROFESSIONAL)
                                .firstDay(LAST)
                                .build()));

        assertThat(doubled.checkLead().stream().map(Problem::code)).containsExactly("TEAM-02");
    }

    @Test
    void aHandoverFromOneDayToTheNextIsSoundAndAGapOfADayIsNot() {
        assertThat(handover(LAST.plusDays(1)).checkLead().isEmpty()).isTrue();
        assertThat(handover(LAST.plusDays(2)).checkLead().stream().map(Problem::message))
                .containsExactly("from 2026-01-31 practitioners of 2 agencies have no lead professional");
    }

    private static TeamAroundTheChild handover(LocalDate taken) {
        return TEAM.withMembers(
                TEAM.getMembers()
                        .get(0)
                        .withFunctions(HeldFunction.builder()
                                .function(TeamFunction.LEAD_PROFESSIONAL)
                                .firstDay(Fixtures.STARTED)
                                .lastDay(LAST)
                                .build()),
                TEAM.getMembers()
                        .get(1)
                        .withFunctions(HeldFunction.builder()
                                .function(TeamFunction.LEAD_PROFESSIONAL)
                                .firstDay(taken)
                                .build()));
    }

    @Test
    void theLastDayOfAMembershipCounts() {
        TeamAroundTheChild changed = TEAM.withMembers(TEAM.getMembers().get(1).withLastDay(LAST));

        assertThat(changed.includes(Fixtures.THERAPIST, LAST)).isTrue();
        assertThat(changed.includes(Fixtures.THERAPIST, LAST.plusDays(1))).isFalse();
        assertThat(changed.includes(Party.agency(Fixtures.THERAPY), LAST)).isTrue();
        assertThat(changed.includes(Party.agency(Fixtures.SCHOOL), LAST)).isFalse();
    }

    @Test
    void anAgencyAnswersForItsPractitionersAlsoAfterTheyLeft() {
        TeamAroundTheChild changed = TEAM.withMembers(
                TEAM.getMembers().get(1).withLastDay(LAST), TEAM.getMembers().get(2));

        assertThat(changed.agencyOf(Fixtures.THERAPIST)).contains(Fixtures.THERAPY);
        assertThat(changed.agencyOf(Fixtures.MOTHER)).isEmpty();
        assertThat(changed.agencyOf(Party.person(PersonId.of("stranger-1")))).isEmpty();
    }

    @Test
    void aFunctionLiesWithinTheMembership() {
        refuses("TEAM-04", () -> TEAM.getMembers().get(0).withLastDay(LAST));
        refuses("PERIOD-01", () -> TEAM.getMembers().get(1).withLastDay(Fixtures.STARTED.minusDays(1)));
    }

    @Test
    void agenciesAreListedOnceAndPractitionersComeFromThem() {
        refuses(
                "TEAM-03",
                () -> TEAM.withAgencies(
                        Fixtures.agency(Fixtures.SCHOOL, AgencySector.EDUCATION),
                        Fixtures.agency(Fixtures.SCHOOL, AgencySector.EDUCATION)));
        refuses(
                "TEAM-05",
                () -> TEAM.withMembers(Fixtures.member(
                        Fixtures.practitioner("police-1", PractitionerRole.POLICE_OFFICER, AgencyId.of("police-1")))));
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
