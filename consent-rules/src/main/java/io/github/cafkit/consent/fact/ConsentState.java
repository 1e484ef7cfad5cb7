package io.github.cafkit.consent.fact;

/** What one person said when consent was sought, as recorded. */
public enum ConsentState implements FactValue {
    /** Given. */
    GIVEN("given"),
    /** Refused. */
    REFUSED("refused"),
    /** Cannot be given. */
    CANNOT_BE_GIVEN("cannot be given"),
    /** Not reasonably obtainable. */
    NOT_REASONABLY_OBTAINABLE("not reasonably obtainable");

    private final String label;

    ConsentState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
