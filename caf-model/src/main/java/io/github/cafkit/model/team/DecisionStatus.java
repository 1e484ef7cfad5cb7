package io.github.cafkit.model.team;

/** What became of a decision. */
public enum DecisionStatus {
    /** Not done yet. */
    OPEN("open"),
    /** Done. */
    DONE("done"),
    /** No longer wanted. */
    DROPPED("dropped");

    private final String label;

    DecisionStatus(String label) {
        this.label = label;
    }

    /**
     * The code in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
