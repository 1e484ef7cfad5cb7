package io.github.cafkit.model.referral;

/** Why there is no consent, where it is needed. */
public enum ConsentNotGiven {
    /** Nobody has asked yet. */
    NOT_ASKED("nobody has asked yet"),
    /** It was refused. */
    REFUSED("it was refused"),
    /** It was taken back. */
    WITHDRAWN("it was taken back"),
    /** Nobody who may consent could be reached. */
    COULD_NOT_ASK("nobody who may consent could be reached");

    private final String label;

    ConsentNotGiven(String label) {
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
