package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.Engine;
import io.github.cafkit.consent.internal.Interpreter;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.internal.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that an answer to one category is made of, in a form that can be compared between packs: rules are named and
 * not held.
 */
record Answer(
        String tier,
        Effect effect,
        boolean clash,
        List<String> ruleIds,
        List<Integer> branches,
        Optional<Route> route,
        Set<Judgement> judgements,
        Set<Obligation> duties) {

    /** Gives answers. */
    interface Source {
        /** The answer to these facts; equal answers are equal. */
        Answer answer(FactSheet facts);
    }

    /** The answers of an engine. */
    static Source from(Engine engine) {
        return facts -> {
            Verdict verdict = engine.decide(facts);
            Set<Judgement> judgements = new TreeSet<>();
            verdict.contributing()
                    .forEach(clause -> judgements.addAll(clause.branch().judgements()));
            return new Answer(
                    verdict.tier().name(),
                    verdict.effect(),
                    verdict.clash(),
                    verdict.determining().stream()
                            .map(clause -> clause.rule().id())
                            .toList(),
                    verdict.determining().stream().map(Answer::place).toList(),
                    verdict.route(),
                    judgements,
                    engine.obligations(verdict, facts));
        };
    }

    /** The answers of the rules as they are read. */
    static Source reading(RulesInForce rules) {
        return from(new Interpreter(rules));
    }

    private static int place(Clause clause) {
        return clause.rule().branches().indexOf(clause.branch());
    }

    @Override
    public String toString() {
        return tier + " " + effect + (clash ? " (a bar meets a duty)" : "") + " by " + ruleIds
                + route.map(way -> ", first or instead " + way).orElse("")
                + (judgements.isEmpty() ? "" : ", to be judged " + judgements) + ", duties " + duties;
    }
}
