package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.LawTerms.CONCERN;
import static io.github.cafkit.consent.england.LawTerms.CONFLICTED;
import static io.github.cafkit.consent.england.LawTerms.COURT_REQUIRES;
import static io.github.cafkit.consent.england.LawTerms.DANGEROUS;
import static io.github.cafkit.consent.england.LawTerms.FAMILY;
import static io.github.cafkit.consent.england.LawTerms.FISHING;
import static io.github.cafkit.consent.england.LawTerms.HEALTH_BODY;
import static io.github.cafkit.consent.england.LawTerms.HEALTH_OPINION_FIRST;
import static io.github.cafkit.consent.england.LawTerms.IDENTIFIABLE;
import static io.github.cafkit.consent.england.LawTerms.IMMEDIATE_DANGER;
import static io.github.cafkit.consent.england.LawTerms.IN_ORDER;
import static io.github.cafkit.consent.england.LawTerms.LEAD;
import static io.github.cafkit.consent.england.LawTerms.NEVER;
import static io.github.cafkit.consent.england.LawTerms.NOT_ADULT;
import static io.github.cafkit.consent.england.LawTerms.OPEN_DOOR;
import static io.github.cafkit.consent.england.LawTerms.OWN_PARENT;
import static io.github.cafkit.consent.england.LawTerms.PARENT_LIKE;
import static io.github.cafkit.consent.england.LawTerms.PROTECTOR;
import static io.github.cafkit.consent.england.LawTerms.SIGNIFICANT_HARM;
import static io.github.cafkit.consent.england.LawTerms.harm;
import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.all;
import static io.github.cafkit.consent.law.Claim.any;
import static io.github.cafkit.consent.law.Claim.carries;
import static io.github.cafkit.consent.law.Claim.effect;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.law.Claim.tier;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.DetrimentJudgement;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskSource;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.Condition;
import java.util.List;

/** Laws about harm: what never reaches those who may cause it, and what always reaches those who can prevent it. */
final class ProtectionLaws {

    /** L24 names these three; every practitioner may tell them. */
    private static final Condition LEAD_SOCIAL_CARE_OR_POLICE = is(
            Facts.RECIPIENT_KIND,
            RecipientKind.DESIGNATED_LEAD,
            RecipientKind.CHILDRENS_SOCIAL_CARE,
            RecipientKind.POLICE);

    /** L24: a signed judgement below significant harm is the one way to close the door; the lead's stays open. */
    private static final Condition SIGNED_DETRIMENT = allOf(
            not(LEAD),
            is(Facts.DETRIMENT_JUDGEMENT, DetrimentJudgement.DISCLOSURE_WORSE_SIGNED),
            not(SIGNIFICANT_HARM));

    /** L11 as amended: no stranger is a parent, a carer, whoever stands as a parent, or who is best placed to protect. */
    private static final Condition STRANGER = not(anyOf(
            PROTECTOR,
            OWN_PARENT,
            PARENT_LIKE,
            is(Facts.RECIPIENT_KIND, RecipientKind.CARER, RecipientKind.LAWYER),
            is(Facts.BEST_PLACED_TO_PROTECT, YesNo.YES)));

    /**
     * L32 as amended: the row of T4 for a concern and a protector; by their own terms the rule for the file of a child
     * who moves needs an education holder, the disclosure scheme the police, and the bar that waits for a health
     * professional's opinion a holder outside health.
     */
    private static final Condition ROW_OF_CONCERN =
            allOf(NOT_ADULT, CONCERN, PROTECTOR, not(FISHING), not(HEALTH_OPINION_FIRST));

    private static final Condition SECRET = anyOf(
            harm(RiskType.FII),
            harm(RiskType.HBA),
            harm(RiskType.STAFF),
            allOf(harm(RiskType.SEXUAL), is(Facts.RISK_SOURCE, RiskSource.PARENT, RiskSource.HOUSEHOLD)));

    private static final Claim GOES_OUTSIDE_THE_FAMILY_TO_PROTECT = all(FLOWS, tier(2, 4), given(not(FAMILY)));

    private ProtectionLaws() {}

