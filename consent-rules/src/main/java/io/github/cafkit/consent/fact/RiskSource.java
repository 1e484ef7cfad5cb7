package io.github.cafkit.consent.fact;

/** Where the risk comes from. */
public enum RiskSource implements FactValue {
    /** A parent. */
    PARENT("a parent"),
    /** Somebody in the household. */
    HOUSEHOLD("somebody in the household"),
    /** A member of staff. */
    STAFF("a member of staff"),
    /** Another child. */
    PEER("another child"),
    /** Somebody outside the family. */
    OUTSIDER("somebody outside the family"),
    /** The child. */
    SELF("the child"),
    /** Not known. */
    UNKNOWN("not known");

    private final String label;

    RiskSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
