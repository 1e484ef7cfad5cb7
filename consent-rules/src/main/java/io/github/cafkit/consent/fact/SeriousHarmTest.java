package io.github.cafkit.consent.fact;

/** The serious-harm test on release. Always a person's judgement. */
public enum SeriousHarmTest implements FactValue {
    /** Not raised. */
    NOT_RAISED("not raised"),
    /** Met: release would be likely to cause serious harm. */
    MET("met: release would be likely to cause serious harm"),
    /** Asked and not met. */
    NOT_MET("asked and not met"),
    /** Raised and not yet answered. */
    NOT_ASSESSED("raised and not yet answered");

    private final String label;

    SeriousHarmTest(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
