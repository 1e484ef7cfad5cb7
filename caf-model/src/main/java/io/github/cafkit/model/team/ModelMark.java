package io.github.cafkit.model.team;

/**
 * Something by which a model of working is known, as far as the record of a team can show it. The numbers are stable and
 * never reused. Put together from descriptions of the models at second hand: unverified.
 */
public enum ModelMark {
    /** Practitioners of two agencies or more. */
    SEVERAL_AGENCIES("MODEL-01", "practitioners of two agencies or more take part"),
    /** A chair. */
    CHAIR("MODEL-02", "somebody chairs"),
    /** A team leader, who is not the same as the lead professional of a child. */
    LEADER("MODEL-03", "somebody leads the team"),
    /** A meeting within the time that it has set itself: for a panel a month, or a school term. */
    MEETS_IN_TERM("MODEL-04", "it meets within the time that it has set itself"),
    /** Practitioners stay with their home agencies. */
    HOME_AGENCIES("MODEL-05", "practitioners stay with their home agencies"),
    /** Practitioners seconded to the team or recruited into it. */
    OWN_MEMBERS("MODEL-06", "practitioners are seconded to it or recruited into it"),
    /** One place to work from, such as a school or a children's centre. */
    ONE_PLACE("MODEL-07", "it works from one place"),
    /** Somebody who coordinates what the agencies deliver. */
    COORDINATOR("MODEL-08", "somebody coordinates what the agencies deliver"),
    /** Practitioners of one agency who advise or train those of another. */
    ADVISER("MODEL-09", "somebody advises or trains practitioners of another agency"),
    /** Decisions in the minutes of its meetings. */
    DECISIONS("MODEL-10", "its last meeting recorded decisions");

    private final String id;
    private final String label;

    ModelMark(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * The stable identifier.
     *
     * @return for example {@code MODEL-02}, never null
     */
    public String id() {
        return id;
    }

    /**
     * The mark in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
