package io.github.cafkit.model.retention;

/** What is done with a record when its time has come. A person does it; the library touches no record. */
public enum RetentionStep {
    /** Somebody decides whether the record is still needed. */
    REVIEW("review whether it is still needed"),
    /** It leaves everyday use and is kept where few can reach it. */
    ARCHIVE("take it out of everyday use"),
    /** It is destroyed beyond recovery, copies included. */
    DESTROY("destroy it");

    private final String label;

    RetentionStep(String label) {
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
