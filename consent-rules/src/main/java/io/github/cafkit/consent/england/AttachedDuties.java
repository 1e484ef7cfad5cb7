package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.ConsentTerms.AGAINST_SOMEBODY;
import static io.github.cafkit.consent.england.ConsentTerms.CHILD_OBJECTS;
import static io.github.cafkit.consent.england.Terms.ASKING_IS_SAFE;
import static io.github.cafkit.consent.england.Terms.CONCERN;
import static io.github.cafkit.consent.england.Terms.CONFLICTED;
import static io.github.cafkit.consent.england.Terms.FAMILY;
import static io.github.cafkit.consent.england.Terms.HEALTH_CATEGORY;
import static io.github.cafkit.consent.england.Terms.IDENTITY_VERIFIED;
import static io.github.cafkit.consent.england.Terms.IMMEDIATE_DANGER;
import static io.github.cafkit.consent.england.Terms.LAWYER;
import static io.github.cafkit.consent.england.Terms.LEAD;
import static io.github.cafkit.consent.england.Terms.NOT_ADULT;
import static io.github.cafkit.consent.england.Terms.PARENT_LIKE;
import static io.github.cafkit.consent.england.Terms.POLICE;
import static io.github.cafkit.consent.england.Terms.PROTECTOR;
import static io.github.cafkit.consent.england.Terms.PROTECTOR_BY_ROLE;
import static io.github.cafkit.consent.england.Terms.SECRET;
import static io.github.cafkit.consent.england.Terms.SIGNIFICANT_HARM;
import static io.github.cafkit.consent.england.Terms.SOCIAL_CARE;
import static io.github.cafkit.consent.england.Terms.TEENAGER;
import static io.github.cafkit.consent.england.Terms.harm;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Initiative;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Duties that attach to what was decided, whichever rule decided it. Recording, the minimum and a secure way go with
 * every decision and are not listed. Duties that belong to one rule stand with that rule.
 */
final class AttachedDuties {

    private static final Set<Effect> FLOWS = EnumSet.of(Effect.RELEASE, Effect.MUST, Effect.PERMIT);
    private static final Set<Effect> HELD_BACK = EnumSet.of(Effect.SEEK, Effect.REFER, Effect.DENY);
    private static final Set<Effect> REFERS = EnumSet.of(Effect.REFER);
    private static final Set<Effect> SEEKS = EnumSet.of(Effect.SEEK);
    private static final Set<Effect> ANY = EnumSet.allOf(Effect.class);

    private static final Condition OUTSIDE_FAMILY = not(FAMILY);
    private static final Condition MAY_INFORM = allOf(is(Facts.INFORMING, Safety.SAFE), not(SECRET), OUTSIDE_FAMILY);
    private static final Condition MUST_NOT_INFORM_YET =
            allOf(not(allOf(is(Facts.INFORMING, Safety.SAFE), not(SECRET))), OUTSIDE_FAMILY);
    private static final Condition NOT_CHECKED = isNot(Facts.ACCURACY, Accuracy.CHECKED);
    private static final Condition INFORMANT = is(Facts.CATEGORY, InformationCategory.INFORMANT_IDENTITY);
    private static final Condition LIVING = isNot(Facts.AGE, ChildAge.UNBORN, ChildAge.DECEASED);
    private static final Condition LEAD_STILL_TO_BE_TOLD = allOf(
            CONCERN, NOT_ADULT, isNot(Facts.HOLDER_ROLE, HolderRole.DESIGNATED_LEAD), not(allOf(LEAD, CONFLICTED)));

    /** What comes with every referral to a person, also where nothing of what was asked for is needed. */
    static final List<Duty> OF_ANY_REFERRAL = List.of(
            new Duty(Obligation.ADVICE, always()),
            new Duty(Obligation.REVIEW, always()),
            new Duty(Obligation.DSL, LEAD_STILL_TO_BE_TOLD));

    private AttachedDuties() {}

