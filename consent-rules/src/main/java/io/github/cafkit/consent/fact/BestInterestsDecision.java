package io.github.cafkit.consent.fact;

/** Whether the lead has recorded a decision in the best interests of the child. */
public enum BestInterestsDecision implements FactValue {
    /** Recorded by the lead. */
    RECORDED_BY_LEAD("recorded by the lead"),
    /** Not recorded. */
    NOT_RECORDED("not recorded");

    private final String label;

    BestInterestsDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
