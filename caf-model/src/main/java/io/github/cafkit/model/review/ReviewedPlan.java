package io.github.cafkit.model.review;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.ReviewArrangement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries what a review recorded into the next version of the plan. */
final class ReviewedPlan {

    private ReviewedPlan() {}

    static JointPlan of(JointPlan plan, ReviewRecord review, PlanId next) {
        JointPlan draft = plan.revisedAs(next, review.getHeldOn());
        Optional<ReviewArrangement> arrangement = review.getNextReviewOn()
                .map(day -> draft.getReview()
                        .orElseGet(() -> ReviewArrangement.builder().build())
                        .withNextOn(day))
                .or(() -> draft.getReview().map(ended -> ended.withNextOn(Optional.empty())));
        return draft.withOutcomes(draft.getOutcomes().stream()
                        .map(outcome -> outcome(outcome, review))
                        .toList())
                .withReview(arrangement);
    }

    private static IntendedOutcome outcome(IntendedOutcome outcome, ReviewRecord review) {
        List<Evaluation> evaluations = new ArrayList<>(outcome.getEvaluations());
        for (OutcomeEvaluated found : review.getEvaluations()) {
            if (found.getOutcome().equals(outcome.getId())) {
                evaluations.set(
                        found.getEvaluation() - 1, evaluation(evaluations.get(found.getEvaluation() - 1), found));
            }
        }
        return outcome.withActions(outcome.getActions().stream()
                        .map(action -> action(action, review))
                        .toList())
                .withEvaluations(evaluations);
    }

    private static Evaluation evaluation(Evaluation evaluation, OutcomeEvaluated found) {
        List<String> evidence = new ArrayList<>(evaluation.getEvidence());
        evidence.addAll(found.getEvidence());
        return evaluation.withResult(found.getResult()).withEvidence(evidence);
    }

    private static Accountability action(Accountability action, ReviewRecord review) {
        return review.getProgress().stream()
                .filter(progress -> progress.getAction().equals(action.getId()))
                .findFirst()
                .map(progress -> action.withStatus(progress.getStatus())
                        .withProgress(progress.getComment().or(action::getProgress))
                        .withReportedOn(review.getHeldOn()))
                .orElse(action);
    }
}