    static List<DutyRule> rules(SourceCatalogue sources) {
        return List.of(
                duty(
                        "ACC-NOT-CHECKED",
                        "what goes has not been checked",
                        Obligation.ACC,
                        tiers(1, 9),
                        FLOWS,
                        NOT_CHECKED),
                duty(
                        "FACT-NOT-CHECKED",
                        "what goes has not been checked",
                        Obligation.FACT,
                        tiers(1, 9),
                        FLOWS,
                        NOT_CHECKED),
                duty(
                        "VERIFY-IN-PARALLEL",
                        "in an emergency the identity is checked while the help goes out",
                        Obligation.VERIFY,
                        tiers(1, 9),
                        FLOWS,
                        not(IDENTITY_VERIFIED)),
                duty(
                        "VERIFY-POLICE-REQUEST",
                        "a request of the police about a crime is checked",
                        Obligation.VERIFY,
                        tiers(4, 4),
                        FLOWS,
                        allOf(POLICE, is(Facts.PURPOSE, Purpose.CRIME), is(Facts.INITIATIVE, Initiative.ON_REQUEST))),
                duty(
                        "VERIFY-ROLE",
                        "that a protector by role holds the role is checked",
                        Obligation.VERIFY,
                        tiers(4, 4),
                        FLOWS,
                        PROTECTOR_BY_ROLE),
                duty("VERIFY-LAWYER", "a lawyer's authority is checked", Obligation.VERIFY, tiers(5, 5), FLOWS, LAWYER),
                duty(
                        "INFORM-SAFE",
                        "the family is told, as telling is safe",
                        Obligation.INFORM,
                        tiers(2, 4),
                        FLOWS,
                        MAY_INFORM),
                duty(
                        "INFORM-NOT-YET",
                        "the family is told later, as telling is not known to be safe or the matter is secret for now",
                        Obligation.INFORM_DEFER,
                        tiers(2, 4),
                        FLOWS,
                        MUST_NOT_INFORM_YET),
                duty(
                        "REVIEW-WHEN-TO-INFORM",
                        "when to tell the family is looked at again",
                        Obligation.REVIEW,
                        tiers(2, 4),
                        FLOWS,
                        MUST_NOT_INFORM_YET),
                duty(
                        "NOSEEK-DUTY",
                        "consent is not asked for what is shared anyway",
                        Obligation.NOSEEK,
                        tiers(2, 3),
                        FLOWS,
                        always()),
                duty(
                        "NOSEEK-UNSAFE",
                        "consent is not asked where asking is not known to be safe or significant harm is suspected",
                        Obligation.NOSEEK,
                        tiers(4, 4),
                        FLOWS,
                        allOf(PROTECTOR, anyOf(not(ASKING_IS_SAFE), SIGNIFICANT_HARM))),
                new DutyRule(
                        "NOSEEK-MISLEADING",
                        "asking for consent when one would go ahead anyway is misleading",
                        Obligation.NOSEEK,
                        tiers(4, 4),
                        FLOWS,
                        PROTECTOR,
                        Dates.whileCitable(sources, "GR-09")),
                duty("SEEK", "consent is asked for", Obligation.SEEK, tiers(0, 9), SEEKS, always()),
                duty(
                        "CHILDVIEW-OPEN",
                        "where consent is asked for or a person decides, the child is heard",
                        Obligation.CHILDVIEW,
                        Set.of(5, 7),
                        EnumSet.of(Effect.SEEK, Effect.REFER),
                        LIVING),
                duty(
                        "CHILDVIEW-PROTECTING",
                        "a teenager, or a child who objects, is heard where there is time",
                        Obligation.CHILDVIEW,
                        Set.of(2, 4),
                        FLOWS,
                        allOf(not(IMMEDIATE_DANGER), anyOf(TEENAGER, CHILD_OBJECTS))),
                duty(
                        "CHILDVIEW-OBJECTION-HEEDED",
                        "a child's objection that stands behind a refusal is recorded and weighed",
                        Obligation.CHILDVIEW,
                        Set.of(5, 7),
                        EnumSet.of(Effect.DENY),
                        CHILD_OBJECTS),
                duty(
                        "CHILDVIEW-OBJECTION-OUTWEIGHED",
                        "a child's objection to the release of health data, or of what holds a confidence, is weighed",
                        Obligation.CHILDVIEW,
                        Set.of(5, 7),
                        FLOWS,
                        allOf(
                                CHILD_OBJECTS,
                                anyOf(HEALTH_CATEGORY, is(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.PART)))),
                duty(
                        "REDACT-THIRD-PARTY",
                        "what is about somebody else is taken out; a professional in role stays in",
                        Obligation.REDACT,
                        tiers(5, 7),
                        FLOWS,
                        is(Facts.THIRD_PARTY, ThirdParty.OTHER_CHILD, ThirdParty.FAMILY_MEMBER, ThirdParty.INFORMANT)),
                duty(
                        "REDACT-CONFIDENCE",
                        "the passage that the child told in confidence is taken out",
                        Obligation.REDACT,
                        tiers(5, 5),
                        FLOWS,
                        allOf(PARENT_LIKE, is(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.PART))),
                duty(
                        "PROTECT-ID-CONFLICTED",
                        "a person under allegation learns nothing of who spoke or who was harmed",
                        Obligation.PROTECT_ID,
                        tiers(1, 9),
                        ANY,
                        CONFLICTED),
                duty(
                        "PROTECT-ID-DOMESTIC-ABUSE",
                        "in domestic abuse identities are protected",
                        Obligation.PROTECT_ID,
                        Set.of(1, 2, 3, 4, 8),
                        ANY,
                        harm(RiskType.DOMESTIC_ABUSE)),
                duty(
                        "PROTECT-ID-INFORMANT-WITHHELD",
                        "an informant who is not named is not to be guessed either",
                        Obligation.PROTECT_ID,
                        tiers(0, 9),
                        HELD_BACK,
                        INFORMANT),
                duty(
                        "PROTECT-ID-INFORMANT-INSIDE",
                        "an informant inside the material is hidden",
                        Obligation.PROTECT_ID,
                        tiers(5, 7),
                        FLOWS,
                        is(Facts.THIRD_PARTY, ThirdParty.INFORMANT)),
                duty(
                        "DSL-CONCERN",
                        "the designated lead is told of a concern",
                        Obligation.DSL,
                        tiers(1, 4),
                        ANY,
                        LEAD_STILL_TO_BE_TOLD),
                duty(
                        "DSL-REFER",
                        "what a person decides where there is a concern reaches the designated lead",
                        Obligation.DSL,
                        tiers(0, 9),
                        REFERS,
                        LEAD_STILL_TO_BE_TOLD),
                duty(
                        "ESCALATE-SIGNIFICANT-HARM",
                        "no answer from social care or police is followed up and escalated",
                        Obligation.ESCALATE,
                        tiers(2, 4),
                        FLOWS,
                        allOf(anyOf(SOCIAL_CARE, POLICE), SIGNIFICANT_HARM)),
                duty(
                        "CONFIRM-SIGNIFICANT-HARM",
                        "social care or police confirm that they received it",
                        Obligation.CONFIRM,
                        tiers(2, 4),
                        FLOWS,
                        allOf(anyOf(SOCIAL_CARE, POLICE), SIGNIFICANT_HARM)),
                duty("ADVICE-REFER", "whoever decides takes advice", Obligation.ADVICE, tiers(0, 9), REFERS, always()),
                duty(
                        "ADVICE-CONFLICTED",
                        "advice is taken about anything for a person under allegation",
                        Obligation.ADVICE,
                        tiers(1, 9),
                        ANY,
                        CONFLICTED),
                duty(
                        "ADVICE-AGAINST-REFUSAL",
                        "advice is taken where it goes against a refusal, a withdrawal or the child's objection",
                        Obligation.ADVICE,
                        tiers(4, 4),
                        FLOWS,
                        anyOf(AGAINST_SOMEBODY, CHILD_OBJECTS)),
                duty(
                        "ADVICE-ADULT-CONCERN",
                        "advice is taken where an adult gives cause for concern and is asked",
                        Obligation.ADVICE,
                        tiers(0, 9),
                        SEEKS,
                        allOf(is(Facts.AGE, ChildAge.ADULT), CONCERN)),
                duty(
                        "ONWARD-ROLE",
                        "a protector by role is told how far it may go on",
                        Obligation.ONWARD,
                        tiers(4, 4),
                        FLOWS,
                        PROTECTOR_BY_ROLE),
                duty(
                        "ONWARD-MARAC",
                        "a conference is told how far it may go on",
                        Obligation.ONWARD,
                        tiers(1, 9),
                        FLOWS,
                        is(Facts.RECIPIENT_KIND, RecipientKind.MARAC)),
                duty(
                        "RETAIN-WITHDRAWN",
                        "after a withdrawal it is checked how long the material may still be kept",
                        Obligation.RETAIN,
                        tiers(0, 9),
                        HELD_BACK,
                        ConsentTerms.WITHDRAWN),
                duty(
                        "REVIEW-REFER",
                        "the question is looked at again",
                        Obligation.REVIEW,
                        tiers(0, 9),
                        REFERS,
                        always()));
    }

    private static DutyRule duty(
            String id, String title, Obligation obligation, Set<Integer> tiers, Set<Effect> effects, Condition when) {
        return new DutyRule(id, title, obligation, tiers, effects, when, DateRange.ALWAYS);
    }

    private static Set<Integer> tiers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
    }
}
