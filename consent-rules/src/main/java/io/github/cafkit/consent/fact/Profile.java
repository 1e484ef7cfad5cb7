package io.github.cafkit.consent.fact;

/** Whether only national rules apply, or the practice of a setting as well. */
public enum Profile implements FactValue {
    /** National rules. */
    NATIONAL("national rules"),
    /** National rules and setting policy. */
    SETTING_POLICY("national rules and setting policy");

    private final String label;

    Profile(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
