package io.github.cafkit.model.referral;

/** Why a referral is made without consent to keep a child safe. */
public enum SafeguardingGround {
    /** The child is thought to suffer significant harm. */
    SIGNIFICANT_HARM("the child is thought to suffer significant harm"),
    /** The child is thought likely to suffer significant harm. */
    LIKELY_HARM("the child is thought likely to suffer significant harm"),
    /** Asking for consent would put somebody at greater risk. */
    ASKING_RAISES_RISK("asking for consent would put somebody at greater risk"),
    /** A serious crime is to be prevented or found out. */
    SERIOUS_CRIME("a serious crime is to be prevented or found out"),
    /** An adult is at risk of serious harm. */
    HARM_TO_ADULT("an adult is at risk of serious harm");

    private final String label;

    SafeguardingGround(String label) {
        this.label = label;
    }

    /**
     * The ground in words, for people.
     *
     * @return lower case words, abbreviations aside, never null
     */
    public String label() {
        return label;
    }
}
