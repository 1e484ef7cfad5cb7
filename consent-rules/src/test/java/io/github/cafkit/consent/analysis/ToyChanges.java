package io.github.cafkit.consent.analysis;

import static io.github.cafkit.consent.ToyPack.BARS;
import static io.github.cafkit.consent.ToyPack.DUTIES;
import static io.github.cafkit.consent.ToyPack.ORDINARY;

import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.ArrayList;
import java.util.List;

/** Toy packs that have some of these rules each; any two of them differ in every way that packs can. */
final class ToyChanges {

    /** The facts that the rules read. */
    static final List<Fact<?>> FACTS = List.of(
            Facts.NEEDED,
            Facts.PRIVILEGED,
            Facts.PURPOSE_STATED,
            Facts.RISK_ROLE,
            Facts.CONFIDENTIAL,
            Facts.NEED_TO_KNOW,
            Facts.ROUTE_VALID);

    private static final Condition PRIVILEGED = Condition.is(Facts.PRIVILEGED, YesNo.YES);
    private static final Condition STATED = Condition.is(Facts.PURPOSE_STATED, YesNo.YES);
    private static final Condition NEED = Condition.is(Facts.NEED_TO_KNOW, YesNoUnknown.YES);

    static final List<SharingRule> RULES = List.of(
            ToyPack.rule("BAR", BARS).when(PRIVILEGED).then(Effect.DENY).build(),
            ToyPack.rule("BAR-REFERS", BARS)
                    .when(Condition.is(Facts.RISK_ROLE, RiskRole.UNKNOWN))
                    .then(Effect.REFER, Route.DESIGNATED_LEAD, Judgement.RISK_ROLE)
                    .obliging(Obligation.DSL)
                    .build(),
            ToyPack.rule("BAR-TO-LAWYER", BARS)
                    .when(Condition.is(Facts.RISK_ROLE, RiskRole.UNKNOWN), PRIVILEGED)
                    .then(Effect.REFER, Route.LEGAL, Judgement.LEGAL_CLASH)
                    .build(),
            ToyPack.rule("DUTY", DUTIES)
                    .when(Condition.is(Facts.ROUTE_VALID, YesNo.NO), STATED)
                    .then(Effect.MUST)
                    .obligingWhen(NEED, Obligation.INFORM)
                    .build(),
            ToyPack.rule("OPEN", ORDINARY)
                    .when(STATED)
                    .then(Effect.PERMIT)
                    .obligingWhen(PRIVILEGED, Obligation.ADVICE)
                    .expectedWhen(NEED)
                    .build(),
            ToyPack.rule("OPEN-TOO", ORDINARY)
                    .when(STATED, NEED)
                    .then(Effect.PERMIT)
                    .citesWhen(Condition.is(Facts.CONFIDENTIAL, YesNo.YES), "LAW-2")
                    .build(),
            ToyPack.rule("ASK", ORDINARY)
                    .when(Condition.is(Facts.CONFIDENTIAL, YesNo.YES))
                    .then(Branch.then(Effect.SEEK).when(NEED), Branch.then(Effect.REFER, Judgement.RECIPIENT_NEED))
                    .obliging(Obligation.SEEK)
                    .build());

    private ToyChanges() {}

    /** The pack with the rules whose bit is set. */
    static RulePack pack(int bits) {
        List<SharingRule> rules = new ArrayList<>();
        for (int i = 0; i < RULES.size(); i++) {
            if ((bits & (1 << i)) != 0) {
                rules.add(RULES.get(i));
            }
        }
        return ToyPack.with(rules.toArray(SharingRule[]::new));
    }
}
