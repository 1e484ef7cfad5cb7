package outside;

import static io.github.cafkit.consent.rule.Condition.is;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.rule.SharingRule;

/** A mistake that is easily made: who is not known to be part of the risk is taken not to be. */
final class Policy {

    static final SharingRule RISK_ROLE = OurPack.rule("RISK-ROLE", OurPack.BARS)
            .when(is(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR, RiskRole.ASSOCIATE_OF_PERPETRATOR))
            .then(Effect.REFER, Judgement.RISK_ROLE)
            .build();

    private Policy() {}
}
