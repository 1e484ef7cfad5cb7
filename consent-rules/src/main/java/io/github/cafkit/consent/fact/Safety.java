package io.github.cafkit.consent.fact;

/** What asking or telling would do to the risk. Always a person's judgement. */
public enum Safety implements FactValue {
    /** Safe. */
    SAFE("safe"),
    /** Would raise the risk. */
    RAISES_RISK("would raise the risk"),
    /** Not known. */
    UNKNOWN("not known");

    private final String label;

    Safety(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
