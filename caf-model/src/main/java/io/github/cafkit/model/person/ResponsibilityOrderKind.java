package io.github.cafkit.model.person;

import io.github.cafkit.core.source.Provenance;

/**
 * The orders of a court by which parental responsibility is limited, shared or ended. Which section of which Act they
 * rest on is unverified.
 */
public enum ResponsibilityOrderKind {
    /** With whom a child lives or spends time. */
    CHILD_ARRANGEMENTS("child arrangements order", "Children Act 1989 s8"),
    /** What somebody may not do without the court's leave, such as remove the child from school. */
    PROHIBITED_STEPS("prohibited steps order", "Children Act 1989 s8"),
    /** One question that the court has settled, such as which school. */
    SPECIFIC_ISSUE("specific issue order", "Children Act 1989 s8"),
    /** A special guardian may act to the exclusion of others. */
    SPECIAL_GUARDIANSHIP("special guardianship order", "Children Act 1989 s14C"),
    /** The local authority shares responsibility and may limit how parents meet theirs. */
    CARE("care order", "Children Act 1989 s33"),
    /** The applicant has limited responsibility for a few days. */
    EMERGENCY_PROTECTION("emergency protection order", "Children Act 1989 s44"),
    /** Somebody must leave another person or the child alone. */
    NON_MOLESTATION("non-molestation order", "Family Law Act 1996 s42"),
    /** Another order that limits responsibility; its words tell how. */
    OTHER_LIMIT("other limiting order", "the order itself"),
    /** The child was adopted: those who had responsibility have it no longer. */
    ADOPTION("adoption order", "Adoption and Children Act 2002 s46"),
    /** The court has ended somebody's responsibility. */
    TERMINATION("order that ends parental responsibility", "Children Act 1989 s4(2A)");

    private final String label;
    private final String source;

    ResponsibilityOrderKind(String label, String source) {
        this.label = label;
        this.source = source;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether the person who had parental responsibility has it no longer while the order stands.
     *
     * @return true for an adoption order and for one that ends responsibility
     */
    public boolean endsResponsibility() {
        return this == ADOPTION || this == TERMINATION;
    }

    /**
     * What the order is thought to rest on.
     *
     * @return an unverified source, never null
     */
    public Provenance provenance() {
        return Provenance.unverified(source);
    }
}
