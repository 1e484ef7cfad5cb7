package io.github.cafkit.consent.analysis;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.SharingQuestion;
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
 * Which facts a question can bring together, as a condition: {@link SharingQuestion#ofFacts} finds a question exactly
 * where it holds. The rules see more than can be asked, such as a competent unborn child.
 */
final class Askable {

    /** One of the parents' class consents, whatever else another one says. */
    static final Condition A_PARENT_CONSENTS = is(
            Facts.PARENT_CONSENT,
            ConsentStanding.VALID,
            ConsentStanding.VALID_AND_REFUSED,
            ConsentStanding.VALID_AND_WITHDRAWN);

    private static final Condition UNBORN = is(Facts.AGE, ChildAge.UNBORN);

    /** Holds for the facts that a question can bring together. */
    static final Condition CONDITION = allOf(
            never(UNBORN, is(Facts.COMPETENCE, Competence.COMPETENT)),
            never(UNBORN, isNot(Facts.CHILD_VIEW, ChildView.NOT_ASKED)),
            never(UNBORN, isNot(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.NO)),
            never(
                    is(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF),
                    is(Facts.AGE, ChildAge.UNBORN, ChildAge.DECEASED)),
            never(is(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES), not(A_PARENT_CONSENTS)),
            never(
                    A_PARENT_CONSENTS,
                    is(Facts.CORPORATE_PARENT_CONSENT, YesNo.NO),
                    is(Facts.CLIENT_AUTHORITY, YesNo.NO)));

    private Askable() {}

    private static Condition never(Condition... together) {
        return not(allOf(together));
    }
}
