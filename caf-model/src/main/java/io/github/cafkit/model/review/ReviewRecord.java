package io.github.cafkit.model.review;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.assessment.Attendee;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The record of one review of a plan: how far each action has come, what was found, what the family says about its
 * progress and about the services, and what is next. Immutable and thread-safe; texts are redacted in {@code toString}.
 *
 * <p>It ends with the day of the next review or with the reason for closing, never with both and never with neither.
 * {@link #problemsAgainst} compares it with the plan, {@link #appliedTo} starts the plan's next version from it.
 */
@Value.Immutable
@CafValue
@JsonDocument(ReviewRecord.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewRecord.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewRecord.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewRecord.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewRecord.class)
public interface ReviewRecord extends WithReviewRecord {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/review-record/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the record.
     *
     * @return the identifier, never null
     */
    ReviewId getId();

    /**
     * The version of the plan that was reviewed.
     *
     * @return the plan, never null
     */
    PlanId getPlan();

    /**
     * The child.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * The day of the review.
     *
     * @return the day, never null
     */
    LocalDate getHeldOn();

    /**
     * Who chaired.
     *
     * @return the party, or empty if it is not recorded
     */
    Optional<Party> getChair();

    /**
     * Who was there, the family included. Agency and contact details of practitioners are in the team.
     *
     * @return the people present in order, never null
     */
    @NotEmpty(groups = ReadyToShare.class, message = "a review says who was present")
    List<@Valid Attendee> getPresent();

    /**
     * How far the actions have come.
     *
     * @return one entry for each action spoken about, in order, never null
     */
    List<@Valid ActionProgress> getProgress();

    /**
     * What the evaluations found.
     *
     * @return one entry for each evaluation looked at, in order; may be empty, never null
     */
    List<@Valid OutcomeEvaluated> getEvaluations();

    /**
     * What the child and the family say.
     *
     * @return the comments in order; may be empty, never null
     */
    List<@Valid FamilyComment> getComments();

    /**
     * Why a comment of the child, or one of the family, is missing.
     *
     * @return the reason in words, or empty if none is recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNoCommentReason();

    /**
     * What was decided about the plan.
     *
     * @return the outcome, never null
     */
    ReviewOutcome getOutcome();

    /**
     * What has changed for the child on the whole.
     *
     * @return the change; unknown unless stated, never null
     */
    @Value.Default
    default ReviewChange getChange() {
        return ReviewChange.UNKNOWN;
    }

    /**
     * What is done next.
     *
     * @return the steps in words, in order; may be empty, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.NARRATIVE) String> getNextSteps();

    /**
     * Anything else.
     *
     * @return the notes, or empty if there are none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNotes();

    /**
     * The next review.
     *
     * @return the day, or empty if support ends
     */
    Optional<LocalDate> getNextReviewOn();

    /**
     * Why support ends.
     *
     * @return the reason, or empty if there is a next review
     */
    Optional<ClosureCode> getClosure();

    /**
     * The meetings agreed for the time to come.
     *
     * @return the schedule, or empty if only the next review is fixed
     */
    Optional<@Valid ReviewSchedule> getSchedule();

    /**
     * What the child says.
     *
     * @return the child's comments in order; empty if there is none, never null
     */
    default List<FamilyComment> childComments() {
        return spokenByChild(true).toList();
    }

    /**
     * What parents, carers and others of the family say.
     *
     * @return their comments in order; empty if there is none, never null
     */
    default List<FamilyComment> familyComments() {
        return spokenByChild(false).toList();
    }

    /**
     * What is said about one subject, by whomever.
     *
     * @param subject the subject, not null
     * @return the comments in order; empty if there is none, never null
     */
    default List<FamilyComment> commentsOn(CommentSubject subject) {
        return getComments().stream()
                .filter(comment -> comment.getSubject() == subject)
                .toList();
    }

    private Stream<FamilyComment> spokenByChild(boolean child) {
        return getComments().stream()
                .filter(comment -> comment.getWords().getSpeaker().equals(getChild()) == child);
    }

    /**
     * Compares the record with the plan that was reviewed. Errors: another plan or child ({@code REVIEW-RECORD-11}, {@code -12}), a
     * day before the plan starts ({@code -13}), an action or evaluation that the plan does not have ({@code -14},
     * {@code -15}), an open action without a status ({@code -16}). Warnings: no reason for what was not done
     * ({@code -17}), an action left open after its last day ({@code -18}), no comment of the child or the family, or none
     * on the services ({@code -19}, {@code -20}), support that ends with an action open ({@code -21}).
     *
     * @param plan the plan, not null
     * @return what was found, in that order, never null
     */
    default Problems problemsAgainst(JointPlan plan) {
        return new ReviewRecordChecks(this, plan).run();
    }

    /**
     * Starts the next version of the plan: a draft in which the actions have the statuses and comments recorded here,
     * the evaluations their results and evidence, and the review arrangement its next day.
     *
     * @param plan the plan that was reviewed, not null
     * @param next the identifier of the next version, not null
     * @return the draft, to be agreed anew, never null
     * @throws ProblemException if {@link #problemsAgainst} finds an error
     */
    default JointPlan appliedTo(JointPlan plan, PlanId next) {
        problemsAgainst(plan).throwIfErrors();
        return ReviewedPlan.of(plan, this, next);
    }

    /**
     * Insists on the schema, on a next review or a closure and not both, and on one entry for each action.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default ReviewRecord check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.require(
                getNextReviewOn().isPresent() != getClosure().isPresent(),
                "REVIEW-RECORD-01",
                "/nextReviewOn",
                "a review ends with the day of the next one or with the reason for closing, and not with both");
        Checks.require(
                getNextReviewOn().isEmpty() || getOutcome().allowsNext(),
                "REVIEW-RECORD-02",
                "/nextReviewOn",
                "no review follows where support is closed");
        Checks.require(
                getClosure().isEmpty() || getOutcome().allowsClosure(),
                "REVIEW-RECORD-03",
                "/closure",
                "a plan that goes on is not closed");
        Checks.require(
                getNextReviewOn().map(getHeldOn()::isBefore).orElse(true),
                "REVIEW-RECORD-04",
                "/nextReviewOn",
                "the next review is after this one");
        Checks.requireDistinct(
                getProgress(),
                ActionProgress::getAction,
                "REVIEW-RECORD-05",
                "/progress",
                "a review gives each action one status");
        Checks.requireDistinct(
                getEvaluations(),
                found -> List.of(found.getOutcome(), found.getEvaluation()),
                "REVIEW-RECORD-06",
                "/evaluations",
                "a review gives each evaluation one result");
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts the record of a review.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link ReviewRecord}. */
    final class Builder extends ImmutableReviewRecord.Builder {
        Builder() {}
    }
}
