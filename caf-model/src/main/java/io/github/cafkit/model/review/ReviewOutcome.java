package io.github.cafkit.model.review;

/**
 * What a review decided about the plan. The words are the library's own: no national list was found, and local forms
 * differ (unverified).
 */
public enum ReviewOutcome {
    /** The plan goes on as it is. */
    CONTINUE("continue", true, false),
    /** The plan goes on, changed. */
    AMEND("amend the plan", true, false),
    /** Needs have changed so much that they are assessed again. */
    REASSESS("assess again", true, false),
    /** Support ends. */
    CLOSE("close", false, true),
    /**
     * Social care is asked to take over. The review can ask and no more: until social care has decided, support goes on
     * and the next review is fixed.
     */
    STEP_UP("step up", true, true),
    /** Less is needed, such as the help of a single agency. */
    STEP_DOWN("step down", true, true),
    /** Another authority takes over. */
    TRANSFER("transfer", true, true);

    private final String label;
    private final boolean next;
    private final boolean closing;

    ReviewOutcome(String label, boolean next, boolean closing) {
        this.label = label;
        this.next = next;
        this.closing = closing;
    }

    /**
     * The outcome in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether a next review may follow.
     *
     * @return false for {@link #CLOSE} alone
     */
    public boolean allowsNext() {
        return next;
    }

    /**
     * Whether support may end with it.
     *
     * @return false while the plan goes on
     */
    public boolean allowsClosure() {
        return closing;
    }
}
