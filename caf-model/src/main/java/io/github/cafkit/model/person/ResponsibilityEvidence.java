package io.github.cafkit.model.person;

/**
 * What a statement about parental responsibility rests on. Parental responsibility is defined by section 3 of the
 * Children Act 1989; the ways of having it by sections 2 and 4 and by court orders.
 */
public enum ResponsibilityEvidence {
    /** The person, or the family, says so; no document was seen. */
    STATED_BY_FAMILY("the family's word"),
    /** The child's birth certificate. */
    BIRTH_CERTIFICATE("birth certificate"),
    /** The marriage or civil partnership certificate of the parents. */
    MARRIAGE_CERTIFICATE("marriage or civil partnership certificate"),
    /** A parental responsibility agreement. */
    AGREEMENT("parental responsibility agreement"),
    /** A parental responsibility order, or another order that gives, limits or ends it. */
    COURT_ORDER("court order"),
    /** An adoption order. */
    ADOPTION_ORDER("adoption order"),
    /** A special guardianship order. */
    SPECIAL_GUARDIANSHIP_ORDER("special guardianship order"),
    /** A care order, by which the local authority shares it. */
    CARE_ORDER("care order");

    private final String label;

    ResponsibilityEvidence(String label) {
        this.label = label;
    }

    /**
     * The evidence in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
