package io.github.cafkit.model.consent;

/** For whom a signatory declares to have understood that the information is stored and used: the boxes of section J. */
public enum UnderstoodFor {
    /** For themselves. */
    SELF("me"),
    /** For a child whose parent they are. */
    CHILD_AS_PARENT("a child for whom I am a parent"),
    /** For a child whose carer they are. */
    CHILD_AS_CARER("a child for whom I am a carer");

    private final String label;

    UnderstoodFor(String label) {
        this.label = label;
    }

    /**
     * The box in words. They are the library's; the wording of the form is unverified.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }
}
