package io.github.cafkit.consent.fact;

/** How soon the answer is wanted. It never changes an outcome. */
public enum Urgency implements FactValue {
    /** Routine. */
    ROUTINE("routine"),
    /** Soon. */
    SOON("soon"),
    /** Emergency. */
    EMERGENCY("emergency");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
