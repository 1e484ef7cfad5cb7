package io.github.cafkit.model.team;

/** What became of a conflict. */
public enum ConflictStatus {
    /** Not settled. */
    OPEN("open"),
    /** Settled. */
    RESOLVED("resolved"),
    /** Passed on to somebody above those who disagree. */
    ESCALATED("passed on");

    private final String label;

    ConflictStatus(String label) {
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
