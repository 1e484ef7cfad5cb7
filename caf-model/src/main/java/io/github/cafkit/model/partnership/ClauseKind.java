package io.github.cafkit.model.partnership;

/** What a clause of an agreement is about. */
public enum ClauseKind {
    /** What a party, or all of them, will do. */
    COMMITMENT("commitment"),
    /** How far a party can go: whom it cannot see, what it may not do, how much it can take on. */
    LIMIT("limit"),
    /** What a party can pay for, up to which sum, and who decides. */
    FINANCE("finance");

    private final String label;

    ClauseKind(String label) {
        this.label = label;
    }

    /**
     * The value in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
