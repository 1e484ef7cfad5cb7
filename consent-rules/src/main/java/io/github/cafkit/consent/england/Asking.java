package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.rule.Branch;

/** What follows wherever consent should be asked for: nobody is told to ask unless asking is known to be safe. */
final class Asking {

    private Asking() {}

    /**
     * Ask if it is safe; otherwise a person decides whether asking is safe. For recipients who stand as a parent, or
     * claim to.
     *
     * @return the branches
     */
    static Branch[] ifSafeForParent() {
        return new Branch[] {
            Branch.then(Effect.SEEK).when(Terms.ASKING_IS_SAFE), Branch.then(Effect.REFER, Judgement.SEEKING_EFFECT)
        };
    }

    /**
     * Ask if it is safe; do not ask, and do not share, if it would raise the risk and the recipient is a private person
     * who is no parent; otherwise a person decides whether asking is safe.
     *
     * @return the branches
     */
    static Branch[] ifSafe() {
        return new Branch[] {
            Branch.then(Effect.SEEK).when(Terms.ASKING_IS_SAFE),
            Branch.then(Effect.DENY)
                    .when(allOf(
                            is(Facts.SEEKING_CONSENT, Safety.RAISES_RISK),
                            Terms.PRIVATE_RECIPIENT,
                            not(Terms.PARENT_LIKE))),
            Branch.then(Effect.REFER, Judgement.SEEKING_EFFECT)
        };
    }
}
