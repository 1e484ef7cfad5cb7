package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.rule.Condition;

/**
 * Consent as a term of the rules: who is entitled to give it or to refuse, for this category of this child, and where
 * that leaves the question. Dates, scope and freedom are resolved before; entitlement is not, as it depends on the
 * child's age, competence and view.
 */
final class ConsentTerms {

    private ConsentTerms() {}

    private static final Condition COMPETENT = is(Facts.COMPETENCE, Competence.COMPETENT);
    private static final Condition NOT_COMPETENT = is(Facts.COMPETENCE, Competence.NOT_COMPETENT);
    private static final Condition NOT_ASSESSED = is(Facts.COMPETENCE, Competence.NOT_ASSESSED);

    // Who is entitled

    /** The third party concerned speaks for its own information, and nobody else does. */
    static final Condition THIRD_PARTY_ENTITLED = Terms.CONCERNS_THIRD_PARTY;

    static final Condition CHILD_ENTITLED =
            named("the child is entitled to consent", allOf(not(Terms.CONCERNS_THIRD_PARTY), COMPETENT));

    /**
     * Never for an adult; at 16 and 17, for health, and for what the child told in confidence only if the child is not
     * competent; otherwise unless the child, competent or not yet assessed, objects.
     */
    static final Condition PARENT_ENTITLED = named(
            "a parent is entitled to consent",
            allOf(
                    not(Terms.CONCERNS_THIRD_PARTY),
                    isNot(Facts.AGE, ChildAge.ADULT),
                    anyOf(
                            NOT_COMPETENT,
                            allOf(
                                    isNot(Facts.AGE, ChildAge.AGE_16_17),
                                    not(Terms.HEALTH_CATEGORY),
                                    isNot(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.YES),
                                    isNot(Facts.CHILD_VIEW, ChildView.OBJECTS)))));

    /** A refusal is heeded until competence is judged. */
    static final Condition CHILD_MAY_REFUSE = named(
            "the child's refusal counts",
            allOf(
                    not(Terms.CONCERNS_THIRD_PARTY),
                    is(Facts.COMPETENCE, Competence.COMPETENT, Competence.NOT_ASSESSED)));

    static final Condition PARENT_MAY_REFUSE = named(
            "a parent's refusal counts",
            anyOf(
                    PARENT_ENTITLED,
                    allOf(not(Terms.CONCERNS_THIRD_PARTY), isNot(Facts.AGE, ChildAge.ADULT), NOT_ASSESSED)));

    // Where that leaves the question

    private static final Condition SOMEBODY_CONSENTS = anyOf(
            consents(ConsentStanding.VALID, ConsentStanding.VALID_AND_REFUSED, ConsentStanding.VALID_AND_WITHDRAWN));
    private static final Condition SOMEBODY_REFUSES =
            anyOf(refusals(ConsentStanding.REFUSED, ConsentStanding.VALID_AND_REFUSED));
    private static final Condition SOMEBODY_WITHDREW =
            anyOf(refusals(ConsentStanding.WITHDRAWN, ConsentStanding.VALID_AND_WITHDRAWN));
    private static final Condition CANNOT_BE_ASKED = anyOf(consents(ConsentStanding.CANNOT_BE_GIVEN));
    private static final Condition NOT_OBTAINABLE = anyOf(consents(ConsentStanding.NOT_REASONABLY_OBTAINABLE));

    static final Condition VALID =
            named("valid consent is held", allOf(SOMEBODY_CONSENTS, not(SOMEBODY_REFUSES), not(SOMEBODY_WITHDREW)));
    static final Condition DISPUTED = named(
            "those entitled to consent disagree", allOf(SOMEBODY_CONSENTS, anyOf(SOMEBODY_REFUSES, SOMEBODY_WITHDREW)));
    static final Condition WITHDRAWN = named("consent was withdrawn", allOf(not(SOMEBODY_CONSENTS), SOMEBODY_WITHDREW));
    static final Condition REFUSED_OR_WITHDRAWN = named(
            "consent was refused or withdrawn",
            allOf(not(SOMEBODY_CONSENTS), anyOf(SOMEBODY_REFUSES, SOMEBODY_WITHDREW)));
    static final Condition MISSING = named(
            "consent was neither given nor refused",
            allOf(not(SOMEBODY_CONSENTS), not(SOMEBODY_REFUSES), not(SOMEBODY_WITHDREW)));
    static final Condition CANNOT_BE_HAD =
            named("consent cannot be had", allOf(MISSING, anyOf(CANNOT_BE_ASKED, NOT_OBTAINABLE)));
    static final Condition NONE =
            named("consent has not been sought", allOf(MISSING, not(anyOf(CANNOT_BE_ASKED, NOT_OBTAINABLE))));
    static final Condition AGAINST_SOMEBODY =
            named("somebody entitled refuses or withdrew", anyOf(SOMEBODY_REFUSES, SOMEBODY_WITHDREW));

    // What the child says, entitled or not

    static final Condition CHILD_OBJECTS = named(
            "the child objects",
            anyOf(
                    is(Facts.CHILD_VIEW, ChildView.OBJECTS),
                    is(
                            Facts.CHILD_CONSENT,
                            ConsentStanding.REFUSED,
                            ConsentStanding.WITHDRAWN,
                            ConsentStanding.VALID_AND_REFUSED,
                            ConsentStanding.VALID_AND_WITHDRAWN)));
    /** An objection counts whoever makes it; a consent, as everywhere, only of a child who is entitled to give it. */
    static final Condition CHILD_AGREES = named(
            "the child agrees",
            allOf(
                    not(CHILD_OBJECTS),
                    anyOf(
                            is(Facts.CHILD_VIEW, ChildView.AGREES),
                            allOf(CHILD_ENTITLED, is(Facts.CHILD_CONSENT, ConsentStanding.VALID)))));

    private static Condition[] consents(ConsentStanding first, ConsentStanding... others) {
        return byClass(CHILD_ENTITLED, PARENT_ENTITLED, first, others);
    }

    private static Condition[] refusals(ConsentStanding first, ConsentStanding... others) {
        return byClass(CHILD_MAY_REFUSE, PARENT_MAY_REFUSE, first, others);
    }

    private static Condition[] byClass(
            Condition child, Condition parent, ConsentStanding first, ConsentStanding... others) {
        return new Condition[] {
            allOf(child, stands(Facts.CHILD_CONSENT, first, others)),
            allOf(parent, stands(Facts.PARENT_CONSENT, first, others)),
            allOf(THIRD_PARTY_ENTITLED, stands(Facts.THIRD_PARTY_CONSENT, first, others))
        };
    }

    private static Condition stands(Fact<ConsentStanding> fact, ConsentStanding first, ConsentStanding... others) {
        return is(fact, first, others);
    }
}
