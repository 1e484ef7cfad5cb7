package io.github.cafkit.model.accountability;

/** How provision reaches the child or family. */
public enum DeliveryChannel {
    /** Face to face. */
    IN_PERSON("in person"),
    /** By video. */
    VIDEO("by video"),
    /** By telephone. */
    TELEPHONE("by telephone"),
    /** By letter, message or report. */
    WRITTEN("in writing"),
    /** By a programme that is used on one's own. */
    ONLINE("by a programme online"),
    /** In several of these ways. */
    MIXED("in several ways");

    private final String label;

    DeliveryChannel(String label) {
        this.label = label;
    }

    /**
     * The value in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }
}
