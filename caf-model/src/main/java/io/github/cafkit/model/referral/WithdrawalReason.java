package io.github.cafkit.model.referral;

/** Why a referral is taken back. */
public enum WithdrawalReason {
    /** The family does not want it. */
    FAMILY_WISH("the family does not want it"),
    /** Consent was taken back. */
    CONSENT_WITHDRAWN("consent was taken back"),
    /** It is no longer needed. */
    NO_LONGER_NEEDED("it is no longer needed"),
    /** It was made in error. */
    MADE_IN_ERROR("it was made in error"),
    /** The family has moved away. */
    MOVED_AWAY("the family has moved away"),
    /** Another referral takes its place. */
    REPLACED("another referral takes its place"),
    /** Another reason. */
    OTHER("another reason");

    private final String label;

    WithdrawalReason(String label) {
        this.label = label;
    }

    /**
     * The reason in words, for people.
     *
     * @return lower case words, abbreviations aside, never null
     */
    public String label() {
        return label;
    }
}
