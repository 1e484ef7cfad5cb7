package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.EncompassTrigger;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RequestBreadth;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskSource;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.SeriousHarmTest;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;

/** The terms that the rules are written in. Each has one meaning, here; people read its name. */
final class Terms {

    private Terms() {}

    // How grave

    static final Condition CONCERN = named("there is a concern", isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK));
    static final Condition SIGNIFICANT_HARM =
            named("significant harm is suspected", isAtLeast(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM));
    static final Condition IMMEDIATE_DANGER =
            named("the child is in immediate danger", is(Facts.RISK_LEVEL, RiskLevel.IMMEDIATE_DANGER));

    // What

    static final Condition HEALTH_CATEGORY = named(
            "the category is about health",
            is(Facts.CATEGORY, InformationCategory.MEDICAL, InformationCategory.SEXUAL_HEALTH));
    static final Condition SEXUAL_HEALTH =
            named("the category is sexual health", is(Facts.CATEGORY, InformationCategory.SEXUAL_HEALTH));
    static final Condition PROTECTION_FILE = named(
            "the category belongs to the child-protection file",
            is(
                    Facts.CATEGORY,
                    InformationCategory.SAFEGUARDING,
                    InformationCategory.CHILD_ABUSE_DATA,
                    InformationCategory.SOCIAL_WORK));
    static final Condition CONCERNS_THIRD_PARTY = named(
            "the category is about somebody else",
            is(
                    Facts.CATEGORY,
                    InformationCategory.FAMILY_ADULT,
                    InformationCategory.INFORMANT_IDENTITY,
                    InformationCategory.PHOTO_OTHER,
                    InformationCategory.CRIMINAL,
                    InformationCategory.STAFF_ALLEGATION,
                    InformationCategory.ADOPTION));
    static final Condition LOCATES = named(
            "the category says where somebody can be found",
            is(
                    Facts.CATEGORY,
                    InformationCategory.ADDRESS,
                    InformationCategory.PHONE,
                    InformationCategory.SCHOOL_OR_PLACEMENT));
    static final Condition PHONE = is(Facts.CATEGORY, InformationCategory.PHONE);

    // Who receives

    static final Condition OWN_PARENT = is(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT);
    static final Condition LAWYER = is(Facts.RECIPIENT_KIND, RecipientKind.LAWYER);
    static final Condition CHILD_SELF = is(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF);
    static final Condition OTHER_PARENT = is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_PARENT);
    static final Condition LEAD = is(Facts.RECIPIENT_KIND, RecipientKind.DESIGNATED_LEAD);
    static final Condition SOCIAL_CARE = is(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE);
    static final Condition POLICE = is(Facts.RECIPIENT_KIND, RecipientKind.POLICE);

    static final Condition PRIVATE_RECIPIENT = named(
            "the recipient is a private person or body",
            is(
                    Facts.RECIPIENT_KIND,
                    RecipientKind.OWN_PARENT,
                    RecipientKind.OTHER_PARENT,
                    RecipientKind.RELATIVE,
                    RecipientKind.CARER,
                    RecipientKind.LAWYER,
                    RecipientKind.MEDIA,
                    RecipientKind.PUBLIC,
                    RecipientKind.COMMERCIAL));
    static final Condition PROFESSIONAL_RECIPIENT =
            named("the recipient is a professional or an agency", not(anyOf(PRIVATE_RECIPIENT, CHILD_SELF)));

    static final Condition CONFLICTED = named(
            "the recipient is a person under allegation or linked to one",
            is(
                    Facts.RISK_ROLE,
                    RiskRole.ALLEGED_PERPETRATOR,
                    RiskRole.ASSOCIATE_OF_PERPETRATOR,
                    RiskRole.SUBJECT_OF_STAFF_ALLEGATION));
    static final Condition NO_RISK_ROLE = is(Facts.RISK_ROLE, RiskRole.NONE);

    /** Locating data and records of harm; a name too, except for those who know it anyway. */
    static final Condition DANGEROUS = named(
            "the category is dangerous in the wrong hands",
            anyOf(
                    is(
                            Facts.CATEGORY,
                            InformationCategory.ADDRESS,
                            InformationCategory.PHONE,
                            InformationCategory.SCHOOL_OR_PLACEMENT,
                            InformationCategory.ATTENDANCE,
                            InformationCategory.SAFEGUARDING,
                            InformationCategory.CHILD_ABUSE_DATA,
                            InformationCategory.SOCIAL_WORK,
                            InformationCategory.INFORMANT_IDENTITY,
                            InformationCategory.CRIMINAL,
                            InformationCategory.FAMILY_ADULT,
                            InformationCategory.STAFF_ALLEGATION,
                            InformationCategory.ADOPTION),
                    allOf(
                            is(Facts.CATEGORY, InformationCategory.NAME),
                            isNot(
                                    Facts.RECIPIENT_KIND,
                                    RecipientKind.OWN_PARENT,
                                    RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT,
                                    RecipientKind.CHILD_SELF))));

    /** Those whose task it is to protect children, in the matters that are theirs. */
    static final Condition INTRINSIC = named(
            "the recipient's own task is to protect children in this matter",
            anyOf(
                    is(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.DESIGNATED_LEAD,
                            RecipientKind.CHILDRENS_SOCIAL_CARE,
                            RecipientKind.POLICE,
                            RecipientKind.SAFEGUARDING_PARTNERS),
                    allOf(
                            is(Facts.RECIPIENT_KIND, RecipientKind.LADO),
                            anyOf(harm(RiskType.STAFF), is(Facts.PURPOSE, Purpose.STAFF_ALLEGATION))),
                    allOf(is(Facts.RECIPIENT_KIND, RecipientKind.MARAC), harm(RiskType.DOMESTIC_ABUSE)),
                    allOf(
                            is(Facts.RECIPIENT_KIND, RecipientKind.PREVENT_TEAM),
                            anyOf(harm(RiskType.RADICALISATION), is(Facts.PURPOSE, Purpose.PREVENT)))));

    static final Condition PROTECTOR_BY_ROLE = named(
            "the recipient is a protector by role",
            allOf(
                    NO_RISK_ROLE,
                    is(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.HEALTH,
                            RecipientKind.EDUCATION_SPECIALIST,
                            RecipientKind.NEW_SETTING,
                            RecipientKind.OTHER_SETTING,
                            RecipientKind.REGULATOR,
                            RecipientKind.OTHER_AGENCY,
                            RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT),
                    is(Facts.SAFEGUARDING_ROLE, YesNo.YES),
                    is(Facts.NEED_TO_KNOW, YesNoUnknown.YES)));
    static final Condition PROTECTOR =
            named("the recipient is a protector", anyOf(allOf(NO_RISK_ROLE, INTRINSIC), PROTECTOR_BY_ROLE));

    /** Telling somebody whose task it is to protect is never refused. */
    static final Condition OPEN_DOOR =
            named("the door is open", allOf(CONCERN, anyOf(PROTECTOR, allOf(INTRINSIC, not(CONFLICTED)))));

    static final Condition EMERGENCY = named(
            "it is an emergency for somebody who can protect",
            allOf(
                    IMMEDIATE_DANGER,
                    anyOf(PROTECTOR, allOf(is(Facts.RECIPIENT_KIND, RecipientKind.HEALTH), NO_RISK_ROLE))));

    /** A body that falls under the information duty by itself, or by its part in safeguarding. */
    static final Condition S16LA_RECIPIENT = named(
            "the recipient falls under the information duty",
            anyOf(
                    is(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.CHILDRENS_SOCIAL_CARE,
                            RecipientKind.POLICE,
                            RecipientKind.SAFEGUARDING_PARTNERS),
                    allOf(
                            is(
                                    Facts.RECIPIENT_KIND,
                                    RecipientKind.HEALTH,
                                    RecipientKind.NEW_SETTING,
                                    RecipientKind.OTHER_SETTING,
                                    RecipientKind.EDUCATION_SPECIALIST),
                            is(Facts.SAFEGUARDING_ROLE, YesNo.YES))));

    // Who holds

    static final Condition EDUCATION_HOLDER = named(
            "the holder is an education or early-years setting",
            is(
                    Facts.HOLDER_SECTOR,
                    HolderSector.EARLY_YEARS,
                    HolderSector.MAINTAINED_SCHOOL,
                    HolderSector.ACADEMY,
                    HolderSector.INDEPENDENT_SCHOOL,
                    HolderSector.FE_COLLEGE));
    static final Condition HEALTH_HOLDER = is(Facts.HOLDER_SECTOR, HolderSector.HEALTH);

    // The child

    static final Condition NOT_ADULT = isNot(Facts.AGE, ChildAge.ADULT);
    static final Condition TEENAGER = is(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17);
    static final Condition LIVING_MINOR =
            named("the child is under 18 and living", isNot(Facts.AGE, ChildAge.ADULT, ChildAge.DECEASED));

    // Standing of those who ask for the child

    static final Condition PARENT_LIKE = named(
            "the recipient stands as a parent, or claims to",
            anyOf(
                    is(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT, RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT),
                    allOf(
                            LAWYER,
                            is(
                                    Facts.PARENTAL_RESPONSIBILITY,
                                    ParentalResponsibility.HAS,
                                    ParentalResponsibility.UNVERIFIED))));
    static final Condition HAS_CLIENT_AUTHORITY =
            named("a lawyer shows the client's authority", anyOf(not(LAWYER), is(Facts.CLIENT_AUTHORITY, YesNo.YES)));
    static final Condition AS_PARENT = named(
            "the recipient stands as a parent with responsibility",
            allOf(
                    PARENT_LIKE,
                    anyOf(
                            is(Facts.RECIPIENT_KIND, RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT),
                            is(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)),
                    HAS_CLIENT_AUTHORITY,
                    LIVING_MINOR));
    static final Condition STANDING_UNPROVED = named(
            "the standing of the recipient is not proved",
            allOf(
                    PARENT_LIKE,
                    anyOf(
                            allOf(
                                    isNot(Facts.RECIPIENT_KIND, RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT),
                                    is(
                                            Facts.PARENTAL_RESPONSIBILITY,
                                            ParentalResponsibility.UNVERIFIED,
                                            ParentalResponsibility.NOT_APPLICABLE)),
                            not(HAS_CLIENT_AUTHORITY))));
    static final Condition FAMILY = named(
            "the recipient belongs to the families concerned",
            anyOf(
                    PARENT_LIKE,
                    is(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.CHILD_SELF,
                            RecipientKind.OTHER_PARENT,
                            RecipientKind.RELATIVE,
                            RecipientKind.CARER)));

    static final Condition ACCESS_REQUEST = named(
            "a right of access is used",
            allOf(
                    anyOf(PARENT_LIKE, CHILD_SELF),
                    anyOf(
                            is(Facts.PURPOSE, Purpose.ACCESS_RIGHT),
                            is(
                                    Facts.STATUTORY_REQUEST,
                                    StatutoryRequest.EDUCATION_RECORD,
                                    StatutoryRequest.SUBJECT_ACCESS))));

    /** Health information, and whatever is asked for by the child's own right, is the competent child's to give. */
    static final Condition OWN_KEY = named(
            "the child's own key is needed",
            anyOf(HEALTH_CATEGORY, is(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS)));

    // The request

    static final Condition PURPOSE_STATED = named(
            "the purpose is stated", allOf(is(Facts.PURPOSE_STATED, YesNo.YES), isNot(Facts.PURPOSE, Purpose.NONE)));
    static final Condition IDENTITY_VERIFIED = is(Facts.IDENTITY, IdentityCheck.VERIFIED);
    static final Condition FISHING = named(
            "the police ask for a list that names nobody",
            allOf(is(Facts.PURPOSE, Purpose.CRIME), POLICE, is(Facts.REQUEST_BREADTH, RequestBreadth.BLANKET_LIST)));
    static final Condition ALLEGATION_OPEN = named(
            "the recipient has or may have a part in the risk, and serious harm has not been ruled out",
            allOf(not(NO_RISK_ROLE), isNot(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.NOT_MET)));

    /** Matters in which the family is not told before those who investigate agree. */
    static final Condition SECRET = named(
            "the family is not to be told yet",
            anyOf(
                    harm(RiskType.FII),
                    harm(RiskType.HBA),
                    harm(RiskType.STAFF),
                    allOf(harm(RiskType.SEXUAL), is(Facts.RISK_SOURCE, RiskSource.PARENT, RiskSource.HOUSEHOLD))));

    static final Condition ASKING_IS_SAFE = named("asking for consent is safe", is(Facts.SEEKING_CONSENT, Safety.SAFE));
    static final Condition POLICE_ATTENDED_SCHOOL_AGE =
            is(Facts.ENCOMPASS_TRIGGER, EncompassTrigger.ATTENDED_SCHOOL_AGE);

    /**
     * A kind of harm is in question.
     *
     * @param type the kind of harm
     * @return the condition
     */
    static Condition harm(RiskType type) {
        return is(Facts.riskType(type), YesNo.YES);
    }
}
