package io.github.cafkit.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingModelTest {

    private static final LocalDate DAY = Fixtures.TODAY;
    private static final TeamAroundTheChild TEAM = bare();

    /** Two practitioners of two agencies, without functions, and the mother. */
    private static TeamAroundTheChild bare() {
        return Fixtures.team()
                .withMembers(Fixtures.team().getMembers().stream()
                        .map(member -> member.withFunctions(List.of()))
                        .toList());
    }

    private static TeamAroundTheChild withFunction(TeamFunction function) {
        TeamMember first =
                Fixtures.member(Fixtures.practitioner("senco-1", PractitionerRole.SENCO, Fixtures.SCHOOL), function);
        return TEAM.withMembers(first, TEAM.getMembers().get(1));
    }

    private static Set<String> missing(TeamAroundTheChild team, WorkingModel model) {
        return codes(team.withWorkingModels(model).checkModel(DAY));
    }

    private static Set<String> codes(Problems problems) {
        return problems.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TeamMeeting meeting(LocalDate on) {
        return TeamMeeting.builder()
                .id(MeetingId.of("meeting-1"))
                .kind(MeetingKind.PANEL)
                .on(on)
                .build();
    }

    @ParameterizedTest
    @EnumSource(WorkingModel.class)
    void everyModelIsKnownBySomeMarkBesideSeveralAgenciesAndSaysThatItIsUnverified(WorkingModel model) {
        assertThat(model.marks())
                .contains(ModelMark.SEVERAL_AGENCIES)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(model.source().note()).endsWith("(unverified)");
        assertThat(model.label()).isNotBlank();
    }

    @Test
    void everyMarkIsOneOfSomeModel() {
        assertThat(Arrays.stream(WorkingModel.values()).flatMap(model -> model.marks().stream()))
                .contains(ModelMark.values());
        assertThat(Arrays.stream(ModelMark.values()).map(ModelMark::id)).doesNotHaveDuplicates();
    }

    @Test
    void threeModelsAreOfTheGuidanceAndFiveOfTheStudyOfActivity() {
        assertThat(Arrays.stream(WorkingModel.values()).map(WorkingModel::classification))
                .filteredOn(each -> each == ModelClassification.GUIDANCE)
                .hasSize(3);
        assertThat(WorkingModel.values()).hasSize(8);
    }

    @Test
    void aTeamThatHasNotSaidWhatItIsIsNotAsked() {
        assertThat(TEAM.checkModel(DAY)).isEmpty();
    }

    @Test
    void aPanelWithoutAChairIsReportedInWords() {
        TeamAroundTheChild panel = TEAM.withMeetsEvery(Period.ofMonths(1))
                .withMeetings(meeting(DAY))
                .withWorkingModels(WorkingModel.PANEL);

        assertThat(panel.checkModel(DAY))
                .containsExactly(Problem.warning(
                        "MODEL-02",
                        "/workingModels/0",
                        "the record does not show that somebody chairs, a mark of a multi-agency panel"));
        assertThat(missing(withFunction(TeamFunction.CHAIR).withMeetsEvery(Period.ofMonths(1)), WorkingModel.PANEL))
                .isEmpty();
    }

    @Test
    void aPanelThatHasNotMetWithinItsTermIsReported() {
        TeamAroundTheChild panel = withFunction(TeamFunction.CHAIR);

        assertThat(missing(panel, WorkingModel.PANEL)).containsExactly("MODEL-04");
        TeamAroundTheChild monthly = panel.withMeetsEvery(Period.ofDays(30));
        assertThat(missing(monthly.withMeetings(meeting(DAY.minusDays(30))), WorkingModel.PANEL))
                .isEmpty();
        assertThat(codes(monthly.withMeetings(meeting(DAY.minusDays(28)))
                        .withWorkingModels(WorkingModel.PANEL)
                        .checkModel(DAY.plusDays(3))))
                .containsExactly("MODEL-04");
        assertThat(codes(monthly.withWorkingModels(WorkingModel.PANEL).checkModel(Fixtures.STARTED.plusDays(31))))
                .containsExactly("MODEL-04");
    }

    @Test
    void aPanelWhosePractitionersAreItsOwnIsNoPanel() {
        TeamAroundTheChild panel = withFunction(TeamFunction.CHAIR).withMeetsEvery(Period.ofMonths(1));

        assertThat(missing(seconded(panel), WorkingModel.PANEL)).containsExactly("MODEL-05");
    }

    @Test
    void aTeamWithoutALeaderOrMembersOfItsOwnIsReported() {
        assertThat(missing(TEAM, WorkingModel.TEAM)).containsExactly("MODEL-03", "MODEL-06");
        assertThat(missing(TEAM, WorkingModel.OPERATIONAL_TEAM)).containsExactly("MODEL-03", "MODEL-06");
        assertThat(missing(withFunction(TeamFunction.LEAD_PROFESSIONAL), WorkingModel.TEAM))
                .contains("MODEL-03");
        TeamAroundTheChild led = seconded(withFunction(TeamFunction.TEAM_LEADER));
        assertThat(missing(led, WorkingModel.TEAM)).isEmpty();
        assertThat(missing(led, WorkingModel.OPERATIONAL_TEAM)).isEmpty();
    }

    @Test
    void aServiceUnderOneRoofHasAPlaceAndACoordinatorCoordinates() {
        assertThat(missing(TEAM, WorkingModel.CENTRE_BASED_DELIVERY)).containsExactly("MODEL-07");
        assertThat(missing(TEAM.withHost(Fixtures.SCHOOL), WorkingModel.CENTRE_BASED_DELIVERY))
                .isEmpty();
        assertThat(missing(TEAM.withHost(Fixtures.SCHOOL), WorkingModel.INTEGRATED_SERVICE))
                .containsExactly("MODEL-03");
        assertThat(missing(TEAM, WorkingModel.COORDINATED_DELIVERY)).containsExactly("MODEL-08");
        assertThat(missing(withFunction(TeamFunction.LEAD_PROFESSIONAL), WorkingModel.COORDINATED_DELIVERY))
                .isEmpty();
        TeamAroundTheChild coordinated = TEAM.withMembers(
                TEAM.getMembers().get(1),
                Fixtures.member(Fixtures.practitioner(
                        "coordinator-1", PractitionerRole.EARLY_HELP_COORDINATOR, Fixtures.SCHOOL)));
        assertThat(missing(coordinated, WorkingModel.COORDINATED_DELIVERY)).isEmpty();
    }

    @Test
    void adviceNeedsAnAdviserAndADecisionMakingGroupDecides() {
        assertThat(missing(TEAM, WorkingModel.CONSULTATION_AND_TRAINING)).containsExactly("MODEL-09");
        assertThat(missing(withFunction(TeamFunction.ADVISER), WorkingModel.CONSULTATION_AND_TRAINING))
                .isEmpty();
        TeamAroundTheChild group = withFunction(TeamFunction.CHAIR)
                .withMeetsEvery(Period.ofMonths(1))
                .withMeetings(meeting(DAY));
        assertThat(missing(group, WorkingModel.DECISION_MAKING_GROUP)).containsExactly("MODEL-10");
        assertThat(missing(
                        group.withMeetings(meeting(DAY)
                                .withDecisions(MeetingDecision.builder()
                                        .number(1)
                                        .words("Offer a place")
                                        .build())),
                        WorkingModel.DECISION_MAKING_GROUP))
                .isEmpty();
    }

    @Test
    void oneAgencyAloneFollowsNoModelAndFunctionsCountOnTheirDaysOnly() {
        TeamAroundTheChild alone = TEAM.withMembers(TEAM.getMembers().get(0));

        assertThat(missing(alone.withHost(Fixtures.SCHOOL), WorkingModel.CENTRE_BASED_DELIVERY))
                .containsExactly("MODEL-01");
        assertThat(codes(withFunction(TeamFunction.ADVISER)
                        .withWorkingModels(WorkingModel.CONSULTATION_AND_TRAINING)
                        .checkModel(Fixtures.STARTED.minusDays(1))))
                .containsExactly("MODEL-01", "MODEL-09");
    }

    @Test
    void aChildProtectionTeamHasFourKindsOfMember() {
        assertThat(TEAM.checkChildProtectionTeam(DAY).stream().map(Problem::message))
                .hasSize(4)
                .allSatisfy(message -> assertThat(message).contains("section 16EA", "unverified"))
                .anySatisfy(message -> assertThat(message).contains("registered health professional"));
        TeamAroundTheChild seated = seated();
        assertThat(seated.checkChildProtectionTeam(DAY)).isEmpty();
        assertThat(seated.checkChildProtectionTeam(Fixtures.STARTED.minusDays(1))
                        .of(Severity.ERROR)
                        .asList())
                .hasSize(4);
        assertThat(codes(seated.withMembers(seated.getMembers().subList(0, 3)).checkChildProtectionTeam(DAY)))
                .containsExactly("MACPT-01");
    }

    @Test
    void aSeatHeldByAnotherProfessionIsReported() {
        TeamAroundTheChild seated = seated();
        List<TeamMember> shuffled = seated.getMembers().stream()
                .map(member -> member.withProtectionSeat(
                        ProtectionSeat.values()[
                                (member.getProtectionSeat().orElseThrow().ordinal() + 1) % 4]))
                .toList();

        assertThat(seated.withMembers(shuffled).checkChildProtectionTeam(DAY))
                .extracting(Problem::path)
                .containsExactly(
                        "/members/0/protectionSeat",
                        "/members/1/protectionSeat",
                        "/members/2/protectionSeat",
                        "/members/3/protectionSeat");
    }

    private static TeamAroundTheChild seconded(TeamAroundTheChild team) {
        return team.withMembers(
                team.getMembers().get(0), team.getMembers().get(1).withEngagement(MemberEngagement.SECONDED));
    }

    private static TeamAroundTheChild seated() {
        AgencyId care = AgencyId.of("care-1");
        AgencyId police = AgencyId.of("police-1");
        return TEAM.withAgencies(
                        Fixtures.agency(Fixtures.SCHOOL, AgencySector.EDUCATION),
                        Fixtures.agency(Fixtures.THERAPY, AgencySector.HEALTH),
                        Fixtures.agency(care, AgencySector.SOCIAL_CARE),
                        Fixtures.agency(police, AgencySector.POLICE))
                .withMembers(
                        seat("senco-1", PractitionerRole.OTHER, Fixtures.SCHOOL, ProtectionSeat.EDUCATION),
                        seat("worker-1", PractitionerRole.SOCIAL_WORKER, care, ProtectionSeat.SOCIAL_WORK),
                        seat("nurse-1", PractitionerRole.SCHOOL_NURSE, Fixtures.THERAPY, ProtectionSeat.HEALTH),
                        seat("officer-1", PractitionerRole.OTHER, police, ProtectionSeat.POLICE));
    }

    private static TeamMember seat(String id, PractitionerRole role, AgencyId agency, ProtectionSeat seat) {
        return Fixtures.member(Fixtures.practitioner(id, role, agency)).withProtectionSeat(seat);
    }
}
