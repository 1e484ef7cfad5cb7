package io.github.cafkit.consent.answer;

/** How strongly an answer that shares is meant. */
public enum Strength {
    /** A law or a court requires it. */
    DUTY("a duty"),
    /** Strong guidance expects it; no statute compels it. */
    EXPECTED("expected"),
    /** It may be done. */
    OPTIONAL("optional");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    /**
     * The strength in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
