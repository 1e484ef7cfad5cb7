package io.github.cafkit.model.completeness;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.retention.RecordId;
import io.github.cafkit.model.retention.RecordKind;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.review.ActionProgress;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.CommentSubject;
import io.github.cafkit.model.review.FamilyComment;
import io.github.cafkit.model.review.OutcomeEvaluated;
import io.github.cafkit.model.review.ReviewId;
import io.github.cafkit.model.review.ReviewOutcome;
import io.github.cafkit.model.review.ReviewRecord;
import java.util.List;
import java.util.Optional;

/** Work that ends: well, without a review, and with as little on record as possible. */
final class Endings {

    private Endings() {}

    /** Everything is on record. */
    static Ending sound() {
        return Ending.of(closed(), plan(), review()).withRecords(register(true));
    }

    /** The work goes on, and nobody has reviewed it. */
    static Ending withoutReview() {
        return new Ending(
                ProcessFixtures.upTo(EpisodeEventKind.DELIVERY_STARTED),
                Optional.of(plan()),
                Optional.empty(),
                Optional.empty());
    }

    /** The last review gives a reason, and says nothing else. */
    static Ending hollow(ClosureKind kind) {
        ReviewOutcome outcome = kind == ClosureKind.MOVED_OUT_OF_AREA ? ReviewOutcome.TRANSFER : ReviewOutcome.STEP_UP;
        return Ending.of(
                ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD),
                plan(),
                ending(outcome, kind.name()).build());
    }

    static Episode closed() {
        return ProcessFixtures.then(ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD), EpisodeEventKind.CLOSED);
    }

    /** The plan as it was before its last review. */
    static JointPlan plan() {
        JointPlan plan = Fixtures.plan();
        return plan.withOutcomes(plan.getOutcomes().stream()
                .map(outcome -> outcome.withFrameworkOutcomes(List.of(OutcomeCode.of("ENJOY_AND_ACHIEVE")))
                        .withTarget("Forty words"))
                .toList());
    }

    static ReviewRecord review() {
        return ending(ReviewOutcome.CLOSE, "NEEDS_MET")
                .addProgress(ActionProgress.of(ActionId.of("action-1"), ActionStatus.DONE))
                .addEvaluations(OutcomeEvaluated.of(OutcomeId.of("outcome-1"), EvaluationResult.ACHIEVED))
                .chair(Fixtures.SENCO)
                .addComments(FamilyComment.on(
                        CommentSubject.SERVICES, ProcessFixtures.words(Fixtures.MOTHER_ID, "We can manage.")))
                .addComments(FamilyComment.on(
                        CommentSubject.PROGRESS, ProcessFixtures.words(Fixtures.CHILD_ID, "I like to talk.")))
                .build();
    }

    private static ReviewRecord.Builder ending(ReviewOutcome outcome, String reason) {
        ReviewRecord.Builder review = ReviewRecord.builder();
        review.id(ReviewId.of("review-1"))
                .plan(PlanId.of("plan-1"))
                .child(Fixtures.CHILD_ID)
                .heldOn(Fixtures.TODAY)
                .outcome(outcome)
                .closure(ClosureCode.of(reason));
        return review;
    }

    static RecordRegister register(boolean closed) {
        KeptRecord record = KeptRecord.builder()
                .id(RecordId.of("record-1"))
                .kind(RecordKind.of("COMMON_ASSESSMENT"))
                .child(Fixtures.CHILD_ID)
                .holder(Fixtures.SCHOOL)
                .informationFrom(Fixtures.STARTED)
                .closedOn(Optional.of(Fixtures.TODAY).filter(day -> closed))
                .build();
        return RecordRegister.builder()
                .keeper(Fixtures.SCHOOL)
                .addRecords(record)
                .build();
    }
}
