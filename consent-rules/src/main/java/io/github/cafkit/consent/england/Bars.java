package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.ConsentTerms.CHILD_AGREES;
import static io.github.cafkit.consent.england.Terms.ACCESS_REQUEST;
import static io.github.cafkit.consent.england.Terms.CHILD_SELF;
import static io.github.cafkit.consent.england.Terms.CONCERN;
import static io.github.cafkit.consent.england.Terms.CONFLICTED;
import static io.github.cafkit.consent.england.Terms.DANGEROUS;
import static io.github.cafkit.consent.england.Terms.EDUCATION_HOLDER;
import static io.github.cafkit.consent.england.Terms.HEALTH_CATEGORY;
import static io.github.cafkit.consent.england.Terms.HEALTH_HOLDER;
import static io.github.cafkit.consent.england.Terms.INTRINSIC;
import static io.github.cafkit.consent.england.Terms.NOT_ADULT;
import static io.github.cafkit.consent.england.Terms.OPEN_DOOR;
import static io.github.cafkit.consent.england.Terms.PARENT_LIKE;
import static io.github.cafkit.consent.england.Terms.PROFESSIONAL_RECIPIENT;
import static io.github.cafkit.consent.england.Terms.harm;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.BestInterests;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.SeriousHarmTest;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/** T1. What must not go to this person, whoever consents and whatever right is claimed. */
final class Bars {

    static final SharingRule COURT_PROHIBITS = absolute(
                    "COURT-PROHIBITS", "What a court forbids is not disclosed; a protector is sent to legal advice.")
            .cites("LW-01", "LW-25")
            .when(is(Facts.COURT_ORDER, CourtOrder.PROHIBITS))
            .obliging(Obligation.ADVICE)
            .build();

    static final SharingRule PRIVILEGED = absolute(
                    "PRIVILEGED", "What is legally privileged is not disclosed; a protector is sent to legal advice.")
            .cites("LW-01", "LW-26")
            .when(is(Facts.PRIVILEGED, YesNo.YES))
            .obliging(Obligation.ADVICE)
            .build();

    static final SharingRule ADOPTION = absolute(
                    "ADOPTION-PROTECTED",
                    "Protected adoption information goes out only through the adoption agency's own process.")
            .cites("LW-28", "LW-01")
            .when(is(Facts.CATEGORY, InformationCategory.ADOPTION))
            .obliging(Obligation.ADVICE, Obligation.ALT, Obligation.PROTECT_ID)
            .build();

    /** Alleged is enough. The bar is against the person: a body's duty is met through another of its officers. */
    static final SharingRule PERSON_UNDER_ALLEGATION = rule(
                    "PERSON-UNDER-ALLEGATION",
                    "A person under allegation, or linked to one, receives nothing that could put somebody in danger.")
            .in(Tiers.BARS)
            .cites("SP-05", "LW-01", "LW-02")
            .citesWhen(is(Facts.RISK_ROLE, RiskRole.SUBJECT_OF_STAFF_ALLEGATION), "SP-06")
            .citesWhen(
                    allOf(
                            EDUCATION_HOLDER,
                            is(Facts.CATEGORY, InformationCategory.SAFEGUARDING),
                            harm(RiskType.DOMESTIC_ABUSE)),
                    "SP-03")
            .inForce(DateRange.ALWAYS)
            .when(CONFLICTED, DANGEROUS)
            .then(
                    Branch.then(DENY)
                            .route(Route.HEAD_AND_LADO)
                            .when(is(Facts.RISK_ROLE, RiskRole.SUBJECT_OF_STAFF_ALLEGATION)),
                    Branch.then(DENY).route(Route.ANOTHER_OFFICER))
            .obliging(Obligation.ALT)
            .build();

