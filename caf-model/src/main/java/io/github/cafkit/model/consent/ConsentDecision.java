package io.github.cafkit.model.consent;

/** What somebody who was asked for consent answered. */
public enum ConsentDecision {
    /** Agreed. */
    GIVEN,
    /** Said no. */
    REFUSED
}
