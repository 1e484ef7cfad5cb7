package io.github.cafkit.model.household;

/** Whom a circumstance is about, as the factors of the children in need census tell it apart. */
public enum Bearer {
    /** A child. */
    CHILD("child"),
    /** A parent or carer. */
    PARENT("parent or carer"),
    /** Somebody else who lives in the household. */
    OTHER_PERSON("somebody else in the household"),
    /** The household as a whole. */
    HOUSEHOLD("the household");

    private final String label;

    Bearer(String label) {
        this.label = label;
    }

    /**
     * Whom, in words for people.
     *
     * @return lower case words, names aside, never null
     */
    public String label() {
        return label;
    }
}
