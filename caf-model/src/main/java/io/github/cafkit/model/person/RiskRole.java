package io.github.cafkit.model.person;

/**
 * Whether somebody is said to be a source of risk to the child or to somebody the child lives with. An allegation is
 * recorded as one; it is not a finding. Not knowing is a value, and never means that there is no risk.
 */
public enum RiskRole {
    /** Considered, and no risk from this person is known. */
    NONE,
    /** Alleged, suspected or found to have caused harm. */
    ALLEGED_PERPETRATOR,
    /** Close enough to an alleged perpetrator that information could reach them. */
    ASSOCIATE_OF_PERPETRATOR,
    /** Nobody has considered it, or it is not known. */
    UNKNOWN
}
