package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.team.ModelMark;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.WorkingModel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S13: panel, team and integrated service with their marks, and five models of activity; mismatches are reported. */
class S13ModelsOfWorkingTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 13);

    private static TeamAroundTheChild panel(Line line) {
        return line.read(Sample.named("team-around-the-child-panel.json").json(), TeamAroundTheChild.class);
    }

    @Test
    void theThreeModelsOfTheGuidanceAndTheFiveOfActivityHaveTheirMarks() {
        assertThat(Stream.of(WorkingModel.values()).map(WorkingModel::name))
                .containsExactly(
                        "PANEL",
                        "TEAM",
                        "INTEGRATED_SERVICE",
                        "DECISION_MAKING_GROUP",
                        "CONSULTATION_AND_TRAINING",
                        "CENTRE_BASED_DELIVERY",
                        "COORDINATED_DELIVERY",
                        "OPERATIONAL_TEAM");
        assertThat(WorkingModel.PANEL.marks()).contains(ModelMark.CHAIR, ModelMark.MEETS_IN_TERM);
        assertThat(WorkingModel.TEAM.marks()).contains(ModelMark.LEADER, ModelMark.OWN_MEMBERS);
        assertThat(WorkingModel.INTEGRATED_SERVICE.marks()).contains(ModelMark.ONE_PLACE);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aTeamSaysWhichItIsAndAPanelThatMeetsAndDecidesUnderAChairIsOne(Line line) {
        TeamAroundTheChild panel = panel(line);

        assertThat(panel.getWorkingModels()).containsExactly(WorkingModel.PANEL, WorkingModel.DECISION_MAKING_GROUP);
        assertThat(panel.checkModel(OCTOBER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aPanelThatHasNotMetForLongerThanItsTermIsReported(Line line) {
        assertThat(codes(panel(line), LocalDate.of(2026, 11, 25))).containsExactly("MODEL-04", "MODEL-04");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aPanelWithoutAChairAndATeamWithoutALeaderAreReported(Line line) {
        TeamAroundTheChild panel = panel(line);
        TeamAroundTheChild chairless = panel.withMembers(panel.getMembers().stream()
                .map(member -> member.withFunctions(List.of()))
                .toList());

        assertThat(codes(chairless, OCTOBER)).containsExactly("MODEL-02", "MODEL-02");
        assertThat(codes(panel.withWorkingModels(WorkingModel.OPERATIONAL_TEAM), OCTOBER))
                .containsExactly("MODEL-03", "MODEL-06");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void theFourSeatsOfAChildProtectionTeamAreAskedFor(Line line) {
        TeamAroundTheChild panel = panel(line);

        assertThat(panel.checkChildProtectionTeam(OCTOBER)).isEmpty();
        assertThat(panel.withMembers(panel.getMembers().subList(0, 4)).checkChildProtectionTeam(OCTOBER))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("the police", "Children Act 2004, section 16EA", "unverified");
    }

    private static List<String> codes(TeamAroundTheChild team, LocalDate day) {
        return team.checkModel(day).stream().map(Problem::code).toList();
    }
}
