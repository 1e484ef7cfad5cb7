package outside;

import static io.github.cafkit.consent.rule.Condition.isNot;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.rule.SharingRule;

/** What the policy says of people who may be part of the risk. */
final class Policy {

    static final SharingRule RISK_ROLE = OurPack.rule("RISK-ROLE", OurPack.BARS)
            .when(isNot(Facts.RISK_ROLE, RiskRole.NONE))
            .then(Effect.REFER, Judgement.RISK_ROLE)
            .build();

    private Policy() {}
}
