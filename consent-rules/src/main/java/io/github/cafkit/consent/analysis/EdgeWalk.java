package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Diagrams;
import java.util.BitSet;
import java.util.List;

/** Which edges of the diagram of verdicts some questions walk. */
final class EdgeWalk {

    private static final int MOST_VALUES = Byte.MAX_VALUE + 1;

    private final List<Fact<?>> order;
    private final Diagrams diagrams;
    private final int root;
    private final BitSet walked = new BitSet();

    EdgeWalk(CompiledRules rules) {
        this.order = rules.order();
        this.diagrams = rules.diagrams();
        this.root = rules.verdictRoot();
    }

    void walk(FactSheet facts) {
        int at = root;
        while (!Diagrams.isTerminal(at)) {
            int value = facts.ordinal(order.get(diagrams.level(at)));
            walked.set(at * MOST_VALUES + value);
            at = diagrams.child(at, value);
        }
    }

    int walked() {
        return walked.cardinality();
    }

    int all() {
        return countFrom(root, new BitSet());
    }

    private int countFrom(int at, BitSet seen) {
        if (Diagrams.isTerminal(at) || seen.get(at)) {
            return 0;
        }
        seen.set(at);
        int values = order.get(diagrams.level(at)).values().size();
        int count = values;
        for (int value = 0; value < values; value++) {
            count += countFrom(diagrams.child(at, value), seen);
        }
        return count;
    }
}
