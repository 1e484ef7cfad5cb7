package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The normative reading of a pack. The lowest tier with a rule that applies decides; inside it the first effect of its
 * precedence that some rule has; all rules of that tier with that effect decide together. Where a bar and a duty meet,
 * the rule for the clash decides instead.
 */
public final class Interpreter implements Engine {

    private final RulesInForce rules;

    /**
     * An interpreter of these rules.
     *
     * @param rules the rules of one day, not null
     */
    public Interpreter(RulesInForce rules) {
        this.rules = rules;
    }

    @Override
    public Verdict decide(FactSheet facts) {
        for (Tier tier : rules.tiers()) {
            for (Effect effect : tier.precedence()) {
                List<Clause> winners = applying(rules.clauses(tier, effect), facts);
                if (!winners.isEmpty()) {
                    return isBar(tier) && meetsDuty(facts)
                            ? clash(tier, facts)
                            : new Verdict(tier, effect, winners, false);
                }
            }
        }
        throw new IllegalStateException("no rule of the pack applies: it has no default for these facts");
    }

    @Override
    public Set<Obligation> obligations(Verdict verdict, FactSheet facts) {
        Set<Obligation> duties = EnumSet.copyOf(Obligation.UNIVERSAL);
        verdict.contributing()
                .forEach(clause -> clause.rule().duties().stream()
                        .filter(duty -> duty.when().holds(facts))
                        .forEach(duty -> duties.add(duty.obligation())));
        rules.duties().stream()
                .filter(duty -> duty.attachesTo(verdict.tier(), verdict.effect())
                        && duty.when().holds(facts))
                .forEach(duty -> duties.add(duty.obligation()));
        return duties;
    }

    private boolean isBar(Tier tier) {
        return !rules.clashClauses().isEmpty()
                && rules.clashClauses().get(0).rule().tier().rank() == tier.rank();
    }

    private boolean meetsDuty(FactSheet facts) {
        return !applying(rules.barredDuties(), facts).isEmpty();
    }

    private Verdict clash(Tier tier, FactSheet facts) {
        Clause clash = applying(rules.clashClauses(), facts).get(0);
        List<Clause> met = new ArrayList<>(List.of(clash));
        met.addAll(applying(rules.bars(), facts));
        met.addAll(applying(rules.barredDuties(), facts));
        return new Verdict(tier, clash.branch().effect(), List.copyOf(met), true);
    }

    private static List<Clause> applying(List<Clause> clauses, FactSheet facts) {
        return clauses.stream().filter(clause -> clause.applies(facts)).toList();
    }
}
