package io.github.cafkit.consent.fact;

/** How grave the concern is, from least to gravest. Always a person's judgement. */
public enum RiskLevel implements FactValue {
    /** No concern. */
    NONE("no concern"),
    /** Additional need. */
    ADDITIONAL_NEED("additional need"),
    /** Child in need. */
    CHILD_IN_NEED("child in need"),
    /** Perceived risk of harm. */
    PERCEIVED_RISK("perceived risk of harm"),
    /** Reasonable cause to suspect significant harm. */
    SIGNIFICANT_HARM("reasonable cause to suspect significant harm"),
    /** Immediate danger. */
    IMMEDIATE_DANGER("immediate danger");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Whether this is as grave as another level, or graver.
     *
     * @param other the level to compare with, not null
     * @return true if it is
     */
    public boolean isAtLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }
}
