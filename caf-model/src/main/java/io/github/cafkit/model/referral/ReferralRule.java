package io.github.cafkit.model.referral;

/**
 * What is looked for across all referrals of a child. The numbers are stable and never reused. Slow answers, repeated
 * referrals and needs that are passed on and on are what the documents behind the library complain of; the rules
 * themselves are the library's.
 */
public enum ReferralRule {
    /** The same need or reason is not referred to the same role again and again. */
    NOT_REPEATED("HISTORY-01", "a need is not referred to the same role again within the period"),
    /** A referral is not passed on and on. */
    NOT_PASSED_ON_AND_ON("HISTORY-02", "a referral is passed on no more often than is in order"),
    /** A referral does not come back to who made it. */
    NOT_SENT_BACK("HISTORY-03", "a referral does not come back to who made it"),
    /** A need does not travel in a circle. */
    NO_CIRCLE("HISTORY-04", "a need does not come back to an agency that had sent it on"),
    /** Somebody answers in time. */
    ANSWERED_IN_TIME("HISTORY-05", "a referral is answered within the period"),
    /** A wait ends when it was to end. */
    WAIT_ENDS("HISTORY-06", "a wait ends by the day that was named"),
    /** The referrer learns what came of it. */
    REFERRER_TOLD("HISTORY-07", "the referrer is told what came of the referral"),
    /** The family learns what came of it. */
    FAMILY_TOLD("HISTORY-08", "the family is told what came of the referral");

    private final String id;
    private final String title;

    ReferralRule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * The stable identifier.
     *
     * @return for example {@code HISTORY-01}, never null
     */
    public String id() {
        return id;
    }

    /**
     * The rule in words.
     *
     * @return the rule, never null
     */
    public String title() {
        return title;
    }
}
