package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.fact.BestInterests;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.ImageOrigin;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RequestBreadth;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.SeriousHarmTest;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;

/**
 * The terms of the laws: who is a protector, what is dangerous in the wrong hands, whose consent counts. They are stated
 * here a second time, on purpose, and use none of the terms of the rules: laws that borrowed those would agree with a
 * mistake in them.
 */
final class LawTerms {

    /** Holds of no question; stands in for what is not in force on the day. */
    static final Condition NEVER = anyOf();

    // How grave

    static final Condition CONCERN = isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK);
    static final Condition SIGNIFICANT_HARM = isAtLeast(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM);
    static final Condition IMMEDIATE_DANGER = is(Facts.RISK_LEVEL, RiskLevel.IMMEDIATE_DANGER);

    // The question

    static final Condition IDENTIFIABLE = is(Facts.IDENTIFIABLE, YesNo.YES);
    static final Condition NEEDED = is(Facts.NEEDED, YesNoUnknown.YES);
    static final Condition VERIFIED = is(Facts.IDENTITY, IdentityCheck.VERIFIED);
    static final Condition STATED = allOf(is(Facts.PURPOSE_STATED, YesNo.YES), isNot(Facts.PURPOSE, Purpose.NONE));
    static final Condition COURT_REQUIRES = is(Facts.COURT_ORDER, CourtOrder.REQUIRES);

    /** An answer about the right person, for a stated purpose, about something needed: nothing of T0 stands against it. */
    static final Condition IN_ORDER = allOf(IDENTIFIABLE, NEEDED, VERIFIED, STATED);

    static final Condition FISHING = allOf(
            is(Facts.PURPOSE, Purpose.CRIME),
            is(Facts.RECIPIENT_KIND, RecipientKind.POLICE),
            is(Facts.REQUEST_BREADTH, RequestBreadth.BLANKET_LIST));

    // The child

    static final Condition UNDER_18 =
            is(Facts.AGE, ChildAge.UNBORN, ChildAge.UNDER_13, ChildAge.AGE_13_15, ChildAge.AGE_16_17);
    static final Condition NOT_ADULT = isNot(Facts.AGE, ChildAge.ADULT);
    static final Condition COMPETENT = is(Facts.COMPETENCE, Competence.COMPETENT);
    static final Condition IN_CONFIDENCE = is(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.YES);

    /** By the view it states, or by refusing or withdrawing a consent of its own. */
    static final Condition CHILD_OBJECTS = anyOf(
            is(Facts.CHILD_VIEW, ChildView.OBJECTS),
            is(
                    Facts.CHILD_CONSENT,
                    ConsentStanding.REFUSED,
                    ConsentStanding.WITHDRAWN,
                    ConsentStanding.VALID_AND_REFUSED,
                    ConsentStanding.VALID_AND_WITHDRAWN));

    // The category

    static final Condition HEALTH = is(Facts.CATEGORY, InformationCategory.MEDICAL, InformationCategory.SEXUAL_HEALTH);
    static final Condition PHONE = is(Facts.CATEGORY, InformationCategory.PHONE);
    static final Condition ABOUT_SOMEBODY_ELSE = is(
            Facts.CATEGORY,
            InformationCategory.FAMILY_ADULT,
            InformationCategory.INFORMANT_IDENTITY,
            InformationCategory.PHOTO_OTHER,
            InformationCategory.CRIMINAL,
            InformationCategory.STAFF_ALLEGATION,
            InformationCategory.ADOPTION);

    /** L17: the consent of a child who is not entitled to give it counts as none, here as everywhere. */
    static final Condition CHILD_AGREES = allOf(
            not(CHILD_OBJECTS),
            anyOf(
                    is(Facts.CHILD_VIEW, ChildView.AGREES),
                    allOf(COMPETENT, not(ABOUT_SOMEBODY_ELSE), is(Facts.CHILD_CONSENT, ConsentStanding.VALID))));

    /** What could put somebody in danger; a name too, unless for somebody who knows it anyway. */
    static final Condition DANGEROUS = anyOf(
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
                            RecipientKind.CHILD_SELF)));

    // The recipient

    static final Condition OWN_PARENT = is(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT);
    static final Condition OTHER_PARENT = is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_PARENT);
    static final Condition CHILD_SELF = is(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF);
    static final Condition LAWYER = is(Facts.RECIPIENT_KIND, RecipientKind.LAWYER);
    static final Condition AUTHORITY_AS_PARENT =
            is(Facts.RECIPIENT_KIND, RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT);
    static final Condition LEAD = is(Facts.RECIPIENT_KIND, RecipientKind.DESIGNATED_LEAD);
    static final Condition HEALTH_BODY = is(Facts.RECIPIENT_KIND, RecipientKind.HEALTH);

    static final Condition NO_RISK_ROLE = is(Facts.RISK_ROLE, RiskRole.NONE);
    static final Condition RISK_ROLE_UNKNOWN = is(Facts.RISK_ROLE, RiskRole.UNKNOWN);
    static final Condition CONFLICTED = not(anyOf(NO_RISK_ROLE, RISK_ROLE_UNKNOWN));

    static final Condition PROTECTS_BY_TASK = anyOf(
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
                    anyOf(harm(RiskType.RADICALISATION), is(Facts.PURPOSE, Purpose.PREVENT))));

    static final Condition PROTECTS_BY_ROLE = allOf(
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
            is(Facts.NEED_TO_KNOW, YesNoUnknown.YES));

    static final Condition PROTECTOR = allOf(NO_RISK_ROLE, anyOf(PROTECTS_BY_TASK, PROTECTS_BY_ROLE));

    static final Condition OPEN_DOOR = allOf(CONCERN, anyOf(PROTECTOR, allOf(PROTECTS_BY_TASK, not(CONFLICTED))));

    static final Condition EMERGENCY = allOf(IMMEDIATE_DANGER, anyOf(PROTECTOR, allOf(HEALTH_BODY, NO_RISK_ROLE)));

    /** The parent, the authority as parent, or a lawyer of somebody who has or claims responsibility. */
    static final Condition PARENT_LIKE = anyOf(
            OWN_PARENT,
            AUTHORITY_AS_PARENT,
            allOf(
                    LAWYER,
                    is(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS, ParentalResponsibility.UNVERIFIED)));

    static final Condition AS_PARENT = allOf(
            PARENT_LIKE,
            anyOf(AUTHORITY_AS_PARENT, is(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)),
            anyOf(not(LAWYER), is(Facts.CLIENT_AUTHORITY, YesNo.YES)),
            isNot(Facts.AGE, ChildAge.ADULT, ChildAge.DECEASED));

    static final Condition FAMILY = anyOf(
            PARENT_LIKE,
            is(
                    Facts.RECIPIENT_KIND,
                    RecipientKind.CHILD_SELF,
                    RecipientKind.OTHER_PARENT,
                    RecipientKind.RELATIVE,
                    RecipientKind.CARER));

    // Rights of access

    static final Condition ACCESS_REQUEST = allOf(
            anyOf(PARENT_LIKE, CHILD_SELF),
            anyOf(
                    is(Facts.PURPOSE, Purpose.ACCESS_RIGHT),
                    is(Facts.STATUTORY_REQUEST, StatutoryRequest.EDUCATION_RECORD, StatutoryRequest.SUBJECT_ACCESS)));

    static final Condition EDUCATIONAL_RECORD_RIGHT = allOf(
            is(Facts.STATUTORY_REQUEST, StatutoryRequest.EDUCATION_RECORD),
            is(Facts.HOLDER_SECTOR, HolderSector.MAINTAINED_SCHOOL),
            is(Facts.CATEGORY, InformationCategory.EDUCATION_RECORD),
            is(Facts.AGE, ChildAge.UNDER_13, ChildAge.AGE_13_15, ChildAge.AGE_16_17),
            anyOf(
                    AS_PARENT,
                    allOf(
                            OWN_PARENT,
                            is(
                                    Facts.PARENTAL_RESPONSIBILITY,
                                    ParentalResponsibility.HAS,
                                    ParentalResponsibility.HAS_NOT))));

    static final Condition CHILDS_OWN_RIGHT =
            allOf(CHILD_SELF, COMPETENT, is(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS));

    static final Condition PICTURE_BY_PARENT = allOf(
            OWN_PARENT,
            is(Facts.IMAGE_ORIGIN, ImageOrigin.TAKEN_BY_PARENT),
            is(Facts.CATEGORY, InformationCategory.PHOTO_OWN, InformationCategory.PHOTO_OTHER));

    // Bars

    static final Condition HEALTH_OPINION_FIRST = allOf(
            ACCESS_REQUEST,
            is(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS),
            HEALTH,
            isNot(Facts.HOLDER_SECTOR, HolderSector.HEALTH),
            is(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.NOT_RAISED, SeriousHarmTest.NOT_ASSESSED));

    /** All of T1 but the child's own confidence. */
    static final Condition BARRED = anyOf(
            is(Facts.COURT_ORDER, CourtOrder.PROHIBITS),
            is(Facts.PRIVILEGED, YesNo.YES),
            is(Facts.CATEGORY, InformationCategory.ADOPTION),
            allOf(not(NO_RISK_ROLE), DANGEROUS),
            allOf(
                    anyOf(PARENT_LIKE, CHILD_SELF),
                    is(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.MET, SeriousHarmTest.NOT_ASSESSED)),
            HEALTH_OPINION_FIRST,
            allOf(
                    ACCESS_REQUEST,
                    PARENT_LIKE,
                    is(Facts.CATEGORY, InformationCategory.SAFEGUARDING, InformationCategory.CHILD_ABUSE_DATA),
                    isNot(Facts.BEST_INTERESTS, BestInterests.SHARE)));

    /** LW-10: what the child told in confidence, kept from those who stand as parents. */
    static final Condition CHILDS_CONFIDENCE = allOf(PARENT_LIKE, NOT_ADULT, IN_CONFIDENCE, not(CHILD_AGREES));

    // Consent

    /** Every fact that consents decide. */
    static final Fact<?>[] CONSENTS = {
        Facts.CHILD_CONSENT,
        Facts.PARENT_CONSENT,
        Facts.THIRD_PARTY_CONSENT,
        Facts.CORPORATE_PARENT_CONSENT,
        Facts.CLIENT_AUTHORITY
    };

    /** Those of everybody but the child. */
    static final Fact<?>[] CONSENTS_OF_OTHERS = {
        Facts.PARENT_CONSENT, Facts.THIRD_PARTY_CONSENT, Facts.CORPORATE_PARENT_CONSENT, Facts.CLIENT_AUTHORITY
    };

    static final Condition CHILD_ENTITLED = allOf(COMPETENT, not(ABOUT_SOMEBODY_ELSE));

    static final Condition PARENT_ENTITLED = allOf(
            not(ABOUT_SOMEBODY_ELSE),
            NOT_ADULT,
            anyOf(
                    is(Facts.COMPETENCE, Competence.NOT_COMPETENT),
                    allOf(
                            isNot(Facts.AGE, ChildAge.AGE_16_17),
                            not(HEALTH),
                            not(IN_CONFIDENCE),
                            isNot(Facts.CHILD_VIEW, ChildView.OBJECTS))));

    /** A refusal is heeded until competence is judged. */
    static final Condition PARENT_MAY_REFUSE = anyOf(
            PARENT_ENTITLED, allOf(not(ABOUT_SOMEBODY_ELSE), NOT_ADULT, is(Facts.COMPETENCE, Competence.NOT_ASSESSED)));

    /** Somebody entitled consents, whatever anybody else says. */
    static final Condition SOMEBODY_ENTITLED_CONSENTS = anyOf(
            allOf(CHILD_ENTITLED, is(Facts.CHILD_CONSENT, ConsentStanding.VALID)),
            allOf(PARENT_ENTITLED, is(Facts.PARENT_CONSENT, ConsentStanding.VALID)),
            allOf(ABOUT_SOMEBODY_ELSE, is(Facts.THIRD_PARTY_CONSENT, ConsentStanding.VALID)));

    private LawTerms() {}

    static Condition harm(RiskType type) {
        return is(Facts.riskType(type), YesNo.YES);
    }
}
