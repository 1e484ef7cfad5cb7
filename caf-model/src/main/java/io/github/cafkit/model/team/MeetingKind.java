package io.github.cafkit.model.team;

/** What a meeting is for. */
public enum MeetingKind {
    /** The team plans and agrees who does what. */
    TEAM("team meeting"),
    /** The team looks at what has come of the plan. */
    REVIEW("review meeting"),
    /** A panel decides about services for several children, this one among them. */
    PANEL("panel meeting"),
    /** The child moves between levels or places: step up, step down, another authority, another lead. */
    TRANSFER("transfer meeting");

    private final String label;

    MeetingKind(String label) {
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
