package io.github.cafkit.consent.fact;

/** Whether the holder considers that disclosing would do the child more harm than not disclosing. */
public enum DetrimentJudgement implements FactValue {
    /** Not made. */
    NOT_MADE("not made"),
    /** Disclosing is not worse. */
    NOT_WORSE("disclosing is not worse"),
    /** Disclosing is worse, signed with reasons. */
    DISCLOSURE_WORSE_SIGNED("disclosing is worse, signed with reasons"),
    /** Disclosing is worse, not signed. */
    DISCLOSURE_WORSE_UNSIGNED("disclosing is worse, not signed");

    private final String label;

    DetrimentJudgement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
