package io.github.cafkit.model.review;

/** What the review found to have changed for the child, on the whole. */
public enum ReviewChange {
    /** Things are better. */
    POSITIVE("better"),
    /** Things are as they were. */
    NONE("no change"),
    /** Things are worse. */
    WORSE("worse"),
    /** The review did not come to a view. */
    UNKNOWN("not known");

    private final String label;

    ReviewChange(String label) {
        this.label = label;
    }

    /**
     * The change in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
