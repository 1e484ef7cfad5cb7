package io.github.cafkit.testkit.sample;

import static io.github.cafkit.testkit.sample.Constellation.when;

import io.github.cafkit.consent.fact.BestInterests;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.SeriousHarmTest;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.util.List;

/** Something stands in the way: an order, an allegation, a confidence, or that it is not known who asks for what. */
final class BarConstellations {

    static final List<Constellation> ALL = List.of(
            when("it is not needed").with(Facts.NEEDED, YesNoUnknown.NO),
            when("nobody has said whether it is needed").with(Facts.NEEDED, YesNoUnknown.UNKNOWN),
            when("nobody can be identified").with(Facts.IDENTIFIABLE, YesNo.NO),
            when("no purpose")
                    .with(Facts.PURPOSE, Purpose.NONE)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY, RecipientKind.CARER),
            when("somebody on the phone").with(Facts.IDENTITY, IdentityCheck.UNVERIFIED),
            when("a court requires it")
                    .with(Facts.COURT_ORDER, CourtOrder.REQUIRES)
                    .with(Facts.PURPOSE, Purpose.COURT)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.COURT, RecipientKind.LAWYER),
            when("a court forbids it")
                    .with(Facts.COURT_ORDER, CourtOrder.PROHIBITS)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT, RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.RISK_LEVEL, RiskLevel.NONE, RiskLevel.SIGNIFICANT_HARM),
            when("it is privileged").with(Facts.PRIVILEGED, YesNo.YES),
            when("protected adoption information").with(Facts.CATEGORY, InformationCategory.ADOPTION),
            parent("a parent under allegation asks where the family is")
                    .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR, RiskRole.ASSOCIATE_OF_PERPETRATOR)
                    .with(Facts.CATEGORY, InformationCategory.ADDRESS, InformationCategory.SCHOOL_OR_PLACEMENT)
                    .harm(RiskType.DOMESTIC_ABUSE),
            when("the refuge's address, and nobody knows who asks")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.RELATIVE, RecipientKind.OTHER_AGENCY)
                    .with(Facts.RISK_ROLE, RiskRole.UNKNOWN)
                    .with(Facts.CATEGORY, InformationCategory.ADDRESS, InformationCategory.PHONE)
                    .harm(RiskType.DOMESTIC_ABUSE),
            when("a member of staff under allegation asks for the record")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE, RecipientKind.DESIGNATED_LEAD)
                    .with(Facts.RISK_ROLE, RiskRole.SUBJECT_OF_STAFF_ALLEGATION)
                    .with(Facts.CATEGORY, InformationCategory.SAFEGUARDING)
                    .harm(RiskType.STAFF),
            when("an enquiry asks through an officer under allegation")
                    .with(Facts.STATUTORY_REQUEST, StatutoryRequest.S47)
                    .with(Facts.PURPOSE, Purpose.PROTECTION_ENQUIRY_S47)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE)
                    .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR)
                    .with(Facts.CATEGORY, InformationCategory.SAFEGUARDING),
            parent("access would do serious harm")
                    .with(Facts.PURPOSE, Purpose.ACCESS_RIGHT)
                    .with(
                            Facts.SERIOUS_HARM_TEST,
                            SeriousHarmTest.MET,
                            SeriousHarmTest.NOT_ASSESSED,
                            SeriousHarmTest.NOT_MET),
            parent("health information before a health opinion")
                    .with(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS)
                    .with(Facts.PURPOSE, Purpose.ACCESS_RIGHT)
                    .with(Facts.CATEGORY, InformationCategory.MEDICAL)
                    .with(Facts.HOLDER_SECTOR, HolderSector.SOCIAL_CARE, HolderSector.ACADEMY),
            parent("what a child told in confidence")
                    .with(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17)
                    .with(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.YES, GivenInConfidence.PART)
                    .with(Facts.CHILD_VIEW, ChildView.OBJECTS, ChildView.NOT_ASKED),
            parent("what a child who harms itself told in confidence")
                    .with(Facts.AGE, ChildAge.AGE_13_15)
                    .with(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.YES)
                    .with(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK, RiskLevel.SIGNIFICANT_HARM)
                    .harm(RiskType.SELF_HARM),
            parent("child abuse data by right of access")
                    .with(Facts.PURPOSE, Purpose.ACCESS_RIGHT)
                    .with(Facts.CATEGORY, InformationCategory.CHILD_ABUSE_DATA, InformationCategory.SAFEGUARDING)
                    .with(
                            Facts.BEST_INTERESTS,
                            BestInterests.UNCLEAR,
                            BestInterests.DO_NOT_SHARE,
                            BestInterests.SHARE));

    private BarConstellations() {}

    private static Constellation parent(String name) {
        return AccessConstellations.parent(name);
    }
}
