package io.github.cafkit.consent.mais;

/** Why a request was answered as it was. The order of the constants is the order in which a decision lists them. */
public enum MaisReason {
    /** Report now. */
    REPORT_NOW(
            "Somebody whose task it is to protect the child may be told of a concern at once, by telephone; no agreement"
                    + " and no answer to this request is needed for that."),
    /** The rules would let it go, or a part. */
    RULES_WOULD_SHARE("The rules would let it go, or a part of it, although no policy covers this request."),
    /** No policy here. */
    POLICY_NOT_HELD("A policy that the request names is not held here."),
    /** Copies differ. */
    POLICY_DIFFERS("The requester's copy of a policy is not the same as the one held here."),
    /** Too early. */
    POLICY_NOT_STARTED("A policy has not started on the day asked about."),
    /** Too late. */
    POLICY_ENDED("A policy has ended before the day asked about."),
    /** Requester unknown to the policy. */
    REQUESTER_NO_PARTY("The requester is no party to a policy."),
    /** Responder unknown to the policy. */
    RESPONDER_NO_PARTY("Whoever is asked is no party to a policy."),
    /** Purpose not in the policy. */
    PURPOSE_NOT_COVERED("A policy is not for the purpose that the request asserts."),
    /** No use that lets the recipient read. */
    USE_NOT_GRANTED(
            "A policy does not say in a code known here that the recipient may read the data, or restricts it."),
    /** Requester not in the vocabulary. */
    REQUESTER_NOT_UNDERSTOOD("The vocabulary does not say what kind of recipient the requester is."),
    /** Purpose not in the vocabulary. */
    PURPOSE_NOT_UNDERSTOOD("The vocabulary does not say what the asserted purpose is."),
    /** Data not in the policy. */
    DATA_NOT_COVERED("Something that would be sent is not among the data of a policy that applies."),
    /** Stamped in the future. */
    STAMPED_LATER("The request is stamped with a day after the day asked about."),
    /** The rules refuse. */
    RULES_REFUSE("The rules do not let it go to this recipient."),
    /** The rules refuse or hold back a part. */
    RULES_HOLD_BACK_A_PART("The rules let a part go and not the rest, or a part was not needed."),
    /** The rules refer. */
    RULES_REFER("The rules leave it to a named person."),
    /** The rules ask for consent. */
    RULES_SEEK_CONSENT("The rules ask for consent first."),
    /** All in order. */
    ALL_IN_ORDER("A policy covers the request, and the rules let everything go that would be sent.");

    private final String meaning;

    MaisReason(String meaning) {
        this.meaning = meaning;
    }

    /**
     * The reason in words.
     *
     * @return a sentence, never null
     */
    public String meaning() {
        return meaning;
    }

    /** Whether it settles by itself that the policy does not cover the request; other reasons leave that to a person. */
    boolean closes() {
        return switch (this) {
            case POLICY_NOT_STARTED, POLICY_ENDED, REQUESTER_NO_PARTY, RESPONDER_NO_PARTY, PURPOSE_NOT_COVERED -> true;
            default -> false;
        };
    }
}
