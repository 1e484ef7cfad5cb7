package io.github.cafkit.testkit.sample;

import static io.github.cafkit.testkit.sample.Constellation.when;

import io.github.cafkit.consent.fact.BestInterestsDecision;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.testkit.sample.Constellation.Timing;
import java.util.List;

/** Consent was given, has run out, was refused or taken back, or nobody has asked; and those whom consent does not help. */
final class ConsentConstellations {

    static final List<Constellation> ALL = List.of(
            purpose("a parent agrees").agreed(ConsentGiver.PARENT_WITH_PR),
            purpose("a consent has expired")
                    .onFile(ConsentState.GIVEN, ConsentGiver.PARENT_WITH_PR, Timing.EXPIRED)
                    .with(Facts.SEEKING_CONSENT, Safety.SAFE),
            purpose("a consent was withdrawn")
                    .onFile(ConsentState.GIVEN, ConsentGiver.PARENT_WITH_PR, Timing.WITHDRAWN),
            purpose("a parent refuses")
                    .onFile(ConsentState.REFUSED, ConsentGiver.PARENT_WITH_PR, Timing.CURRENT)
                    .with(Facts.RISK_LEVEL, RiskLevel.NONE, RiskLevel.PERCEIVED_RISK),
            purpose("parents disagree")
                    .agreed(ConsentGiver.PARENT_WITH_PR)
                    .onFile(ConsentState.REFUSED, ConsentGiver.PARENT_WITH_PR, Timing.CURRENT),
            purpose("consent cannot be had")
                    .onFile(ConsentState.CANNOT_BE_GIVEN, ConsentGiver.PARENT_WITH_PR, Timing.CURRENT),
            purpose("nobody can be reached")
                    .onFile(ConsentState.NOT_REASONABLY_OBTAINABLE, ConsentGiver.PARENT_WITH_PR, Timing.CURRENT),
            purpose("asking is safe").with(Facts.SEEKING_CONSENT, Safety.SAFE),
            purpose("asking would raise the risk").with(Facts.SEEKING_CONSENT, Safety.RAISES_RISK),
            when("a competent young person keeps a secret")
                    .with(Facts.AGE, ChildAge.AGE_13_15, ChildAge.AGE_16_17)
                    .with(Facts.COMPETENCE, Competence.COMPETENT)
                    .with(Facts.CHILD_VIEW, ChildView.OBJECTS, ChildView.AGREES)
                    .with(Facts.CATEGORY, InformationCategory.SEXUAL_HEALTH, InformationCategory.MEDICAL)
                    .onFile(ConsentState.REFUSED, ConsentGiver.COMPETENT_CHILD, Timing.CURRENT),
            when("a competent young person agrees and a parent refuses")
                    .with(Facts.AGE, ChildAge.AGE_13_15)
                    .with(Facts.COMPETENCE, Competence.COMPETENT)
                    .agreed(ConsentGiver.COMPETENT_CHILD)
                    .onFile(ConsentState.REFUSED, ConsentGiver.PARENT_WITH_PR, Timing.CURRENT),
            when("an adult decides")
                    .with(Facts.AGE, ChildAge.ADULT)
                    .with(Facts.COMPETENCE, Competence.COMPETENT)
                    .agreed(ConsentGiver.COMPETENT_CHILD),
            referral("parents agree to a referral").agreed(ConsentGiver.PARENT_WITH_PR),
            referral("parents refuse a referral")
                    .onFile(ConsentState.REFUSED, ConsentGiver.PARENT_WITH_PR, Timing.CURRENT),
            referral("the lead refers against a refusal")
                    .with(Facts.PROFILE, Profile.SETTING_POLICY)
                    .with(Facts.BEST_INTERESTS_DECISION, BestInterestsDecision.RECORDED_BY_LEAD)
                    .onFile(ConsentState.REFUSED, ConsentGiver.PARENT_WITH_PR, Timing.CURRENT),
            referral("a referral by the wrong route").with(Facts.ROUTE_VALID, YesNo.NO),
            when("the authority agrees as parent, to a carer")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.CARER)
                    .with(Facts.PURPOSE, Purpose.CARE_ADMIN)
                    .agreed(ConsentGiver.CORPORATE_PARENT),
            when("a carer under allegation")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.CARER)
                    .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR, RiskRole.UNKNOWN),
            when("about somebody else, who agrees")
                    .with(Facts.CATEGORY, InformationCategory.FAMILY_ADULT)
                    .agreed(ConsentGiver.THIRD_PARTY_CONCERNED),
            phone("another parent asks for a phone number, and the parent agrees")
                    .agreed(ConsentGiver.PARENT_WITH_PR),
            phone("another parent asks for a phone number")
                    .with(Facts.SEEKING_CONSENT, Safety.SAFE, Safety.RAISES_RISK, Safety.UNKNOWN),
            when("another parent asks for an address for a party")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.OTHER_PARENT)
                    .with(Facts.PURPOSE, Purpose.SOCIAL)
                    .with(Facts.CATEGORY, InformationCategory.ADDRESS, InformationCategory.NAME),
            when("a newspaper calls")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.MEDIA, RecipientKind.PUBLIC, RecipientKind.RELATIVE)
                    .with(Facts.PURPOSE, Purpose.PUBLICITY),
            when("research without consent")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.RESEARCHER)
                    .with(Facts.PURPOSE, Purpose.RESEARCH),
            when("the child's direct care")
                    .with(Facts.HOLDER_SECTOR, HolderSector.HEALTH)
                    .with(Facts.RECIPIENT_KIND, RecipientKind.HEALTH)
                    .with(Facts.PURPOSE, Purpose.DIRECT_HEALTH_CARE)
                    .with(Facts.CATEGORY, InformationCategory.MEDICAL),
            when("nothing private, to a professional").with(Facts.CONFIDENTIAL, YesNo.NO),
            when("a court asks without an order")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.COURT, RecipientKind.REGULATOR)
                    .with(Facts.PURPOSE, Purpose.COURT),
            when("a firm asks")
                    .with(Facts.RECIPIENT_KIND, RecipientKind.COMMERCIAL, RecipientKind.LAWYER)
                    .with(Facts.PURPOSE, Purpose.COURT));

    private ConsentConstellations() {}

    private static Constellation purpose(String name) {
        return when(name)
                .with(
                        Facts.PURPOSE,
                        Purpose.EARLY_HELP,
                        Purpose.CHILD_IN_NEED_S17,
                        Purpose.CARE_ADMIN,
                        Purpose.SETTING_TRANSFER);
    }

    private static Constellation referral(String name) {
        return when(name)
                .with(Facts.PURPOSE, Purpose.SPECIALIST_REFERRAL)
                .with(Facts.RECIPIENT_KIND, RecipientKind.EDUCATION_SPECIALIST);
    }

    private static Constellation phone(String name) {
        return when(name)
                .with(Facts.RECIPIENT_KIND, RecipientKind.OTHER_PARENT)
                .with(Facts.PURPOSE, Purpose.SOCIAL)
                .with(Facts.CATEGORY, InformationCategory.PHONE);
    }
}
