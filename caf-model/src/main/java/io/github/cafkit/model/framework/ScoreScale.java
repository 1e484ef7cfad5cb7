package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A scale on which elements are scored, in whole numbers. Authorities differ in whether a high score is good, so that a
 * score says nothing without {@link #getLowestMeaning()} and {@link #getHighestMeaning()}. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableScoreScale.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableScoreScale.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableScoreScale.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableScoreScale.class)
public interface ScoreScale extends WithScoreScale {

    /**
     * The lowest score.
     *
     * @return the score, inclusive
     */
    int getLowest();

    /**
     * The highest score.
     *
     * @return the score, inclusive, above the lowest
     */
    int getHighest();

    /**
     * What the lowest score stands for.
     *
     * @return the meaning in words, or empty if the form does not say
     */
    Optional<String> getLowestMeaning();

    /**
     * What the highest score stands for.
     *
     * @return the meaning in words, or empty if the form does not say
     */
    Optional<String> getHighestMeaning();

    /**
     * Where the scale comes from, and how sure that is.
     *
     * @return the source, or empty if that of the framework holds
     */
    Optional<Provenance> getProvenance();

    /**
     * Whether a score lies on the scale.
     *
     * @param score the score
     * @return true from the lowest to the highest, both included
     */
    default boolean allows(int score) {
        return score >= getLowest() && score <= getHighest();
    }

    /** Insists that the scale has at least two scores. */
    @Value.Check
    default void check() {
        Checks.require(
                getLowest() < getHighest(), "SCALE-01", "/highest", "the highest score of a scale is above its lowest");
    }

    /**
     * A scale without meanings.
     *
     * @param lowest the lowest score, inclusive
     * @param highest the highest score, inclusive, above the lowest
     * @return the scale, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the highest score is not above the lowest
     */
    static ScoreScale of(int lowest, int highest) {
        return builder().lowest(lowest).highest(highest).build();
    }

    /**
     * Starts a scale.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreScale}. */
    final class Builder extends ImmutableScoreScale.Builder {
        Builder() {}
    }
}
