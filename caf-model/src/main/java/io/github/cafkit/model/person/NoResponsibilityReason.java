package io.github.cafkit.model.person;

/**
 * Why nobody is recorded as having parental responsibility for a child. A record names somebody who has it or one of
 * these.
 */
public enum NoResponsibilityReason {
    /** The child is not born yet. */
    NOT_YET_BORN("the child is not born yet"),
    /** Those who had it have died. */
    ORPHANED("those who had it have died"),
    /** The child came to the country without anybody who has it. */
    UNACCOMPANIED("the child came to the country without anybody who has it"),
    /** Somebody has it, and nobody knows where they are or who they are. */
    WHEREABOUTS_UNKNOWN("it is not known who has it, or where they are"),
    /** Only a local authority has it. */
    AUTHORITY_ALONE("only a local authority has it"),
    /** The young person is 18 or older. */
    OF_AGE("the young person is 18 or older"),
    /** It is being found out. */
    BEING_ESTABLISHED("it is being found out"),
    /** Another reason. */
    OTHER("another reason");

    private final String label;

    NoResponsibilityReason(String label) {
        this.label = label;
    }

    /**
     * The reason in words, for people.
     *
     * @return lower case words, names aside, never null
     */
    public String label() {
        return label;
    }
}
