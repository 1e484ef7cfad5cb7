package io.github.cafkit.consent.disclosure;

/** Whom a part of a document is about. */
public enum Subject {
    /** Nobody: what the document itself is, such as its identifier or its version. */
    NOBODY,
    /** The child that the question is about. */
    CHILD,
    /** Another child. Never part of an answer to the family or the private circle. */
    OTHER_CHILD,
    /** An adult of the family. */
    FAMILY_ADULT,
    /** Whoever reported something. Never part of an answer to the family or the private circle. */
    INFORMANT,
    /** A practitioner in that role. */
    PROFESSIONAL,
    /**
     * The document does not say whom, so that it may be another child or an informant. Never part of an answer to the family
     * or the private circle.
     */
    ANYONE;

    /**
     * Whether such a part is kept from the family and the private circle, whatever may go.
     *
     * @return true for other children, informants, and where it may be one of them
     */
    public boolean keptFromFamilies() {
        return this == OTHER_CHILD || this == INFORMANT || this == ANYONE;
    }
}
