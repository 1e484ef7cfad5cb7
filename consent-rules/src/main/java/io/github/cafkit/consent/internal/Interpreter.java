package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
                    return clash(tier, facts).orElseGet(() -> new Verdict(tier, effect, winners, false));
                }
            }
        }
        throw new IllegalStateException("no rule of the pack applies: it has no default for these facts");
    }

    @Override
    public Set<Obligation> obligations(Verdict verdict, FactSheet facts) {
        Set<Obligation> duties = EnumSet.copyOf(Obligation.UNIVERSAL);
        verdict.contributing().stream()
                .filter(clause -> !rules.isLocal(clause.rule()))
                .forEach(clause -> clause.rule().duties().stream()
                        .filter(duty -> duty.when().holds(facts))
                        .forEach(duty -> duties.add(duty.obligation())));
        rules.duties().stream()
                .filter(duty -> duty.attachesTo(verdict.tier(), verdict.effect())
                        && duty.when().holds(facts))
                .forEach(duty -> duties.add(duty.obligation()));
        return duties;
    }

    /** What follows if the tier that decides is that of the bars and a duty applies as well. */
    private Optional<Verdict> clash(Tier tier, FactSheet facts) {
        List<Clause> bars = applying(rules.bars(tier), facts);
        List<Clause> duties = applying(rules.barredDuties(), facts);
        List<Clause> clash = applying(rules.clashClauses(), facts);
        if (bars.isEmpty() || duties.isEmpty() || clash.isEmpty()) {
            return Optional.empty();
        }
        List<Clause> met = new ArrayList<>(clash);
        met.addAll(bars);
        met.addAll(duties);
        return Optional.of(new Verdict(tier, clash.get(0).branch().effect(), List.copyOf(met), true));
    }

    private static List<Clause> applying(List<Clause> clauses, FactSheet facts) {
        List<Clause> applying = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.applies(facts)) {
                applying.add(clause);
            }
        }
        return List.copyOf(applying);
    }
}
