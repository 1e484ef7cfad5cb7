package io.github.cafkit.model.retention;

/** The day from which a retention period runs. */
public enum RetentionTrigger {
    /** The episode, assessment or file was closed. */
    CLOSED("the day the record was closed"),
    /** Somebody of the family was last seen or spoken to. */
    LAST_CONTACT("the day of the last contact"),
    /** The child was born: for periods that end at an age. */
    DATE_OF_BIRTH("the date of birth of the child"),
    /** The plan ended. */
    END_OF_PLAN("the day the plan ended");

    private final String label;

    RetentionTrigger(String label) {
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
