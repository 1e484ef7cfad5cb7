package io.github.cafkit.consent.fact;

/** A person's judgement whether release is in the child's interests. */
public enum BestInterests implements FactValue {
    /** Not raised. */
    NOT_RAISED("not raised"),
    /** Sharing is in the interests of the child. */
    SHARE("sharing is in the interests of the child"),
    /** Sharing is not in the interests of the child. */
    DO_NOT_SHARE("sharing is not in the interests of the child"),
    /** Unclear. */
    UNCLEAR("unclear");

    private final String label;

    BestInterests(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
