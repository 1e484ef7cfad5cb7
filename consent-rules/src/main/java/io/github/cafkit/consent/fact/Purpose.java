package io.github.cafkit.consent.fact;

/** What the recipient will use the information for. An honest purpose is what it is: another is never suggested. */
public enum Purpose implements FactValue {
    /** Running the care of the child. */
    CARE_ADMIN("running the care of the child"),
    /** Early help for the child and family. */
    EARLY_HELP("early help for the child and family"),
    /** Referral to a specialist. */
    SPECIALIST_REFERRAL("referral to a specialist"),
    /** Safeguarding the child. */
    SAFEGUARDING("safeguarding the child"),
    /** A child-protection enquiry (Children Act 1989 s47). */
    PROTECTION_ENQUIRY_S47("a child-protection enquiry (Children Act 1989 s47)"),
    /** Services for a child in need (Children Act 1989 s17). */
    CHILD_IN_NEED_S17("services for a child in need (Children Act 1989 s17)"),
    /** Preventing, detecting or prosecuting crime. */
    CRIME("preventing, detecting or prosecuting crime"),
    /** Court proceedings. */
    COURT("court proceedings"),
    /** A right of access to the record. */
    ACCESS_RIGHT("a right of access to the record"),
    /** The child moves to another setting. */
    SETTING_TRANSFER("the child moves to another setting"),
    /** An allegation against a member of staff. */
    STAFF_ALLEGATION("an allegation against a member of staff"),
    /** Concern about radicalisation. */
    PREVENT("concern about radicalisation"),
    /** Direct health care of the child. */
    DIRECT_HEALTH_CARE("direct health care of the child"),
    /** A social matter between families. */
    SOCIAL("a social matter between families"),
    /** Publicity. */
    PUBLICITY("publicity"),
    /** Research. */
    RESEARCH("research"),
    /** Another stated purpose. */
    OTHER("another stated purpose"),
    /** No purpose: the same as a purpose that was not stated. */
    NONE("no purpose: the same as a purpose that was not stated");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
