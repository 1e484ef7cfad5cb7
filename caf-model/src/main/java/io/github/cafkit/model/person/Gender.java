package io.github.cafkit.model.person;

/** Gender as the CAF form offers it. Unknown is a value of the form, as for a child not yet born. */
public enum Gender {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** Unknown. */
    UNKNOWN
}
