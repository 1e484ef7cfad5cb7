package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;

/**
 * What a reason for ending the work amounts to, whatever an authority calls it. No national code set for the end of early
 * help was found; the division is the library's, and {@link #provenance()} says what each kind rests on.
 */
public enum ClosureKind {
    /** What was agreed has been reached. */
    NEEDS_MET("the needs are met", "Salford, reasons for closing a CAF: needs met", true, Needs.NOTHING),
    /** Needs have lessened so far that one agency can meet them by itself. */
    SINGLE_AGENCY(
            "one agency can meet the needs that remain",
            "Gloucestershire, levels of need: needs can be met at level 2",
            true,
            Needs.NOTHING),
    /** The family, or the young person, has taken consent back. */
    CONSENT_WITHDRAWN(
            "consent was withdrawn",
            "the library's division of Salford's reason that the family has disengaged",
            false,
            Needs.NOTHING),
    /** The family no longer takes part. */
    DISENGAGED(
            "the family has disengaged", "Salford, reasons for closing a CAF: family disengaged", true, Needs.NOTHING),
    /** Nobody has been able to reach the family. */
    UNCONTACTABLE(
            "the family cannot be reached",
            "the library's division of Salford's reason that the family has disengaged",
            false,
            Needs.NOTHING),
    /** The family has moved; the work is transferred, with consent. */
    MOVED_OUT_OF_AREA(
            "the family has moved to another area",
            "Salford, reasons for closing a CAF: moved out of area",
            true,
            Needs.RECEIVING_AUTHORITY),
    /**
     * Social care has decided to take the work on, as for a child in need, a child protection plan or a child looked after.
     * A referral alone ends nothing.
     */
    STEPPED_UP(
            "social care has taken the work on",
            "Salford, reasons for closing a CAF: stepped up at the decision of social care",
            true,
            Needs.SOCIAL_CARE_DECISION),
    /** Nothing further is to be done. */
    NO_FURTHER_ACTION(
            "no further action",
            "Standard Safeguarding Dataset, end reasons of early help episodes: no further action",
            true,
            Needs.NOTHING),
    /** The young person has reached the age at which the service ends. */
    AGED_OUT(
            "the young person is too old for the service",
            "the library's own; no source was found",
            false,
            Needs.NOTHING),
    /** The child has died. */
    DECEASED("the child has died", "the library's own; no source was found", false, Needs.NOTHING),
    /** The record should not have been opened. */
    OPENED_IN_ERROR("the record was opened in error", "the library's own; no source was found", false, Needs.NOTHING);

    /** What has to be known before the work may end. */
    private enum Needs {
        NOTHING,
        SOCIAL_CARE_DECISION,
        RECEIVING_AUTHORITY
    }

    private final String label;
    private final String source;
    private final boolean verified;
    private final Needs needs;

    ClosureKind(String label, String source, boolean verified, Needs needs) {
        this.label = label;
        this.source = source;
        this.verified = verified;
        this.needs = needs;
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
     * Whether the work ends only once social care has decided to take it on.
     *
     * @return true for {@link #STEPPED_UP}
     */
    public boolean socialCareDecisionNeeded() {
        return needs == Needs.SOCIAL_CARE_DECISION;
    }

    /**
     * Whether it has to be known which authority receives the family.
     *
     * @return true for {@link #MOVED_OUT_OF_AREA}
     */
    public boolean receivingAuthorityNeeded() {
        return needs == Needs.RECEIVING_AUTHORITY;
    }

    /**
     * What the kind rests on.
     *
     * @return the source, and whether it was checked, never null
     */
    public Provenance provenance() {
        return new Provenance(source, verified);
    }
}
