package io.github.cafkit.consent.fact;

/** Yes or no. */
public enum YesNo implements FactValue {
    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
