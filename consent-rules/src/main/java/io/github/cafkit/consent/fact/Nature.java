package io.github.cafkit.consent.fact;

/** Whether somebody in the room can change a fact. */
public enum Nature {
    /** A matter of record. Nobody in the room can change it. */
    FIXED("a matter of record"),
    /** Can be got, checked or narrowed; may be shown to a requester as a way forward. */
    OBTAINABLE("can be obtained"),
    /** Signed by a named person; never inferred and never suggested to a requester. */
    JUDGEMENT("a person's judgement");

    private final String label;

    Nature(String label) {
        this.label = label;
    }

    /**
     * The nature in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
