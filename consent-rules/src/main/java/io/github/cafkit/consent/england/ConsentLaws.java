package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.LawTerms.ABOUT_SOMEBODY_ELSE;
import static io.github.cafkit.consent.england.LawTerms.BARRED;
import static io.github.cafkit.consent.england.LawTerms.CHILDS_CONFIDENCE;
import static io.github.cafkit.consent.england.LawTerms.CHILD_ENTITLED;
import static io.github.cafkit.consent.england.LawTerms.CONSENTS;
import static io.github.cafkit.consent.england.LawTerms.CONSENTS_OF_OTHERS;
import static io.github.cafkit.consent.england.LawTerms.COURT_REQUIRES;
import static io.github.cafkit.consent.england.LawTerms.FISHING;
import static io.github.cafkit.consent.england.LawTerms.IDENTIFIABLE;
import static io.github.cafkit.consent.england.LawTerms.IN_CONFIDENCE;
import static io.github.cafkit.consent.england.LawTerms.NOT_ADULT;
import static io.github.cafkit.consent.england.LawTerms.OTHER_PARENT;
import static io.github.cafkit.consent.england.LawTerms.PARENT_ENTITLED;
import static io.github.cafkit.consent.england.LawTerms.PARENT_LIKE;
import static io.github.cafkit.consent.england.LawTerms.PARENT_MAY_REFUSE;
import static io.github.cafkit.consent.england.LawTerms.PHONE;
import static io.github.cafkit.consent.england.LawTerms.PROTECTOR;
import static io.github.cafkit.consent.england.LawTerms.SIGNIFICANT_HARM;
import static io.github.cafkit.consent.england.LawTerms.SOMEBODY_ENTITLED_CONSENTS;
import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.all;
import static io.github.cafkit.consent.law.Claim.carries;
import static io.github.cafkit.consent.law.Claim.effect;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.law.Claim.tier;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.BestInterestsDecision;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.Condition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Laws about consent: what it can open, what it cannot, and when it is not asked for. */
final class ConsentLaws {

    /** L13 and L23: "SD-13 in profile SETTING_POLICY aside: a refusal is what it answers". */
    static final Condition REFERRAL_OVERRIDE = allOf(
            is(Facts.PROFILE, Profile.SETTING_POLICY),
            is(Facts.PURPOSE, Purpose.SPECIALIST_REFERRAL),
            is(Facts.BEST_INTERESTS_DECISION, BestInterestsDecision.RECORDED_BY_LEAD));

    /**
     * Where a class of givers can stand once one of its valid consents has been refused, withdrawn or has run out. The
     * others of the class may still consent, or may have refused; what was hidden by the valid consent may show.
     */
    private static final Map<ConsentStanding, Set<ConsentStanding>> AFTER_LOSING_ONE = Map.of(
            ConsentStanding.VALID,
            Set.of(
                    ConsentStanding.NONE,
                    ConsentStanding.REFUSED,
                    ConsentStanding.WITHDRAWN,
                    ConsentStanding.VALID_AND_REFUSED,
                    ConsentStanding.VALID_AND_WITHDRAWN,
                    ConsentStanding.CANNOT_BE_GIVEN,
                    ConsentStanding.NOT_REASONABLY_OBTAINABLE),
            ConsentStanding.VALID_AND_REFUSED,
            Set.of(ConsentStanding.REFUSED, ConsentStanding.WITHDRAWN, ConsentStanding.VALID_AND_WITHDRAWN),
            ConsentStanding.VALID_AND_WITHDRAWN,
            Set.of(ConsentStanding.WITHDRAWN));

    private ConsentLaws() {}

