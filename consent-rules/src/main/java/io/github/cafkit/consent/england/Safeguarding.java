package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.PERMIT;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.Dates.whileCitable;
import static io.github.cafkit.consent.england.Terms.CONCERN;
import static io.github.cafkit.consent.england.Terms.EDUCATION_HOLDER;
import static io.github.cafkit.consent.england.Terms.FISHING;
import static io.github.cafkit.consent.england.Terms.HEALTH_HOLDER;
import static io.github.cafkit.consent.england.Terms.INTRINSIC;
import static io.github.cafkit.consent.england.Terms.LEAD;
import static io.github.cafkit.consent.england.Terms.NOT_ADULT;
import static io.github.cafkit.consent.england.Terms.POLICE;
import static io.github.cafkit.consent.england.Terms.PROTECTION_FILE;
import static io.github.cafkit.consent.england.Terms.PROTECTOR;
import static io.github.cafkit.consent.england.Terms.SEXUAL_HEALTH;
import static io.github.cafkit.consent.england.Terms.SIGNIFICANT_HARM;
import static io.github.cafkit.consent.england.Terms.SOCIAL_CARE;
import static io.github.cafkit.consent.england.Terms.TEENAGER;
import static io.github.cafkit.consent.england.Terms.harm;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Undertaking;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/** T4. Protecting a child from harm: the general rule, and the special regimes beside it. The subject is no adult. */
final class Safeguarding {

    /** Keen guidance, without a statute: to those whose own task it is, and wherever significant harm is suspected. */
    private static final Condition EXPECTED = named("guidance expects the sharing", anyOf(INTRINSIC, SIGNIFICANT_HARM));

    static final SharingRule CONCERN_TO_PROTECTOR = rule(
                    "CONCERN-TO-PROTECTOR",
                    "A concern about a child may be shared without consent with those who can protect the child.")
            .in(Tiers.SAFEGUARDING)
            .cites("LW-05", "GR-11", "LW-01", "LW-30", "GR-09")
            .citesWhen(LEAD, "SD-14", "GR-14")
            .citesWhen(SOCIAL_CARE, "SD-15")
            .citesWhen(POLICE, "SD-16", "LW-08")
            .citesWhen(allOf(EDUCATION_HOLDER, not(LEAD)), "GR-14")
            .citesWhen(EDUCATION_HOLDER, "GR-17")
            .citesWhen(HEALTH_HOLDER, "GR-18")
            .citesWhen(is(Facts.PURPOSE, Purpose.PROTECTION_ENQUIRY_S47), "LW-17")
            .citesWhen(isNot(Facts.HOLDER_IS_PUBLIC_AUTHORITY, YesNo.YES), "LW-06")
            .citesWhen(is(Facts.RECIPIENT_KIND, RecipientKind.MARAC), "SP-04")
            .citesWhen(harm(RiskType.STAFF), "SP-06")
            .citesWhen(harm(RiskType.RADICALISATION), "SP-07")
            .citesWhen(anyOf(harm(RiskType.HBA), harm(RiskType.FGM)), "SP-10")
            .citesWhen(harm(RiskType.FII), "SP-11")
            .citesWhen(is(Facts.AGE, ChildAge.UNBORN, ChildAge.DECEASED), "SP-16")
            .citesWhen(allOf(SEXUAL_HEALTH, TEENAGER), "SP-12")
            .citesWhen(SIGNIFICANT_HARM, "SD-27")
            .citesWhen(isNot(Facts.ACCURACY, Accuracy.CHECKED), "GR-22")
            .inForce(DateRange.ALWAYS)
            .when(NOT_ADULT, CONCERN, PROTECTOR, not(FISHING))
            .then(PERMIT)
            .expectedWhen(EXPECTED)
            .obliging(Obligation.FACT)
            .obligingWhen(is(Facts.RECIPIENT_KIND, RecipientKind.MARAC), Obligation.PROTECT_ID, Obligation.ONWARD)
            .obligingWhen(anyOf(harm(RiskType.RADICALISATION), allOf(SEXUAL_HEALTH, TEENAGER)), Obligation.CHILDVIEW)
            .obligingWhen(harm(RiskType.FII), Obligation.ADVICE)
            .build();

