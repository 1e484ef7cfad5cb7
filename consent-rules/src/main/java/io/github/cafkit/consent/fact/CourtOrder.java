package io.github.cafkit.consent.fact;

/** What a court has ordered about this disclosure. */
public enum CourtOrder implements FactValue {
    /** An order requires it. */
    REQUIRES("an order requires it"),
    /** An order forbids it. */
    PROHIBITS("an order forbids it"),
    /** No order. */
    NONE("no order");

    private final String label;

    CourtOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
