package io.github.cafkit.model.review;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the record of a review with the plan. The problems hold places and words of the library only. */
final class ReviewRecordChecks {

    private static final Set<ActionStatus> NEEDING_A_REASON =
            EnumSet.of(ActionStatus.PARTLY_DONE, ActionStatus.NOT_DONE, ActionStatus.CANCELLED);

    private final ReviewRecord review;
    private final JointPlan plan;
    private final Map<ActionId, ActionStatus> statuses = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ReviewRecordChecks(ReviewRecord review, JointPlan plan) {
        this.review = review;
        this.plan = plan;
        review.getProgress().forEach(progress -> statuses.put(progress.getAction(), progress.getStatus()));
    }

    Problems run() {
        error(review.getPlan().equals(plan.getId()), "11", "/plan", "the record is about this version of the plan");
        error(review.getChild().equals(plan.getChild()), "12", "/child", "record and plan are about the same child");
        error(
                !review.getHeldOn().isBefore(plan.getStartsOn()),
                "13",
                "/heldOn",
                "a plan is reviewed on or after the day on which it starts");
        knownActions();
        knownEvaluations();
        openActionsHaveAStatus();
        reasons();
        lateActions();
        comments();
        openActionsAtTheEnd();
        return Problems.of(problems);
    }

    private void knownActions() {
        for (int i = 0; i < review.getProgress().size(); i++) {
            ActionId id = review.getProgress().get(i).getAction();
            boolean known =
                    plan.allActions().stream().anyMatch(action -> action.getId().equals(id));
            error(known, "14", "/progress/" + i + "/action", "progress is recorded for actions of the plan");
        }
    }

    private void knownEvaluations() {
        for (int i = 0; i < review.getEvaluations().size(); i++) {
            OutcomeEvaluated found = review.getEvaluations().get(i);
            Optional<IntendedOutcome> outcome = plan.getOutcomes().stream()
                    .filter(each -> each.getId().equals(found.getOutcome()))
                    .findFirst();
            error(
                    outcome.map(each -> found.getEvaluation()
                                    <= each.getEvaluations().size())
                            .orElse(false),
                    "15",
                    "/evaluations/" + i,
                    "a result is recorded for an evaluation that the plan lists");
        }
    }

    private void openActionsHaveAStatus() {
        for (Accountability action : plan.allActions()) {
            error(
                    !action.getStatus().open() || statuses.containsKey(action.getId()),
                    "16",
                    "/progress",
                    "each open action of the plan gets a status; it is missing for action " + action.getId());
        }
    }

    private void reasons() {
        for (int i = 0; i < review.getProgress().size(); i++) {
            ActionProgress progress = review.getProgress().get(i);
            warning(
                    !NEEDING_A_REASON.contains(progress.getStatus())
                            || progress.getComment().isPresent(),
                    "17",
                    "/progress/" + i + "/comment",
                    "what was not done, or not wholly, has its reason recorded");
        }
    }

    private void lateActions() {
        for (int i = 0; i < review.getProgress().size(); i++) {
            ActionProgress progress = review.getProgress().get(i);
            boolean late = plan.allActions().stream()
                    .filter(action -> action.getId().equals(progress.getAction()))
                    .anyMatch(action -> action.withStatus(progress.getStatus()).overdueOn(review.getHeldOn()));
            warning(!late, "18", "/progress/" + i, "an action that stays open after its last day gets a new one");
        }
    }

    private void comments() {
        boolean excused = review.getNoCommentReason().isPresent();
        warning(
                excused
                        || (!review.childComments().isEmpty()
                                && !review.familyComments().isEmpty()),
                "19",
                "/comments",
                "the child and the family say what they think of progress, or it is recorded why not");
        warning(
                excused || !review.commentsOn(CommentSubject.SERVICES).isEmpty(),
                "20",
                "/comments",
                "the child or the family say what they think of the services, or it is recorded why not");
    }

    private void openActionsAtTheEnd() {
        if (review.getClosure().isPresent()) {
            for (int i = 0; i < review.getProgress().size(); i++) {
                warning(
                        !review.getProgress().get(i).getStatus().open(),
                        "21",
                        "/progress/" + i + "/status",
                        "where support ends no action is left open");
            }
        }
    }

    private void error(boolean holds, String number, String path, String rule) {
        if (!holds) {
            problems.add(Problem.error("REVIEW-RECORD-" + number, path, rule));
        }
    }

    private void warning(boolean holds, String number, String path, String rule) {
        if (!holds) {
            problems.add(Problem.warning("REVIEW-RECORD-" + number, path, rule));
        }
    }
}
