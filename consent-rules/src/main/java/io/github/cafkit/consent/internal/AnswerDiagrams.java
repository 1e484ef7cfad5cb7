package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The answers that rules give within a set of questions, as diagrams: one whose terminals are verdicts, and one for each
 * thing that comes with some verdicts under a condition. A small set of questions costs little, however large the pack.
 */
public final class AnswerDiagrams {

    /** The terminal for questions that are not looked at, or that no rule answers. */
    public static final int NO_VERDICT = 0;

    private final RulesInForce rules;
    private final Diagrams diagrams;
    private final ConditionDiagrams conditions;
    private final int within;
    private final List<Verdict> verdicts;
    private final Map<Verdict, Integer> verdictIds = new HashMap<>();
    private final int root;
    private final BitSet given;

    /**
     * Works out the verdicts.
     *
     * @param rules the rules of one day
     * @param diagrams where the nodes go
     * @param conditions the conditions as diagrams of the same store
     * @param within true for the questions to look at
     */
    public AnswerDiagrams(RulesInForce rules, Diagrams diagrams, ConditionDiagrams conditions, int within) {
        this.rules = rules;
        this.diagrams = diagrams;
        this.conditions = conditions;
        this.within = within;
        this.verdicts = new ArrayList<>();
        // The terminal 0 stands for "no verdict yet", so the list begins with a placeholder that is never read.
        verdicts.add(new Verdict(rules.tiers().get(0), Effect.DENY, List.of(), false));
        this.root = verdictRoots();
        this.given = diagrams.terminals(root);
    }

    private AnswerDiagrams(AnswerDiagrams all, int within) {
        this.rules = all.rules;
        this.diagrams = all.diagrams;
        this.conditions = all.conditions;
        this.within = within;
        this.verdicts = all.verdicts;
        this.root = diagrams.inside(all.root, within, NO_VERDICT);
        this.given = diagrams.terminals(root);
    }

    /** The same answers within a smaller set of questions; the terminals mean the same. */
    public AnswerDiagrams inside(int fewer) {
        return fewer == Diagrams.TRUE ? this : new AnswerDiagrams(this, fewer);
    }

    /** The diagram whose terminals are verdicts, {@link #NO_VERDICT} outside the set. */
    public int root() {
        return root;
    }

    /** The verdicts by terminal; the first is a placeholder. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** True for the questions of the set that no rule answers. */
    public int unanswered() {
        return diagrams.where(root, terminal -> terminal == NO_VERDICT, within);
    }

    /** True where the duty comes with the answer. */
    public int duty(Obligation obligation) {
        return attached(verdict -> reasons(obligation, verdict));
    }

    /** True where a local rule brings the duty along, which is then listed apart. */
    public int localDuty(Obligation obligation) {
        return attached(verdict -> reasons(obligation, verdict, true));
    }

    /** True where one of the conditions holds that a verdict brings with it. */
    public int attached(Function<Verdict, Collection<Condition>> reasonsOf) {
        Map<Integer, BitSet> verdictsByReason = new LinkedHashMap<>();
        for (int id = given.nextSetBit(1); id >= 0; id = given.nextSetBit(id + 1)) {
            // Equal conditions are one number.
            Set<Integer> reasons = new TreeSet<>();
            for (Condition reason : reasonsOf.apply(verdicts.get(id))) {
                reasons.add(conditions.of(reason));
            }
            for (int reason : reasons.contains(Diagrams.TRUE) ? Set.of(Diagrams.TRUE) : reasons) {
                verdictsByReason.computeIfAbsent(reason, key -> new BitSet()).set(id);
            }
        }
        List<Integer> parts = new ArrayList<>();
        verdictsByReason.forEach((reason, ids) -> parts.add(diagrams.where(root, ids::get, reason)));
        return diagrams.any(parts);
    }

