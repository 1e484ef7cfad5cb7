package io.github.cafkit.model.completeness;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.framework.FormField;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.ReviewArrangement;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places at which a joint plan lacks something, as JSON pointers in the order of the plan. */
final class PlanPlaces {

    private PlanPlaces() {}

    static Stream<String> withoutOutcomes(JointPlan plan) {
        return missing(plan.getOutcomes().isEmpty(), FormField.PLAN_OUTCOMES.pointer());
    }

    static Stream<String> outcomesWithoutCode(JointPlan plan) {
        return outcomes(
                plan,
                (outcome, path) -> missing(outcome.getFrameworkOutcomes().isEmpty(), path + "/frameworkOutcomes"));
    }

    static Stream<String> outcomesWithoutTarget(JointPlan plan) {
        return outcomes(plan, (outcome, path) -> missing(outcome.getTarget().isEmpty(), path + "/target"));
    }

    static Stream<String> outcomesWithoutAction(JointPlan plan) {
        return outcomes(plan, (outcome, path) -> missing(outcome.getActions().isEmpty(), path + "/actions"));
    }

    static Stream<String> actionsWithoutOwner(JointPlan plan) {
        return actions(plan, action -> action.getAccountable().isEmpty(), "/accountable");
    }

    static Stream<String> actionsWithoutTime(JointPlan plan) {
        return actions(plan, action -> action.getWhen().isEmpty(), "/when");
    }

    static Stream<String> actionsOpen(JointPlan plan) {
        return actions(plan, action -> action.getStatus().open(), "/status");
    }

    static Stream<String> evaluationsWithoutCriterion(JointPlan plan) {
        return evaluations(plan, evaluation -> evaluation.getCriterion().isEmpty(), "/criterion");
    }

    static Stream<String> evaluationsWithoutResult(JointPlan plan) {
        return evaluations(plan, evaluation -> evaluation.getResult() == EvaluationResult.NOT_YET, "/result");
    }

    static Stream<String> withoutReviewDate(JointPlan plan) {
        return missing(
                plan.getReview().flatMap(ReviewArrangement::getNextOn).isEmpty(), FormField.PLAN_REVIEW_DATE.pointer());
    }

    static Stream<String> withoutAgreement(JointPlan plan) {
        return missing(plan.getAgreements().isEmpty(), FormField.PLAN_AGREEMENTS.pointer());
    }

    static Stream<String> withoutChildComment(JointPlan plan) {
        return missing(plan.getChildComment().isEmpty(), FormField.PLAN_CHILD_COMMENT.pointer());
    }

    static Stream<String> withoutParentComment(JointPlan plan) {
        return missing(plan.getParentComments().isEmpty(), FormField.PLAN_PARENT_COMMENTS.pointer());
    }

    static Stream<String> actions(JointPlan plan, Predicate<Accountability> lacks, String part) {
        return outcomes(plan, (outcome, path) -> among(outcome.getActions(), path + "/actions/", lacks, part));
    }

    /** An outcome without any evaluation lacks what an evaluation would say. */
    private static Stream<String> evaluations(JointPlan plan, Predicate<Evaluation> lacks, String part) {
        return outcomes(
                plan,
                (outcome, path) -> outcome.getEvaluations().isEmpty()
                        ? Stream.of(path + "/evaluations")
                        : among(outcome.getEvaluations(), path + "/evaluations/", lacks, part));
    }

    private static Stream<String> outcomes(JointPlan plan, BiFunction<IntendedOutcome, String, Stream<String>> places) {
        return IntStream.range(0, plan.getOutcomes().size())
                .boxed()
                .flatMap(i -> places.apply(plan.getOutcomes().get(i), "/outcomes/" + i));
    }

    private static <T> Stream<String> among(List<T> all, String path, Predicate<T> lacks, String part) {
        return IntStream.range(0, all.size())
                .filter(i -> lacks.test(all.get(i)))
                .mapToObj(i -> path + i + part);
    }

    private static Stream<String> missing(boolean lacks, String path) {
        return lacks ? Stream.of(path) : Stream.empty();
    }
}
