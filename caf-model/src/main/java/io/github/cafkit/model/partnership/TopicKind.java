package io.github.cafkit.model.partnership;

/** What is compared between self-assessments. */
public enum TopicKind {
    /** How close the partnership is, 1 to 5. */
    DEGREE("degree of partnership"),
    /** The step of a ladder, 1 for the lowest. */
    LADDER("step of a ladder"),
    /** The answer to a statement: 1 disagree, 2 partly, 3 agree. */
    STATEMENT("statement of a checklist");

    private final String label;

    TopicKind(String label) {
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
