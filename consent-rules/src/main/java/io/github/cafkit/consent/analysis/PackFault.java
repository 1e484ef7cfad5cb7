package io.github.cafkit.consent.analysis;

/** The sorts of faults that are planted in a pack. */
public enum PackFault {
    /** A rule is gone, in one of its editions. */
    RULE_LOST("rule lost"),
    /** A branch of a rule is gone. */
    BRANCH_LOST("branch lost"),
    /** A branch has another effect. */
    EFFECT_SWAPPED("effect swapped"),
    /** A branch names nobody to go to, or somebody else. */
    ROUTE("route lost or changed"),
    /** A branch asks one question fewer, or another one. */
    JUDGEMENT("judgement lost or changed"),
    /** A duty is gone. */
    DUTY_LOST("duty lost"),
    /** A citation is gone. */
    CITATION_LOST("citation lost"),
    /** Sharing that guidance expects is no more than optional. */
    STRENGTH_LOST("strength lost"),
    /** A condition is weaker, stronger or negated in one place. */
    CONDITION("condition changed"),
    /** A named condition has another meaning wherever it is used. */
    TERM("term changed"),
    /** A rule or duty begins or ends a day too early or too late. */
    DATE("date shifted"),
    /** Two tiers that follow one another have changed places. */
    TIERS_SWAPPED("tiers swapped");

    private final String label;

    PackFault(String label) {
        this.label = label;
    }

    /**
     * The sort in words.
     *
     * @return a phrase, never null
     */
    public String label() {
        return label;
    }
}
