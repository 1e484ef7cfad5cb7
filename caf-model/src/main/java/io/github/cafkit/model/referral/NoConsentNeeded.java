package io.github.cafkit.model.referral;

/** Why nobody had to be asked for consent. */
public enum NoConsentNeeded {
    /** The family or the child asks for the service. */
    FAMILY_REFERS("the family or the child asks for the service"),
    /** It stays within a service that the family has agreed to. */
    SAME_SERVICE("it stays within a service that the family has agreed to"),
    /** A law requires the referral or entitles the other side to it. */
    STATUTORY_REQUEST("a law requires the referral or entitles the other side to it"),
    /** Advice is asked for without naming the child. */
    NOBODY_NAMED("advice is asked for without naming the child");

    private final String label;

    NoConsentNeeded(String label) {
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
