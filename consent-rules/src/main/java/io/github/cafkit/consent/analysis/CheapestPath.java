package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.LongIntMap;
import java.util.List;

/**
 * The sheets for which a diagram is true and which differ from another sheet in the fewest facts: the cheapest path to
 * true, where a value costs one if it is not that of the other sheet. Of several the first is taken, in the order of the
 * levels and of the values.
 */
final class CheapestPath {

    private static final int NONE = Integer.MAX_VALUE / 4;

    private final Diagrams diagrams;
    private final List<Fact<?>> order;
    private final FactSheet near;
    private final LongIntMap costs = new LongIntMap();

    CheapestPath(Diagrams diagrams, List<Fact<?>> order, FactSheet near) {
        this.diagrams = diagrams;
        this.order = order;
        this.near = near;
    }

    /** A nearest sheet; there is one for every diagram but the one that is false everywhere. */
    FactSheet to(int diagram) {
        FactSheet facts = near;
        int at = diagram;
        while (!Diagrams.isTerminal(at)) {
            int value = best(at);
            facts = facts.withOrdinal(order.get(diagrams.level(at)), value);
            at = diagrams.child(at, value);
        }
        return facts;
    }

    private int cost(int diagram) {
        if (Diagrams.isTerminal(diagram)) {
            return diagram == Diagrams.FALSE ? NONE : 0;
        }
        int known = costs.get(diagram);
        if (known != LongIntMap.ABSENT) {
            return known;
        }
        int cost = cost(diagram, best(diagram));
        costs.put(diagram, cost);
        return cost;
    }

    private int best(int node) {
        Fact<?> fact = order.get(diagrams.level(node));
        int best = near.ordinal(fact);
        int least = cost(node, best);
        for (int value = 0; value < fact.values().size(); value++) {
            int cost = cost(node, value);
            if (cost < least) {
                best = value;
                least = cost;
            }
        }
        return best;
    }

    private int cost(int node, int value) {
        boolean usual = near.ordinal(order.get(diagrams.level(node))) == value;
        return Math.min(NONE, cost(diagrams.child(node, value)) + (usual ? 0 : 1));
    }
}
