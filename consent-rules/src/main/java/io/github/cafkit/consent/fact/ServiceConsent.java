package io.github.cafkit.consent.fact;

/** Consent to a service. It is not consent to share and never changes what may flow. */
public enum ServiceConsent implements FactValue {
    /** Given. */
    GIVEN("given"),
    /** Refused. */
    REFUSED("refused"),
    /** Not sought. */
    NOT_SOUGHT("not sought");

    private final String label;

    ServiceConsent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
