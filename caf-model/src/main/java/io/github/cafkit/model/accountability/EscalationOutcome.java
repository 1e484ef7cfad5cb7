package io.github.cafkit.model.accountability;

/** What came of telling somebody that an action was not delivered. */
public enum EscalationOutcome {
    /** No outcome yet. */
    OPEN("no outcome yet"),
    /** It was delivered after all. */
    DELIVERED("delivered after all"),
    /** Another party took it on. */
    REASSIGNED("given to another party"),
    /** The plan was changed. */
    CHANGED("replaced by another action"),
    /** It stays undone. */
    NOT_DELIVERED("not delivered");

    private final String label;

    EscalationOutcome(String label) {
        this.label = label;
    }

    /**
     * The value in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }
}
