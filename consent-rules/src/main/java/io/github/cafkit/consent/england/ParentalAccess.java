package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.PERMIT;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.ConsentTerms.CHILD_AGREES;
import static io.github.cafkit.consent.england.ConsentTerms.CHILD_OBJECTS;
import static io.github.cafkit.consent.england.Terms.ALLEGATION_OPEN;
import static io.github.cafkit.consent.england.Terms.AS_PARENT;
import static io.github.cafkit.consent.england.Terms.CONCERN;
import static io.github.cafkit.consent.england.Terms.CONCERNS_THIRD_PARTY;
import static io.github.cafkit.consent.england.Terms.HEALTH_CATEGORY;
import static io.github.cafkit.consent.england.Terms.LOCATES;
import static io.github.cafkit.consent.england.Terms.OWN_KEY;
import static io.github.cafkit.consent.england.Terms.PROTECTION_FILE;
import static io.github.cafkit.consent.england.Terms.SEXUAL_HEALTH;
import static io.github.cafkit.consent.england.Terms.harm;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.BestInterests;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.List;

/**
 * T5, continued. What somebody who stands as a parent with responsibility may see of a living child's record, beyond
 * the educational record: when the child's own say comes first, when a person must judge, and what is simply given.
 */
final class ParentalAccess {

    private static final Condition COMPETENT = is(Facts.COMPETENCE, Competence.COMPETENT);
    private static final Condition NOT_COMPETENT = is(Facts.COMPETENCE, Competence.NOT_COMPETENT);
    private static final Condition SELF_HARM = harm(RiskType.SELF_HARM);
    private static final Condition ABUSE_RECORD =
            is(Facts.CATEGORY, InformationCategory.SAFEGUARDING, InformationCategory.CHILD_ABUSE_DATA);

    private static final Condition ASKS = named(
            "a parent with responsibility asks, beyond the educational record",
            allOf(
                    AS_PARENT,
                    not(CONCERNS_THIRD_PARTY),
                    not(AccessRights.EDUCATIONAL_RECORD),
                    not(AccessRights.OWN_PICTURE)));

    /** The child's own key is turned, or not needed. */
    private static final Condition KEY_TURNED = named(
            "the child's say is not needed, or is given",
            anyOf(not(OWN_KEY), NOT_COMPETENT, allOf(COMPETENT, CHILD_AGREES)));

    // The child's own say

    static final SharingRule CHILD_REFUSES = parental(
                    "PARENT-CHILD-REFUSES",
                    "What is a competent child's to give is not given to a parent against the child's wish; where"
                            + " there is a concern a person decides.")
            .cites("LW-12", "GR-19", "LW-23", "LW-01")
            .citesWhen(SEXUAL_HEALTH, "LW-13")
            .citesWhen(CONCERN, "SP-13")
            .when(ASKS, OWN_KEY, COMPETENT, CHILD_OBJECTS)
            .then(Branch.then(REFER, Judgement.BEST_INTERESTS).when(CONCERN), Branch.then(DENY))
            .obligingWhen(not(CONCERN), Obligation.CHILDVIEW, Obligation.REVIEW, Obligation.ALT)
            .build();

    static final SharingRule ASK_THE_CHILD = parental(
                    "PARENT-ASK-THE-CHILD", "What is a competent child's to give is asked of the child first.")
            .cites("LW-12", "GR-19", "LW-01")
            .when(ASKS, OWN_KEY, COMPETENT, not(CHILD_OBJECTS), not(CHILD_AGREES))
            .then(Asking.ifSafeForParent())
            .obliging(Obligation.CHILDVIEW)
            .build();

    static final SharingRule COMPETENCE_OPEN = parental(
                    "PARENT-COMPETENCE-OPEN",
                    "Where nobody has judged whether the child can decide this, a person judges that first.")
            .cites("LW-12", "GR-19", "LW-01")
            .when(ASKS, OWN_KEY, is(Facts.COMPETENCE, Competence.NOT_ASSESSED))
            .then(REFER, Judgement.COMPETENCE)
            .build();

    // Where a person judges

    static final SharingRule SELF_HARM_OBJECTION = parental(
                    "PARENT-SELF-HARM",
                    "Health information about a child who harms itself and objects is for a person to decide, though"
                            + " the child is not competent.")
            .cites("SP-13", "GR-19", "LW-01")
            .when(ASKS, HEALTH_CATEGORY, SELF_HARM, not(COMPETENT), CHILD_OBJECTS)
            .then(REFER, Judgement.BEST_INTERESTS)
            .build();

