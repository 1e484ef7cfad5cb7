package io.github.cafkit.model.team;

/** What somebody who was nominated as lead professional said. */
public enum NominationAnswer {
    /** Nothing yet. */
    NOT_ANSWERED("not answered"),
    /** Yes. */
    ACCEPTED("accepted"),
    /** No. */
    DECLINED("declined");

    private final String label;

    NominationAnswer(String label) {
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
