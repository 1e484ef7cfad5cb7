package io.github.cafkit.model.review;

/** What a meeting of a schedule is for. */
public enum ScheduledKind {
    /** The first review of the plan. */
    FIRST_REVIEW("first review"),
    /** A further review. */
    REVIEW("review"),
    /** A look at progress in a half term without a review. */
    MONITORING("half-termly monitoring");

    private final String label;

    ScheduledKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether the plan is reviewed, and not only its progress looked at.
     *
     * @return false for {@link #MONITORING}
     */
    public boolean review() {
        return this != MONITORING;
    }
}
