package io.github.cafkit.consent.analysis;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.rule.Condition;

/**
 * Which combinations of facts some question brings together. It says as a condition what
 * {@link io.github.cafkit.consent.SharingQuestion#ofFacts} finds out for one of them.
 */
final class Askable {

    private static final Condition VALID_PARENT = is(
            Facts.PARENT_CONSENT,
            ConsentStanding.VALID,
            ConsentStanding.VALID_AND_REFUSED,
            ConsentStanding.VALID_AND_WITHDRAWN);
    private static final Condition CORPORATE = is(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES);

    /** It contradicts neither itself nor the way in which consents come to have a standing. */
    static final Condition CONDITION = allOf(
            not(allOf(
                    is(Facts.AGE, ChildAge.UNBORN),
                    anyOf(
                            is(Facts.COMPETENCE, Competence.COMPETENT),
                            isNot(Facts.CHILD_VIEW, ChildView.NOT_ASKED),
                            isNot(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.NO)))),
            not(allOf(
                    is(Facts.AGE, ChildAge.UNBORN, ChildAge.DECEASED),
                    is(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF))),
            anyOf(not(CORPORATE), VALID_PARENT),
            anyOf(CORPORATE, not(VALID_PARENT), is(Facts.CLIENT_AUTHORITY, YesNo.YES)));

    private Askable() {}
}
