package io.github.cafkit.consent.fact;

/** The stage of the child. */
public enum ChildAge implements FactValue {
    /** Unborn. */
    UNBORN("unborn"),
    /** Under 13. */
    UNDER_13("under 13"),
    /** 13 to 15. */
    AGE_13_15("13 to 15"),
    /** 16 or 17. */
    AGE_16_17("16 or 17"),
    /** 18 or over. */
    ADULT("18 or over"),
    /** Deceased. */
    DECEASED("deceased");

    private final String label;

    ChildAge(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
