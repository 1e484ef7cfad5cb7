package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.LongIntMap;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two sheets, one for each of two diagrams, that differ by a change and take the fewest facts to tell: those in which
 * the first differs from another sheet, and those in which the second differs from the first. Both diagrams are walked
 * at once, so that a fact outside the change has one value in both.
 */
final class CheapestPair {

    private static final int NONE = Integer.MAX_VALUE / 4;

    private final Diagrams diagrams;
    private final List<Fact<?>> order;
    private final FactSheet near;
    private final int mostPairs;
    /** For each level what may happen there. */
    private final List<List<Change.Move>> moves = new ArrayList<>();
    /** For each level what the moves at the levels above it cost at the least; they are made whether read or not. */
    private final int[] unread;

    private final LongIntMap costs = new LongIntMap();
    private int pairs;

    /** The walk came upon more pairs of nodes than allowed. */
    private static final class TooManyPairs extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyPairs() {
            super("too many pairs", null, false, false);
        }
    }

    CheapestPair(Diagrams diagrams, List<Fact<?>> order, Change change, FactSheet near, int mostPairs) {
        this.diagrams = diagrams;
        this.order = order;
        this.near = near;
        this.mostPairs = mostPairs;
        Map<Fact<?>, Change.Step> steps = new HashMap<>();
        change.steps().forEach(step -> steps.put(step.fact(), step));
        order.forEach(fact -> moves.add(moves(fact, Optional.ofNullable(steps.get(fact)))));
        this.unread = new int[order.size() + 1];
        for (int level = 0; level < order.size(); level++) {
            unread[level + 1] = unread[level] + costOfUnread(level);
        }
    }

    /**
     * The pair for two diagrams of which it is known that there is one.
     *
     * @return the pair, or empty if the walk would be too long
     */
    Optional<Witness> to(int before, int after) {
        try {
            cost(before, after);
            return Optional.of(path(before, after));
        } catch (TooManyPairs stopped) {
            return Optional.empty();
        }
    }

    private Witness path(int before, int after) {
        FactSheet first = near;
        FactSheet second = near;
        int a = before;
        int b = after;
        for (int level = 0; level < order.size(); level++) {
            Fact<?> fact = order.get(level);
            Change.Move best = best(a, b, level);
            first = first.withOrdinal(fact, best.before());
            second = second.withOrdinal(fact, best.after());
            a = child(a, level, best.before());
            b = child(b, level, best.after());
        }
        return new Witness(first, Optional.of(second));
    }

    /** What it costs from the first level on that one of the two reads. */
    private int cost(int a, int b) {
        if (a == Diagrams.FALSE || b == Diagrams.FALSE) {
            return NONE;
        }
        int top = top(a, b);
        if (top == order.size()) {
            return 0;
        }
        long key = ((long) a << 32) | (b & 0xFFFFFFFFL);
        int known = costs.get(key);
        if (known != LongIntMap.ABSENT) {
            return known;
        }
        if (++pairs > mostPairs) {
            throw new TooManyPairs();
        }
        Change.Move best = best(a, b, top);
        int cost = cost(a, b, top, best);
        costs.put(key, cost);
        return cost;
    }

    private Change.Move best(int a, int b, int level) {
        Change.Move best = new Change.Move(-1, -1);
        int least = Integer.MAX_VALUE;
        for (Change.Move move : moves.get(level)) {
            int cost = cost(a, b, level, move);
            if (cost < least) {
                best = move;
                least = cost;
            }
        }
        return best;
    }

    private int cost(int a, int b, int level, Change.Move move) {
        int nextA = child(a, level, move.before());
        int nextB = child(b, level, move.after());
        int rest = cost(nextA, nextB);
        return rest >= NONE ? NONE : price(level, move) + unread[top(nextA, nextB)] - unread[level + 1] + rest;
    }

    private int price(int level, Change.Move move) {
        return (move.before() == near.ordinal(order.get(level)) ? 0 : 1) + (move.before() == move.after() ? 0 : 1);
    }

    private int costOfUnread(int level) {
        return moves.get(level).stream()
                .mapToInt(move -> price(level, move))
                .min()
                .orElse(NONE);
    }

    /** The moves of a step; without one the fact stays, and one that changes freely may do both. The usual comes first. */
    private List<Change.Move> moves(Fact<?> fact, Optional<Change.Step> step) {
        if (step.isPresent() && step.get().moves().isPresent()) {
            return step.get().moves().get();
        }
        int usual = near.ordinal(fact);
        List<Change.Move> possible = new ArrayList<>(List.of(new Change.Move(usual, usual)));
        for (int before = 0; before < fact.values().size(); before++) {
            for (int after = 0; after < fact.values().size(); after++) {
                boolean isUsual = before == usual && after == usual;
                if (!isUsual && (before == after || step.isPresent())) {
                    possible.add(new Change.Move(before, after));
                }
            }
        }
        return possible;
    }

    private int top(int a, int b) {
        return Math.min(level(a), level(b));
    }

    private int level(int diagram) {
        return Diagrams.isTerminal(diagram) ? order.size() : diagrams.level(diagram);
    }

    /** The diagram below a level, which it may not read. */
    private int child(int diagram, int level, int value) {
        return level(diagram) == level ? diagrams.child(diagram, value) : diagram;
    }
}
