package io.github.cafkit.consent.fact;

/** The child's competence for this decision. Always a person's judgement. */
public enum Competence implements FactValue {
    /** Competent. */
    COMPETENT("competent"),
    /** Not competent. */
    NOT_COMPETENT("not competent"),
    /** Not assessed. */
    NOT_ASSESSED("not assessed");

    private final String label;

    Competence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
