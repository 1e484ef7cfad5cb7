package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.MUST;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.Dates.whileCitable;
import static io.github.cafkit.consent.england.Terms.EMERGENCY;
import static io.github.cafkit.consent.england.Terms.IDENTITY_VERIFIED;
import static io.github.cafkit.consent.england.Terms.LEAD;
import static io.github.cafkit.consent.england.Terms.POLICE;
import static io.github.cafkit.consent.england.Terms.POLICE_ATTENDED_SCHOOL_AGE;
import static io.github.cafkit.consent.england.Terms.PURPOSE_STATED;
import static io.github.cafkit.consent.england.Terms.S16LA_RECIPIENT;
import static io.github.cafkit.consent.england.Terms.SIGNIFICANT_HARM;
import static io.github.cafkit.consent.england.Terms.SOCIAL_CARE;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.DetrimentJudgement;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.FgmTrigger;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/**
 * T2. What the law or a court requires, to its own recipient only and as far as it requires. A duty exists from the day
 * its statute is in force.
 */
final class Duties {

    private static final Condition IN_ORDER = named(
            "the recipient's identity is checked and the purpose stated", allOf(IDENTITY_VERIFIED, PURPOSE_STATED));
    private static final Condition THOUGHT_WORSE = is(
            Facts.DETRIMENT_JUDGEMENT,
            DetrimentJudgement.DISCLOSURE_WORSE_SIGNED,
            DetrimentJudgement.DISCLOSURE_WORSE_UNSIGNED);

    private Duties() {}

    static List<SharingRule> rules(SourceCatalogue sources) {
        return List.of(
                rule("COURT-REQUIRES", "What a court orders is disclosed, exactly as ordered.")
                        .in(Tiers.DUTIES)
                        .cites("LW-24")
                        .inForce(DateRange.ALWAYS)
                        .when(IN_ORDER, is(Facts.COURT_ORDER, CourtOrder.REQUIRES))
                        .then(MUST)
                        .obliging(Obligation.ADVICE)
                        .build(),
                duty(
                        sources,
                        "FGM-REPORT",
                        "A teacher or regulated professional who is told by a girl under 18, or sees the signs, reports"
                                + " genital mutilation to the police.",
                        "SP-01",
                        allOf(
                                is(Facts.TEACHER_OR_REGULATED, YesNo.YES),
                                is(Facts.FGM_TRIGGER, FgmTrigger.TOLD_BY_GIRL, FgmTrigger.SIGNS_SEEN),
                                POLICE,
                                is(Facts.AGE, ChildAge.UNDER_13, ChildAge.AGE_13_15, ChildAge.AGE_16_17))),
                duty(
                        sources,
                        "S47-HELP",
                        "A listed body helps an enquiry into suspected significant harm, above all with information.",
                        "LW-17",
                        allOf(is(Facts.STATUTORY_REQUEST, StatutoryRequest.S47), SOCIAL_CARE)),
                duty(
                        sources,
                        "S27-HELP",
                        "A listed body that is asked helps the authority with its functions for children in need.",
                        "LW-16",
                        allOf(is(Facts.STATUTORY_REQUEST, StatutoryRequest.S27), SOCIAL_CARE)),
                duty(
                        sources,
                        "S16H-REQUEST",
                        "What the safeguarding partners, or the board before them, require by statute is supplied.",
                        "LW-18",
                        allOf(
                                is(Facts.STATUTORY_REQUEST, StatutoryRequest.S16H),
                                is(Facts.RECIPIENT_KIND, RecipientKind.SAFEGUARDING_PARTNERS))),
                duty(
                        sources,
                        "S16LA-DUTY",
                        "A relevant person discloses what it considers relevant to a child's safety or welfare and"
                                + " helpful to the recipient, unless it considers disclosing the greater harm.",
                        "LW-19",
                        allOf(
                                is(Facts.HOLDER_UNDER_S16LA, YesNo.YES),
                                is(Facts.RELEVANT_TO_WELFARE, YesNoUnknown.YES),
                                is(Facts.MAY_FACILITATE, YesNoUnknown.YES),
                                S16LA_RECIPIENT,
                                anyOf(not(THOUGHT_WORSE), EMERGENCY))),
                detriment(sources),
                duty(
                        sources,
                        "ENCOMPASS-NOTICE",
                        "Police who attend domestic abuse tell the designated lead of the setting of a child between"
                                + " reception and 17.",
                        "SP-03",
                        allOf(is(Facts.HOLDER_SECTOR, HolderSector.POLICE), LEAD, POLICE_ATTENDED_SCHOOL_AGE)));
    }

    private static SharingRule duty(SourceCatalogue sources, String id, String title, String family, Condition when) {
        return rule(id, title)
                .in(Tiers.DUTIES)
                .cites(family)
                .inForce(whileCitable(sources, family))
                .when(IN_ORDER, when)
                .then(MUST)
                .obliging(Obligation.FACT)
                .build();
    }

    /** The exception needs a person: below significant harm a signed judgement switches the duty off, nothing else. */
    private static SharingRule detriment(SourceCatalogue sources) {
        return rule(
                        "S16LA-DETRIMENT",
                        "Where the holder considers disclosing the greater harm, signed with reasons and below"
                                + " significant harm, it does not disclose; otherwise a person decides.")
                .in(Tiers.DUTIES)
                .cites("LW-19")
                .inForce(whileCitable(sources, "LW-19"))
                .when(
                        is(Facts.HOLDER_UNDER_S16LA, YesNo.YES),
                        S16LA_RECIPIENT,
                        isNot(Facts.RELEVANT_TO_WELFARE, YesNoUnknown.NO),
                        isNot(Facts.MAY_FACILITATE, YesNoUnknown.NO),
                        not(EMERGENCY),
                        THOUGHT_WORSE)
                .then(
                        Branch.then(DENY)
                                .when(allOf(
                                        is(Facts.DETRIMENT_JUDGEMENT, DetrimentJudgement.DISCLOSURE_WORSE_SIGNED),
                                        not(SIGNIFICANT_HARM))),
                        Branch.then(REFER, Judgement.DETRIMENT))
                .obligingWhen(
                        allOf(
                                is(Facts.DETRIMENT_JUDGEMENT, DetrimentJudgement.DISCLOSURE_WORSE_SIGNED),
                                not(SIGNIFICANT_HARM)),
                        Obligation.CHILDVIEW,
                        Obligation.REVIEW)
                .obligingWhen(
                        anyOf(
                                is(Facts.DETRIMENT_JUDGEMENT, DetrimentJudgement.DISCLOSURE_WORSE_UNSIGNED),
                                SIGNIFICANT_HARM),
                        Obligation.DSL)
                .build();
    }
}
