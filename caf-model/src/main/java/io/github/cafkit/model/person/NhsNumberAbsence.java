package io.github.cafkit.model.person;

import io.github.cafkit.core.source.Provenance;

/**
 * Why a child's record has no NHS number. Three of the reasons are the exceptions of section 16LC of the Children Act
 * 2004, under which a designated person leaves the consistent identifier out. The section was inserted in 2026; whether
 * it is in force, and that the identifier is the NHS number, is for regulations to say and unverified here.
 */
public enum NhsNumberAbsence {
    /** The child is not born yet. */
    NOT_YET_BORN("the child is not born yet"),
    /** The baby is less than six weeks old and the trace was put off. */
    NEWBORN("the baby is under six weeks old and the trace was put off"),
    /** A trace found nobody, or more than one. */
    NO_SINGLE_MATCH("a trace found nobody, or more than one"),
    /** A trace is going on. */
    TRACE_IN_PROGRESS("a trace is going on"),
    /** No trace is needed. */
    NO_TRACE_NEEDED("no trace is needed"),
    /** Exception: having it would not be likely to make the work for the child easier. */
    NOT_LIKELY_TO_HELP("including it is not likely to help those who work for the child"),
    /** Exception: including it would do the child more harm than leaving it out. */
    MORE_DETRIMENTAL("including it would be worse for the child than leaving it out"),
    /** Exception: it is not known, and finding it out would cause a delay that is not reasonable. */
    UNREASONABLE_DELAY("it is not known, and finding it out would take unreasonably long"),
    /** Nobody has said why. */
    UNKNOWN("nobody has said why");

    private final String label;

    NhsNumberAbsence(String label) {
        this.label = label;
    }

    /**
     * The reason in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether it is one of the three exceptions from the duty to include the consistent identifier.
     *
     * @return true for an exception of section 16LC of the Children Act 2004
     */
    public boolean exceptionInLaw() {
        return this == NOT_LIKELY_TO_HELP || this == MORE_DETRIMENTAL || this == UNREASONABLE_DELAY;
    }

    /**
     * Where the reason comes from.
     *
     * @return the source, never null
     */
    public Provenance provenance() {
        return switch (this) {
            case NEWBORN, NO_SINGLE_MATCH, TRACE_IN_PROGRESS, NO_TRACE_NEEDED ->
                Provenance.of("FHIR UK Core, NHS number verification status");
            case NOT_LIKELY_TO_HELP, MORE_DETRIMENTAL, UNREASONABLE_DELAY ->
                Provenance.unverified("Children Act 2004 s16LC, commencement not confirmed");
            case NOT_YET_BORN, UNKNOWN -> Provenance.unverified("cafkit");
        };
    }
}
