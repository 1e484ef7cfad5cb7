package io.github.cafkit.model.episode;

/** What a family answers to the offer of a meeting for its own decisions. */
public enum FamilyGroupAnswer {
    /** Not answered yet. */
    AWAITED("answer awaited"),
    /** The family wants it. */
    ACCEPTED("accepted"),
    /** The family does not want it. */
    DECLINED("declined");

    private final String label;

    FamilyGroupAnswer(String label) {
        this.label = label;
    }

    /**
     * The answer in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
