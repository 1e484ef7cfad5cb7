package io.github.cafkit.model.referral;

/** How soon an answer is needed, in the referrer's judgement. */
public enum Urgency {
    /** Not stated. */
    NOT_STATED("not stated"),
    /** In the ordinary time. */
    ROUTINE("in the ordinary time"),
    /** Urgent. */
    URGENT("urgent"),
    /** Immediate: a child is in danger now. */
    IMMEDIATE("immediate: a child is in danger now");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    /**
     * The urgency in words, for people.
     *
     * @return lower case words, abbreviations aside, never null
     */
    public String label() {
        return label;
    }
}
