package io.github.cafkit.model.partnership;

/**
 * What the documents of a partnership are read for. The numbers are stable; 1 to 8 are about the agreement, 11 to 15 about
 * a self-assessment, 21 to 24 about the vision, 31 to 34 about barriers.
 */
public enum PartnershipRule {
    /** Each of the six parts of the agreement says something. */
    PART_IS_FILLED_IN("PARTNER-01", "each part of the agreement is filled in"),
    /** Each party states its own expertise, and its own duties and limits. */
    PARTY_STATES_ITS_OWN("PARTNER-02", "each party states its own expertise, duties and limits"),
    /** Each party has signed. */
    PARTY_HAS_SIGNED("PARTNER-03", "each party has signed"),
    /** Who states limits says what holds for money, too. */
    LIMITS_NAME_FINANCES("PARTNER-04", "the limits of a service include its finances"),
    /** The agreement has a day of review, and it has not passed. */
    REVIEW_IN_TIME("PARTNER-05", "the agreement has a day of review to come"),
    /** The day asked about lies in the time of the agreement. */
    AGREEMENT_IN_FORCE("PARTNER-06", "the agreement holds on the day"),
    /** A record of training points at codes that are listed. */
    TRAINING_CODE_IS_KNOWN("PARTNER-07", "a record of training points at a listed code"),
    /** There is somebody to agree with. */
    TWO_OR_MORE_PARTIES("PARTNER-08", "an agreement has two or more parties"),
    /** Each agency that was asked has answered. */
    AGENCY_HAS_ANSWERED("PARTNER-11", "each agency that was asked has answered"),
    /** Each agency says how close the partnership is. */
    DEGREE_IS_GIVEN("PARTNER-12", "each agency says how close the partnership is"),
    /** Each agency places the partnership on each ladder. */
    STEP_IS_GIVEN("PARTNER-13", "each agency names a step of each ladder"),
    /** Each agency answers each statement of the checklist. */
    STATEMENT_IS_ANSWERED("PARTNER-14", "each agency answers each statement"),
    /** The agencies see the partnership alike. */
    AGENCIES_SEE_ALIKE("PARTNER-15", "the agencies see it alike"),
    /** Each perspective contributes to each aspect of the vision. */
    CELL_IS_FILLED("PARTNER-21", "each perspective contributes to each aspect"),
    /** The perspectives are drawn together in one statement. */
    STATEMENT_IS_WRITTEN("PARTNER-22", "the vision is drawn together in one statement"),
    /** Each perspective was asked about the statement. */
    PERSPECTIVE_HAS_ANSWERED("PARTNER-23", "each perspective says whether it agrees"),
    /** Each perspective that was asked agrees. */
    PERSPECTIVE_AGREES("PARTNER-24", "each perspective agrees with the statement"),
    /** Somebody takes care of each open barrier. */
    BARRIER_HAS_OWNER("PARTNER-31", "an open barrier has an owner"),
    /** Something is done about each open barrier. */
    BARRIER_HAS_ACTION("PARTNER-32", "an open barrier has an action"),
    /** No action on an open barrier is past its last day. */
    BARRIER_ACTION_IN_TIME("PARTNER-33", "no action on an open barrier is past its last day"),
    /** It was asked where each open barrier comes from. */
    BARRIER_HAS_CAUSE("PARTNER-34", "an open barrier has a cause");

    private final String id;
    private final String title;

    PartnershipRule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * The stable identifier.
     *
     * @return for example {@code PARTNER-01}, never null
     */
    public String id() {
        return id;
    }

    /**
     * The rule in words.
     *
     * @return the rule, never null
     */
    public String title() {
        return title;
    }
}
