package io.github.cafkit.model.household;

/** What changes for a child in a transition. */
public enum TransitionKind {
    /** Into a setting for the first time, or from home to nursery. */
    STARTING_SETTING("starting at a setting"),
    /** From one setting or school to another. */
    CHANGE_OF_SETTING("change of setting"),
    /** From one class, key stage or key person to the next within a setting. */
    WITHIN_SETTING("change within a setting"),
    /** From one home to another, with the same carers. */
    CHANGE_OF_HOME("change of home"),
    /** From one carer to another. */
    CHANGE_OF_CARER("change of carer"),
    /** Into the care of the local authority. */
    INTO_CARE("into care"),
    /** Out of the care of the local authority. */
    OUT_OF_CARE("out of care"),
    /** From services for children to services for adults. */
    TO_ADULT_SERVICES("to adult services"),
    /** Something else, which the words tell. */
    OTHER("other");

    private final String label;

    TransitionKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, names aside, never null
     */
    public String label() {
        return label;
    }
}
