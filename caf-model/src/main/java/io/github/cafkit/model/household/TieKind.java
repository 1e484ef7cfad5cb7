package io.github.cafkit.model.household;

/**
 * What one person of a family is to another, read as "the first is the ... of the second". Every kind has an
 * {@link #inverse()}: what the second is to the first. It says nothing of parental responsibility.
 */
public enum TieKind {
    /** The mother. */
    MOTHER("mother"),
    /** The father. */
    FATHER("father"),
    /** A parent, where it is not said which. */
    PARENT("parent"),
    /** The child, son or daughter. */
    CHILD("child"),
    /** An adoptive parent. */
    ADOPTIVE_PARENT("adoptive parent"),
    /** An adopted child. */
    ADOPTED_CHILD("adopted child"),
    /** A step-parent. */
    STEP_PARENT("step-parent"),
    /** A stepchild. */
    STEP_CHILD("stepchild"),
    /** The partner of a parent, who is no step-parent. */
    PARTNER_OF_PARENT("partner of a parent"),
    /** The child of a partner. */
    CHILD_OF_PARTNER("child of a partner"),
    /** A foster carer. */
    FOSTER_CARER("foster carer"),
    /** A foster child. */
    FOSTER_CHILD("foster child"),
    /** Somebody who fosters privately, without the authority having placed the child. */
    PRIVATE_FOSTER_CARER("private foster carer"),
    /** A child who is fostered privately. */
    PRIVATELY_FOSTERED_CHILD("privately fostered child"),
    /** A guardian or special guardian. */
    GUARDIAN("guardian"),
    /** A child under somebody's guardianship. */
    WARD("child under guardianship"),
    /** A worker of the residential home. */
    RESIDENTIAL_WORKER("residential worker"),
    /** A child who lives in the residential home. */
    RESIDENT("child in the residential home"),
    /** A grandparent. */
    GRANDPARENT("grandparent"),
    /** A grandchild. */
    GRANDCHILD("grandchild"),
    /** An aunt or uncle. */
    AUNT_OR_UNCLE("aunt or uncle"),
    /** A niece or nephew. */
    NIECE_OR_NEPHEW("niece or nephew"),
    /** A brother or sister. */
    SIBLING("brother or sister"),
    /** A brother or sister by one parent. */
    HALF_SIBLING("half-brother or half-sister"),
    /** A brother or sister by the marriage of their parents. */
    STEP_SIBLING("stepbrother or stepsister"),
    /** A brother or sister by fostering or adoption. */
    FOSTER_OR_ADOPTIVE_SIBLING("foster or adoptive brother or sister"),
    /** A cousin. */
    COUSIN("cousin"),
    /** A husband, wife, civil partner or partner. */
    PARTNER("partner"),
    /** A former partner. */
    FORMER_PARTNER("former partner"),
    /** Somebody who cares for a relative or friend, as a young carer does. */
    CARER("carer"),
    /** Somebody who is cared for. */
    CARED_FOR("person cared for"),
    /** Another relative. */
    OTHER_RELATIVE("relative"),
    /** A friend of the family. */
    FRIEND("friend"),
    /** Something else. */
    OTHER("other");

    private final String label;

    TieKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, names aside, never null
     */
    public String label() {
        return label;
    }

    /**
     * What the second person is to the first. A mother, a father and a parent all have a child; a child has a parent.
     *
     * @return the kind in the other direction, never null
     */
    public TieKind inverse() {
        return switch (this) {
            case MOTHER, FATHER, PARENT -> CHILD;
            case CHILD -> PARENT;
            case ADOPTIVE_PARENT -> ADOPTED_CHILD;
            case ADOPTED_CHILD -> ADOPTIVE_PARENT;
            case STEP_PARENT -> STEP_CHILD;
            case STEP_CHILD -> STEP_PARENT;
            case PARTNER_OF_PARENT -> CHILD_OF_PARTNER;
            case CHILD_OF_PARTNER -> PARTNER_OF_PARENT;
            case FOSTER_CARER -> FOSTER_CHILD;
            case FOSTER_CHILD -> FOSTER_CARER;
            case PRIVATE_FOSTER_CARER -> PRIVATELY_FOSTERED_CHILD;
            case PRIVATELY_FOSTERED_CHILD -> PRIVATE_FOSTER_CARER;
            case GUARDIAN -> WARD;
            case WARD -> GUARDIAN;
            case RESIDENTIAL_WORKER -> RESIDENT;
            case RESIDENT -> RESIDENTIAL_WORKER;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case AUNT_OR_UNCLE -> NIECE_OR_NEPHEW;
            case NIECE_OR_NEPHEW -> AUNT_OR_UNCLE;
            case CARER -> CARED_FOR;
            case CARED_FOR -> CARER;
            case SIBLING,
                    HALF_SIBLING,
                    STEP_SIBLING,
                    FOSTER_OR_ADOPTIVE_SIBLING,
                    COUSIN,
                    PARTNER,
                    FORMER_PARTNER,
                    OTHER_RELATIVE,
                    FRIEND,
                    OTHER -> this;
        };
    }

    /**
     * Whether the first person can be this to the second while the second is that to the first.
     *
     * @param opposite what the second is to the first, not null
     * @return true if the two say the same from either end
     */
    public boolean agreesWith(TieKind opposite) {
        return inverse().general() == opposite.general();
    }

    /**
     * Whether the two are brothers and sisters of some sort.
     *
     * @return true if so
     */
    public boolean amongSiblings() {
        return switch (this) {
            case SIBLING, HALF_SIBLING, STEP_SIBLING, FOSTER_OR_ADOPTIVE_SIBLING -> true;
            default -> false;
        };
    }

    private TieKind general() {
        return this == MOTHER || this == FATHER ? PARENT : this;
    }
}
