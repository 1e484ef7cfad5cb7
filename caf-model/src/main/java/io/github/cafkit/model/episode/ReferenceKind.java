package io.github.cafkit.model.episode;

/** What sort of record an event of an episode points at. */
public enum ReferenceKind {
    /** A checklist before an assessment. */
    CHECKLIST("checklist"),
    /** A record of consent. */
    CONSENT("consent"),
    /** A version of an assessment. */
    ASSESSMENT("assessment"),
    /** A team. */
    TEAM("team"),
    /** A meeting. */
    MEETING("meeting"),
    /** A version of a plan. */
    PLAN("plan"),
    /** The record of a review. */
    REVIEW("review"),
    /** A referral. */
    REFERRAL("referral");

    private final String label;

    ReferenceKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
