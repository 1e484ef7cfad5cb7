package io.github.cafkit.consent.fact;

/** Who may state a fact. */
public enum StatedBy {
    /** It stands in the record. */
    RECORD("the record"),
    /** The practitioner who asks. */
    PRACTITIONER("the practitioner"),
    /** The designated lead, or a named professional in that part. */
    LEAD("the designated lead or a named professional"),
    /** A court. */
    COURT("a court"),
    /** The police. */
    POLICE("the police"),
    /** The library, from the consents, the date and the profile. */
    LIBRARY("the library, from the consents on file");

    private final String label;

    StatedBy(String label) {
        this.label = label;
    }

    /**
     * Who, in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
