package io.github.cafkit.model.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.validation.ReadyToShare;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRecordTest {

    private static final ReviewRecord REVIEW = ProcessFixtures.review();
    private static final JointPlan PLAN = Fixtures.plan();
    private static final ClosureCode MET = ClosureCode.of("NEEDS_MET");

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void aReviewEndsWithTheNextDayOrAReasonForClosingAndNeverWithBothOrNeither(ReviewOutcome outcome) {
        ReviewRecord.Builder neither = ReviewRecord.builder();
        neither.from(REVIEW).outcome(outcome).nextReviewOn(Optional.empty());
        ReviewRecord.Builder both = ReviewRecord.builder();
        both.from(REVIEW).outcome(outcome).closure(MET);
        ReviewRecord.Builder next = ReviewRecord.builder();
        next.from(REVIEW).outcome(outcome);
        ReviewRecord.Builder closed = ReviewRecord.builder();
        closed.from(REVIEW).outcome(outcome).nextReviewOn(Optional.empty()).closure(MET);

        assertThatThrownBy(neither::build).hasMessageContaining("REVIEW-RECORD-01");
        assertThatThrownBy(both::build).hasMessageContaining("REVIEW-RECORD-01");
        if (outcome.allowsNext()) {
            assertThat(next.build().getNextReviewOn()).isPresent();
        } else {
            assertThatThrownBy(next::build).hasMessageContaining("REVIEW-RECORD-02");
        }
        if (outcome.allowsClosure()) {
            assertThat(closed.build().getClosure()).contains(MET);
        } else {
            assertThatThrownBy(closed::build).hasMessageContaining("REVIEW-RECORD-03");
        }
    }

    @Test
    void theNextReviewIsLaterAndNothingIsRecordedTwice() {
        assertThatThrownBy(() -> REVIEW.withNextReviewOn(REVIEW.getHeldOn())).hasMessageContaining("REVIEW-RECORD-04");
        assertThatThrownBy(() -> REVIEW.withProgress(
                        REVIEW.getProgress().get(0), REVIEW.getProgress().get(0)))
                .hasMessageContaining("REVIEW-RECORD-05");
        assertThatThrownBy(() -> REVIEW.withEvaluations(
                        REVIEW.getEvaluations().get(0), REVIEW.getEvaluations().get(0)))
                .hasMessageContaining("REVIEW-RECORD-06");
        assertThatThrownBy(() -> REVIEW.getEvaluations().get(0).withEvaluation(0))
                .hasMessageContaining("REVIEW-EVALUATION-01");
        assertThatThrownBy(() -> REVIEW.getProgress().get(0).withEndedOn(Fixtures.TODAY))
                .hasMessageContaining("REVIEW-PROGRESS-01");
        assertThatThrownBy(() -> REVIEW.getComments().get(0).withAgency(Fixtures.SCHOOL))
                .hasMessageContaining("REVIEW-COMMENT-01");
    }

    @Test
    void aWholeReviewHasNothingMissing() {
        assertThat(REVIEW.problemsAgainst(PLAN)).isEmpty();
    }

    @Test
    void eachOpenActionGetsAStatus() {
        JointPlan two = with(
                Fixtures.action(),
                Fixtures.action().withId(ActionId.of("action-2")),
                Fixtures.action().withId(ActionId.of("action-3")).withStatus(ActionStatus.DONE));

        assertThat(REVIEW.problemsAgainst(two))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("ERROR REVIEW-RECORD-16 at /progress")
                        .contains("action-2"));
    }

    @Test
    void aReviewOfAnotherPlanOrChildIsNotTakenForOneOfThis() {
        assertCode(REVIEW.withPlan(PlanId.of("plan-2")), "REVIEW-RECORD-11", Severity.ERROR);
        assertThat(REVIEW.withChild(PersonId.of("child-2")).problemsAgainst(PLAN))
                .extracting(Problem::code)
                .contains("REVIEW-RECORD-12");
        assertCode(REVIEW.withHeldOn(Fixtures.STARTED.minusDays(1)), "REVIEW-RECORD-13", Severity.ERROR);
    }

    @Test
    void whatThePlanDoesNotHaveIsFound() {
        assertCode(
                REVIEW.withProgress(
                        REVIEW.getProgress().get(0), ActionProgress.of(ActionId.of("action-9"), ActionStatus.DONE)),
                "REVIEW-RECORD-14",
                Severity.ERROR);
        assertCode(
                REVIEW.withEvaluations(OutcomeEvaluated.of(OutcomeId.of("outcome-9"), EvaluationResult.ACHIEVED)),
                "REVIEW-RECORD-15",
                Severity.ERROR);
        assertCode(
                REVIEW.withEvaluations(REVIEW.getEvaluations().get(0).withEvaluation(2)),
                "REVIEW-RECORD-15",
                Severity.ERROR);
    }

    @Test
    void whatWasNotDoneHasItsReason() {
        ActionProgress notDone = ActionProgress.of(ActionId.of("action-1"), ActionStatus.NOT_DONE);

        assertCode(REVIEW.withProgress(notDone), "REVIEW-RECORD-17", Severity.WARNING);
        assertThat(REVIEW.withProgress(notDone.withComment("The therapist was ill"))
                        .problemsAgainst(PLAN))
                .isEmpty();
    }

    @Test
    void anActionLeftOpenAfterItsLastDayIsFound() {
        ReviewRecord late = REVIEW.withNextReviewOn(LocalDate.of(2026, 5, 1)).withHeldOn(LocalDate.of(2026, 3, 9));

        assertCode(late, "REVIEW-RECORD-18", Severity.WARNING);
        assertThat(late.withProgress(ActionProgress.of(ActionId.of("action-1"), ActionStatus.DONE))
                        .problemsAgainst(PLAN))
                .isEmpty();
    }

    @Test
    void childAndFamilyAreHeardOnProgressAndOnServicesOrItIsSaidWhyNot() {
        ReviewRecord silent = REVIEW.withComments(List.of());

        assertThat(REVIEW.childComments()).hasSize(1);
        assertThat(REVIEW.familyComments()).hasSize(2);
        assertThat(REVIEW.commentsOn(CommentSubject.SERVICES)).hasSize(1);
        assertThat(silent.problemsAgainst(PLAN))
                .extracting(Problem::code)
                .containsExactly("REVIEW-RECORD-19", "REVIEW-RECORD-20");
        assertThat(silent.withNoCommentReason("They could not come").problemsAgainst(PLAN))
                .isEmpty();
        assertCode(REVIEW.withComments(REVIEW.familyComments()), "REVIEW-RECORD-19", Severity.WARNING);
    }

    @Test
    void whereSupportEndsNoActionIsLeftOpen() {
        assertCode(
                ReviewRecord.builder()
                        .from(REVIEW)
                        .outcome(ReviewOutcome.CLOSE)
                        .nextReviewOn(Optional.empty())
                        .closure(MET)
                        .build(),
                "REVIEW-RECORD-21",
                Severity.WARNING);
    }

    @Test
    void theNextVersionOfThePlanHasTheStatusesTheResultsAndTheNextDay() {
        JointPlan reviewed = REVIEW.withProgress(ActionProgress.of(ActionId.of("action-1"), ActionStatus.PARTLY_DONE)
                        .withComment("Four of six sessions"))
                .appliedTo(PLAN, PlanId.of("plan-1-v2"));

        assertThat(reviewed.getStatus()).isEqualTo(PlanStatus.DRAFT);
        assertThat(reviewed.getReplaces()).contains(PLAN.getId());
        assertThat(reviewed.getStartsOn()).isEqualTo(REVIEW.getHeldOn());
        assertThat(reviewed.getAgreements()).isEmpty();
        assertThat(reviewed.getReview().flatMap(ReviewArrangement::getNextOn)).isEqualTo(REVIEW.getNextReviewOn());
        assertThat(reviewed.getReview().flatMap(ReviewArrangement::getChair)).contains(Fixtures.SENCO);
        Accountability action = reviewed.allActions().get(0);
        assertThat(action.getStatus()).isEqualTo(ActionStatus.PARTLY_DONE);
        assertThat(action.getProgress()).contains("Four of six sessions");
        assertThat(action.getReportedOn()).contains(REVIEW.getHeldOn());
        Evaluation evaluation = reviewed.getOutcomes().get(0).getEvaluations().get(0);
        assertThat(evaluation.getResult()).isEqualTo(EvaluationResult.PARTLY_ACHIEVED);
        assertThat(evaluation.getEvidence()).containsExactly("Twenty words in the book of observations");
        assertThat(action.withStatus(ActionStatus.NOT_STARTED)
                        .withProgress(Optional.empty())
                        .withReportedOn(Optional.empty()))
                .as("nothing else of the action has changed")
                .isEqualTo(Fixtures.action());
    }

    @Test
    void whatIsNotSpokenAboutStaysAsItWas() {
        Accountability done = Fixtures.action()
                .withId(ActionId.of("action-2"))
                .withStatus(ActionStatus.DONE)
                .withProgress("In the autumn");
        JointPlan reviewed =
                REVIEW.withEvaluations(List.of()).appliedTo(with(Fixtures.action(), done), PlanId.of("plan-1-v2"));

        assertThat(reviewed.allActions().get(1)).isEqualTo(done);
        assertThat(reviewed.getOutcomes().get(0).getEvaluations())
                .isEqualTo(Fixtures.outcome().getEvaluations());
    }

    @Test
    void aPlanThatEndsHasNoNextReview() {
        JointPlan reviewed = ReviewRecord.builder()
                .from(REVIEW)
                .outcome(ReviewOutcome.CLOSE)
                .nextReviewOn(Optional.empty())
                .closure(MET)
                .build()
                .appliedTo(PLAN, PlanId.of("plan-1-v2"));

        assertThat(reviewed.getReview()).isPresent();
        assertThat(reviewed.getReview().flatMap(ReviewArrangement::getNextOn)).isEmpty();
    }

    @Test
    void aRecordThatDoesNotFitThePlanIsNotApplied() {
        assertThatThrownBy(() -> REVIEW.withProgress(List.of()).appliedTo(PLAN, PlanId.of("plan-1-v2")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REVIEW-RECORD-16");
    }

    @Test
    void toBeSharedARecordSaysWhoWasPresent() {
        assertThat(CafValidation.standard().check(REVIEW, ReadyToShare.class)).isEmpty();
        assertThat(CafValidation.standard().check(REVIEW.withPresent(List.of()), ReadyToShare.class))
                .extracting(Problem::path)
                .containsExactly("/present");
    }

    private static void assertCode(ReviewRecord review, String code, Severity severity) {
        assertThat(review.problemsAgainst(PLAN))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple(code, severity));
    }

    private static JointPlan with(Accountability... actions) {
        return PLAN.withOutcomes(Fixtures.outcome().withActions(actions));
    }
}
