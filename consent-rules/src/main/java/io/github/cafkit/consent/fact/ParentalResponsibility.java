package io.github.cafkit.consent.fact;

/** The standing of the recipient, or of a lawyer's client. */
public enum ParentalResponsibility implements FactValue {
    /** Has parental responsibility, evidenced. */
    HAS("has parental responsibility, evidenced"),
    /** Does not have it. */
    HAS_NOT("does not have it"),
    /** Claimed and not checked. */
    UNVERIFIED("claimed and not checked"),
    /** Does not arise. */
    NOT_APPLICABLE("does not arise");

    private final String label;

    ParentalResponsibility(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
