package io.github.cafkit.model.team;

/** Whether a meeting took place. */
public enum MeetingStatus {
    /** Called, not held yet. */
    PLANNED("planned"),
    /** Held. */
    HELD("held"),
    /** Called off. */
    CANCELLED("called off");

    private final String label;

    MeetingStatus(String label) {
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
