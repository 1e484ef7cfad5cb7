package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanPart;
import io.github.cafkit.model.plan.PlanStatus;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S4: a plan with outcomes, accountabilities, evaluation and review, in versions, agreed by family and agencies. */
class S04JointAgencyPlanTest {

    @ParameterizedTest
    @EnumSource(Line.class)
    void aPlanHoldsOutcomesForTheChildAndForTheFamily(Line line) {
        assertThat(plan(line, "joint-plan.json").getOutcomes())
                .extracting(outcome -> outcome.getSubject())
                .contains(OutcomeSubject.CHILD, OutcomeSubject.PARENT_OR_CARER);
        assertThat(plan(line, "joint-plan-family.json").getOutcomes().get(0).getSubject())
                .isEqualTo(OutcomeSubject.FAMILY);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itHoldsGoalConsentsVoiceContingencyUnmetNeedAndWhoWasGivenACopy(Line line) {
        JointPlan plan = plan(line, "joint-plan.json");

        assertThat(plan.getLongTermGoal()).isPresent();
        assertThat(plan.getConsents()).hasSize(2);
        assertThat(plan.getChildComment()).isPresent();
        assertThat(plan.getParentComments()).isNotEmpty();
        assertThat(plan.getContingencies()).isNotEmpty();
        assertThat(plan.getUnmetNeeds().get(0).getReportedTo()).isPresent();
        assertThat(plan.getAgreements()).hasSize(6);
        assertThat(plan.getCopies()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aRevisedPlanIsAgreedAnewAndTheOldOneIsKept(Line line) {
        PlanHistory history = line.read(Sample.named("plan-history.json").json(), PlanHistory.class);

        assertThat(history.active()).map(JointPlan::getId).contains(PlanId.of("plan-7011-v2"));
        assertThat(history.latest().getStatus()).isEqualTo(PlanStatus.DRAFT);
        assertThat(history.begunBy(LocalDate.of(2026, 2, 1)))
                .map(JointPlan::getId)
                .contains(PlanId.of("plan-7011-v1"));
        JointPlan next = history.latest().revisedAs(PlanId.of("plan-7011-v4"), LocalDate.of(2026, 6, 1));
        assertThat(next.getAgreements()).isEmpty();
        assertThat(next.getCopies()).isEmpty();
        assertThat(history.added(next).getVersions()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aPersonCanReadWhatChanged(Line line) {
        PlanHistory history = line.read(Sample.named("plan-history.json").json(), PlanHistory.class);

        assertThat(history.changes().get(0).changes(PlanPart.ACCOUNTABLE)).hasSize(1);
        assertThat(history.changes().get(0).toMarkdown())
                .contains("accountable party changed from person attendance-11 to person mentor-11")
                .contains("last day moved from 2026-02-13 to 2026-03-27, 42 days later")
                .contains("cost up by 11.25 GBP, from 67.50 GBP to 78.75 GBP")
                .doesNotContain("Jude", "alarm");
    }

    private static JointPlan plan(Line line, String sample) {
        return line.read(Sample.named(sample).json(), JointPlan.class);
    }
}
