package io.github.cafkit.model.framework;

import io.github.cafkit.core.style.CafValue;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a plan has to be looked at. Authorities differ: among local guides the first review falls between four and
 * twelve weeks. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewPolicy.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewPolicy.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewPolicy.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewPolicy.class)
public interface ReviewPolicy extends WithReviewPolicy {

    /**
     * The longest time from the start of a plan to its first review.
     *
     * @return the time, or empty if the framework sets none
     */
    Optional<Period> getFirstReviewWithin();

    /**
     * The longest time from one review to the next.
     *
     * @return the time, or empty if the framework sets none
     */
    Optional<Period> getReviewWithin();

    /**
     * Where the times come from, and how sure that is.
     *
     * @return the note, or empty if there is none
     */
    Optional<String> getNote();

    /**
     * Starts a review policy.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewPolicy}. */
    final class Builder extends ImmutableReviewPolicy.Builder {
        Builder() {}
    }
}
