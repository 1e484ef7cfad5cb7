package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.PERMIT;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.ConsentTerms.CANNOT_BE_HAD;
import static io.github.cafkit.consent.england.ConsentTerms.DISPUTED;
import static io.github.cafkit.consent.england.ConsentTerms.MISSING;
import static io.github.cafkit.consent.england.ConsentTerms.NONE;
import static io.github.cafkit.consent.england.ConsentTerms.REFUSED_OR_WITHDRAWN;
import static io.github.cafkit.consent.england.ConsentTerms.VALID;
import static io.github.cafkit.consent.england.Dates.whileCitable;
import static io.github.cafkit.consent.england.Terms.ALLEGATION_OPEN;
import static io.github.cafkit.consent.england.Terms.AS_PARENT;
import static io.github.cafkit.consent.england.Terms.CONCERN;
import static io.github.cafkit.consent.england.Terms.DANGEROUS;
import static io.github.cafkit.consent.england.Terms.FISHING;
import static io.github.cafkit.consent.england.Terms.HEALTH_CATEGORY;
import static io.github.cafkit.consent.england.Terms.NOT_ADULT;
import static io.github.cafkit.consent.england.Terms.OWN_PARENT;
import static io.github.cafkit.consent.england.Terms.PRIVATE_RECIPIENT;
import static io.github.cafkit.consent.england.Terms.PROFESSIONAL_RECIPIENT;
import static io.github.cafkit.consent.england.Terms.SEXUAL_HEALTH;
import static io.github.cafkit.consent.england.Terms.SIGNIFICANT_HARM;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.BestInterestsDecision;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Initiative;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/**
 * T7. Consent to share: given, disputed, refused, not sought, not to be had. It is not consent to a service. Recipients
 * of the private circle, colleagues, the lead, the child and parents with responsibility are dealt with elsewhere.
 */
final class ConsentRules {

    private static final Condition RECIPIENT_OF_THIS_TIER = named(
            "the recipient is one to whom consent to share applies",
            allOf(
                    not(PrivateCircle.IN_PRIVATE_CIRCLE),
                    isNot(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.COLLEAGUE,
                            RecipientKind.DESIGNATED_LEAD,
                            RecipientKind.CHILD_SELF),
                    not(AS_PARENT)));
    private static final Condition CONSENT_PURPOSE = named(
            "the purpose is one that people consent to",
            is(
                    Facts.PURPOSE,
                    Purpose.CARE_ADMIN,
                    Purpose.EARLY_HELP,
                    Purpose.SPECIALIST_REFERRAL,
                    Purpose.CHILD_IN_NEED_S17,
                    Purpose.ACCESS_RIGHT,
                    Purpose.SETTING_TRANSFER,
                    Purpose.DIRECT_HEALTH_CARE,
                    Purpose.SOCIAL,
                    Purpose.PUBLICITY,
                    Purpose.OTHER));
    private static final Condition DIRECT_CARE = named(
            "it serves the child's direct care",
            allOf(
                    is(Facts.HOLDER_SECTOR, HolderSector.HEALTH, HolderSector.SOCIAL_CARE),
                    is(Facts.RECIPIENT_KIND, RecipientKind.HEALTH),
                    is(Facts.PURPOSE, Purpose.DIRECT_HEALTH_CARE),
                    is(Facts.NEED_TO_KNOW, YesNoUnknown.YES),
                    not(ConsentTerms.CHILD_OBJECTS)));
    private static final Condition PLAIN = named(
            "it is nothing private, for a professional",
            allOf(is(Facts.CONFIDENTIAL, YesNo.NO), not(DANGEROUS), PROFESSIONAL_RECIPIENT, CONSENT_PURPOSE));

