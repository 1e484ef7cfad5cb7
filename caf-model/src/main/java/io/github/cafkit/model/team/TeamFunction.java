package io.github.cafkit.model.team;

/** What a member does for the team, beside the member's own profession. */
public enum TeamFunction {
    /**
     * Lead professional, today lead practitioner: one point of contact for the family, coordinates what was agreed,
     * reduces overlap. Not accountable for what others do.
     */
    LEAD_PROFESSIONAL("lead professional"),
    /** Key worker of the child in the member's own setting. */
    KEY_WORKER("key worker"),
    /** Carried out the assessment. */
    ASSESSOR("assessor"),
    /** Chairs meetings. */
    CHAIR("chair"),
    /** Takes the minutes. */
    MINUTE_TAKER("minute taker"),
    /** Advises without working with the child. */
    ADVISER("adviser"),
    /** Is present without a part. */
    OBSERVER("observer"),
    /** Takes part in the work with the child. */
    MEMBER("member"),
    /** Leads the team as such, where it has a leader; not the lead professional of a child. */
    TEAM_LEADER("team leader"),
    /** Wrote the assessment down and answers for the form. Need not be the lead professional. */
    CAF_AUTHOR("author of the assessment"),
    /** Wrote part of the assessment, with the author. */
    CO_AUTHOR("co-author of the assessment"),
    /** Key person of a young child in an early years setting. */
    KEY_PERSON("key person"),
    /** Takes part as the family: the child, a parent or carer, somebody near. */
    FAMILY("family");

    private final String label;

    TeamFunction(String label) {
        this.label = label;
    }

    /**
     * The code in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
