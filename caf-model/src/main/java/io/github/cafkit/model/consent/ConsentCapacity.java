package io.github.cafkit.model.consent;

/** In what capacity somebody answers a request for consent. Whether the capacity is real is for the consent rules. */
public enum ConsentCapacity {
    /** The child or young person, about themselves. */
    CHILD,
    /** A parent. */
    PARENT,
    /** A carer who is no parent. */
    CARER,
    /** A local authority that shares parental responsibility. */
    LOCAL_AUTHORITY,
    /** Another person, about information that concerns them. */
    PERSON_CONCERNED,
    /** Somebody else. */
    OTHER
}
