package io.github.cafkit.consent.fact;

/** Who else appears inside the material. */
public enum ThirdParty implements FactValue {
    /** Nobody. */
    NONE("nobody"),
    /** Another child. */
    OTHER_CHILD("another child"),
    /** A family member. */
    FAMILY_MEMBER("a family member"),
    /** An informant. */
    INFORMANT("an informant"),
    /** A professional in role. */
    PROFESSIONAL_IN_ROLE("a professional in role");

    private final String label;

    ThirdParty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
