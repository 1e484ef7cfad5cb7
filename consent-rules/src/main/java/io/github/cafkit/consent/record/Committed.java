package io.github.cafkit.consent.record;

/** What a record says of people and papers without naming them. */
public enum Committed {
    /** Who took the decision. In every record. */
    DECIDED_BY("decidedBy", "who decided"),
    /** The child, or whoever else the information is about. */
    SUBJECT("subject", "whom the information is about"),
    /** Whoever was to receive it. */
    RECIPIENT("recipient", "who was to receive it"),
    /** The document that was, or was not, to be shared. */
    DOCUMENT("document", "which document it was about");

    private final String property;
    private final String label;

    Committed(String property, String label) {
        this.property = property;
        this.label = label;
    }

    /**
     * Its name in a record.
     *
     * @return the name of a JSON property, never null
     */
    public String property() {
        return property;
    }

    /**
     * What it is, in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
