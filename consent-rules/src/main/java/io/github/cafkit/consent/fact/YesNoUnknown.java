package io.github.cafkit.consent.fact;

/** Yes, no, or not known. */
public enum YesNoUnknown implements FactValue {
    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no"),
    /** Not known. */
    UNKNOWN("not known");

    private final String label;

    YesNoUnknown(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
