package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Diagrams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One diagram that is true or false, copied out of its store to be walked often and from many threads. It finds the
 * cheapest changes of a sheet that lead to where it is true, or false: a change of a fact is a step off the sheet's own
 * path, so the cheapest changes are a shortest path, and every node is looked at once. Immutable and thread-safe.
 */
final class WalkableDiagram {

    /** No change of this kind, or no way to get there. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int UNKNOWN = -1;

    private final int root;
    private final int[] factAt;
    private final int[] childrenAt;
    private final int[] children;

    private WalkableDiagram(int root, Layout layout) {
        this.root = root;
        this.factAt = layout.factAt.stream().mapToInt(Integer::intValue).toArray();
        this.childrenAt = layout.childrenAt.stream().mapToInt(Integer::intValue).toArray();
        this.children = layout.children.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Copies a diagram.
     *
     * @param diagrams where it is
     * @param order the fact of each level
     * @param root the diagram, whose terminals are true and false
     */
    static WalkableDiagram of(Diagrams diagrams, List<Fact<?>> order, int root) {
        Layout layout = new Layout(diagrams, order);
        return new WalkableDiagram(layout.moved(root), layout);
    }

    /** The copy in the making. */
    private static final class Layout {

        private final Diagrams diagrams;
        private final List<Fact<?>> order;
        private final List<Integer> factAt = new ArrayList<>();
        private final List<Integer> childrenAt = new ArrayList<>();
        private final List<Integer> children = new ArrayList<>();
        private final Map<Integer, Integer> done = new HashMap<>();

        Layout(Diagrams diagrams, List<Fact<?>> order) {
            this.diagrams = diagrams;
            this.order = order;
        }

        int moved(int diagram) {
            if (Diagrams.isTerminal(diagram)) {
                return diagram;
            }
            Integer known = done.get(diagram);
            if (known != null) {
                return known;
            }
            Fact<?> fact = order.get(diagrams.level(diagram));
            int[] kids = new int[fact.values().size()];
            for (int value = 0; value < kids.length; value++) {
                kids[value] = moved(diagrams.child(diagram, value));
            }
            childrenAt.add(children.size());
            Arrays.stream(kids).forEach(children::add);
            factAt.add(fact.index());
            done.put(diagram, factAt.size() - 1);
            return factAt.size() - 1;
        }
    }

    /** Whether the diagram is true for these facts. */
    boolean holds(FactSheet facts) {
        int at = root;
        while (!Diagrams.isTerminal(at)) {
            at = child(at, facts.ordinalAt(factAt[at]));
        }
        return at == Diagrams.TRUE;
    }

    private int child(int node, int value) {
        return children[childrenAt[node] + value];
    }

    private int arity(int node) {
        return (node + 1 < childrenAt.length ? childrenAt[node + 1] : children.length) - childrenAt[node];
    }

    /**
     * Of all sets of changes that make the diagram false, the one whose highest rank is lowest.
     *
     * @param from the facts that are changed
     * @param ranks for each fact its rank, or {@link #NEVER} if it is not to change
     * @return the highest rank in that set, or {@link #NEVER} if there is no such set
     */
    int lowestRankToFalse(FactSheet from, int[] ranks) {
        return new Ranking(from, ranks).lowest(root);
    }

    private final class Ranking {

        private final FactSheet from;
        private final int[] ranks;
        private final int[] known = new int[factAt.length];

        Ranking(FactSheet from, int[] ranks) {
            this.from = from;
            this.ranks = ranks;
            Arrays.fill(known, UNKNOWN);
        }

        int lowest(int at) {
            if (Diagrams.isTerminal(at)) {
                return at == Diagrams.FALSE ? 0 : NEVER;
            }
            if (known[at] != UNKNOWN) {
                return known[at];
            }
            int own = from.ordinalAt(factAt[at]);
            int rank = ranks[factAt[at]];
            int best = lowest(child(at, own));
            for (int value = 0; value < arity(at) && rank < best; value++) {
                if (value != own) {
                    best = Math.min(best, Math.max(rank, lowest(child(at, value))));
                }
            }
            known[at] = best;
            return best;
        }
    }

    /**
     * The cheapest ways from a sheet to where the diagram is true, or false.
     *
     * @param from the facts that are changed
     * @param costs for each fact and value what it costs to change to it, or {@link #NEVER}
     * @param wanted whether the diagram is to be true
     */
    Ways ways(FactSheet from, int[][] costs, boolean wanted) {
        return new Ways(from, costs, wanted ? Diagrams.TRUE : Diagrams.FALSE);
    }

    /** The cheapest ways from one sheet. Not thread-safe. */
    final class Ways {

        private final FactSheet from;
        private final int[][] costs;
        private final int goal;
        private final int[] known = new int[factAt.length];

        private Ways(FactSheet from, int[][] costs, int goal) {
            this.from = from;
            this.costs = costs;
            this.goal = goal;
            Arrays.fill(known, UNKNOWN);
        }

        /** What the cheapest way costs, or {@link #NEVER} if there is none. */
        int cost() {
            return cost(root);
        }

        private int cost(int at) {
            if (Diagrams.isTerminal(at)) {
                return at == goal ? 0 : NEVER;
            }
            if (known[at] != UNKNOWN) {
                return known[at];
            }
            int own = from.ordinalAt(factAt[at]);
            int best = cost(child(at, own));
            int[] step = costs[factAt[at]];
            for (int value = 0; value < step.length; value++) {
                if (value != own && step[value] < best) {
                    best = Math.min(best, sum(step[value], cost(child(at, value))));
                }
            }
            known[at] = best;
            return best;
        }

        /** The sheets that the cheapest ways lead to, at the most so many; each differs from the first in other facts. */
        List<FactSheet> ends(List<Fact<?>> facts, int most) {
            List<FactSheet> found = new ArrayList<>();
            if (cost() != NEVER) {
                collect(root, from, facts, most, found);
            }
            return found;
        }

        private void collect(int at, FactSheet sheet, List<Fact<?>> facts, int most, List<FactSheet> found) {
            if (found.size() >= most) {
                return;
            }
            if (Diagrams.isTerminal(at)) {
                found.add(sheet);
                return;
            }
            int own = from.ordinalAt(factAt[at]);
            int[] step = costs[factAt[at]];
            for (int value = 0; value < step.length; value++) {
                int kid = child(at, value);
                if (sum(value == own ? 0 : step[value], cost(kid)) == cost(at) && cost(kid) != NEVER) {
                    Fact<?> fact = facts.get(factAt[at]);
                    collect(kid, value == own ? sheet : sheet.withOrdinal(fact, value), facts, most, found);
                }
            }
        }
    }

    private static int sum(int step, int rest) {
        return step == NEVER || rest == NEVER ? NEVER : step + rest;
    }
}
