package io.github.cafkit.model.review;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.framework.MonitoringCadence;
import io.github.cafkit.model.framework.ReviewPolicy;
import io.github.cafkit.model.internal.Checks;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a plan is reviewed, as a schedule needs to know it. Immutable and thread-safe. Authorities differ: it is made
 * from the policy of a framework, or stated.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCadence.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCadence.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCadence.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCadence.class)
public interface Cadence extends WithCadence {

    /**
     * The longest time from the start of the plan to its first review.
     *
     * @return the time, longer than nothing, or empty if the first review is like the others
     */
    Optional<Period> getFirstReviewWithin();

    /**
     * The longest time from one review to the next.
     *
     * @return the time, longer than nothing, or empty if no further review is scheduled
     */
    Optional<Period> getReviewWithin();

    /**
     * Whether progress is looked at once in each half term. A review in the half term counts.
     *
     * @return true if so; false unless stated
     */
    @Value.Default
    default boolean isHalfTermlyMonitoring() {
        return false;
    }

    /**
     * The cadence that a framework's policy asks for. Of monitoring only the half-termly one is scheduled: for another the
     * authority fixes the days itself.
     *
     * @param policy the policy, not null
     * @return the cadence, never null
     */
    static Cadence of(ReviewPolicy policy) {
        return builder()
                .firstReviewWithin(policy.getFirstReviewWithin())
                .reviewWithin(policy.getReviewWithin())
                .halfTermlyMonitoring(policy.getMonitoring()
                        .filter(MonitoringCadence.HALF_TERMLY::equals)
                        .isPresent())
                .build();
    }

    /**
     * The last day for the first review.
     *
     * @param start the day on which the plan starts, not null
     * @return the day, inclusive, or empty if no interval is set
     */
    default Optional<LocalDate> firstBy(LocalDate start) {
        return getFirstReviewWithin().or(this::getReviewWithin).map(start::plus);
    }

    /**
     * The last day for the review after another.
     *
     * @param review the day of that other review, not null
     * @return the day, inclusive, or empty if no interval is set
     */
    default Optional<LocalDate> nextBy(LocalDate review) {
        return getReviewWithin().map(review::plus);
    }

    /** Insists that time passes between reviews. */
    @Value.Check
    default void check() {
        Checks.require(
                getFirstReviewWithin().map(Cadence::forward).orElse(true),
                "CADENCE-01",
                "/firstReviewWithin",
                "the time to the first review is longer than nothing");
        Checks.require(
                getReviewWithin().map(Cadence::forward).orElse(true),
                "CADENCE-01",
                "/reviewWithin",
                "the time between reviews is longer than nothing");
    }

    private static boolean forward(Period period) {
        return !period.isZero() && !period.isNegative();
    }

    /**
     * Starts a cadence.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Cadence}. */
    final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