    private List<Condition> reasons(Obligation obligation, Verdict verdict) {
        List<Condition> reasons = reasons(obligation, verdict, false);
        for (DutyRule duty : rules.duties()) {
            if (duty.obligation() == obligation && duty.attachesTo(verdict.tier(), verdict.effect())) {
                reasons.add(duty.when());
            }
        }
        return reasons;
    }

    /** When the deciding rules, local ones or all others, bring the duty along. */
    private List<Condition> reasons(Obligation obligation, Verdict verdict, boolean local) {
        List<Condition> reasons = new ArrayList<>();
        for (Clause clause : verdict.contributing()) {
            for (Duty duty : clause.rule().duties()) {
                if (duty.obligation() == obligation && rules.isLocal(clause.rule()) == local) {
                    reasons.add(duty.when());
                }
            }
        }
        return reasons;
    }

    /** From the weakest tier and effect to the strongest, each laid over what is there. */
    private int verdictRoots() {
        int result = ~NO_VERDICT;
        List<Tier> tiers = rules.tiers();
        for (int t = tiers.size() - 1; t >= 0; t--) {
            Tier tier = tiers.get(t);
            List<Effect> precedence = tier.precedence();
            for (int e = precedence.size() - 1; e >= 0; e--) {
                Effect effect = precedence.get(e);
                int group = verdictsOf(fired(rules.clauses(tier, effect)), tier, effect);
                result = diagrams.over(group, result, NO_VERDICT);
            }
            if (!rules.bars(tier).isEmpty()) {
                result = diagrams.over(clash(tier), result, NO_VERDICT);
            }
        }
        return result;
    }

    private int verdictsOf(FiredSets fired, Tier tier, Effect effect) {
        return diagrams.map(
                fired.root, set -> set == 0 ? NO_VERDICT : idOf(new Verdict(tier, effect, fired.sets.get(set), false)));
    }

    private int clash(Tier tier) {
        FiredSets bars = fired(rules.bars(tier));
        FiredSets duties = fired(rules.barredDuties());
        FiredSets clash = fired(rules.clashClauses());
        FiredSets met = new FiredSets();
        met.root = diagrams.combine(
                bars.root,
                duties.root,
                (b, d) -> b == 0 || d == 0 ? 0 : met.idOf(bars.sets.get(b), duties.sets.get(d)));
        return diagrams.combine(clash.root, met.root, (c, m) -> {
            if (c == 0 || m == 0) {
                return NO_VERDICT;
            }
            List<Clause> all = new ArrayList<>(clash.sets.get(c));
            all.addAll(met.sets.get(m));
            return idOf(new Verdict(tier, all.get(0).branch().effect(), List.copyOf(all), true));
        });
    }

    private int idOf(Verdict verdict) {
        return verdictIds.computeIfAbsent(verdict, added -> {
            verdicts.add(added);
            return verdicts.size() - 1;
        });
    }

    /** A diagram whose terminals are the sets of clauses that apply. */
    private FiredSets fired(List<Clause> clauses) {
        FiredSets fired = new FiredSets();
        for (Clause clause : clauses) {
            int when = diagrams.and(conditions.of(clause), within);
            fired.root = diagrams.combine(
                    fired.root,
                    when,
                    (set, applies) -> applies == 0 ? set : fired.idOf(fired.sets.get(set), List.of(clause)));
        }
        return fired;
    }

    /** Sets of clauses, numbered; 0 is the empty set. */
    private static final class FiredSets {

        private final List<List<Clause>> sets = new ArrayList<>(List.of(List.of()));
        private final Map<List<Clause>, Integer> ids = new HashMap<>(Map.of(List.of(), 0));
        private int root = ~0;

        int idOf(List<Clause> some, List<Clause> more) {
            List<Clause> all = new ArrayList<>(some);
            all.addAll(more);
            List<Clause> set = List.copyOf(all);
            return ids.computeIfAbsent(set, added -> {
                sets.add(added);
                return sets.size() - 1;
            });
        }
    }
}
