package io.github.cafkit.consent.fact;

/** Whether the child told it in confidence. */
public enum GivenInConfidence implements FactValue {
    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no"),
    /** One separable passage. */
    PART("one separable passage");

    private final String label;

    GivenInConfidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
