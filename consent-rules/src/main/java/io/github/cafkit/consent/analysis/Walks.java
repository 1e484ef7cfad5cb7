package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.law.EverydayFacts;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Walks over diagrams that make no nodes. */
final class Walks {

    private final Diagrams diagrams;
    private final List<Fact<?>> order;

    Walks(Diagrams diagrams, List<Fact<?>> order) {
        this.diagrams = diagrams;
        this.order = order;
    }

    /** The nodes under a diagram, itself included. */
    BitSet nodes(int diagram) {
        BitSet nodes = new BitSet();
        nodes(diagram, nodes);
        return nodes;
    }

    private void nodes(int at, BitSet seen) {
        if (!Diagrams.isTerminal(at) && !seen.get(at)) {
            seen.set(at);
            for (int value = 0; value < arity(at); value++) {
                nodes(diagrams.child(at, value), seen);
            }
        }
    }

    /** For each terminal that a diagram comes to, a combination that leads there. */
    Map<Integer, FactSheet> examples(int diagram) {
        Map<Integer, FactSheet> examples = new TreeMap<>();
        examples(diagram, EverydayFacts.SHEET, new BitSet(), examples);
        return examples;
    }

    private void examples(int at, FactSheet facts, BitSet seen, Map<Integer, FactSheet> examples) {
        if (Diagrams.isTerminal(at)) {
            examples.putIfAbsent(~at, facts);
        } else if (!seen.get(at)) {
            seen.set(at);
            Fact<?> fact = order.get(diagrams.level(at));
            int usual = facts.ordinal(fact);
            examples(diagrams.child(at, usual), facts, seen, examples);
            for (int value = 0; value < arity(at); value++) {
                if (value != usual) {
                    examples(diagrams.child(at, value), facts.withOrdinal(fact, value), seen, examples);
                }
            }
        }
    }

    /** The terminals that a diagram comes to where another one is true. */
    BitSet terminalsWhere(int diagram, int condition) {
        BitSet terminals = new BitSet();
        meets(diagram, condition, terminal -> {
            terminals.set(terminal);
            return false;
        });
        return terminals;
    }

    /** Whether a diagram comes to some terminal of a kind where another one is true. */
    boolean meets(int diagram, int condition, IntPredicate kind) {
        return meets(diagram, condition, kind, new HashSet<>());
    }

    private boolean meets(int diagram, int condition, IntPredicate kind, Set<Long> seen) {
        if (condition == Diagrams.FALSE) {
            return false;
        }
        if (Diagrams.isTerminal(diagram)) {
            return kind.test(~diagram);
        }
        if (!seen.add(((long) diagram << 32) | (condition & 0xFFFFFFFFL))) {
            return false;
        }
        boolean first = Diagrams.isTerminal(condition) || diagrams.level(diagram) <= diagrams.level(condition);
        boolean second = !Diagrams.isTerminal(condition) && diagrams.level(condition) <= diagrams.level(diagram);
        boolean found = false;
        int arity = first ? arity(diagram) : arity(condition);
        for (int value = 0; !found && value < arity; value++) {
            found = meets(
                    first ? diagrams.child(diagram, value) : diagram,
                    second ? diagrams.child(condition, value) : condition,
                    kind,
                    seen);
        }
        return found;
    }

    private int arity(int node) {
        return order.get(diagrams.level(node)).values().size();
    }
}
