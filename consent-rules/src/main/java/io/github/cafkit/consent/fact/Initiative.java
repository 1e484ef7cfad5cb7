package io.github.cafkit.consent.fact;

/** Whether the holder offers the information or was asked for it. */
public enum Initiative implements FactValue {
    /** The holder offers. */
    PROACTIVE("the holder offers"),
    /** The holder was asked. */
    ON_REQUEST("the holder was asked");

    private final String label;

    Initiative(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
