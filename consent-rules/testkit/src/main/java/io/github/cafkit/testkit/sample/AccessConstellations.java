package io.github.cafkit.testkit.sample;

import static io.github.cafkit.testkit.sample.Constellation.when;

import io.github.cafkit.consent.fact.BestInterests;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.ImageOrigin;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.util.List;

/** The child, its parents and those who speak for them ask; and colleagues do. */
final class AccessConstellations {

    static final List<Constellation> ALL = List.of(
            parent("a parent asks about the child"),
            parent("a parent asks for an address")
                    .with(
                            Facts.CATEGORY,
                            InformationCategory.ADDRESS,
                            InformationCategory.PHONE,
                            InformationCategory.SCHOOL_OR_PLACEMENT),
            parent("a parent asks for health information")
                    .with(Facts.CATEGORY, InformationCategory.MEDICAL, InformationCategory.SEXUAL_HEALTH),
            parent("a parent asks for the safeguarding record")
                    .with(Facts.CATEGORY, InformationCategory.SOCIAL_WORK, InformationCategory.SAFEGUARDING)
                    .with(
                            Facts.BEST_INTERESTS,
                            BestInterests.SHARE,
                            BestInterests.NOT_RAISED,
                            BestInterests.DO_NOT_SHARE),
            parent("the child's interests are against it or unclear")
                    .with(Facts.CATEGORY, InformationCategory.MEDICAL, InformationCategory.SAFEGUARDING)
                    .with(Facts.BEST_INTERESTS, BestInterests.DO_NOT_SHARE, BestInterests.UNCLEAR),
            ownKey("a competent child refuses its parent")
                    .with(Facts.CHILD_VIEW, ChildView.OBJECTS)
                    .with(Facts.RISK_LEVEL, RiskLevel.NONE, RiskLevel.PERCEIVED_RISK),
            ownKey("a competent child has not been asked")
                    .with(Facts.CHILD_VIEW, ChildView.NOT_ASKED)
                    .with(Facts.SEEKING_CONSENT, Safety.SAFE, Safety.RAISES_RISK, Safety.UNKNOWN),
            ownKey("a competent child agrees").with(Facts.CHILD_VIEW, ChildView.AGREES),
            ownKey("nobody has judged whether the child can decide").with(Facts.COMPETENCE, Competence.NOT_ASSESSED),
            parent("a child who harms itself objects")
                    .with(Facts.CATEGORY, InformationCategory.MEDICAL)
                    .with(Facts.CHILD_VIEW, ChildView.OBJECTS)
                    .harm(RiskType.SELF_HARM),
            parent("a parent under allegation asks for something ordinary")
                    .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR, RiskRole.UNKNOWN),
            when("a parent without proof asks")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT)
                    .with(
                            Facts.PARENTAL_RESPONSIBILITY,
                            ParentalResponsibility.UNVERIFIED,
                            ParentalResponsibility.HAS_NOT),
            lawyer("a lawyer shows no authority"),
            lawyer("a lawyer acts for a parent").agreed(ConsentGiver.PARENT_WITH_PR),
            when("the authority asks as parent")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.LOCAL_AUTHORITY_CORPORATE_PARENT),
            educationalRecord("a parent asks for the educational record")
                    .with(Facts.CATEGORY, InformationCategory.EDUCATION_RECORD),
            educationalRecord("a parent under allegation asks for the educational record")
                    .with(Facts.CATEGORY, InformationCategory.EDUCATION_RECORD)
                    .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR, RiskRole.UNKNOWN),
            educationalRecord("a parent asks for a teacher's own notes")
                    .with(Facts.CATEGORY, InformationCategory.PRIVATE_NOTES),
            child("a young person asks for its own record")
                    .with(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS, StatutoryRequest.NONE),
            child("a young child asks").with(Facts.COMPETENCE, Competence.NOT_COMPETENT, Competence.NOT_ASSESSED),
            child("a young person asks about somebody else")
                    .with(Facts.CATEGORY, InformationCategory.FAMILY_ADULT, InformationCategory.INFORMANT_IDENTITY),
            parent("a parent asks who told").with(Facts.CATEGORY, InformationCategory.INFORMANT_IDENTITY),
            picture("a parent takes pictures")
                    .with(Facts.CATEGORY, InformationCategory.PHOTO_OWN, InformationCategory.PHOTO_OTHER)
                    .with(Facts.RISK_ROLE, RiskRole.NONE, RiskRole.ALLEGED_PERPETRATOR),
            picture("a setting forbids pictures of other children")
                    .with(Facts.CATEGORY, InformationCategory.PHOTO_OTHER)
                    .with(Facts.PROFILE, Profile.SETTING_POLICY),
            parent("a parent would carry the protection file")
                    .with(Facts.PURPOSE, Purpose.SETTING_TRANSFER)
                    .with(Facts.CATEGORY, InformationCategory.SOCIAL_WORK),
            when("a child who has died")
                    .with(Facts.AGE, ChildAge.DECEASED)
                    .with(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.OWN_PARENT,
                            RecipientKind.SAFEGUARDING_PARTNERS,
                            RecipientKind.HEALTH),
            when("a colleague asks")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE)
                    .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.UNKNOWN),
            when("a colleague asks for something sensitive")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE)
                    .with(Facts.CATEGORY, InformationCategory.MEDICAL, InformationCategory.SAFEGUARDING)
                    .with(Facts.HOLDER_ROLE, HolderRole.DESIGNATED_LEAD, HolderRole.KEY_PERSON));

    private AccessConstellations() {}

    /** A parent with responsibility, and proof of it. */
    static Constellation parent(String name) {
        return when(name)
                .with(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS);
    }

    private static Constellation ownKey(String name) {
        return parent(name)
                .with(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17)
                .with(Facts.COMPETENCE, Competence.COMPETENT)
                .with(Facts.CATEGORY, InformationCategory.MEDICAL, InformationCategory.SEXUAL_HEALTH);
    }

    private static Constellation lawyer(String name) {
        return when(name)
                .with(Facts.RECIPIENT_KIND, RecipientKind.LAWYER)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS, ParentalResponsibility.UNVERIFIED);
    }

    private static Constellation educationalRecord(String name) {
        return parent(name)
                .with(Facts.STATUTORY_REQUEST, StatutoryRequest.EDUCATION_RECORD)
                .with(Facts.PURPOSE, Purpose.ACCESS_RIGHT)
                .with(Facts.HOLDER_SECTOR, HolderSector.MAINTAINED_SCHOOL);
    }

    private static Constellation child(String name) {
        return when(name)
                .with(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF)
                .with(Facts.PURPOSE, Purpose.ACCESS_RIGHT)
                .with(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17, ChildAge.ADULT)
                .with(Facts.COMPETENCE, Competence.COMPETENT);
    }

    private static Constellation picture(String name) {
        return parent(name).with(Facts.IMAGE_ORIGIN, ImageOrigin.TAKEN_BY_PARENT);
    }
}
