package io.github.cafkit.consent.replay;

/** What can make an answer differ between then and now. */
public enum Mover {
    /** The rules: another day, or another pack. */
    LAW("the law"),
    /** The same consents, which had not yet begun, had not yet ended or were not yet withdrawn on the other day. */
    CONSENT_DATES("the dates of consents"),
    /** What became known. */
    KNOWLEDGE("what became known");

    private final String label;

    Mover(String label) {
        this.label = label;
    }

    /**
     * The mover in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
