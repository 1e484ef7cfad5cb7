package io.github.cafkit.model.partnership;

/** How far a partnership has come with a barrier. */
public enum BarrierStatus {
    /** It is known, and nothing is done about it yet. */
    OPEN("open"),
    /** Something is being done about it. */
    IN_HAND("in hand"),
    /** It is gone. */
    RESOLVED("resolved"),
    /** The partnership has decided to live with it. */
    ACCEPTED("accepted");

    private final String label;

    BarrierStatus(String label) {
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

    /**
     * Whether the barrier still has to be dealt with.
     *
     * @return true for {@link #OPEN} and {@link #IN_HAND}
     */
    public boolean isOpen() {
        return this == OPEN || this == IN_HAND;
    }
}
