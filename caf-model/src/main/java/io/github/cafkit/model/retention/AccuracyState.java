package io.github.cafkit.model.retention;

/** How far what a record says can be relied upon. The first three have the codes that the sharing rules ask for. */
public enum AccuracyState {
    /** Somebody has checked it against its source. */
    CHECKED("checked"),
    /** Nobody has checked it. */
    UNCHECKED("not checked"),
    /** The child, a parent or somebody else says that it is wrong. */
    DISPUTED("disputed"),
    /** It was right once and no longer is. */
    OUT_OF_DATE("out of date");

    private final String label;

    AccuracyState(String label) {
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
