package io.github.cafkit.model.person;

/** What somebody is to the child. It says nothing of parental responsibility, which is recorded apart from it. */
public enum Relationship {
    /** The child's own mother. */
    MOTHER,
    /** The child's own father. */
    FATHER,
    /** An adoptive parent. */
    ADOPTIVE_PARENT,
    /** A step-parent. */
    STEP_PARENT,
    /** A parent's partner who is no step-parent. */
    PARTNER_OF_PARENT,
    /** A guardian or special guardian. */
    GUARDIAN,
    /** A foster carer. */
    FOSTER_CARER,
    /** A worker of the residential home the child lives in. */
    RESIDENTIAL_WORKER,
    /** A grandparent. */
    GRANDPARENT,
    /** A brother or sister, of the whole or half blood or by marriage. */
    SIBLING,
    /** Another relative. */
    OTHER_RELATIVE,
    /** A friend of the family. */
    FAMILY_FRIEND,
    /** The child. */
    SELF,
    /** Somebody else. */
    OTHER
}
