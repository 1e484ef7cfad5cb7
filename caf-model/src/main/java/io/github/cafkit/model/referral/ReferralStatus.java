package io.github.cafkit.model.referral;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far a referral has come, and what may happen next. A referral that has ended stays ended: who tries again makes
 * another that follows it. The table is the library's reading; no document that it rests on has one.
 */
public enum ReferralStatus {
    /** Being prepared; nobody has been asked for anything. */
    DRAFT("being prepared"),
    /** Sent to a service. */
    MADE("made"),
    /** The service has it. */
    RECEIVED("received"),
    /** The service has taken the child on. */
    ACCEPTED("accepted"),
    /** The child is on the waiting list of the service. */
    WAITING("waiting"),
    /** Passed on to another service, which now has to answer. */
    PASSED_ON("passed on"),
    /** Sent back to who made it, who now has to act. */
    RETURNED("sent back"),
    /** Not taken on. It has ended. */
    DECLINED("declined"),
    /** Dealt with. It has ended. */
    COMPLETED("completed"),
    /** Taken back by who made it. It has ended. */
    WITHDRAWN("withdrawn");

    private final String label;

    ReferralStatus(String label) {
        this.label = label;
    }

    /**
     * The status in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * What may happen next.
     *
     * @return the statuses in order; empty for one that has ended, never null
     */
    public Set<ReferralStatus> next() {
        return Collections.unmodifiableSet(nextOnes());
    }

    private EnumSet<ReferralStatus> nextOnes() {
        return switch (this) {
            case DRAFT -> EnumSet.of(MADE);
            case MADE, PASSED_ON -> EnumSet.of(RECEIVED, ACCEPTED, WAITING, PASSED_ON, RETURNED, DECLINED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(ACCEPTED, WAITING, PASSED_ON, RETURNED, DECLINED, COMPLETED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(WAITING, PASSED_ON, RETURNED, COMPLETED, WITHDRAWN);
            case WAITING -> EnumSet.of(ACCEPTED, WAITING, PASSED_ON, RETURNED, DECLINED, COMPLETED, WITHDRAWN);
            case RETURNED -> EnumSet.of(MADE, PASSED_ON, WITHDRAWN);
            case DECLINED, COMPLETED, WITHDRAWN -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    /**
     * Why something may not happen next.
     *
     * @param to the status it would lead to, not null
     * @return the reason in words, or empty if it may happen
     */
    public Optional<String> refusal(ReferralStatus to) {
        if (nextOnes().contains(to)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case DRAFT -> "a referral is made before anything else happens to it";
                    case DECLINED, COMPLETED, WITHDRAWN ->
                        "a referral that was " + label + " has ended; who tries again makes one that follows it";
                    case RETURNED -> "a referral that was sent back is made again, passed on or withdrawn";
                    case MADE, PASSED_ON, RECEIVED, ACCEPTED, WAITING -> refusalOfOpen(to);
                });
    }

    private String refusalOfOpen(ReferralStatus to) {
        return switch (to) {
            case DRAFT -> "a referral that was made is not prepared again";
            case MADE -> "a referral is made again only after it was sent back";
            case RECEIVED -> "it has been received by who has it";
            case COMPLETED -> "a referral is received before it is completed";
            case DECLINED -> "a referral that was accepted is completed, passed on or sent back, and not declined";
            case ACCEPTED, WAITING, PASSED_ON, RETURNED, WITHDRAWN -> "it has been " + to.label + " already";
        };
    }

    /**
     * Whether nothing more happens.
     *
     * @return true for declined, completed and withdrawn
     */
    public boolean ended() {
        return nextOnes().isEmpty();
    }

    /**
     * Whether a service has answered. That a referral arrived, or went to somebody else, is no answer to the child.
     *
     * @return true for accepted, waiting, sent back, declined and completed
     */
    public boolean answer() {
        return this == ACCEPTED || this == WAITING || this == RETURNED || this == DECLINED || this == COMPLETED;
    }

    /**
     * Whether the child waits for help, whoever has the referral.
     *
     * @return true for made, received, waiting, passed on and sent back
     */
    public boolean waits() {
        return this == MADE || this == RECEIVED || this == WAITING || this == PASSED_ON || this == RETURNED;
    }
}
