package io.github.cafkit.consent.fact;

/** The role of the person who would tell. */
public enum HolderRole implements FactValue {
    /** Designated safeguarding lead. */
    DESIGNATED_LEAD("designated safeguarding lead"),
    /** Head or manager. */
    HEAD_OR_MANAGER("head or manager"),
    /** Teacher. */
    TEACHER("teacher"),
    /** Regulated professional. */
    REGULATED_PROFESSIONAL("regulated professional"),
    /** Key person. */
    KEY_PERSON("key person"),
    /** Support staff. */
    SUPPORT_STAFF("support staff"),
    /** Volunteer. */
    VOLUNTEER("volunteer");

    private final String label;

    HolderRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
