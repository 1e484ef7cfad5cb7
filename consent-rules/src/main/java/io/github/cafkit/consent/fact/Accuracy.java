package io.github.cafkit.consent.fact;

/** The state of checking of the material. */
public enum Accuracy implements FactValue {
    /** Checked. */
    CHECKED("checked"),
    /** Not checked. */
    UNCHECKED("not checked"),
    /** Disputed. */
    DISPUTED("disputed");

    private final String label;

    Accuracy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
