package io.github.cafkit.model.person;

import io.github.cafkit.core.source.Provenance;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why a child's pupil number is not known, by the codes of the national returns: the first five of the Standard
 * Safeguarding Dataset, two more of the children in need census, and three of the SEN2 return.
 */
public enum UpnUnknownReason {
    /** Too young for school, and none was given out yet. */
    NOT_OF_SCHOOL_AGE("UN1", "not of school age, and none was given out yet"),
    /** Has never been to a state-funded school in England. */
    NEVER_IN_STATE_SCHOOL("UN2", "has never been to a state-funded school in England"),
    /** Is educated outside England. */
    EDUCATED_ELSEWHERE("UN3", "is educated outside England"),
    /** Newly looked after, and the number is not known yet. */
    NEWLY_LOOKED_AFTER("UN4", "newly looked after, and the number is not known yet"),
    /** The sources differ, so that the child cannot be matched. */
    SOURCES_DIFFER("UN5", "the sources differ, so that the child cannot be matched"),
    /** With the service too briefly for the number to be found. The meaning of this code is unverified. */
    TOO_BRIEF("UN6", "with the service too briefly for the number to be found"),
    /** There was only a referral, on which nothing further was done. */
    REFERRAL_ONLY("UN7", "only a referral, on which nothing further was done"),
    /** New to the authority. */
    NEW_TO_AUTHORITY("UN8", "new to the authority"),
    /** A young person who was never in state education in England. */
    NEVER_IN_STATE_EDUCATION("UN9", "a young person who was never in state education in England"),
    /** The request for a plan ended before the number was known. */
    REQUEST_ENDED("UN10", "the request for a plan ended before the number was known");

    private final String code;
    private final String label;

    UpnUnknownReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The code of the returns.
     *
     * @return {@code UN} and a number, never null
     */
    public String code() {
        return code;
    }

    /**
     * The reason in words, for people.
     *
     * @return lower case words, names aside, never null
     */
    public String label() {
        return label;
    }

    /**
     * Which return has the code.
     *
     * @return the source, never null
     */
    public Provenance provenance() {
        return switch (this) {
            case NOT_OF_SCHOOL_AGE, NEVER_IN_STATE_SCHOOL, EDUCATED_ELSEWHERE, NEWLY_LOOKED_AFTER, SOURCES_DIFFER ->
                Provenance.of("Standard Safeguarding Dataset, UPN unknown reason");
            case TOO_BRIEF -> Provenance.unverified("children in need census, rule 8770");
            case REFERRAL_ONLY -> Provenance.of("children in need census, rule 8772");
            case NEW_TO_AUTHORITY, NEVER_IN_STATE_EDUCATION, REQUEST_ENDED ->
                Provenance.of("SEN2 return, UPN unknown reason");
        };
    }

    /**
     * The reason with a code of the returns.
     *
     * @param code the code, not null
     * @return the reason, or empty if there is none
     */
    public static Optional<UpnUnknownReason> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
