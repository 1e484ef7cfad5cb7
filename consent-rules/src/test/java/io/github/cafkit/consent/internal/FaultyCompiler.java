package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Engines that answer as a compiler with one fault would have made them answer. */
public final class FaultyCompiler {

    private FaultyCompiler() {}

    /** For each node of the verdict diagram that a sheet passes, an engine in which that node leads elsewhere. */
    public static List<Engine> flippedOnTheWayOf(CompiledRules rules, FactSheet facts) {
        List<Engine> faulty = new ArrayList<>();
        int at = rules.verdictRoot();
        while (!Diagrams.isTerminal(at)) {
            int node = at;
            Fact<?> fact = rules.order().get(rules.diagrams().level(node));
            int value = facts.ordinal(fact);
            int right = rules.diagrams().child(node, value);
            int other = 0;
            while (rules.diagrams().child(node, other) == right) {
                other++;
            }
            int wrong = rules.diagrams().child(node, other);
            faulty.add(new Faulty("at the node of " + fact, rules, rules.order(), EnumSet.noneOf(Obligation.class)) {
                @Override
                int child(int from, int chosen) {
                    return from == node && chosen == value ? wrong : super.child(from, chosen);
                }
            });
            at = right;
        }
        return faulty;
    }

    /** Engines in which two neighbouring levels with as many values each stand for one another. */
    public static List<Engine> swappedLevels(CompiledRules rules) {
        List<Engine> faulty = new ArrayList<>();
        for (int level = 1; level < rules.order().size(); level++) {
            List<Fact<?>> order = new ArrayList<>(rules.order());
            Fact<?> above = order.get(level - 1);
            Fact<?> below = order.get(level);
            if (above.values().size() == below.values().size()) {
                order.set(level - 1, below);
                order.set(level, above);
                faulty.add(new Faulty(above + " for " + below, rules, order, EnumSet.noneOf(Obligation.class)));
            }
        }
        return faulty;
    }

    /** An engine that has lost the diagram of a duty. */
    public static Engine losing(CompiledRules rules, Obligation duty) {
        return new Faulty("without " + duty, rules, rules.order(), EnumSet.of(duty));
    }

    private static class Faulty implements Engine {

        private final String fault;
        private final CompiledRules rules;
        private final List<Fact<?>> order;
        private final Set<Obligation> lost;

        Faulty(String fault, CompiledRules rules, List<Fact<?>> order, Set<Obligation> lost) {
            this.fault = fault;
            this.rules = rules;
            this.order = order;
            this.lost = lost;
        }

        @Override
        public Verdict decide(FactSheet facts) {
            return rules.verdict(walk(rules.verdictRoot(), facts));
        }

        @Override
        public Set<Obligation> obligations(Verdict verdict, FactSheet facts) {
            Set<Obligation> duties = EnumSet.copyOf(Obligation.UNIVERSAL);
            rules.dutyRoots().forEach((duty, root) -> {
                if (!lost.contains(duty) && walk(root, facts) == 1) {
                    duties.add(duty);
                }
            });
            return duties;
        }

        private int walk(int root, FactSheet facts) {
            int at = root;
            while (!Diagrams.isTerminal(at)) {
                at = child(at, facts.ordinal(order.get(rules.diagrams().level(at))));
            }
            return ~at;
        }

        int child(int from, int chosen) {
            return rules.diagrams().child(from, chosen);
        }

        @Override
        public String toString() {
            return fault;
        }
    }
}
