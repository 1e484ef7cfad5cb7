package io.github.cafkit.consent.fact;

/** The undertaking of confidentiality under the disclosure scheme. */
public enum Undertaking implements FactValue {
    /** Signed. */
    SIGNED("signed"),
    /** Refused. */
    REFUSED("refused"),
    /** Does not arise. */
    NOT_APPLICABLE("does not arise");

    private final String label;

    Undertaking(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
