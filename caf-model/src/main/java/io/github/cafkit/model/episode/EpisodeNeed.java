package io.github.cafkit.model.episode;

/** What the record must hold before a move is made. */
public enum EpisodeNeed {
    /** The reason in words. */
    REASON("/reason", "the reason in words"),
    /** A reference to the consent. */
    CONSENT("/references", "a reference to the record of consent"),
    /** A reference to the assessment. */
    ASSESSMENT("/references", "a reference to the assessment"),
    /** A reference to the team. */
    TEAM("/references", "a reference to the team"),
    /** A reference to the plan. */
    PLAN("/references", "a reference to the plan"),
    /** A reference to the record of the review. */
    REVIEW("/references", "a reference to the record of the review"),
    /** A reference to the referral. */
    REFERRAL("/references", "a reference to the referral"),
    /** A reference to the final statutory meeting. */
    STATUTORY_MEETING("/references", "a reference to the final statutory meeting"),
    /** The agency that comes or goes. */
    AGENCY("/agencies", "the agency"),
    /** The person who is to lead. */
    LEAD("/lead", "the person who leads"),
    /** A complete assessment earlier in the record, or support stepped down from a plan that rested on one. */
    ASSESSMENT_ON_RECORD("/kind", "an assessment completed earlier in the record"),
    /** A lead professional, once a second agency takes part. */
    LEAD_IF_AGENCIES("/lead", "a lead professional, as a second agency takes part"),
    /** A legal basis in force on the day that is not consent. */
    OTHER_BASIS("/kind", "a legal basis other than consent, in force on the day"),
    /** A reference to consent to the move, or a legal basis in force that is not consent. */
    CONSENT_OR_OTHER_BASIS(
            "/references", "a reference to the record of consent, or a legal basis other than consent in force"),
    /** The code of the reason for closing. */
    CLOSURE_REASON("/closure", "the code of the reason for closing, which is not that social care takes over"),
    /** The authority that takes over. */
    RECEIVING_AUTHORITY("/receivingAuthority", "the authority that takes over"),
    /** Social care's own decision, with its day, not later than the event. */
    SOCIAL_CARE_DECISION(
            "/decision", "social care's decision and its day, on or before the event; a referral is not a decision"),
    /** A decision of social care or the designated lead, made since the stop. */
    DECISION_AFTER_STOP(
            "/decision",
            "a decision of social care or the designated lead, made on or after the day of the last stop and not after"
                    + " the event");

    private final String path;
    private final String label;

    EpisodeNeed(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /**
     * Where in the event it is missed.
     *
     * @return a JSON pointer, never null
     */
    public String path() {
        return path;
    }

    /**
     * What is needed in words, for people.
     *
     * @return words, never null
     */
    public String label() {
        return label;
    }
}
