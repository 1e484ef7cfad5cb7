package io.github.cafkit.model.assessment;

/**
 * Whether anybody has checked a piece of information. Not having checked is a value, and never means that it is right. The
 * first three have the codes that the sharing rules ask for.
 */
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
