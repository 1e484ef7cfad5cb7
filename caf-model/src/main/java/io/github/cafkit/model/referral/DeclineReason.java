package io.github.cafkit.model.referral;

/** Why a service does not take a referral on. */
public enum DeclineReason {
    /** The child does not meet the criteria of the service. */
    CRITERIA_NOT_MET("the child does not meet the criteria of the service"),
    /** The family lives outside the area of the service. */
    OUTSIDE_AREA("the family lives outside the area of the service"),
    /** The child is outside the age range of the service. */
    OUTSIDE_AGE("the child is outside the age range of the service"),
    /** The child is already helped by this or another service. */
    ALREADY_HELPED("the child is already helped by this or another service"),
    /** The service has no capacity. */
    NO_CAPACITY("the service has no capacity"),
    /** The family did not want the service. */
    FAMILY_DECLINED("the family did not want the service"),
    /** The family could not be reached. */
    FAMILY_NOT_REACHED("the family could not be reached"),
    /** Another reason. */
    OTHER("another reason");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    /**
     * The reason in words, for people.
     *
     * @return lower case words, abbreviations aside, never null
     */
    public String label() {
        return label;
    }
}