    static List<Law> on(SourcesOfTheDay day) {
        // L11: "SP-19 while in force" - the national index showed sensitive services where significant harm was
        // suspected.
        Condition index = day.cites("SP-19") ? is(Facts.RECIPIENT_KIND, RecipientKind.NATIONAL_INDEX) : NEVER;
        Condition closed = day.cites("LW-19") ? SIGNED_DETRIMENT : NEVER;
        return List.of(
                Law.never(
                        "L08",
                        "A person under allegation, or linked to one, never receives an address or anything else that is"
                                + " dangerous in the wrong hands, whoever consents and whatever right is claimed.",
                        FLOWS,
                        given(IDENTIFIABLE, CONFLICTED, DANGEROUS)),
                Law.implies(
                        "L08",
                        "If a court orders something dangerous to be disclosed to a person under allegation, a lawyer is"
                                + " asked first.",
                        given(IN_ORDER, CONFLICTED, DANGEROUS, COURT_REQUIRES),
                        all(effect(Effect.REFER), Claim.routed(Route.LEGAL))),
                Law.monotone(
                        "L10",
                        "The graver the risk, the more a protector may be told, and never less.",
                        given(PROTECTOR),
                        FLOWS,
                        Facts.RISK_LEVEL),
                Law.noChange(
                        "L11",
                        "A graver risk never lets more go to a stranger.",
                        Change.rising(Facts.RISK_LEVEL),
                        all(Claim.not(FLOWS), given(STRANGER, not(index))),
                        // L11: "emergency health care aside".
                        all(FLOWS, given(STRANGER, not(index), not(allOf(HEALTH_BODY, IMMEDIATE_DANGER))))),
                Law.never(
                        "L24",
                        "Nobody is ever refused leave to tell the designated lead, social care or the police of a"
                                + " concern.",
                        effect(Effect.DENY),
                        given(CONCERN, LEAD_SOCIAL_CARE_OR_POLICE, not(CONFLICTED), not(closed))),
                Law.never(
                        "L24",
                        "Nor is anybody refused leave to tell any other protector of a concern.",
                        effect(Effect.DENY),
                        // Bars on access run against whoever stands as a parent, the authority included; L24 names the
                        // lead, social care and the police.
                        given(OPEN_DOOR, not(PARENT_LIKE), not(closed))),
                Law.implies(
                        "L24",
                        "If the very officer is under allegation, another way to tell is named.",
                        all(
                                effect(Effect.DENY),
                                given(CONCERN, LEAD_SOCIAL_CARE_OR_POLICE, CONFLICTED),
                                // A signed judgement that sharing is the greater harm refuses everybody but the lead.
                                given(anyOf(DANGEROUS, not(closed)))),
                        Claim.routed()),
                Law.implies(
                        "L26",
                        "Whoever shares outside the family to protect a child either tells the family or says why not,"
                                + " and never both.",
                        GOES_OUTSIDE_THE_FAMILY_TO_PROTECT,
                        any(
                                all(carries(Obligation.INFORM), Claim.not(carries(Obligation.INFORM_DEFER))),
                                all(carries(Obligation.INFORM_DEFER), Claim.not(carries(Obligation.INFORM))))),
                Law.implies(
                        "L26",
                        "The family is not told yet where telling would raise the risk, or is not known to be safe, or"
                                + " the matter is secret for now.",
                        all(
                                GOES_OUTSIDE_THE_FAMILY_TO_PROTECT,
                                given(anyOf(isNot(Facts.INFORMING, Safety.SAFE), SECRET))),
                        carries(Obligation.INFORM_DEFER)),
                Law.never(
                        "L26",
                        "No decision says both to tell the family and not to tell it yet.",
                        carries(Obligation.INFORM),
                        carries(Obligation.INFORM_DEFER)),
                Law.noChange(
                        "L32",
                        "A protector who is told by one sector would be told by any other: no child loses protection"
                                + " because of who holds the information.",
                        Change.freely(Facts.HOLDER_SECTOR),
                        all(FLOWS, given(ROW_OF_CONCERN)),
                        all(Claim.not(FLOWS), given(ROW_OF_CONCERN))));
    }
}
