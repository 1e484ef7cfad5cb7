package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LeadChangesTest {

    private static final LocalDate DAY = Fixtures.STARTED;
    private static final PersonId SENCO = PersonId.of("senco-1");
    private static final PersonId THERAPIST = PersonId.of("therapist-1");

    /** Nobody has led or been nominated. */
    private static final TeamAroundTheChild TEAM = Fixtures.team()
            .withMembers(Fixtures.team().getMembers().stream()
                    .map(member -> member.withFunctions(List.of()))
                    .toList());

    private static LeadNomination nomination(PersonId nominee, LocalDate on) {
        return LeadNomination.of(nominee, on).withFamilyAgrees(YesNoUnknown.YES);
    }

    private static TeamAroundTheChild sencoLeads() {
        return TEAM.nominated(nomination(SENCO, DAY)).accepted(SENCO, DAY.plusDays(2));
    }

    private static TeamAroundTheChild therapistWaits() {
        return sencoLeads().nominated(nomination(THERAPIST, DAY.plusDays(20))).accepted(THERAPIST, DAY.plusDays(22));
    }

    @Test
    void whoeverAcceptsFirstLeadsFromThatDay() {
        TeamAroundTheChild team = sencoLeads();

        assertThat(team.leadProfessionalOn(DAY.plusDays(1))).isEmpty();
        assertThat(lead(team, DAY.plusDays(2))).isEqualTo(SENCO);
        assertThat(team.getNominations().get(0).getLeadsFrom()).contains(DAY.plusDays(2));
        assertThat(team.checkNominations(DAY.plusDays(9))).isEmpty();
    }

    @Test
    void whoeverAcceptsWhileSomebodyLeadsWaitsForTheHandover() {
        TeamAroundTheChild team = therapistWaits();

        assertThat(lead(team, DAY.plusDays(30))).isEqualTo(SENCO);
        assertThat(team.getNominations().get(1).open()).isTrue();
        assertThat(team.checkNominations(DAY.plusDays(30))).isEmpty();
    }

    @Test
    void aHandoverLeavesNeitherGapNorOverlap() {
        LeadHandover handover = LeadHandover.to(THERAPIST).withReason("Closer to the family");
        TeamAroundTheChild team = therapistWaits().handedOver(DAY.plusDays(30), handover);

        assertThat(lead(team, DAY.plusDays(29))).isEqualTo(SENCO);
        assertThat(lead(team, DAY.plusDays(30))).isEqualTo(THERAPIST);
        assertThat(team.checkLead().stream().map(Problem::message))
                .containsExactly("from 2026-01-05 practitioners of 2 agencies have no lead professional");
        assertThat(team.checkNominations(DAY.plusDays(60))).isEmpty();
        assertThat(team.getNominations().get(0).getHandover()).contains(handover);
        assertThat(team.getNominations().get(0).getLastDay()).contains(DAY.plusDays(29));
    }

    @Test
    void aLeadWhoWasNeverNominatedHandsOverToo() {
        TeamAroundTheChild team = Fixtures.team()
                .nominated(nomination(THERAPIST, DAY))
                .accepted(THERAPIST, DAY)
                .handedOver(DAY.plusDays(7), LeadHandover.to(THERAPIST));

        assertThat(team.checkLead()).isEmpty();
        assertThat(codes(team)).containsExactly("LEAD-01");
    }

    @Test
    void whoeverDeclinesDoesNotLead() {
        TeamAroundTheChild team =
                TEAM.nominated(nomination(SENCO, DAY)).declined(SENCO, DAY.plusDays(1), "Already leads for nine");

        assertThat(team.leadProfessionalOn(DAY.plusDays(2))).isEmpty();
        assertThat(team.getNominations().get(0).getAnswer()).isEqualTo(NominationAnswer.DECLINED);
        assertThat(team.nominated(nomination(SENCO, DAY.plusDays(3))).getNominations())
                .hasSize(2);
    }

    @Test
    void aNominationIsOfAMemberWhoNeitherLeadsNorIsNominatedAlready() {
        TeamAroundTheChild nominated = TEAM.nominated(nomination(SENCO, DAY));

        refuses("LEAD-20", () -> TEAM.nominated(sencoLeads().getNominations().get(0)));
        refuses("LEAD-21", () -> TEAM.nominated(nomination(PersonId.of("stranger-1"), DAY)));
        refuses("LEAD-21", () -> TEAM.nominated(nomination(SENCO, DAY.minusDays(1))));
        refuses("LEAD-22", () -> nominated.nominated(nomination(SENCO, DAY.plusDays(1))));
        refuses("LEAD-22", () -> therapistWaits().nominated(nomination(THERAPIST, DAY.plusDays(25))));
        refuses("LEAD-23", () -> sencoLeads().nominated(nomination(SENCO, DAY.plusDays(5))));
    }

    @Test
    void anAnswerBelongsToANominationWithoutOne() {
        refuses("LEAD-24", () -> TEAM.accepted(SENCO, DAY));
        refuses("LEAD-24", () -> sencoLeads().declined(SENCO, DAY.plusDays(3), "Changed plans"));
        refuses(
                "NOMINATION-02",
                () -> TEAM.nominated(nomination(SENCO, DAY.plusDays(5))).accepted(SENCO, DAY));
    }

    @Test
    void whoBeginsToLeadStaysInTheTeam() {
        TeamAroundTheChild leaving = TEAM.withMembers(
                TEAM.getMembers().get(0).withLastDay(DAY.plusDays(40)),
                TEAM.getMembers().get(1));

        refuses("LEAD-25", () -> leaving.nominated(nomination(SENCO, DAY)).accepted(SENCO, DAY));
    }

    @Test
    void aHandoverNeedsSomebodyWhoAcceptedAndSomebodyWhoLeads() {
        refuses("LEAD-26", () -> sencoLeads().handedOver(DAY.plusDays(30), LeadHandover.to(THERAPIST)));
        refuses(
                "LEAD-26",
                () -> sencoLeads()
                        .nominated(nomination(THERAPIST, DAY.plusDays(20)))
                        .handedOver(DAY.plusDays(30), LeadHandover.to(THERAPIST)));
        refuses("LEAD-26", () -> therapistWaits().handedOver(DAY.plusDays(21), LeadHandover.to(THERAPIST)));
        TeamAroundTheChild leadingLater = TEAM.nominated(nomination(THERAPIST, DAY))
                .nominated(nomination(SENCO, DAY))
                .accepted(SENCO, DAY.plusDays(10))
                .accepted(THERAPIST, DAY.plusDays(1));
        refuses("LEAD-27", () -> leadingLater.handedOver(DAY.plusDays(5), LeadHandover.to(THERAPIST)));
        refuses("LEAD-27", () -> leadingLater.handedOver(DAY.plusDays(10), LeadHandover.to(THERAPIST)));
    }

    @Test
    void leadsThatNobodyNominatedOrWhoNeverAcceptedAreReported() {
        assertThat(codes(Fixtures.team())).containsExactly("LEAD-01");
        assertThat(codes(Fixtures.team().withNominations(nomination(SENCO, DAY))))
                .containsExactly("LEAD-02", "LEAD-03");
        assertThat(Fixtures.team().withNominations(nomination(SENCO, DAY.plusDays(9))).checkNominations(DAY).stream()
                        .map(Problem::code))
                .containsExactly("LEAD-02");
    }

    @Test
    void daysThatDifferFromTheFunctionAreReported() {
        TeamAroundTheChild team = sencoLeads();
        LeadNomination first = team.getNominations().get(0);

        assertThat(codes(team.withNominations(first.withLeadsFrom(DAY.plusDays(3)))))
                .containsExactly("LEAD-04");
        assertThat(codes(team.withNominations(first.withLeadsFrom(DAY.plusDays(1)))))
                .containsExactly("LEAD-04", "LEAD-09");
    }

    @Test
    void aHandoverWithAGapOrAnOverlapIsReported() {
        TeamAroundTheChild sound = therapistWaits().handedOver(DAY.plusDays(30), LeadHandover.to(THERAPIST));

        assertThat(codes(taken(sound, DAY.plusDays(32)))).contains("LEAD-05").doesNotContain("LEAD-06");
        assertThat(codes(taken(sound, DAY.plusDays(29)))).contains("LEAD-06").doesNotContain("LEAD-05");
        assertThat(codes(sound)).isEmpty();
    }

    @Test
    void aHandoverThatNobodyTookUpIsReportedOnceItsDayHasCome() {
        TeamAroundTheChild sound = therapistWaits().handedOver(DAY.plusDays(30), LeadHandover.to(THERAPIST));
        TeamAroundTheChild dropped =
                sound.withNominations(sound.getNominations().get(0));

        assertThat(dropped.checkNominations(DAY.plusDays(29)).stream().map(Problem::code))
                .containsExactly("LEAD-01");
        assertThat(dropped.checkNominations(DAY.plusDays(30)).stream().map(Problem::code))
                .containsExactly("LEAD-01", "LEAD-05");
    }

    @Test
    void aLeadWhomTheFamilyDidNotAgreeToNeedsAReason() {
        TeamAroundTheChild team = sencoLeads();
        LeadNomination first = team.getNominations().get(0);
        LeadNomination against = first.withFamilyAgrees(YesNoUnknown.NO);

        assertThat(team.withNominations(against).checkNominations(DAY.plusDays(9)))
                .containsExactly(Problem.error(
                        "LEAD-07",
                        "/nominations/0/familyReason",
                        "the family did not agree to a lead, and no reason is recorded"));
        assertThat(codes(team.withNominations(against.withFamilyReason("Nobody else could"))))
                .isEmpty();
        assertThat(codes(team.withNominations(first.withFamilyAgrees(YesNoUnknown.UNKNOWN))))
                .containsExactly("LEAD-07");
    }

    @Test
    void aRefusalWithoutAReasonAndAMeetingThatIsNotListedAreReported() {
        LeadNomination declined = LeadNomination.builder()
                .nominee(SENCO)
                .nominatedOn(DAY)
                .meeting(MeetingId.of("meeting-9"))
                .answer(NominationAnswer.DECLINED)
                .answeredOn(DAY)
                .build();

        assertThat(codes(TEAM.withNominations(declined))).containsExactly("LEAD-08", "LEAD-10");
        TeamAroundTheChild handed = therapistWaits()
                .handedOver(DAY.plusDays(30), LeadHandover.to(THERAPIST).withMeeting(MeetingId.of("meeting-9")));
        assertThat(codes(handed)).containsExactly("LEAD-10");
    }

    /** The therapist takes over on another day than the one the handover was made for. */
    private static TeamAroundTheChild taken(TeamAroundTheChild team, LocalDate day) {
        TeamMember therapist = team.getMembers().get(1);
        return team.withMembers(
                        team.getMembers().get(0),
                        therapist.withFunctions(therapist.getFunctions().get(0).withFirstDay(day)))
                .withNominations(
                        team.getNominations().get(0),
                        team.getNominations().get(1).withLeadsFrom(day));
    }

    private static PersonId lead(TeamAroundTheChild team, LocalDate day) {
        return team.leadProfessionalOn(day).orElseThrow().getMember().personId();
    }

    private static List<String> codes(TeamAroundTheChild team) {
        return team.checkNominations(DAY.plusDays(90)).stream()
                .map(Problem::code)
                .toList();
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
