package io.github.cafkit.model.review;

/** What somebody of the family comments on at a review. */
public enum CommentSubject {
    /** How far things have come. */
    PROGRESS("progress"),
    /** The services: whether they came, and were of use. */
    SERVICES("the services"),
    /** What is to be done next. */
    NEXT_STEPS("what is next");

    private final String label;

    CommentSubject(String label) {
        this.label = label;
    }

    /**
     * The subject in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
