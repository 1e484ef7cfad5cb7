package io.github.cafkit.model.team;

/** How a practitioner comes to be in a team: lent for the occasion, or the team's own. */
public enum MemberEngagement {
    /** Stays with the home agency and takes part from there. */
    HOME_AGENCY("stays with the home agency"),
    /** Seconded: belongs to the team for a time and keeps the post in the home agency. */
    SECONDED("seconded to the team"),
    /** Recruited into the team. */
    RECRUITED("recruited into the team"),
    /** Not recorded. */
    UNKNOWN("not recorded");

    private final String label;

    MemberEngagement(String label) {
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

    /**
     * Whether the practitioner is one of the team's own.
     *
     * @return true for {@link #SECONDED} and {@link #RECRUITED}
     */
    public boolean own() {
        return this == SECONDED || this == RECRUITED;
    }
}
