package io.github.cafkit.consent.fact;

/** Whether the recipient's identity was checked. */
public enum IdentityCheck implements FactValue {
    /** Checked. */
    VERIFIED("checked"),
    /** Not checked. */
    UNVERIFIED("not checked");

    private final String label;

    IdentityCheck(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