    static final SharingRule UNDER_ALLEGATION = parental(
                    "PARENT-UNDER-ALLEGATION",
                    "Ordinary information for a parent who has or may have a part in the risk is for a person to"
                            + " decide, until serious harm has been ruled out.")
            .cites("SP-05", "GR-19", "LW-09", "LW-01")
            .when(ASKS, ALLEGATION_OPEN, KEY_TURNED)
            .then(REFER, Judgement.RISK_ROLE, Judgement.SERIOUS_HARM)
            .build();

    static final SharingRule AGAINST_INTERESTS = parental(
                    "PARENT-AGAINST-INTERESTS",
                    "Health and safeguarding information is not given to a parent where that is judged to be against"
                            + " the interests of a child who is not competent.")
            .cites("GR-19", "LW-01")
            .when(
                    ASKS,
                    anyOf(HEALTH_CATEGORY, ABUSE_RECORD),
                    is(Facts.BEST_INTERESTS, BestInterests.DO_NOT_SHARE),
                    not(COMPETENT))
            .then(DENY)
            .obliging(Obligation.ADVICE)
            .build();

    static final SharingRule INTERESTS_OPEN = parental(
                    "PARENT-INTERESTS-OPEN",
                    "Where the child's interests are unclear, and for a safeguarding record until they are judged to"
                            + " favour it, a person decides.")
            .cites("GR-19", "LW-11", "LW-01")
            .when(
                    ASKS,
                    anyOf(
                            allOf(HEALTH_CATEGORY, is(Facts.BEST_INTERESTS, BestInterests.UNCLEAR)),
                            allOf(ABUSE_RECORD, isNot(Facts.BEST_INTERESTS, BestInterests.SHARE))))
            .then(REFER, Judgement.BEST_INTERESTS)
            .build();

    // What is given

    static final SharingRule CHILD_AGREED = parental(
                    "PARENT-CHILD-AGREED",
                    "What is a competent child's to give may go to a parent as the child agrees.")
            .cites("LW-12", "LW-01")
            .when(ASKS, OWN_KEY, COMPETENT, CHILD_AGREES)
            .then(PERMIT)
            .build();

    static final SharingRule HEALTH = parental(
                    "PARENT-HEALTH",
                    "A parent with responsibility may see health information about a child who is not competent.")
            .cites("GR-19", "LW-14", "LW-23", "LW-01")
            .when(ASKS, HEALTH_CATEGORY, NOT_COMPETENT)
            .then(PERMIT)
            .obliging(Obligation.VERIFY)
            .build();

    static final SharingRule FILE = parental(
                    "PARENT-PROTECTION-FILE",
                    "A parent with responsibility may see the safeguarding record as far as nothing above stands"
                            + " against it.")
            .cites("LW-23", "LW-14", "LW-01")
            .when(ASKS, PROTECTION_FILE, KEY_TURNED)
            .then(PERMIT)
            .obliging(Obligation.VERIFY, Obligation.ONWARD)
            .build();

    /** Settled: standing is checked before anything is given by which somebody can be found. */
    static final SharingRule LOCATING = parental(
                    "PARENT-LOCATING",
                    "A parent with responsibility may have an address, a phone number or a placement, once the"
                            + " standing is checked.")
            .cites("LW-14", "LW-23", "LW-01")
            .when(ASKS, LOCATES, KEY_TURNED)
            .then(PERMIT)
            .obliging(Obligation.VERIFY)
            .build();

    static final SharingRule EVERYTHING_ELSE = parental(
                    "PARENT-EVERYTHING-ELSE", "A parent with responsibility may see everything else about the child.")
            .cites("SD-04", "LW-23", "LW-14", "LW-01")
            .citesWhen(is(Facts.HOLDER_SECTOR, HolderSector.EARLY_YEARS), "LW-22")
            .when(ASKS, not(anyOf(HEALTH_CATEGORY, PROTECTION_FILE, LOCATES)), KEY_TURNED)
            .then(PERMIT)
            .build();

    private ParentalAccess() {}

    static List<SharingRule> rules() {
        return List.of(
                CHILD_REFUSES,
                ASK_THE_CHILD,
                COMPETENCE_OPEN,
                SELF_HARM_OBJECTION,
                UNDER_ALLEGATION,
                AGAINST_INTERESTS,
                INTERESTS_OPEN,
                CHILD_AGREED,
                HEALTH,
                FILE,
                LOCATING,
                EVERYTHING_ELSE);
    }

    private static SharingRule.Builder parental(String id, String title) {
        return SharingRule.rule(id, title).in(Tiers.ACCESS_RIGHTS).inForce(DateRange.ALWAYS);
    }
}
