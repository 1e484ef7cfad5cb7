package io.github.cafkit.model.coordination;

import io.github.cafkit.model.referral.ReferralExpectations;
import io.github.cafkit.model.team.MeetingLimits;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is too long, too often or too many. An authority says so; {@link #standard()} is the library's own choice where it
 * does not, and follows no source. Immutable and thread-safe.
 *
 * @param lookBack how far back meetings, reviews and assessments are looked at, not null
 * @param assessedAgainWithin the time in which a second agency does not assess an element again, not null
 * @param handoversInOrder how often the accountability for an action may change between versions of a plan, 0 or more
 * @param respondedWithin the time from a completed assessment to a plan or referral for its needs, not null
 * @param nominationAnsweredWithin the time in which somebody nominated to lead answers, not null
 * @param conflictSettledWithin the time in which a conflict is settled or passed on, not null
 * @param unmetReportedWithin the time from the start of a plan in which its unmet needs are reported, not null
 * @param meetings what is too many and too large of meetings, and how many an agency may miss, not null
 * @param referrals what is expected of referrals, not null
 */
public record CoordinationThresholds(
        Period lookBack,
        Period assessedAgainWithin,
        int handoversInOrder,
        Period respondedWithin,
        Period nominationAnsweredWithin,
        Period conflictSettledWithin,
        Period unmetReportedWithin,
        MeetingLimits meetings,
        ReferralExpectations referrals) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number or a time is negative
     */
    public CoordinationThresholds {
        Objects.requireNonNull(meetings, "meetings");
        Objects.requireNonNull(referrals, "referrals");
        boolean backwards = Stream.of(
                        lookBack,
                        assessedAgainWithin,
                        respondedWithin,
                        nominationAnsweredWithin,
                        conflictSettledWithin,
                        unmetReportedWithin)
                .anyMatch(Period::isNegative);
        if (handoversInOrder < 0 || backwards) {
            throw new IllegalArgumentException("thresholds are numbers and times that are not negative");
        }
    }

    /**
     * The library's own choice: a year back and for a second assessment, one change of who is accountable, four weeks to
     * respond, to settle and to report, two weeks to answer a nomination, at most eight meetings a year of twelve people
     * with one missed without a report, and the standard expectations of referrals.
     *
     * @return the thresholds, never null
     */
    public static CoordinationThresholds standard() {
        return new CoordinationThresholds(
                Period.ofYears(1),
                Period.ofYears(1),
                1,
                Period.ofWeeks(4),
                Period.ofWeeks(2),
                Period.ofWeeks(4),
                Period.ofWeeks(4),
                new MeetingLimits(8, Period.ofYears(1), 12, 1),
                ReferralExpectations.standard());
    }
}
