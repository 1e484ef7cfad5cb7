package io.github.cafkit.model.person;

/** What somebody is to the child. It says nothing of parental responsibility, which is recorded apart from it. */
public enum Relationship {
    /** The child's own mother. */
    MOTHER("mother"),
    /** The child's own father. */
    FATHER("father"),
    /** An adoptive parent. */
    ADOPTIVE_PARENT("adoptive parent"),
    /** A step-parent. */
    STEP_PARENT("step-parent"),
    /** A parent's partner who is no step-parent. */
    PARTNER_OF_PARENT("partner of a parent"),
    /** A guardian or special guardian. */
    GUARDIAN("guardian"),
    /** A foster carer. */
    FOSTER_CARER("foster carer"),
    /** A worker of the residential home the child lives in. */
    RESIDENTIAL_WORKER("residential worker"),
    /** A grandparent. */
    GRANDPARENT("grandparent"),
    /** A brother or sister, of the whole or half blood or by marriage. */
    SIBLING("brother or sister"),
    /** Another relative. */
    OTHER_RELATIVE("other relative"),
    /** A friend of the family. */
    FAMILY_FRIEND("friend of the family"),
    /** The child. */
    SELF("the child"),
    /** Somebody else. */
    OTHER("other");

    private final String label;

    Relationship(String label) {
        this.label = label;
    }

    /**
     * The relationship in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
