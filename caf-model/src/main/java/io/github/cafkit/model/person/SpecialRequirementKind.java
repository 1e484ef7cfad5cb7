package io.github.cafkit.model.person;

/**
 * What sort of thing somebody needs so as to take part. The form of 2009 names signing, interpretation and access; the
 * form of 2006 asked for an interpreter or signer only.
 */
public enum SpecialRequirementKind {
    /** An interpreter of a spoken language. */
    INTERPRETATION("interpretation"),
    /** Sign language, or somebody who signs. */
    SIGNING("signing"),
    /** A way in, a seat, a lift, a place that can be reached. */
    ACCESS("access"),
    /** Something else, which the words tell. */
    OTHER("other");

    private final String label;

    SpecialRequirementKind(String label) {
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