    private static final Condition REFERRAL = is(Facts.PURPOSE, Purpose.SPECIALIST_REFERRAL);
    private static final Condition EARLY_HELP = is(Facts.PURPOSE, Purpose.EARLY_HELP);
    private static final Condition CHILD_IN_NEED = is(Facts.PURPOSE, Purpose.CHILD_IN_NEED_S17);
    private static final Condition CRIME = is(Facts.PURPOSE, Purpose.CRIME);
    private static final Condition CARER = is(Facts.RECIPIENT_KIND, RecipientKind.CARER);
    private static final Condition FOR_CORPORATE_PARENT =
            allOf(CARER, ConsentTerms.PARENT_ENTITLED, is(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES));
    private static final Condition ADULT = is(Facts.AGE, ChildAge.ADULT);
    private static final Condition HEALTH_OF_COMPETENT =
            allOf(HEALTH_CATEGORY, is(Facts.COMPETENCE, Competence.COMPETENT));
    private static final Condition PARENT_WITHOUT_RESPONSIBILITY =
            allOf(OWN_PARENT, is(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS_NOT));
    private static final Condition LEAD_OVERRIDES = allOf(
            is(Facts.PROFILE, Profile.SETTING_POLICY),
            is(Facts.BEST_INTERESTS_DECISION, BestInterestsDecision.RECORDED_BY_LEAD));

    static final SharingRule WRONG_ROUTE = consent(
                    "WRONG-ROUTE",
                    "Where this specialist does not take referrals from this holder, the right route is found.")
            .cites("SD-23", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, is(Facts.ROUTE_VALID, YesNo.NO))
            .then(REFER, Route.VALID_ROUTE, Judgement.ROUTE)
            .obliging(Obligation.ALT)
            .build();

    static final SharingRule BLANKET_LIST = consent(
                    "BLANKET-LIST",
                    "A police request for a list that names nobody is refused; with a concern, a person narrows it.")
            .cites("SP-08", "LW-08", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, FISHING)
            .then(
                    Branch.then(REFER, Judgement.POLICE_PURPOSE, Judgement.NECESSITY)
                            .when(CONCERN),
                    Branch.then(DENY))
            .obliging(Obligation.ALT)
            .obligingWhen(not(CONCERN), Obligation.ADVICE)
            .build();

    /** A person under allegation without responsibility never fares better than a parent who has it. */
    static final SharingRule ALLEGATION = consent(
                    "PRIVATE-UNDER-ALLEGATION",
                    "What a private person who has or may have a part in the risk may have, with consent or without,"
                            + " is for a person to decide.")
            .cites("SP-05", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, PRIVATE_RECIPIENT, ALLEGATION_OPEN)
            .then(REFER, Judgement.RISK_ROLE, Judgement.SERIOUS_HARM)
            .build();

    static final SharingRule CONSENTED = consent("CONSENTED", "With valid consent, within its terms, it may be shared.")
            .cites("GR-04", "SD-20", "LW-01")
            .citesWhen(REFERRAL, "SD-12")
            .citesWhen(anyOf(REFERRAL, EARLY_HELP), "SD-21")
            .citesWhen(CARER, "LW-14")
            .citesWhen(FOR_CORPORATE_PARENT, "SP-15")
            .when(RECIPIENT_OF_THIS_TIER, VALID)
            .then(PERMIT)
            .obligingWhen(FOR_CORPORATE_PARENT, Obligation.ONWARD)
            .build();

    static final SharingRule CONSENT_DISPUTED = consent(
                    "CONSENT-DISPUTED", "Where those entitled to consent disagree, a person decides.")
            .cites("LW-14", "GR-04", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, DISPUTED)
            .then(REFER, Judgement.BEST_INTERESTS)
            .build();

    /** Practice of settings that adopt it; contested against national law, and shown as setting policy. */
    static final SharingRule REFERRAL_OVERRIDE = consent(
                    "REFERRAL-OVERRIDE",
                    "A setting that has such a policy may refer against a refusal, once the lead has recorded that it"
                            + " is in the child's best interests.")
            .cites("SD-13")
            .when(RECIPIENT_OF_THIS_TIER, REFUSED_OR_WITHDRAWN, REFERRAL, LEAD_OVERRIDES)
            .then(PERMIT)
            .obliging(Obligation.ADVICE, Obligation.REVIEW, Obligation.CHILDVIEW)
            .obligingWhen(isNot(Facts.INFORMING, Safety.RAISES_RISK), Obligation.INFORM)
            .obligingWhen(is(Facts.INFORMING, Safety.RAISES_RISK), Obligation.INFORM_DEFER)
            .build();

