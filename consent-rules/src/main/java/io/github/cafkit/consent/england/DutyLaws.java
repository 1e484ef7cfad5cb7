package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.LawTerms.BARRED;
import static io.github.cafkit.consent.england.LawTerms.CHILDS_CONFIDENCE;
import static io.github.cafkit.consent.england.LawTerms.CHILDS_OWN_RIGHT;
import static io.github.cafkit.consent.england.LawTerms.COURT_REQUIRES;
import static io.github.cafkit.consent.england.LawTerms.EDUCATIONAL_RECORD_RIGHT;
import static io.github.cafkit.consent.england.LawTerms.EMERGENCY;
import static io.github.cafkit.consent.england.LawTerms.IN_ORDER;
import static io.github.cafkit.consent.england.LawTerms.LEAD;
import static io.github.cafkit.consent.england.LawTerms.NEVER;
import static io.github.cafkit.consent.england.LawTerms.SIGNIFICANT_HARM;
import static io.github.cafkit.consent.england.LawTerms.STATED;
import static io.github.cafkit.consent.england.LawTerms.VERIFIED;
import static io.github.cafkit.consent.law.Claim.all;
import static io.github.cafkit.consent.law.Claim.carries;
import static io.github.cafkit.consent.law.Claim.effect;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.DetrimentJudgement;
import io.github.cafkit.consent.fact.EncompassTrigger;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.FgmTrigger;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.Condition;
import java.util.ArrayList;
import java.util.List;

/** Laws about what must be shared: neither less than the law requires on that day, nor more. */
final class DutyLaws {

    private static final Condition POLICE = is(Facts.RECIPIENT_KIND, RecipientKind.POLICE);
    private static final Condition SOCIAL_CARE = is(Facts.RECIPIENT_KIND, RecipientKind.CHILDRENS_SOCIAL_CARE);

    private static final Condition SIGNED = is(Facts.DETRIMENT_JUDGEMENT, DetrimentJudgement.DISCLOSURE_WORSE_SIGNED);
    private static final Condition UNSIGNED =
            is(Facts.DETRIMENT_JUDGEMENT, DetrimentJudgement.DISCLOSURE_WORSE_UNSIGNED);

    /** A body is not a relevant person merely by its sector. */
    private static final Condition UNDER_INFORMATION_DUTY = allOf(
            is(Facts.HOLDER_UNDER_S16LA, YesNo.YES),
            anyOf(
                    SOCIAL_CARE,
                    POLICE,
                    is(Facts.RECIPIENT_KIND, RecipientKind.SAFEGUARDING_PARTNERS),
                    allOf(
                            is(
                                    Facts.RECIPIENT_KIND,
                                    RecipientKind.HEALTH,
                                    RecipientKind.NEW_SETTING,
                                    RecipientKind.OTHER_SETTING,
                                    RecipientKind.EDUCATION_SPECIALIST),
                            is(Facts.SAFEGUARDING_ROLE, YesNo.YES))));

    private static final Condition INFORMATION_DUTY = allOf(
            UNDER_INFORMATION_DUTY,
            is(Facts.RELEVANT_TO_WELFARE, YesNoUnknown.YES),
            is(Facts.MAY_FACILITATE, YesNoUnknown.YES),
            anyOf(not(anyOf(SIGNED, UNSIGNED)), EMERGENCY));

    private DutyLaws() {}

    static List<Law> on(SourcesOfTheDay day) {
        Condition otherDuties = dutiesBesidesInformation(day);
        Condition duties = anyOf(otherDuties, day.cites("LW-19") ? INFORMATION_DUTY : NEVER);
        // A bar, or the child's own confidence: then the two meet, and a person decides (T1 x T2).
        Condition barred = anyOf(BARRED, CHILDS_CONFIDENCE);
        List<Law> laws = new ArrayList<>(List.of(
                Law.implies(
                        "L20",
                        "What the law or a court requires must be shared with the one it is required for, if nothing"
                                + " bars it.",
                        given(IN_ORDER, duties, not(barred)),
                        effect(Effect.MUST)),
                Law.implies(
                        "L20",
                        "Where a duty meets a bar a person decides, and it does not silently go.",
                        given(IN_ORDER, duties, barred),
                        effect(Effect.REFER)),
                Law.implies(
                        "L21",
                        "Nothing must be shared unless a law in force on that day, or a court, requires it for this very"
                                + " recipient.",
                        effect(Effect.MUST),
                        given(anyOf(allOf(VERIFIED, STATED, duties), EDUCATIONAL_RECORD_RIGHT, CHILDS_OWN_RIGHT)))));
        if (day.cites("LW-19")) {
            laws.addAll(detriment(allOf(
                    IN_ORDER,
                    UNDER_INFORMATION_DUTY,
                    isNot(Facts.RELEVANT_TO_WELFARE, YesNoUnknown.NO),
                    isNot(Facts.MAY_FACILITATE, YesNoUnknown.NO),
                    // L22: "not in an emergency; not where another duty applies".
                    not(EMERGENCY),
                    not(otherDuties),
                    not(barred))));
        }
        return laws;
    }

    private static List<Law> detriment(Condition whereItCounts) {
        return List.of(
                Law.implies(
                        "L22",
                        "A judgement that sharing would do more harm, if nobody has signed it or significant harm is"
                                + " suspected, goes to a person and does not close the matter.",
                        given(whereItCounts, anyOf(UNSIGNED, allOf(SIGNED, SIGNIFICANT_HARM))),
                        effect(Effect.REFER)),
                Law.implies(
                        "L22",
                        "Signed with reasons and below significant harm, that judgement is heeded, and looked at again.",
                        given(whereItCounts, SIGNED, not(SIGNIFICANT_HARM)),
                        all(effect(Effect.DENY), carries(Obligation.REVIEW))));
    }

    /** The duties of T2 in force on the day, each to its own recipient; the information duty apart. */
    private static Condition dutiesBesidesInformation(SourcesOfTheDay day) {
        List<Condition> duties = new ArrayList<>(List.of(COURT_REQUIRES));
        add(
                duties,
                day,
                "SP-01",
                allOf(
                        is(Facts.TEACHER_OR_REGULATED, YesNo.YES),
                        is(Facts.FGM_TRIGGER, FgmTrigger.TOLD_BY_GIRL, FgmTrigger.SIGNS_SEEN),
                        is(Facts.AGE, ChildAge.UNDER_13, ChildAge.AGE_13_15, ChildAge.AGE_16_17),
                        POLICE));
        add(duties, day, "LW-17", allOf(is(Facts.STATUTORY_REQUEST, StatutoryRequest.S47), SOCIAL_CARE));
        add(duties, day, "LW-16", allOf(is(Facts.STATUTORY_REQUEST, StatutoryRequest.S27), SOCIAL_CARE));
        add(
                duties,
                day,
                "LW-18",
                allOf(
                        is(Facts.STATUTORY_REQUEST, StatutoryRequest.S16H),
                        is(Facts.RECIPIENT_KIND, RecipientKind.SAFEGUARDING_PARTNERS)));
        add(
                duties,
                day,
                "SP-03",
                allOf(
                        is(Facts.HOLDER_SECTOR, HolderSector.POLICE),
                        LEAD,
                        is(Facts.ENCOMPASS_TRIGGER, EncompassTrigger.ATTENDED_SCHOOL_AGE)));
        return new Condition.AnyOf(duties);
    }

    private static void add(List<Condition> duties, SourcesOfTheDay day, String family, Condition duty) {
        if (day.cites(family)) {
            duties.add(duty);
        }
    }
}
