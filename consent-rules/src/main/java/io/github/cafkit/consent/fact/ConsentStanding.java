package io.github.cafkit.consent.fact;

/** Where the consents of one class of giver stand on the day asked about, for one category, recipient and purpose: dates, scope and freedom are resolved, entitlement is not. */
public enum ConsentStanding implements FactValue {
    /** No consent. */
    NONE("no consent"),
    /** Valid consent. */
    VALID("valid consent"),
    /** Refused. */
    REFUSED("refused"),
    /** Withdrawn. */
    WITHDRAWN("withdrawn"),
    /** One valid, one refused. */
    VALID_AND_REFUSED("one valid, one refused"),
    /** One valid, one withdrawn. */
    VALID_AND_WITHDRAWN("one valid, one withdrawn"),
    /** Cannot be given. */
    CANNOT_BE_GIVEN("cannot be given"),
    /** Not reasonably obtainable. */
    NOT_REASONABLY_OBTAINABLE("not reasonably obtainable");

    private final String label;

    ConsentStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
