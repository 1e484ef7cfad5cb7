package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.LawTerms.EMERGENCY;
import static io.github.cafkit.consent.england.LawTerms.IDENTIFIABLE;
import static io.github.cafkit.consent.england.LawTerms.NEEDED;
import static io.github.cafkit.consent.england.LawTerms.STATED;
import static io.github.cafkit.consent.england.LawTerms.VERIFIED;
import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.all;
import static io.github.cafkit.consent.law.Claim.any;
import static io.github.cafkit.consent.law.Claim.carries;
import static io.github.cafkit.consent.law.Claim.effect;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.law.Claim.tier;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import java.util.Arrays;
import java.util.List;

/** Laws about what must be in order before anything goes: the need, the purpose, the person, and the record of it. */
final class IntegrityLaws {

    private static final Claim NO_EXTRA_DUTY = all(Arrays.stream(Obligation.values())
            .filter(duty -> !Obligation.UNIVERSAL.contains(duty))
            .map(duty -> Claim.not(carries(duty)))
            .toArray(Claim[]::new));

    private IntegrityLaws() {}

    static List<Law> laws() {
        return List.of(
                Law.implies("L03", "Nothing goes that the purpose does not need.", FLOWS, given(NEEDED)),
                Law.always(
                        "L04",
                        "Everything asked for is either shared or withheld.",
                        any(FLOWS, effect(Effect.TRIM, Effect.SEEK, Effect.REFER, Effect.DENY))),
                Law.never(
                        "L05",
                        "Without a stated purpose nothing goes, except in an emergency to somebody who can protect.",
                        FLOWS,
                        given(IDENTIFIABLE, not(STATED), not(EMERGENCY))),
                Law.implies(
                        "L05",
                        "What goes without a stated purpose goes because a child is in immediate danger.",
                        all(FLOWS, given(IDENTIFIABLE, not(STATED))),
                        tier(3, 3)),
                Law.always(
                        "L25",
                        "Every decision is recorded, whether it is to share or not.",
                        carries(Obligation.RECORD)),
                Law.implies(
                        "L34",
                        "What identifies nobody may be shared as far as it is needed, and nothing more is asked.",
                        given(not(IDENTIFIABLE), NEEDED),
                        all(effect(Effect.RELEASE), NO_EXTRA_DUTY)),
                Law.never(
                        "L34",
                        "Where nobody can be identified there is no family to tell.",
                        given(not(IDENTIFIABLE)),
                        any(carries(Obligation.INFORM), carries(Obligation.INFORM_DEFER))),
                Law.noChange(
                        "L34",
                        "Making it possible to identify somebody never lets more go.",
                        Change.to(Facts.IDENTIFIABLE, YesNo.YES),
                        Claim.not(FLOWS),
                        FLOWS),
                Law.never(
                        "L36",
                        "Nothing goes to somebody whose identity is not checked, except in an emergency to somebody who"
                                + " can protect.",
                        FLOWS,
                        given(IDENTIFIABLE, not(VERIFIED), not(EMERGENCY))),
                Law.noChange(
                        "L36",
                        "Checking who somebody is never takes away what they could have.",
                        Change.to(Facts.IDENTITY, IdentityCheck.VERIFIED),
                        FLOWS,
                        Claim.not(FLOWS)),
                Law.always(
                        "L37",
                        "However sensitive it is: the minimum, in a safe way, and written down.",
                        all(carries(Obligation.MIN), carries(Obligation.SECURE), carries(Obligation.RECORD))));
    }
}