    static List<Law> laws() {
        return List.of(
                Law.implies(
                        "L09",
                        "Another child's parent is told a phone number at most, unless a court orders more.",
                        all(FLOWS, given(IDENTIFIABLE, OTHER_PARENT, not(COURT_REQUIRES))),
                        given(PHONE)),
                Law.implies(
                        "L09",
                        "And that number only with the valid consent of somebody who may give it for that child.",
                        all(FLOWS, given(IDENTIFIABLE, OTHER_PARENT, not(COURT_REQUIRES))),
                        given(SOMEBODY_ENTITLED_CONSENTS)),
                Law.irrelevant(
                        "L12",
                        "Where significant harm is suspected, whoever can protect the child is told the same whether"
                                + " anybody consents or refuses.",
                        // L12: "subject not an ADULT, not a blanket police list, and LW-10 aside".
                        given(
                                SIGNIFICANT_HARM,
                                PROTECTOR,
                                NOT_ADULT,
                                not(FISHING),
                                not(allOf(PARENT_LIKE, IN_CONFIDENCE))),
                        FLOWS,
                        CONSENTS),
                neverWidens(
                        "A child who withdraws or refuses consent never causes more to go.",
                        losingOne(Facts.CHILD_CONSENT)),
                neverWidens(
                        "A parent who withdraws or refuses consent never causes more to go.",
                        losingOne(Facts.PARENT_CONSENT)
                                .and(Change.freely(Facts.CORPORATE_PARENT_CONSENT))
                                .and(Change.of(
                                        Facts.CLIENT_AUTHORITY,
                                        (before, after) -> before == YesNo.YES || after == YesNo.NO))),
                neverWidens(
                        "A client who withdraws a lawyer's authority never causes more to go.",
                        Change.to(Facts.CLIENT_AUTHORITY, YesNo.NO)),
                neverWidens(
                        "Somebody else who withdraws consent to their own information never causes more to go.",
                        losingOne(Facts.THIRD_PARTY_CONSENT)),
                Law.never("L16", "What is barred does not go, whoever consents.", FLOWS, given(IDENTIFIABLE, BARRED)),
                Law.irrelevant("L16", "No consent lifts a bar.", given(BARRED), FLOWS, CONSENTS),
                Law.irrelevant(
                        "L16",
                        "What a child told in confidence is the child's to release: nobody else's consent lifts that"
                                + " bar.",
                        // L16: "LW-10 aside: that bar is the child's own wish, so the child's agreement lifts it".
                        given(CHILDS_CONFIDENCE),
                        FLOWS,
                        CONSENTS_OF_OTHERS),
                Law.irrelevant(
                        "L17",
                        "Consent or refusal by a parent who is not entitled to it counts as none.",
                        given(not(PARENT_ENTITLED), not(PARENT_MAY_REFUSE)),
                        FLOWS,
                        Facts.PARENT_CONSENT,
                        Facts.CORPORATE_PARENT_CONSENT),
                Law.irrelevant(
                        "L17",
                        "Consent of somebody else to what is not about them counts as none.",
                        given(not(ABOUT_SOMEBODY_ELSE)),
                        FLOWS,
                        Facts.THIRD_PARTY_CONSENT),
                Law.noChange(
                        "L17",
                        "Consent of a child who is not entitled to it never lets more go.",
                        Change.to(Facts.CHILD_CONSENT, ConsentStanding.VALID),
                        all(
                                Claim.not(FLOWS),
                                given(is(Facts.CHILD_CONSENT, ConsentStanding.NONE), not(CHILD_ENTITLED))),
                        FLOWS),
                Law.never(
                        "L18",
                        "Nobody is asked for consent to something that goes anyway.",
                        FLOWS,
                        tier(2, 4),
                        carries(Obligation.SEEK)),
                Law.implies(
                        "L18",
                        "Consent is asked for only where the answer waits for it.",
                        carries(Obligation.SEEK),
                        effect(Effect.SEEK)),
                Law.never(
                        "L19",
                        "Nobody is asked for consent where asking would raise the risk.",
                        effect(Effect.SEEK),
                        given(is(Facts.SEEKING_CONSENT, Safety.RAISES_RISK))),
                Law.implies(
                        "L19",
                        "Nobody is asked for consent unless asking is known to be safe.",
                        effect(Effect.SEEK),
                        given(is(Facts.SEEKING_CONSENT, Safety.SAFE))),
                Law.irrelevant(
                        "L41",
                        "Agreeing to a service, or refusing it, changes nothing about what may be shared.",
                        given(always()),
                        FLOWS,
                        Facts.SERVICE_CONSENT));
    }

    private static Law neverWidens(String sentence, Change change) {
        return Law.noChange("L13", sentence, change, Claim.not(FLOWS), all(FLOWS, given(not(REFERRAL_OVERRIDE))));
    }

    private static Change losingOne(Fact<ConsentStanding> fact) {
        return Change.of(
                fact,
                (before, after) ->
                        AFTER_LOSING_ONE.getOrDefault(before, Set.of()).contains(after));
    }
}
