package io.github.cafkit.consent.fact;

/** Who gave or refused consent. For a consent that cannot be had: whoever would have had to give it. */
public enum ConsentGiver implements FactValue {
    /** The child, or the adult the record is about. */
    COMPETENT_CHILD("the child, or the adult the record is about"),
    /** A person with parental responsibility. */
    PARENT_WITH_PR("a person with parental responsibility"),
    /** The authority as corporate parent. */
    CORPORATE_PARENT("the authority as corporate parent"),
    /** The third party the information is about. */
    THIRD_PARTY_CONCERNED("the third party the information is about"),
    /** Somebody else. */
    SOMEONE_ELSE("somebody else"),
    /** Nobody. */
    NONE("nobody");

    private final String label;

    ConsentGiver(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