    static final SharingRule RISK_ROLE_UNKNOWN = rule(
                    "RISK-ROLE-UNKNOWN",
                    "While it is not known whether the recipient has a part in the risk, a person decides about"
                            + " anything dangerous.")
            .in(Tiers.BARS)
            .cites("SP-05", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(is(Facts.RISK_ROLE, RiskRole.UNKNOWN), DANGEROUS)
            .then(REFER, Judgement.RISK_ROLE)
            .build();

    static final SharingRule SERIOUS_HARM = rule(
                    "SERIOUS-HARM",
                    "Access is refused where it would be likely to cause serious harm, and held back while that is"
                            + " being judged.")
            .in(Tiers.BARS)
            .cites("LW-09", "GR-16", "LW-01")
            .citesWhen(is(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.MET), "GR-21")
            .inForce(DateRange.ALWAYS)
            .when(
                    anyOf(PARENT_LIKE, CHILD_SELF),
                    is(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.MET, SeriousHarmTest.NOT_ASSESSED))
            .then(
                    Branch.then(DENY).when(is(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.MET)),
                    Branch.then(REFER, Judgement.SERIOUS_HARM))
            .obligingWhen(
                    is(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.MET),
                    Obligation.ADVICE,
                    Obligation.PROTECT_ID,
                    Obligation.DSL)
            .build();

    static final SharingRule HEALTH_OPINION_FIRST = rule(
                    "HEALTH-OPINION-FIRST",
                    "A holder outside the health service asks for a health professional's opinion before it answers a"
                            + " subject access request for health information.")
            .in(Tiers.BARS)
            .cites("LW-09", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(
                    is(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS),
                    ACCESS_REQUEST,
                    HEALTH_CATEGORY,
                    not(HEALTH_HOLDER),
                    is(Facts.SERIOUS_HARM_TEST, SeriousHarmTest.NOT_RAISED, SeriousHarmTest.NOT_ASSESSED))
            .then(REFER, Judgement.SERIOUS_HARM)
            .build();

    private static final Condition SELF_HARM_CONCERN = allOf(harm(RiskType.SELF_HARM), CONCERN);

    static final SharingRule CHILDS_CONFIDENCE = rule(
                    "CHILDS-CONFIDENCE",
                    "What the child told in confidence is not given to a parent unless the child agrees; where the"
                            + " child may come to harm by its own hand a person decides.")
            .in(Tiers.BARS)
            .cites("LW-10", "GR-19", "LW-01")
            .citesWhen(SELF_HARM_CONCERN, "SP-13")
            .inForce(DateRange.ALWAYS)
            .when(PARENT_LIKE, NOT_ADULT, is(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.YES), not(CHILD_AGREES))
            .then(Branch.then(REFER, Judgement.BEST_INTERESTS).when(SELF_HARM_CONCERN), Branch.then(DENY))
            .obliging(Obligation.CHILDVIEW)
            .build();

    static final SharingRule CHILD_ABUSE_DATA = rule(
                    "CHILD-ABUSE-DATA",
                    "A parent's right of access reaches child abuse data only as far as that is in the child's best"
                            + " interests.")
            .in(Tiers.BARS)
            .cites("LW-11", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(
                    ACCESS_REQUEST,
                    PARENT_LIKE,
                    is(Facts.CATEGORY, InformationCategory.SAFEGUARDING, InformationCategory.CHILD_ABUSE_DATA),
                    isNot(Facts.BEST_INTERESTS, BestInterests.SHARE))
            .then(
                    Branch.then(DENY).when(is(Facts.BEST_INTERESTS, BestInterests.DO_NOT_SHARE)),
                    Branch.then(REFER, Judgement.BEST_INTERESTS))
            .obligingWhen(is(Facts.BEST_INTERESTS, BestInterests.DO_NOT_SHARE), Obligation.ADVICE)
            .build();

    /** The library does not choose between a bar and a duty. */
    static final RulePack.Clash BAR_MEETS_DUTY = new RulePack.Clash(
            Tiers.BARS.rank(),
            Tiers.DUTIES.rank(),
            rule(
                            "BAR-MEETS-DUTY",
                            "Where a bar and a duty meet, a lawyer is asked; a duty owed to a body is met through an"
                                    + " officer who is not under allegation.")
                    .in(Tiers.BARS)
                    .cites("LW-01")
                    .inForce(DateRange.ALWAYS)
                    .when(Condition.always())
                    .then(
                            Branch.then(REFER, Judgement.LEGAL_CLASH)
                                    .route(Route.ANOTHER_OFFICER)
                                    .when(allOf(
                                            CONFLICTED,
                                            PROFESSIONAL_RECIPIENT,
                                            isNot(Facts.COURT_ORDER, CourtOrder.REQUIRES))),
                            Branch.then(REFER, Judgement.LEGAL_CLASH).route(Route.LEGAL))
                    .build());

    private Bars() {}

    static List<SharingRule> rules() {
        return List.of(
                COURT_PROHIBITS,
                PRIVILEGED,
                ADOPTION,
                PERSON_UNDER_ALLEGATION,
                RISK_ROLE_UNKNOWN,
                SERIOUS_HARM,
                HEALTH_OPINION_FIRST,
                CHILDS_CONFIDENCE,
                CHILD_ABUSE_DATA);
    }

    /**
     * A bar against everybody. Telling somebody who protects is still never refused: a lawyer is asked. An officer under
     * allegation is refused, and whoever has a concern is shown another way.
     */
    private static SharingRule.Builder absolute(String id, String title) {
        return rule(id, title)
                .in(Tiers.BARS)
                .inForce(DateRange.ALWAYS)
                .then(
                        Branch.then(REFER, Judgement.LEGAL_CLASH)
                                .route(Route.LEGAL)
                                .when(OPEN_DOOR),
                        Branch.then(DENY).route(Route.LEGAL).when(allOf(CONCERN, CONFLICTED, INTRINSIC)),
                        Branch.then(DENY));
    }
}
