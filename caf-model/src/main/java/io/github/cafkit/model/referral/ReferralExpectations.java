package io.github.cafkit.model.referral;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import java.time.Period;
import org.immutables.value.Value;

/**
 * How soon things should happen to a referral, as an authority agrees it with its services. Immutable and thread-safe.
 *
 * <p>No national times for referrals to early help and specialist services were found: the values here are the library's
 * own and unverified. Social care is asked to decide on a referral within one working day (unverified); what is counted
 * here is calendar days.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReferralExpectations.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferralExpectations.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReferralExpectations.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferralExpectations.class)
public interface ReferralExpectations extends WithReferralExpectations {

    /**
     * How long a service may take to answer.
     *
     * @return the time from the day on which the referral is made, that day excluded; two weeks unless set, never null
     */
    @Value.Default
    default Period getAnswerWithin() {
        return Period.ofWeeks(2);
    }

    /**
     * How long a service may take to answer what is urgent or about harm.
     *
     * @return the time from the day on which the referral is made, that day excluded; one day unless set, never null
     */
    @Value.Default
    default Period getUrgentAnswerWithin() {
        return Period.ofDays(1);
    }

    /**
     * How soon referrer and family should know how the referral ended.
     *
     * @return the time from the day on which it ended, that day excluded; one week unless set, never null
     */
    @Value.Default
    default Period getTellWithin() {
        return Period.ofWeeks(1);
    }

    /**
     * The time within which a second referral for the same reason or need to the same role counts as repeated.
     *
     * @return the time from the day on which the earlier was made, the last day included; one year unless set, never
     *     null
     */
    @Value.Default
    default Period getRepeatWithin() {
        return Period.ofYears(1);
    }

    /**
     * How often a referral may be passed on before somebody should look.
     *
     * @return the number that is still in order; 1 unless set, never negative
     */
    @Value.Default
    default int getPassesInOrder() {
        return 1;
    }

    /** Insists that no time is negative. */
    @Value.Check
    default void check() {
        require(!getAnswerWithin().isNegative(), "/answerWithin");
        require(!getUrgentAnswerWithin().isNegative(), "/urgentAnswerWithin");
        require(!getTellWithin().isNegative(), "/tellWithin");
        require(!getRepeatWithin().isNegative(), "/repeatWithin");
        require(getPassesInOrder() >= 0, "/passesInOrder");
    }

    private static void require(boolean holds, String path) {
        Checks.require(holds, "ROLES-10", path, "what is expected of a referral is not negative");
    }

    /**
     * What the library expects until an authority says otherwise.
     *
     * @return the expectations, unverified, never null
     */
    static ReferralExpectations standard() {
        return builder().build();
    }

    /**
     * Starts expectations.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralExpectations}. */
    final class Builder extends ImmutableReferralExpectations.Builder {
        Builder() {}
    }
}
