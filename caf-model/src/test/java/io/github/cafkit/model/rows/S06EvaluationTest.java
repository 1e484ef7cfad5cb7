package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.PlanFinding;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.review.PlanRule;
import io.github.cafkit.model.review.SmartFlags;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S6: how will you know if it is working? */
class S06EvaluationTest {

    @ParameterizedTest
    @EnumSource(Line.class)
    void anOutcomeHasBaselineTargetMeasureAndADay(Line line) {
        IntendedOutcome outcome = outcome(line);

        assertThat(outcome.getBaseline()).isPresent();
        assertThat(outcome.getTarget()).isPresent();
        assertThat(outcome.getMeasure()).isPresent();
        assertThat(outcome.getTargetBy()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anEvaluationHasCriterionMeasureMethodEvaluatorEvidenceAndResult(Line line) {
        Evaluation evaluation = outcome(line).getEvaluations().get(0);

        assertThat(evaluation.getCriterion()).isPresent();
        assertThat(evaluation.getMeasure()).isPresent();
        assertThat(evaluation.getMethod()).isPresent();
        assertThat(evaluation.getEvaluator()).isPresent();
        assertThat(evaluation.getBy()).isPresent();
        assertThat(evaluation.getEvidence()).isNotEmpty();
        assertThat(evaluation.getResult()).isEqualTo(EvaluationResult.PARTLY_ACHIEVED);
    }

    @Test
    void anOutcomeThatNobodyCanTellIsReachedIsFound() {
        JointPlan silent = Fixtures.plan().withOutcomes(Fixtures.outcome().withEvaluations(List.of()));
        JointPlan vague = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withEvaluations(
                                Fixtures.outcome().getEvaluations().get(0).withCriterion(Optional.empty())));

        for (JointPlan plan : List.of(silent, vague)) {
            assertThat(PlanReview.of(plan, Fixtures.team(), Fixtures.assessment(), Fixtures.TODAY)
                            .findings())
                    .extracting(PlanFinding::rule)
                    .containsExactly(PlanRule.OUTCOME_IS_EVALUATED);
        }
    }

    @Test
    void whatTheMachineSeesAndWhatAPersonAnsweredAreKeptApart() {
        JointPlan plan = Line.JACKSON_2.read(Sample.named(Sample.PLAN).json(), JointPlan.class);
        SmartFlags flags = SmartFlags.of(plan).get(0);

        assertThat(flags.specific()).isTrue();
        assertThat(flags.measurable()).isTrue();
        assertThat(flags.timely()).isTrue();
        assertThat(flags.achievable()).isEqualTo(YesNoUnknown.YES);
        assertThat(flags.realistic()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(flags.smart()).isFalse();
    }

    private static IntendedOutcome outcome(Line line) {
        return line.read(Sample.named(Sample.PLAN).json(), JointPlan.class)
                .getOutcomes()
                .get(0);
    }
}
