package io.github.cafkit.consent.fact;

/** The kinds of harm in question. */
public enum RiskType implements FactValue {
    /** Physical abuse. */
    PHYSICAL("physical abuse"),
    /** Sexual abuse. */
    SEXUAL("sexual abuse"),
    /** Emotional abuse. */
    EMOTIONAL("emotional abuse"),
    /** Neglect. */
    NEGLECT("neglect"),
    /** Domestic abuse. */
    DOMESTIC_ABUSE("domestic abuse"),
    /** Exploitation. */
    EXPLOITATION("exploitation"),
    /** Female genital mutilation. */
    FGM("female genital mutilation"),
    /** Radicalisation. */
    RADICALISATION("radicalisation"),
    /** Self-harm. */
    SELF_HARM("self-harm"),
    /** Fabricated or induced illness. */
    FII("fabricated or induced illness"),
    /** Honour-based abuse or forced marriage. */
    HBA("honour-based abuse or forced marriage"),
    /** Harm by a member of staff. */
    STAFF("harm by a member of staff");

    private final String label;

    RiskType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
