package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.review.ActionProgress;
import io.github.cafkit.model.review.FamilyComment;
import io.github.cafkit.model.review.OutcomeEvaluated;
import io.github.cafkit.model.review.ReviewRecord;

/** What a review found, what the family said, and what comes next. */
final class ReviewReport {

    private final Report report;
    private final Names names;

    ReviewReport(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    void show(ReviewRecord review) {
        report.field("Review", review.getId() + " of " + review.getPlan() + ", on " + Words.day(review.getHeldOn()));
        report.field(
                "Came to",
                review.getOutcome().label() + "; change: " + review.getChange().label());
        if (!review.getProgress().isEmpty()) {
            Table progress = new Table("Action", "State", "In words");
            for (ActionProgress action : review.getProgress()) {
                ActionId id = action.getAction();
                progress.row(
                        id.toString(),
                        Words.code(action.getStatus()),
                        action.getComment().orElse(""));
            }
            report.table(progress);
        }
        report.fields(
                "Reached?",
                review.getEvaluations().stream().map(ReviewReport::evaluation).toList());
        report.fields(
                "The family says",
                review.getComments().stream().map(this::comment).toList());
        review.getNoCommentReason().ifPresent(reason -> report.field("Not heard", reason));
        report.fields("Next steps", review.getNextSteps());
        review.getNextReviewOn().ifPresent(day -> report.field("Looked at again", "on " + Words.day(day)));
        review.getClosure().ifPresent(reason -> report.field("Closed because", reason.toString()));
    }

    void check(Problems problems) {
        report.problems("What somebody should look at", problems);
    }

    private static String evaluation(OutcomeEvaluated found) {
        return found.getOutcome() + ": " + Words.code(found.getResult());
    }

    private String comment(FamilyComment comment) {
        return names.of(comment.getWords().getSpeaker()) + ", on "
                + comment.getSubject().label() + ": " + comment.getWords().getWords();
    }
}
