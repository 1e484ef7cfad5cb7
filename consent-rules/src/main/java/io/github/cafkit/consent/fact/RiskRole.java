package io.github.cafkit.consent.fact;

/** The recipient's part in the risk. An allegation is enough. For an agency NONE, unless a particular officer is in question. */
public enum RiskRole implements FactValue {
    /** None. */
    NONE("none"),
    /** Alleged perpetrator. */
    ALLEGED_PERPETRATOR("alleged perpetrator"),
    /** Associate of an alleged perpetrator. */
    ASSOCIATE_OF_PERPETRATOR("associate of an alleged perpetrator"),
    /** Subject of an allegation against staff. */
    SUBJECT_OF_STAFF_ALLEGATION("subject of an allegation against staff"),
    /** Not known. */
    UNKNOWN("not known");

    private final String label;

    RiskRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
