package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.AnswerDiagrams;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.ConditionDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of one stretch of days as diagrams, with room to work out what a fault would change. What is worked out for
 * one fault is forgotten before the next. Not thread-safe.
 */
final class Stretch {

    /** How many nodes a stretch may hold. */
    static final int MOST_NODES = 4 * CompiledRules.MOST_NODES;

    private final RulePack pack;
    private final DateRange days;
    private final List<Fact<?>> order;
    private final Diagrams diagrams;
    private final ConditionDiagrams known;
    private final RulesInForce rules;
    private final AnswerDiagrams answers;
    private final List<Law> laws;
    private final Map<Obligation, Integer> duties = new EnumMap<>(Obligation.class);
    private final int askable;
    private final int nodesKept;
    private ConditionDiagrams conditions;

    /**
     * The stretch.
     *
     * @param pack the pack
     * @param compiled its rules on these days
     * @param days the days
     * @param laws what holds on them
     */
    Stretch(RulePack pack, CompiledRules compiled, DateRange days, List<Law> laws) {
        this.pack = pack;
        this.days = days;
        this.laws = laws;
        this.order = new ArrayList<>(compiled.order());
        Facts.all().stream().filter(fact -> !compiled.order().contains(fact)).forEach(order::add);
        this.diagrams = new Diagrams(
                order.stream().mapToInt(fact -> fact.values().size()).toArray(), MOST_NODES);
        this.known = new ConditionDiagrams(diagrams, order);
        this.rules = RulesInForce.on(pack, days.start());
        this.answers = new AnswerDiagrams(rules, diagrams, known, Diagrams.TRUE);
        for (Obligation duty : Obligation.values()) {
            duties.put(duty, answers.duty(duty));
        }
        translateAll();
        this.askable = known.of(Askable.CONDITION);
        this.nodesKept = diagrams.size();
        this.conditions = known.copy();
    }

    /** Every condition of the rules and the laws, so that none is translated again for each fault. */
    private void translateAll() {
        for (Clause clause : rules.clauses()) {
            known.of(clause);
        }
        for (SharingRule rule : pack.rules()) {
            if (rule.inForce().contains(days.start())) {
                rule.duties().forEach(duty -> known.of(duty.when()));
                rule.citations().forEach(cited -> known.of(cited.when()));
                rule.expectedWhen().ifPresent(known::of);
            }
        }
        pack.duties().forEach(duty -> known.of(duty.when()));
        for (Law law : laws) {
            translate(law.forbidden());
            law.pair().ifPresent(pair -> translate(pair.forbidden()));
        }
    }

    private void translate(Claim claim) {
        if (claim instanceof Claim.Given given) {
            known.of(given.condition());
        } else if (claim instanceof Claim.AllOf all) {
            all.parts().forEach(this::translate);
        } else if (claim instanceof Claim.AnyOf any) {
            any.parts().forEach(this::translate);
        } else if (claim instanceof Claim.Not not) {
            translate(not.part());
        }
    }

    /** Forgets whatever was worked out since the stretch was made. */
    void forget() {
        diagrams.forgetFrom(nodesKept);
        conditions = known.copy();
    }

    DateRange days() {
        return days;
    }

    RulePack pack() {
        return pack;
    }

    List<Fact<?>> order() {
        return order;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    /** Conditions as diagrams, those of the fault under way too. */
    ConditionDiagrams conditions() {
        return conditions;
    }

    /** What the pack answers. */
    AnswerDiagrams answers() {
        return answers;
    }

    /** True for the facts that a question can bring together. */
    int askable() {
        return askable;
    }

    /** True where the pack's answer carries the duty. */
    int duty(Obligation duty) {
        return Objects.requireNonNull(duties.get(duty));
    }

    List<Law> laws() {
        return laws;
    }

    /** The level of a fact. */
    int level(Fact<?> fact) {
        return known.levelOf(fact);
    }

    /** The answers of other rules within a set of questions. */
    AnswerDiagrams answersOf(RulePack other, LocalDate day, int within) {
        return new AnswerDiagrams(RulesInForce.on(other, day), diagrams, conditions, within);
    }

    /** Where a verdict is at least as weak as a place in the order of tiers and effects. */
    int whereReached(int rank, int effectPlace, int within) {
        List<Verdict> verdicts = answers.verdicts();
        return diagrams.where(answers.root(), id -> isReached(verdicts.get(id), rank, effectPlace), within);
    }

    private static boolean isReached(Verdict verdict, int rank, int effectPlace) {
        int place = verdict.clash() ? -1 : verdict.tier().precedence().indexOf(verdict.effect());
        return verdict.tier().rank() > rank || (verdict.tier().rank() == rank && place >= effectPlace);
    }
}
