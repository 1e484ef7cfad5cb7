package io.github.cafkit.consent.mais;

/** What the drafts let a decision point answer. */
public enum MaisAnswer {
    /** Everything that was asked for may go, under the policy and under the rules. */
    PERMIT("go ahead"),
    /** Nothing goes on this request. It never forbids anybody to report a concern. */
    DENY("do not go ahead"),
    /** A person looks at it. */
    REVIEW("a person looks at it");

    private final String label;

    MaisAnswer(String label) {
        this.label = label;
    }

    /**
     * The answer in words.
     *
     * @return a clause in lower case, never null
     */
    public String label() {
        return label;
    }
}
