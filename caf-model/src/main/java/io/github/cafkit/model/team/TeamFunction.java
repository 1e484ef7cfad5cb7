package io.github.cafkit.model.team;

/** What a member does for the team, beside the member's own profession. */
public enum TeamFunction {
    /**
     * Lead professional, today lead practitioner: one point of contact for the family, coordinates what was agreed,
     * reduces overlap. Not accountable for what others do.
     */
    LEAD_PROFESSIONAL,
    /** Key worker of the child in the member's own setting. */
    KEY_WORKER,
    /** Wrote the assessment. */
    ASSESSOR,
    /** Chairs meetings. */
    CHAIR,
    /** Takes the minutes. */
    MINUTE_TAKER,
    /** Advises without working with the child. */
    ADVISER,
    /** Is present without a part. */
    OBSERVER,
    /** Takes part in the work with the child. */
    MEMBER
}
