package io.github.cafkit.testkit.sample;

import static io.github.cafkit.testkit.sample.Constellation.when;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.DetrimentJudgement;
import io.github.cafkit.consent.fact.EncompassTrigger;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.FgmTrigger;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RequestBreadth;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskSource;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.Undertaking;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;

/** A child may come to harm, or the law requires an answer. */
final class ProtectionConstellations {

    /** While there was a national index of children. */
    private static final LocalDate INDEX = LocalDate.of(2009, 2, 1);

    static final List<Constellation> ALL = List.of(
            concern("a concern, to those who protect")
                    .with(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.CHILDRENS_SOCIAL_CARE,
                            RecipientKind.POLICE,
                            RecipientKind.DESIGNATED_LEAD,
                            RecipientKind.SAFEGUARDING_PARTNERS),
            concern("a concern, to a professional with a safeguarding role")
                    .with(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.HEALTH,
                            RecipientKind.NEW_SETTING,
                            RecipientKind.OTHER_SETTING,
                            RecipientKind.EDUCATION_SPECIALIST)
                    .with(Facts.SAFEGUARDING_ROLE, YesNo.YES),
            when("immediate danger, and no time for paperwork")
                    .with(Facts.RISK_LEVEL, RiskLevel.IMMEDIATE_DANGER)
                    .with(Facts.PURPOSE, Purpose.SAFEGUARDING, Purpose.NONE)
                    .with(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.POLICE,
                            RecipientKind.HEALTH,
                            RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.IDENTITY, IdentityCheck.UNVERIFIED, IdentityCheck.VERIFIED),
            concern("radicalisation, to the Prevent team")
                    .with(Facts.PURPOSE, Purpose.PREVENT)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.PREVENT_TEAM)
                    .harm(RiskType.RADICALISATION),
            concern("domestic abuse, to a conference")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.MARAC)
                    .with(Facts.RISK_SOURCE, RiskSource.PARENT, RiskSource.HOUSEHOLD)
                    .harm(RiskType.DOMESTIC_ABUSE),
            concern("harm by staff, to the designated officer")
                    .with(Facts.PURPOSE, Purpose.STAFF_ALLEGATION)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.LADO)
                    .with(Facts.CATEGORY, InformationCategory.STAFF_ALLEGATION, InformationCategory.SAFEGUARDING)
                    .harm(RiskType.STAFF),
            concern("fabricated illness, and the family must not know")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.INFORMING, Safety.RAISES_RISK, Safety.UNKNOWN)
                    .harm(RiskType.FII),
            concern("a forced marriage is feared")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.POLICE, RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17)
                    .with(Facts.SEEKING_CONSENT, Safety.RAISES_RISK)
                    .harm(RiskType.HBA),
            when("sexual activity under 13")
                    .with(Facts.PURPOSE, Purpose.SAFEGUARDING)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE, RecipientKind.POLICE)
                    .with(Facts.CATEGORY, InformationCategory.SEXUAL_HEALTH, InformationCategory.SAFEGUARDING)
                    .harm(RiskType.SEXUAL),
            concern("a child who is not born yet")
                    .with(Facts.AGE, ChildAge.UNBORN)
                    .with(Facts.HOLDER_SECTOR, HolderSector.HEALTH, HolderSector.ADULT_SERVICE)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE, RecipientKind.HEALTH),
            when("the child moves, and its protection file with it")
                    .with(Facts.PURPOSE, Purpose.SETTING_TRANSFER)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.NEW_SETTING)
                    .with(Facts.CATEGORY, InformationCategory.SAFEGUARDING, InformationCategory.SOCIAL_WORK),
            scheme("the disclosure scheme, to who is best placed")
                    .with(Facts.BEST_PLACED_TO_PROTECT, YesNo.YES)
                    .with(Facts.UNDERTAKING, Undertaking.SIGNED, Undertaking.REFUSED),
            scheme("the disclosure scheme, to somebody else"),
            concern("a sensitive service on the national index")
                    .around(INDEX)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.NATIONAL_INDEX)
                    .with(Facts.CATEGORY, InformationCategory.SEXUAL_HEALTH),
            when("a sensitive service, without a concern, on the national index")
                    .around(INDEX)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.NATIONAL_INDEX)
                    .with(Facts.CATEGORY, InformationCategory.SEXUAL_HEALTH),
            when("a teacher is told of genital mutilation")
                    .with(Facts.TEACHER_OR_REGULATED, YesNo.YES)
                    .with(Facts.FGM_TRIGGER, FgmTrigger.TOLD_BY_GIRL, FgmTrigger.SIGNS_SEEN)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.POLICE)
                    .with(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM)
                    .harm(RiskType.FGM),
            request("an enquiry asks for help", StatutoryRequest.S47, RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.PURPOSE, Purpose.PROTECTION_ENQUIRY_S47),
            request(
                            "the authority asks for help with a child in need",
                            StatutoryRequest.S27,
                            RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.PURPOSE, Purpose.CHILD_IN_NEED_S17),
            request("the safeguarding partners ask", StatutoryRequest.S16H, RecipientKind.SAFEGUARDING_PARTNERS)
                    .with(Facts.PURPOSE, Purpose.SAFEGUARDING),
            informationDuty("the information duty"),
            informationDuty("the information duty, and disclosing thought worse")
                    .with(
                            Facts.DETRIMENT_JUDGEMENT,
                            DetrimentJudgement.DISCLOSURE_WORSE_SIGNED,
                            DetrimentJudgement.DISCLOSURE_WORSE_UNSIGNED),
            when("police attended domestic abuse, and tell the lead")
                    .with(Facts.HOLDER_SECTOR, HolderSector.POLICE)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.DESIGNATED_LEAD)
                    .with(Facts.ENCOMPASS_TRIGGER, EncompassTrigger.ATTENDED_SCHOOL_AGE)
                    .harm(RiskType.DOMESTIC_ABUSE),
            when("a small worry, to the lead")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.DESIGNATED_LEAD)
                    .with(Facts.RISK_LEVEL, RiskLevel.NONE, RiskLevel.ADDITIONAL_NEED),
            when("a safeguarding purpose below a concern")
                    .with(Facts.PURPOSE, Purpose.SAFEGUARDING)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.HEALTH, RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.RISK_LEVEL, RiskLevel.NONE, RiskLevel.CHILD_IN_NEED),
            when("an allegation against staff, to the wrong agency")
                    .with(Facts.PURPOSE, Purpose.STAFF_ALLEGATION)
                    .with(Facts.CATEGORY, InformationCategory.STAFF_ALLEGATION),
            police("the police ask about a named child"),
            police("the police ask for a list").with(Facts.REQUEST_BREADTH, RequestBreadth.BLANKET_LIST),
            police("the police ask for a list, with a concern")
                    .with(Facts.REQUEST_BREADTH, RequestBreadth.BLANKET_LIST)
                    .with(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK, RiskLevel.SIGNIFICANT_HARM));

    private ProtectionConstellations() {}

    private static Constellation concern(String name) {
        return when(name)
                .with(
                        Facts.RISK_LEVEL,
                        RiskLevel.SIGNIFICANT_HARM,
                        RiskLevel.PERCEIVED_RISK,
                        RiskLevel.CHILD_IN_NEED,
                        RiskLevel.IMMEDIATE_DANGER)
                .with(Facts.PURPOSE, Purpose.SAFEGUARDING)
                .with(Facts.CATEGORY, InformationCategory.SAFEGUARDING, InformationCategory.MEDICAL);
    }

    private static Constellation scheme(String name) {
        return when(name)
                .with(Facts.PURPOSE, Purpose.SAFEGUARDING)
                .with(Facts.HOLDER_SECTOR, HolderSector.POLICE)
                .with(Facts.RECIPIENT_KIND, RecipientKind.RELATIVE, RecipientKind.OWN_PARENT, RecipientKind.CARER)
                .with(Facts.CATEGORY, InformationCategory.CRIMINAL)
                .with(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK, RiskLevel.SIGNIFICANT_HARM);
    }

    private static Constellation request(String name, StatutoryRequest request, RecipientKind recipient) {
        return when(name).with(Facts.STATUTORY_REQUEST, request).with(Facts.RECIPIENT_KIND, recipient);
    }

    private static Constellation informationDuty(String name) {
        return when(name)
                .around(PlainSamples.MIDDLE.plusDays(1))
                .with(Facts.HOLDER_UNDER_S16LA, YesNo.YES)
                .with(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE, RecipientKind.POLICE)
                .with(Facts.RELEVANT_TO_WELFARE, YesNoUnknown.YES)
                .with(Facts.MAY_FACILITATE, YesNoUnknown.YES);
    }

    private static Constellation police(String name) {
        return when(name).with(Facts.PURPOSE, Purpose.CRIME).with(Facts.RECIPIENT_KIND, RecipientKind.POLICE);
    }
}
