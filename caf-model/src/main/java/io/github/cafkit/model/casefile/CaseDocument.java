package io.github.cafkit.model.casefile;

/** What a document in a case file is. */
public enum CaseDocument {
    /** The file itself, where something is said about no one document in it. */
    CASE_FILE("case file"),
    /** A checklist before an assessment. */
    CHECKLIST("checklist"),
    /** A version of an assessment. */
    ASSESSMENT("assessment"),
    /** A record of consent. */
    CONSENT("consent"),
    /** A team around the child. */
    TEAM("team"),
    /** A version of a joint agency plan. */
    PLAN("plan"),
    /** The record of a review. */
    REVIEW("review"),
    /** A referral. */
    REFERRAL("referral"),
    /** An episode of support. */
    EPISODE("episode"),
    /** A household. */
    HOUSEHOLD("household"),
    /** What an agency knows about a record that it keeps. */
    KEPT_RECORD("kept record");

    private final String label;

    CaseDocument(String label) {
        this.label = label;
    }

    /**
     * The sort of document in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
