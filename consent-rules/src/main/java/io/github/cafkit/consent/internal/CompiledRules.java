package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of one day as decision diagrams: one whose terminals are verdicts, and one per duty. Deciding walks a path
 * in each. Equal to {@link Interpreter} on every fact sheet. Immutable once built and thread-safe.
 */
public final class CompiledRules implements Engine {

    /** How many nodes a build may make before it is given up. */
    public static final int MOST_NODES = 4_000_000;

    private static final int NO_VERDICT = 0;

    private final Diagrams diagrams;
    private final int nodesMade;
    private final List<Fact<?>> order;
    private final int[] factAt;
    private final List<Verdict> verdicts;
    private final int verdictRoot;
    private final Map<Obligation, Integer> dutyRoots;

    private CompiledRules(Builder builder) {
        int[] roots = new int[1 + builder.dutyRoots.size()];
        roots[0] = builder.verdictRoot;
        int next = 1;
        for (int root : builder.dutyRoots.values()) {
            roots[next++] = root;
        }
        this.diagrams = builder.diagrams.keepingOnly(roots);
        this.nodesMade = builder.diagrams.size();
        this.order = builder.order;
        this.factAt = builder.order.stream().mapToInt(Fact::index).toArray();
        this.verdicts = List.copyOf(builder.verdicts);
        this.verdictRoot = roots[0];
        Map<Obligation, Integer> kept = new EnumMap<>(Obligation.class);
        next = 1;
        for (Obligation duty : builder.dutyRoots.keySet()) {
            kept.put(duty, roots[next++]);
        }
        this.dutyRoots = Collections.unmodifiableMap(kept);
    }

    /**
     * Compiles rules.
     *
     * @param rules the rules of one day, not null
     * @return the compiled rules, never null
     * @throws PackTooComplexException if the diagrams would need more than {@link #MOST_NODES} nodes
     * @throws IllegalStateException if some fact sheet is answered by no rule
     */
    public static CompiledRules compile(RulesInForce rules) {
        return compile(rules, MOST_NODES);
    }

    /**
     * Compiles rules within a bound.
     *
     * @param rules the rules of one day, not null
     * @param mostNodes how many nodes may be made
     * @return the compiled rules, never null
     * @throws PackTooComplexException if more nodes would be needed
     * @throws IllegalStateException if some fact sheet is answered by no rule
     */
    public static CompiledRules compile(RulesInForce rules, int mostNodes) {
        Builder builder = new Builder(rules, mostNodes);
        try {
            builder.build();
        } catch (Diagrams.TooManyNodes stopped) {
            throw new PackTooComplexException(builder.order.get(stopped.level()).name(), mostNodes);
        }
        return new CompiledRules(builder);
    }

    /** How many nodes were made on the way, which is what the bound counts. */
    public int nodesMade() {
        return nodesMade;
    }

    /** How many nodes all diagrams have together. */
    public int nodes() {
        return diagrams.size();
    }

    /** How many different verdicts there are. */
    public int verdictCount() {
        return verdicts.size() - 1;
    }

    /** The nodes, to be read only. */
    public Diagrams diagrams() {
        return diagrams;
    }

    /** The facts that are read, one for each level. */
    public List<Fact<?>> order() {
        return order;
    }

    /** The diagram whose terminals are verdicts. */
    public int verdictRoot() {
        return verdictRoot;
    }

    /** The verdict that a terminal stands for. */
    public Verdict verdict(int terminal) {
        return verdicts.get(terminal);
    }

    /** For each duty that not every answer carries, the diagram that is true where it attaches. */
    public Map<Obligation, Integer> dutyRoots() {
        return dutyRoots;
    }

    @Override
    public Verdict decide(FactSheet facts) {
        return verdicts.get(walk(verdictRoot, facts));
    }

    @Override
    public Set<Obligation> obligations(Verdict verdict, FactSheet facts) {
        Set<Obligation> duties = EnumSet.copyOf(Obligation.UNIVERSAL);
        dutyRoots.forEach((duty, root) -> {
            if (walk(root, facts) == 1) {
                duties.add(duty);
            }
        });
        return duties;
    }

