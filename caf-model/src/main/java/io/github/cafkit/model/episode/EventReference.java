package io.github.cafkit.model.episode;

import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.ChecklistId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.referral.ReferralId;
import io.github.cafkit.model.review.ReviewId;
import io.github.cafkit.model.team.MeetingId;
import io.github.cafkit.model.team.TeamId;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;

/**
 * Points from an event at the record that belongs to it. Immutable and thread-safe; it may be logged, as identifiers of
 * records are opaque.
 *
 * @param kind what sort of record, not null
 * @param id its identifier, 1 to 64 letters, digits, dots, colons, dashes and underscores, not null
 */
public record EventReference(
        ReferenceKind kind,

        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}",
                message = "an id is letters, digits, dots, colons and dashes")
        String id) {

    /**
     * Checks the parts.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the identifier has another form
     */
    public EventReference {
        Objects.requireNonNull(kind, "kind");
        Checks.opaqueId(id, "the id of a record", "/id");
    }

    /**
     * Points at a record of some kind.
     *
     * @param kind the kind, not null
     * @param id the record's opaque identifier, not null
     * @return the reference, never null
     */
    public static EventReference of(ReferenceKind kind, Identifier id) {
        return new EventReference(kind, id.value());
    }

    /**
     * Points at a record of consent.
     *
     * @param id the record, not null
     * @return the reference, never null
     */
    public static EventReference consent(ConsentId id) {
        return of(ReferenceKind.CONSENT, id);
    }

    /**
     * Points at a version of an assessment.
     *
     * @param id the assessment, not null
     * @return the reference, never null
     */
    public static EventReference assessment(AssessmentId id) {
        return of(ReferenceKind.ASSESSMENT, id);
    }

    /**
     * Points at a team.
     *
     * @param id the team, not null
     * @return the reference, never null
     */
    public static EventReference team(TeamId id) {
        return of(ReferenceKind.TEAM, id);
    }

    /**
     * Points at a version of a plan.
     *
     * @param id the plan, not null
     * @return the reference, never null
     */
    public static EventReference plan(PlanId id) {
        return of(ReferenceKind.PLAN, id);
    }

    /**
     * Points at the record of a review.
     *
     * @param id the record, not null
     * @return the reference, never null
     */
    public static EventReference review(ReviewId id) {
        return of(ReferenceKind.REVIEW, id);
    }

    /**
     * Points at a checklist.
     *
     * @param id the checklist, not null
     * @return the reference, never null
     */
    public static EventReference checklist(ChecklistId id) {
        return of(ReferenceKind.CHECKLIST, id);
    }

    /**
     * Points at a meeting of a team.
     *
     * @param id the meeting, not null
     * @return the reference, never null
     */
    public static EventReference meeting(MeetingId id) {
        return of(ReferenceKind.MEETING, id);
    }

    /**
     * Points at a referral.
     *
     * @param id the referral, not null
     * @return the reference, never null
     */
    public static EventReference referral(ReferralId id) {
        return of(ReferenceKind.REFERRAL, id);
    }
}