    static final SharingRule REFERRAL_REFUSED = consent(
                    "REFERRAL-REFUSED",
                    "Where consent to a referral is refused, a person judges whether the unmet need is a concern.")
            .cites("SD-12", "GR-05", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, REFUSED_OR_WITHDRAWN, REFERRAL, not(LEAD_OVERRIDES))
            .then(REFER, Judgement.CONCERN_LEVEL, Judgement.BEST_INTERESTS)
            .build();

    static final SharingRule REFUSED = consent(
                    "CONSENT-REFUSED",
                    "Where consent is refused or withdrawn it is not shared; with a concern, a person decides.")
            .cites("SD-20", "GR-05", "LW-01")
            .citesWhen(CONCERN, "GR-08")
            .when(RECIPIENT_OF_THIS_TIER, REFUSED_OR_WITHDRAWN, not(REFERRAL))
            .then(Branch.then(REFER, Judgement.CONCERN_LEVEL).when(CONCERN), Branch.then(DENY))
            .build();

    static final SharingRule NOT_SOUGHT = consent("CONSENT-NOT-SOUGHT", "Consent is asked for, if asking is safe.")
            .cites("GR-04", "SD-20", "LW-01")
            .citesWhen(REFERRAL, "SD-12")
            .citesWhen(EARLY_HELP, "SD-21")
            .citesWhen(CHILD_IN_NEED, "LW-15")
            .citesWhen(anyOf(CHILD_IN_NEED, EARLY_HELP), "GR-13")
            .citesWhen(allOf(CHILD_IN_NEED, is(Facts.INITIATIVE, Initiative.ON_REQUEST)), "LW-29")
            .citesWhen(HEALTH_OF_COMPETENT, "LW-12")
            .citesWhen(ADULT, "SP-17")
            .citesWhen(PARENT_WITHOUT_RESPONSIBILITY, "LW-14")
            .citesWhen(
                    is(
                            Facts.CATEGORY,
                            InformationCategory.NAME,
                            InformationCategory.ADDRESS,
                            InformationCategory.ADMISSIONS),
                    "SD-01")
            .when(
                    RECIPIENT_OF_THIS_TIER,
                    NONE,
                    anyOf(CONSENT_PURPOSE, ADULT),
                    isNot(Facts.PURPOSE, Purpose.CRIME, Purpose.COURT, Purpose.RESEARCH),
                    not(DIRECT_CARE),
                    not(PLAIN))
            .then(Asking.ifSafe())
            .obligingWhen(is(Facts.PURPOSE, Purpose.SOCIAL, Purpose.PUBLICITY), Obligation.ALT)
            .obligingWhen(anyOf(CHILD_IN_NEED, EARLY_HELP), Obligation.ADVICE)
            .obligingWhen(anyOf(HEALTH_OF_COMPETENT, PARENT_WITHOUT_RESPONSIBILITY), Obligation.CHILDVIEW)
            .build();

    static final SharingRule NOT_TO_BE_HAD = consent(
                    "CONSENT-NOT-TO-BE-HAD", "Where consent cannot be given or obtained, a person decides.")
            .cites("GR-05", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, CANNOT_BE_HAD, not(DIRECT_CARE), not(PLAIN))
            .then(REFER, Judgement.BEST_INTERESTS)
            .build();

