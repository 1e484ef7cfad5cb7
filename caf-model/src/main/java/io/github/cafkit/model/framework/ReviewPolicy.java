package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a plan has to be looked at, and within what time an assessment is made. Authorities differ: among local guides
 * the first review falls between four and twelve weeks, and {@link ReviewPolicies} holds those that were found. Every part
 * may be absent: a policy that is silent sets no limit. Immutable and thread-safe.
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
     * The shortest time that is usually left before a review, first or further.
     *
     * @return the time, or empty if the framework sets none
     */
    Optional<Period> getReviewNotBefore();

    /**
     * The longest time from an assessment to a new one while the work goes on.
     *
     * @return the time, or empty if the framework sets none
     */
    Optional<Period> getReassessWithin();

    /**
     * How often those who carry out the plan look at it between its reviews.
     *
     * @return the cadence, or empty if the framework sets none
     */
    Optional<MonitoringCadence> getMonitoring();

    /**
     * How far ahead the meetings are fixed.
     *
     * @return the time from today for which all meetings have a date, or empty if the framework sets none
     */
    Optional<Period> getMeetingsFixedAhead();

    /**
     * The least number of meetings with the parents in a year.
     *
     * @return the number, 1 or more, or empty if the framework sets none
     */
    Optional<Integer> getParentMeetingsPerYear();

    /**
     * Within how many hours of a concern somebody asks whether there is an assessment already.
     *
     * @return the hours, 1 or more, or empty if the framework sets none
     */
    Optional<Integer> getEarlierAssessmentCheckHours();

    /**
     * Within how many working days of its start the assessment is made.
     *
     * @return the days, 1 or more, or empty if the framework sets none
     */
    Optional<Integer> getAssessmentWorkingDays();

    /**
     * Within how many working days of the start of the assessment it comes to its conclusions.
     *
     * @return the days, 1 or more, or empty if the framework sets none
     */
    Optional<Integer> getConclusionsWorkingDays();

    /**
     * Within how many working days of the start of the assessment the family has its copy.
     *
     * @return the days, 1 or more, or empty if the framework sets none
     */
    Optional<Integer> getFamilyCopyWorkingDays();

    /**
     * Anything to add for people.
     *
     * @return the note, or empty if there is none
     */
    Optional<String> getNote();

    /**
     * Where the times come from, and how sure that is.
     *
     * @return the source, or empty if that of the framework holds
     */
    Optional<Provenance> getProvenance();

    /** Insists that numbers and times are more than nothing. */
    @Value.Check
    default void check() {
        positive(getParentMeetingsPerYear(), "/parentMeetingsPerYear");
        positive(getEarlierAssessmentCheckHours(), "/earlierAssessmentCheckHours");
        positive(getAssessmentWorkingDays(), "/assessmentWorkingDays");
        positive(getConclusionsWorkingDays(), "/conclusionsWorkingDays");
        positive(getFamilyCopyWorkingDays(), "/familyCopyWorkingDays");
        forward(getReviewNotBefore(), "/reviewNotBefore");
        forward(getReassessWithin(), "/reassessWithin");
        forward(getMeetingsFixedAhead(), "/meetingsFixedAhead");
    }

    private static void positive(Optional<Integer> number, String path) {
        Checks.require(
                number.map(value -> value >= 1).orElse(true),
                "REVIEW-POLICY-01",
                path,
                "a number in a review policy is 1 or more");
    }

    private static void forward(Optional<Period> time, String path) {
        Checks.require(
                time.map(value -> !value.isZero() && !value.isNegative()).orElse(true),
                "REVIEW-POLICY-02",
                path,
                "a time in a review policy is more than nothing");
    }

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
