package io.github.cafkit.model.referral;

import java.util.Arrays;
import java.util.Optional;

/**
 * The main reason why a child is in need, with the codes of the children in need census as the Standard Safeguarding
 * Dataset has them; {@code N9} and {@code N0} are unverified.
 */
public enum PrimaryNeed {
    /** Abuse or neglect. */
    ABUSE_OR_NEGLECT("N1", "abuse or neglect"),
    /** The child's disability or illness. */
    DISABILITY("N2", "the child's disability or illness"),
    /** A parent's illness or disability. */
    PARENTAL_ILLNESS("N3", "a parent's illness or disability"),
    /** A family in acute stress. */
    ACUTE_STRESS("N4", "a family in acute stress"),
    /** Family dysfunction. */
    FAMILY_DYSFUNCTION("N5", "family dysfunction"),
    /** Socially unacceptable behaviour. */
    UNACCEPTABLE_BEHAVIOUR("N6", "socially unacceptable behaviour"),
    /** Low income. */
    LOW_INCOME("N7", "low income"),
    /** Absent parenting. */
    ABSENT_PARENTING("N8", "absent parenting"),
    /** A case other than a child in need. */
    OTHER_THAN_IN_NEED("N9", "a case other than a child in need"),
    /** Not stated. */
    NOT_STATED("N0", "not stated");

    private final String code;
    private final String label;

    PrimaryNeed(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The need with a code.
     *
     * @param code the code as social care returns it, not null
     * @return the need, or empty if no need has the code
     */
    public static Optional<PrimaryNeed> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /**
     * The code that social care returns.
     *
     * @return the code, such as {@code N1}, never null
     */
    public String code() {
        return code;
    }

    /**
     * The need in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
