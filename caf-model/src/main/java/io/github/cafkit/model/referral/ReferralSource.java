package io.github.cafkit.model.referral;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who a referral to social care comes from, with the codes of the children in need census as the Standard Safeguarding
 * Dataset has them.
 */
public enum ReferralSource {
    /** A relative, parent or carer. */
    FAMILY("1A", "a relative, parent or carer"),
    /** An acquaintance. */
    ACQUAINTANCE("1B", "an acquaintance"),
    /** The child or young person. */
    SELF("1C", "the child or young person"),
    /** Another individual. */
    OTHER_INDIVIDUAL("1D", "another individual"),
    /** A school. */
    SCHOOL("2A", "a school"),
    /** An education service. */
    EDUCATION_SERVICE("2B", "an education service"),
    /** A general practitioner. */
    GENERAL_PRACTITIONER("3A", "a general practitioner"),
    /** A health visitor. */
    HEALTH_VISITOR("3B", "a health visitor"),
    /** A school nurse. */
    SCHOOL_NURSE("3C", "a school nurse"),
    /** Another primary health service. */
    OTHER_PRIMARY_HEALTH("3D", "another primary health service"),
    /** An accident and emergency department. */
    EMERGENCY_DEPARTMENT("3E", "an accident and emergency department"),
    /** Another health service. */
    OTHER_HEALTH("3F", "another health service"),
    /** Housing. */
    HOUSING("4", "housing"),
    /** Social care of the local authority. */
    SOCIAL_CARE("5A", "social care of the local authority"),
    /** Another department of the local authority. */
    AUTHORITY_INTERNAL("5B", "another department of the local authority"),
    /** Another local authority. */
    AUTHORITY_EXTERNAL("5C", "another local authority"),
    /** Early help of the local authority. */
    EARLY_HELP("5D", "early help of the local authority"),
    /** The police. */
    POLICE("6", "the police"),
    /** Courts, probation, immigration, prisons and other legal agencies. */
    OTHER_LEGAL("7", "courts, probation, immigration, prisons and other legal agencies"),
    /** Children's centres, independent and voluntary agencies, others. */
    OTHER("8", "children's centres, independent and voluntary agencies, others"),
    /** Somebody who gave no name. */
    ANONYMOUS("9", "somebody who gave no name"),
    /** Not known. */
    UNKNOWN("10", "not known");

    private final String code;
    private final String label;

    ReferralSource(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The source with a code.
     *
     * @param code the code as social care returns it, not null
     * @return the source, or empty if no source has the code
     */
    public static Optional<ReferralSource> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /**
     * The code that social care returns.
     *
     * @return the code, such as {@code 1A}, never null
     */
    public String code() {
        return code;
    }

    /**
     * The source in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether it is somebody who acts for no agency and is neither the child nor of the family.
     *
     * @return true for acquaintances, other individuals, those who gave no name, and those not known
     */
    public boolean ofPublic() {
        return this == ACQUAINTANCE || this == OTHER_INDIVIDUAL || this == ANONYMOUS || this == UNKNOWN;
    }
}
