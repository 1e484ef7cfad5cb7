package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Nature;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * What it costs to change each fact. What an answer would take to be another one is measured in the sum. A matter of record
 * cannot be changed at any cost.
 *
 * <p>The three facts about the consents of the parents' class (parents, the authority as parent, a lawyer's client) follow
 * from each other: with a parent's valid consent comes the authority of the parent's lawyer. What one consent brings about
 * counts once, at the cost of {@link Facts#PARENT_CONSENT}. Immutable and thread-safe.
 */
public final class Costs {

    /** The highest cost of one fact. */
    public static final int MOST = 1_000;

    private static final Costs STANDARD = standardCosts();

    private final int[] costs;

    private Costs(int[] costs) {
        this.costs = costs;
    }

    private static Costs standardCosts() {
        int[] costs = new int[Facts.all().size()];
        for (Fact<?> fact : Facts.all()) {
            costs[fact.index()] = fact.nature() == Nature.FIXED ? WalkableDiagram.NEVER : 1;
        }
        return new Costs(costs).with(Facts.IDENTIFIABLE, 3);
    }

    /**
     * By the nature of the fact: what can be obtained and what a person judges cost 1 each. That nobody can be identified
     * costs 3, as information that shows nobody is another request.
     *
     * @return the costs, never null
     */
    public static Costs standard() {
        return STANDARD;
    }

    /**
     * These costs, with another one for a fact.
     *
     * @param fact a fact that is no matter of record, not null
     * @param cost the cost of changing it, from 1 to {@link #MOST}
     * @return the changed costs, never null
     * @throws IllegalArgumentException if the fact is a matter of record or the cost is out of range
     */
    public Costs with(Fact<?> fact, int cost) {
        if (fact.nature() == Nature.FIXED) {
            throw new IllegalArgumentException(
                    "fact " + fact.name() + " is a matter of record and changes at no cost whatever");
        }
        if (cost < 1 || cost > MOST) {
            throw new IllegalArgumentException("a cost is a number from 1 to " + MOST);
        }
        return changed(fact, cost);
    }

    /**
     * These costs, but a fact is never changed.
     *
     * @param fact the fact, not null
     * @return the changed costs, never null
     */
    public Costs never(Fact<?> fact) {
        return changed(fact, WalkableDiagram.NEVER);
    }

    private Costs changed(Fact<?> fact, int cost) {
        int[] copy = costs.clone();
        copy[fact.index()] = cost;
        return new Costs(copy);
    }

    /**
     * What it costs to change a fact.
     *
     * @param fact the fact, not null
     * @return the cost, or empty if it is never changed
     */
    public OptionalInt of(Fact<?> fact) {
        int cost = costs[fact.index()];
        return cost == WalkableDiagram.NEVER ? OptionalInt.empty() : OptionalInt.of(cost);
    }

    /** For each fact and value what it costs to change to it where that may be shown to an audience. */
    int[][] table(FactSheet from, Audience audience) {
        int[][] table = new int[costs.length][];
        for (Fact<?> fact : Facts.all()) {
            int[] row = new int[fact.values().size()];
            Arrays.fill(row, costs[fact.index()]);
            table[fact.index()] = row;
        }
        ParentsConsents.count(table, from);
        for (Fact<?> fact : Facts.all()) {
            int[] row = table[fact.index()];
            for (int value = 0; value < row.length; value++) {
                if (!audience.mayBeShown(from, fact, value)) {
                    row[value] = WalkableDiagram.NEVER;
                }
            }
        }
        return table;
    }
}
