package io.github.cafkit.consent.law;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
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
 * Which combinations of facts a question can bring together. The rules answer all of them; some contradict what a
 * question may state, and some cannot come out of any consents on file.
 */
public final class Askable {

    private static final Condition UNBORN = is(Facts.AGE, ChildAge.UNBORN);

    private static final Condition A_PARENT_CONSENTS = is(
            Facts.PARENT_CONSENT,
            ConsentStanding.VALID,
            ConsentStanding.VALID_AND_REFUSED,
            ConsentStanding.VALID_AND_WITHDRAWN);

    /**
     * True exactly where {@link SharingQuestion#ofFacts} finds a question: an unborn child is not competent, has stated no
     * view and has told nothing in confidence; a child who is unborn or deceased receives nothing; the authority that
     * consents as a parent is one of the parents who do; and where a parent does and not the authority, a lawyer has
     * that client's authority.
     */
    public static final Condition CONDITION = named(
            "it can be asked",
            allOf(
                    not(allOf(UNBORN, is(Facts.COMPETENCE, Competence.COMPETENT))),
                    not(allOf(UNBORN, isNot(Facts.CHILD_VIEW, ChildView.NOT_ASKED))),
                    not(allOf(UNBORN, isNot(Facts.GIVEN_IN_CONFIDENCE, GivenInConfidence.NO))),
                    not(allOf(
                            is(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF),
                            is(Facts.AGE, ChildAge.UNBORN, ChildAge.DECEASED))),
                    not(allOf(is(Facts.CORPORATE_PARENT_CONSENT, YesNo.YES), not(A_PARENT_CONSENTS))),
                    not(allOf(
                            A_PARENT_CONSENTS,
                            is(Facts.CORPORATE_PARENT_CONSENT, YesNo.NO),
                            is(Facts.CLIENT_AUTHORITY, YesNo.NO)))));

    private Askable() {}
}
