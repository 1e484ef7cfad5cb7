package io.github.cafkit.model.assessment;

/** What the author of a checklist decided. */
public enum ChecklistDecision {
    /** To offer the family a common assessment. */
    OFFER_ASSESSMENT,
    /** To meet the needs within the author's own service. */
    OWN_SERVICE,
    /** To ask one other service, as it is clear what is needed. */
    ONE_OTHER_SERVICE,
    /** To follow the local safeguarding procedures at once, whatever else the checklist says. */
    SAFEGUARDING_PROCEDURES,
    /** To do nothing further. */
    NO_FURTHER_ACTION
}
