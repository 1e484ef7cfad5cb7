package io.github.cafkit.model.person;

/**
 * What a statement about parental responsibility rests on. Parental responsibility is defined by section 3 of the
 * Children Act 1989; the ways of having it by sections 2 and 4 and by court orders.
 */
public enum ResponsibilityEvidence {
    /** The person, or the family, says so; no document was seen. */
    STATED_BY_FAMILY,
    /** The child's birth certificate. */
    BIRTH_CERTIFICATE,
    /** The marriage or civil partnership certificate of the parents. */
    MARRIAGE_CERTIFICATE,
    /** A parental responsibility agreement. */
    AGREEMENT,
    /** A parental responsibility order, or another order that gives, limits or ends it. */
    COURT_ORDER,
    /** An adoption order. */
    ADOPTION_ORDER,
    /** A special guardianship order. */
    SPECIAL_GUARDIANSHIP_ORDER,
    /** A care order, by which the local authority shares it. */
    CARE_ORDER
}
