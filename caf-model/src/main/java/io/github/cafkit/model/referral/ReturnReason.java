package io.github.cafkit.model.referral;

/** Why a referral is sent back to who made it. */
public enum ReturnReason {
    /** Information is missing. */
    INFORMATION_MISSING("information is missing"),
    /** No consent is recorded. */
    CONSENT_MISSING("no consent is recorded"),
    /** Something that comes first has not been done. */
    STEP_MISSING("something that comes first has not been done"),
    /** Another referrer is asked to refer. */
    USUAL_ROUTE_ASKED_FOR("another referrer is asked to refer"),
    /** It is meant for another service. */
    WRONG_SERVICE("it is meant for another service"),
    /** Another reason. */
    OTHER("another reason");

    private final String label;

    ReturnReason(String label) {
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
