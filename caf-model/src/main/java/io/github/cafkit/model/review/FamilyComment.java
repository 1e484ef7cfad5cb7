package io.github.cafkit.model.review;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.OwnWords;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the child, a parent or a carer says at a review, kept as they said it. Immutable and thread-safe; the words are
 * redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyComment.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyComment.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyComment.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyComment.class)
public interface FamilyComment extends WithFamilyComment {

    /**
     * What it is about.
     *
     * @return the subject, never null
     */
    CommentSubject getSubject();

    /**
     * The agency whose service is meant.
     *
     * @return the agency, or empty if the comment is about no one agency
     */
    Optional<AgencyId> getAgency();

    /**
     * The words, and who spoke them.
     *
     * @return the words, never null
     */
    @Valid
    OwnWords getWords();

    /** Insists that an agency is named for a comment on services only. */
    @Value.Check
    default void check() {
        Checks.require(
                getAgency().isEmpty() || getSubject() == CommentSubject.SERVICES,
                "REVIEW-COMMENT-01",
                "/agency",
                "an agency is named where the services are commented on");
    }

    /**
     * A comment.
     *
     * @param subject what it is about, not null
     * @param words the words, not null
     * @return the comment, never null
     */
    static FamilyComment on(CommentSubject subject, OwnWords words) {
        return builder().subject(subject).words(words).build();
    }

    /**
     * Starts a comment.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilyComment}. */
    final class Builder extends ImmutableFamilyComment.Builder {
        Builder() {}
    }
}
