package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one day as decision diagrams: one whose terminals are verdicts, and one per duty. Deciding walks a path
 * in each. Equal to {@link Interpreter} on every fact sheet. Immutable once built and thread-safe.
 */
public final class CompiledRules implements Engine {

    /** How many nodes a build may make before it is given up. */
    public static final int MOST_NODES = 4_000_000;

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
            throw stopped.inPack(builder.order, mostNodes);
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
        private final Map<Obligation, Integer> dutyRoots = new EnumMap<>(Obligation.class);
        private List<Verdict> verdicts = List.of();
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
            AnswerDiagrams answers = new AnswerDiagrams(rules, diagrams, conditions, Diagrams.TRUE);
            if (answers.unanswered() != Diagrams.FALSE) {
                throw new IllegalStateException("some question is answered by no rule: the pack has no default");
            }
            verdicts = answers.verdicts();
            verdictRoot = answers.root();
            for (Obligation duty : Obligation.values()) {
                if (!Obligation.UNIVERSAL.contains(duty)) {
                    dutyRoots.put(duty, answers.duty(duty));
                }
            }
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
}
