package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.framework.AimDefinition;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.framework.OutcomeDefinition;
import io.github.cafkit.model.framework.OutcomeVocabularies;
import io.github.cafkit.model.framework.OutcomeVocabulary;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.plan.JointPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outcomes as dated data: what a practitioner may link the outcomes of a plan to. */
class S09OutcomeVocabularyTest {

    private static final OutcomeVocabulary MATTERS = OutcomeVocabularies.EVERY_CHILD_MATTERS;
    private static final OutcomeVocabulary FAMILIES = OutcomeVocabularies.SUPPORTING_FAMILIES;

    @Test
    void theFiveOutcomesHaveFiveAimsEachAndOneForParents() {
        assertThat(MATTERS.outcomes())
                .extracting(outcome -> outcome.getCode().value())
                .containsExactly(
                        "BE_HEALTHY", "STAY_SAFE", "ENJOY_AND_ACHIEVE", "POSITIVE_CONTRIBUTION", "ECONOMIC_WELLBEING");
        assertThat(MATTERS.outcomes())
                .allSatisfy(outcome -> assertThat(outcome.getAims())
                        .extracting(aim -> aim.code().value())
                        .containsExactly(
                                outcome.getCode() + ".1",
                                outcome.getCode() + ".2",
                                outcome.getCode() + ".3",
                                outcome.getCode() + ".4",
                                outcome.getCode() + ".5",
                                outcome.getCode() + ".P"));
        assertThat(MATTERS.words().verified()).isTrue();
        assertThat(MATTERS.dates().verified()).isFalse();
    }

    @Test
    void supportingFamiliesHasTenHeadlinesWhoseTitlesAreUnverified() {
        assertThat(FAMILIES.outcomes()).hasSize(10).doesNotHaveDuplicates().allSatisfy(outcome -> {
            assertThat(outcome.getAims()).isEmpty();
            assertThat(outcome.getProvenance())
                    .hasValueSatisfying(
                            provenance -> assertThat(provenance.verified()).isFalse());
        });
        assertThat(FAMILIES.words().note()).endsWith("(unverified)");
        assertThat(FAMILIES.dates().verified()).isTrue();
    }

    @Test
    void theTenRanFromOctober2022ToMarch2025() {
        assertThat(FAMILIES.inForceOn(LocalDate.of(2022, 10, 2))).isFalse();
        assertThat(FAMILIES.inForceOn(LocalDate.of(2022, 10, 3))).isTrue();
        assertThat(FAMILIES.inForceOn(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(FAMILIES.inForceOn(LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(MATTERS.inForceOn(LocalDate.of(2003, 12, 31))).isFalse();
        assertThat(MATTERS.inForceOn(LocalDate.of(2010, 1, 4))).isTrue();
        assertThat(OutcomeVocabularies.all()).containsExactly(MATTERS, FAMILIES);
    }

    @Test
    void anAimLeadsToItsOutcome() {
        assertThat(MATTERS.outcomeOf(OutcomeCode.of("STAY_SAFE.3")).map(OutcomeDefinition::getLabel))
                .contains("Stay safe");
        assertThat(MATTERS.outcomeOf(OutcomeCode.of("STAY_SAFE"))).isEqualTo(MATTERS.find(OutcomeCode.of("STAY_SAFE")));
        assertThat(MATTERS.find(OutcomeCode.of("STAY_SAFE.3"))).isEmpty();
        assertThat(MATTERS.outcomeOf(OutcomeCode.of("SECURE_HOUSING"))).isEmpty();
        assertThat(FAMILIES.find(OutcomeCode.of("SECURE_HOUSING")).map(OutcomeDefinition::getLabel))
                .contains("Secure housing");
    }

    @Test
    void noCodeMeansTwoThings() {
        assertThat(OutcomeVocabularies.all().stream()
                        .flatMap(vocabulary -> vocabulary.outcomes().stream())
                        .flatMap(outcome -> Stream.concat(
                                Stream.of(outcome.getCode()),
                                outcome.getAims().stream().map(AimDefinition::code))))
                .hasSize(5 * 7 + 10)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void thePlanOfAFrameworkIsReadWithTheFrameworksWords(Line line) {
        JointPlan plan = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withFrameworkOutcomes(OutcomeCode.of("ENJOY_AND_ACHIEVE"), OutcomeCode.of("BE_HEALTHY.2")));
        Framework framework = Frameworks.find(
                        line.read(line.write(plan), JointPlan.class).getFramework())
                .orElseThrow();

        assertThat(line.read(line.write(plan), JointPlan.class)
                        .getOutcomes()
                        .get(0)
                        .getFrameworkOutcomes())
                .extracting(code -> framework.outcomeLabel(code).orElseThrow())
                .containsExactly("mentally and emotionally healthy", "Enjoy and achieve");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anAuthorityExchangesOutcomesOfItsOwn(Line line) {
        Framework own = Frameworks.EARLY_HELP_FAMILY.withOutcomes(OutcomeDefinition.builder()
                .code(OutcomeCode.of("BELONGING"))
                .label("Everybody belongs")
                .build());

        assertThat(line.read(line.write(own), Framework.class)).isEqualTo(own);
        assertThat(own.outcomeLabel(OutcomeCode.of("BELONGING"))).contains("Everybody belongs");
        assertThatThrownBy(() -> own.withOutcomes(List.of(
                        own.getOutcomes().get(0), own.getOutcomes().get(0).withLabel("Again"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("FRAMEWORK-02");
    }
}