    private int walk(int root, FactSheet facts) {
        int at = root;
        while (!Diagrams.isTerminal(at)) {
            at = diagrams.child(at, facts.ordinalAt(factAt[diagrams.level(at)]));
        }
        return ~at;
    }

    /** The build, which shares one store of nodes. */
    private static final class Builder {

        private final RulesInForce rules;
        private final List<Fact<?>> order;
        private final Diagrams diagrams;
        private final ConditionDiagrams conditions;
        private final List<Verdict> verdicts = new ArrayList<>();
        private final Map<Verdict, Integer> verdictIds = new HashMap<>();
        private final Map<Obligation, Integer> dutyRoots = new EnumMap<>(Obligation.class);
        private int verdictRoot;

        Builder(RulesInForce rules, int mostNodes) {
            this.rules = rules;
            this.order = FactOrder.of(factsRead(rules));
            int[] arity = new int[order.size()];
            for (int level = 0; level < arity.length; level++) {
                arity[level] = order.get(level).values().size();
            }
            this.diagrams = new Diagrams(arity, mostNodes);
            this.conditions = new ConditionDiagrams(diagrams, order);
        }

        void build() {
            // The terminal 0 stands for "no verdict yet", so the list begins with a placeholder that is never read.
            verdicts.add(new Verdict(rules.tiers().get(0), Effect.DENY, List.of(), false));
            verdictRoot = verdicts();
            diagrams.map(verdictRoot, terminal -> {
                if (terminal == NO_VERDICT) {
                    throw new IllegalStateException("some question is answered by no rule: the pack has no default");
                }
                return terminal;
            });
            for (Obligation duty : Obligation.values()) {
                if (!Obligation.UNIVERSAL.contains(duty)) {
                    dutyRoots.put(duty, duty(duty));
                }
            }
        }

        /** From the weakest tier and effect to the strongest, each laid over what is there. */
        private int verdicts() {
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
                    fired.root,
                    set -> set == 0 ? NO_VERDICT : idOf(new Verdict(tier, effect, fired.sets.get(set), false)));
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
                fired.root = diagrams.combine(
                        fired.root,
                        conditions.of(clause.when()),
                        (set, applies) -> applies == 0 ? set : fired.idOf(fired.sets.get(set), List.of(clause)));
            }
            return fired;
        }

        /** True where the duty attaches: for each reason to attach it, where it holds and the verdict is one it counts for. */
        private int duty(Obligation obligation) {
            Map<Integer, BitSet> verdictsByReason = new LinkedHashMap<>();
            for (int id = 1; id < verdicts.size(); id++) {
                Set<Integer> reasons = reasons(obligation, verdicts.get(id));
                for (int reason : reasons.contains(Diagrams.TRUE) ? Set.of(Diagrams.TRUE) : reasons) {
                    verdictsByReason
                            .computeIfAbsent(reason, key -> new BitSet())
                            .set(id);
                }
            }
            List<Integer> parts = new ArrayList<>();
            verdictsByReason.forEach((reason, ids) -> parts.add(diagrams.where(verdictRoot, ids::get, reason)));
            return diagrams.any(parts);
        }

        /** The diagrams of the conditions under which a duty attaches to a verdict; equal conditions are one number. */
        private Set<Integer> reasons(Obligation obligation, Verdict verdict) {
            Set<Integer> reasons = new TreeSet<>();
            for (Clause clause : verdict.contributing()) {
                for (Duty duty : clause.rule().duties()) {
                    if (duty.obligation() == obligation) {
                        reasons.add(conditions.of(duty.when()));
                    }
                }
            }
            for (DutyRule duty : rules.duties()) {
                if (duty.obligation() == obligation && duty.attachesTo(verdict.tier(), verdict.effect())) {
                    reasons.add(conditions.of(duty.when()));
                }
            }
            return reasons;
        }

        private static Set<Fact<?>> factsRead(RulesInForce rules) {
            Set<Fact<?>> read = new HashSet<>();
            List<Clause> clauses = new ArrayList<>(rules.clauses());
            clauses.addAll(rules.clashClauses());
            for (Clause clause : clauses) {
                read.addAll(clause.when().reads());
                clause.rule().duties().forEach(duty -> read.addAll(duty.when().reads()));
            }
            rules.duties().forEach(duty -> read.addAll(duty.when().reads()));
            return read;
        }
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