    static final SharingRule BELOW_CONCERN = consent(
                    "BELOW-CONCERN",
                    "A safeguarding purpose where no concern has been stated is for a person to judge; advice can be"
                            + " had without naming the child.")
            .cites("GR-08", "GR-05", "LW-01")
            .citesWhen(allOf(SEXUAL_HEALTH, is(Facts.AGE, ChildAge.AGE_13_15)), "LW-13", "SP-12")
            .when(
                    RECIPIENT_OF_THIS_TIER,
                    MISSING,
                    PROFESSIONAL_RECIPIENT,
                    NOT_ADULT,
                    is(Facts.PURPOSE, Purpose.SAFEGUARDING, Purpose.PROTECTION_ENQUIRY_S47, Purpose.PREVENT))
            .then(REFER, Judgement.CONCERN_LEVEL)
            .obliging(Obligation.CHILDVIEW)
            .build();

    static final SharingRule STAFF_ALLEGATION = consent(
                    "STAFF-ALLEGATION-ELSEWHERE",
                    "An allegation against staff goes to those who deal with such allegations.")
            .cites("SP-06", "GR-08", "LW-01")
            .when(
                    RECIPIENT_OF_THIS_TIER,
                    not(VALID),
                    PROFESSIONAL_RECIPIENT,
                    is(Facts.PURPOSE, Purpose.STAFF_ALLEGATION))
            .then(REFER, Route.SAFEGUARDING_AGENCY, Judgement.RECIPIENT_NEED)
            .obliging(Obligation.ALT)
            .build();

    static final SharingRule CRIME_REQUEST = consent(
                    "CRIME-REQUEST",
                    "The law lets a holder help against crime and does not compel it; a person weighs the purpose.")
            .cites("SP-08", "LW-08", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, not(VALID), PROFESSIONAL_RECIPIENT, CRIME, not(FISHING))
            .then(REFER, Judgement.POLICE_PURPOSE)
            .build();

    static final SharingRule RESEARCH = consent(
                    "RESEARCH", "Research without consent waits until a person has judged whether anyone can be known.")
            .cites("GR-02", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, MISSING, is(Facts.PURPOSE, Purpose.RESEARCH))
            .then(REFER, Judgement.REIDENTIFICATION)
            .obliging(Obligation.ALT)
            .build();

    static final SharingRule CARE = consent(
                    "DIRECT-CARE", "What the child's direct care needs is shared between those who give it.")
            .cites("GR-20", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, MISSING, DIRECT_CARE)
            .then(PERMIT)
            .build();

    static final SharingRule NOT_CONFIDENTIAL = consent(
                    "NOT-CONFIDENTIAL",
                    "What is not private may be shared with a professional for an ordinary purpose.")
            .cites("GR-03", "LW-01")
            .when(RECIPIENT_OF_THIS_TIER, MISSING, PLAIN)
            .then(PERMIT)
            .build();

    private ConsentRules() {}

    static List<SharingRule> rules(SourceCatalogue sources) {
        return List.of(
                WRONG_ROUTE,
                BLANKET_LIST,
                ALLEGATION,
                CONSENTED,
                CONSENT_DISPUTED,
                REFERRAL_OVERRIDE,
                REFERRAL_REFUSED,
                REFUSED,
                NOT_SOUGHT,
                NOT_TO_BE_HAD,
                BELOW_CONCERN,
                STAFF_ALLEGATION,
                CRIME_REQUEST,
                RESEARCH,
                CARE,
                NOT_CONFIDENTIAL,
                SharingRule.rule(
                                "INDEX-WITHOUT-CONSENT",
                                "A sensitive service is not shown on the national index without consent.")
                        .in(Tiers.CONSENT)
                        .cites("SP-19", "LW-01")
                        .inForce(whileCitable(sources, "SP-19"))
                        .when(
                                RECIPIENT_OF_THIS_TIER,
                                is(Facts.RECIPIENT_KIND, RecipientKind.NATIONAL_INDEX),
                                SEXUAL_HEALTH,
                                not(VALID),
                                not(SIGNIFICANT_HARM))
                        .then(DENY)
                        .build());
    }

    private static SharingRule.Builder consent(String id, String title) {
        return SharingRule.rule(id, title).in(Tiers.CONSENT).inForce(DateRange.ALWAYS);
    }
}
