package io.github.cafkit.model.retention;

/** Where a record stands against a schedule on a day. */
public enum RetentionState {
    /** The day has come. */
    DUE("due"),
    /** The day has come, and a hold forbids the step. */
    HELD("held"),
    /** It cannot be said whether the day has come: find out. */
    TRIGGER_UNKNOWN("the day from which the period runs is not known"),
    /** The schedule does not say: decide, and complete it. */
    NOT_SCHEDULED("the schedule has no entry for this kind of record");

    private final String label;

    RetentionState(String label) {
        this.label = label;
    }

    /**
     * The constant in words.
     *
     * @return the words, in lower case, never null
     */
    public String label() {
        return label;
    }
}