    static final SharingRule BLANKET_LIST_WITH_CONCERN = rule(
                    "BLANKET-LIST-WITH-CONCERN",
                    "A police request for a list that names nobody is narrowed by a person, even where there is a"
                            + " concern.")
            .in(Tiers.SAFEGUARDING)
            .cites("SP-08", "LW-08", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(NOT_ADULT, FISHING, CONCERN, PROTECTOR)
            .then(REFER, Judgement.POLICE_PURPOSE, Judgement.NECESSITY)
            .obliging(Obligation.ALT)
            .build();

    private static final Condition SCHEME = named(
            "the police consider a disclosure under the disclosure scheme",
            allOf(
                    NOT_ADULT,
                    is(Facts.HOLDER_SECTOR, HolderSector.POLICE),
                    is(Facts.CATEGORY, InformationCategory.CRIMINAL),
                    is(Facts.RECIPIENT_KIND, RecipientKind.OWN_PARENT, RecipientKind.RELATIVE, RecipientKind.CARER),
                    is(Facts.PURPOSE, Purpose.SAFEGUARDING)));
    private static final Condition BEST_PLACED = is(Facts.BEST_PLACED_TO_PROTECT, YesNo.YES);
    private static final Condition BOUND_AND_CONCERN =
            allOf(BEST_PLACED, is(Facts.UNDERTAKING, Undertaking.SIGNED), CONCERN);

    private Safeguarding() {}

    static List<SharingRule> rules(SourceCatalogue sources) {
        return List.of(
                CONCERN_TO_PROTECTOR,
                BLANKET_LIST_WITH_CONCERN,
                rule("SEXUAL-UNDER-13", "Sexual activity of a child under 13 is always referred to those who protect.")
                        .in(Tiers.SAFEGUARDING)
                        .cites("SP-12", "LW-13")
                        .inForce(whileCitable(sources, "SP-12", "LW-13"))
                        .when(is(Facts.AGE, ChildAge.UNDER_13), harm(RiskType.SEXUAL), PROTECTOR, not(FISHING))
                        .then(PERMIT)
                        .expectedWhen(EXPECTED)
                        .obliging(Obligation.FACT, Obligation.CHILDVIEW)
                        .build(),
                rule(
                                "PROTECTION-FILE-TRANSFER",
                                "The child-protection file goes straight to the setting that the child moves to.")
                        .in(Tiers.SAFEGUARDING)
                        .cites("GR-15")
                        .inForce(whileCitable(sources, "GR-15"))
                        .when(
                                NOT_ADULT,
                                is(Facts.PURPOSE, Purpose.SETTING_TRANSFER),
                                is(Facts.RECIPIENT_KIND, RecipientKind.NEW_SETTING),
                                EDUCATION_HOLDER,
                                PROTECTION_FILE)
                        .then(PERMIT)
                        .expectedWhen(always())
                        .obliging(Obligation.CONFIRM, Obligation.VERIFY)
                        .build(),
                rule(
                                "DISCLOSURE-SCHEME",
                                "The police tell only the person best placed to protect the child, bound by a signed"
                                        + " undertaking.")
                        .in(Tiers.SAFEGUARDING)
                        .cites("SP-09")
                        .inForce(whileCitable(sources, "SP-09"))
                        .when(SCHEME)
                        .then(
                                Branch.then(DENY)
                                        .route(Route.BEST_PLACED_PERSON)
                                        .when(not(BEST_PLACED)),
                                Branch.then(PERMIT).when(BOUND_AND_CONCERN),
                                Branch.then(REFER, Judgement.BEST_PLACED))
                        .expectedWhen(EXPECTED)
                        .obligingWhen(not(BEST_PLACED), Obligation.ALT)
                        .obligingWhen(BOUND_AND_CONCERN, Obligation.ONWARD, Obligation.VERIFY)
                        .build(),
                rule(
                                "INDEX-SIGNIFICANT-HARM",
                                "A sensitive service is shown on the national index without consent only where"
                                        + " significant harm is suspected.")
                        .in(Tiers.SAFEGUARDING)
                        .cites("SP-19")
                        .inForce(whileCitable(sources, "SP-19"))
                        .when(
                                NOT_ADULT,
                                is(Facts.RECIPIENT_KIND, RecipientKind.NATIONAL_INDEX),
                                SEXUAL_HEALTH,
                                SIGNIFICANT_HARM)
                        .then(PERMIT)
                        .expectedWhen(EXPECTED)
                        .build());
    }
}
