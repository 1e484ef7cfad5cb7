package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeCoverage;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.team.TeamAroundTheChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S9: the five outcomes, and what each agency contributes to them. */
class S09EveryChildMattersTest {

    @ParameterizedTest
    @EnumSource(Line.class)
    void aPlanShowsWhichOutcomesItServesAndByWhom(Line line) {
        OutcomeCoverage coverage = coverage(line);

        assertThat(coverage.lines()).hasSize(5 * 7);
        OutcomeCoverage.Line healthy =
                coverage.line(OutcomeCode.of("BE_HEALTHY")).orElseThrow();
        assertThat(healthy.aim()).isFalse();
        assertThat(healthy.served()).containsExactly(OutcomeId.of("outcome-1"));
        assertThat(coverage.servedByNone())
                .containsExactly(
                        OutcomeCode.of("STAY_SAFE"),
                        OutcomeCode.of("POSITIVE_CONTRIBUTION"),
                        OutcomeCode.of("ECONOMIC_WELLBEING"));
        assertThat(coverage.unknownCodes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anAgencyContributesByActionsAndInWords(Line line) {
        OutcomeCoverage coverage = coverage(line);

        assertThat(coverage.contributionsOf(AgencyId.of("nursing-08")))
                .containsExactly(OutcomeCode.of("BE_HEALTHY"), OutcomeCode.of("BE_HEALTHY.1"));
        assertThat(coverage.contributionsOf(AgencyId.of("therapy-08")))
                .contains(OutcomeCode.of("BE_HEALTHY.1"), OutcomeCode.of("ENJOY_AND_ACHIEVE.1"));
        assertThat(coverage.agenciesWithoutPart()).containsExactly(Fixtures.SCHOOL, Fixtures.THERAPY);
    }

    @Test
    void anAimThatOnlyTheFamilyServesHasNoAgency() {
        JointPlan plan = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withFrameworkOutcomes(OutcomeCode.of("ENJOY_AND_ACHIEVE.P"), OutcomeCode.of("NOT_A_CODE"))
                        .withActions(Fixtures.action().withSupporting().withAccountable(Fixtures.MOTHER)));
        OutcomeCoverage coverage = OutcomeCoverage.of(plan, Fixtures.team(), Frameworks.CAF_2009, Fixtures.TODAY);

        assertThat(coverage.withoutAgency())
                .containsExactly(OutcomeCode.of("ENJOY_AND_ACHIEVE"), OutcomeCode.of("ENJOY_AND_ACHIEVE.P"));
        assertThat(coverage.line(OutcomeCode.of("ENJOY_AND_ACHIEVE.P"))
                        .orElseThrow()
                        .family())
                .isTrue();
        assertThat(coverage.unknownCodes()).containsExactly(OutcomeCode.of("NOT_A_CODE"));
        assertThat(coverage.toString()).isEqualTo("OutcomeCoverage[served=2 of 35]");
    }

    @Test
    void theCoverageIsATableWithTheWordsOfTheFramework() {
        assertThat(coverage(Line.JACKSON_2).toMarkdown())
                .contains("| `BE_HEALTHY.1` | physically healthy | `outcome-1` |")
                .doesNotContain("Wren");
    }

    @Test
    void aPlanIsLookedAtInTheTermsOfItsOwnFramework() {
        assertThatThrownBy(() -> OutcomeCoverage.of(
                        Fixtures.plan().withFramework(FrameworkId.of("OWN")),
                        Fixtures.team(),
                        Frameworks.CAF_2009,
                        Fixtures.TODAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COVERAGE-01");
    }

    private static OutcomeCoverage coverage(Line line) {
        JointPlan plan = line.read(Sample.named(Sample.PLAN).json(), JointPlan.class);
        TeamAroundTheChild team = Fixtures.team().withChild(PersonId.of("child-7003"));
        return OutcomeCoverage.of(plan, team, Frameworks.CAF_2009, Fixtures.TODAY);
    }
}
