package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Diagrams;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fixes some facts, leaves the others open and reads off in which of the questions that remain something flows. It works on
 * a store of its own, which is given up afterwards.
 */
final class SightLines<E extends Enum<E> & FactValue> {

    /** With how many conditions one row is described at the most. */
    static final int MOST_PARTS = 4;

    private static final int OPEN = -1;

    private final Workbench bench;
    private final Diagrams diagrams;
    private final Fact<E> by;
    private final FactSheet facts;
    private final Set<Fact<?>> open;
    private final int[] fixed;
    private final Map<Effect, Integer> flows = new EnumMap<>(Effect.class);
    private final Map<Obligation, Integer> duties = new EnumMap<>(Obligation.class);
    private int askable;

    private SightLines(Workbench bench, Fact<E> by, FactSheet facts, Set<Fact<?>> open) {
        this.bench = bench;
        this.diagrams = bench.diagrams();
        this.by = by;
        this.facts = facts;
        this.open = open;
        this.fixed = new int[bench.order().size()];
        for (int level = 0; level < fixed.length; level++) {
            Fact<?> fact = bench.order().get(level);
            fixed[level] = open.contains(fact) || fact.equals(by) ? OPEN : facts.ordinal(fact);
        }
    }

    static <E extends Enum<E> & FactValue> Sights<E> table(
            CompiledRules rules, LocalDate day, Fact<E> by, FactSheet facts, Set<Fact<?>> open) {
        Workbench bench = new Workbench(rules);
        List<Sight<E>> rows = bench.guarded(() -> new SightLines<>(bench, by, facts, open).rows());
        List<Fact<?>> left = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (open.contains(fact) || fact.equals(by)) {
                left.add(fact);
            }
        }
        return new Sights<>(by, day, facts, left, rows);
    }

    private List<Sight<E>> rows() {
        askable = remaining(bench.condition(Askable.CONDITION));
        for (Effect effect : Effect.values()) {
            if (effect.flows()) {
                flows.put(effect, remaining(bench.whereVerdict(verdict -> verdict.effect() == effect)));
            }
        }
        for (Obligation duty : Obligation.values()) {
            duties.put(duty, remaining(bench.duty(duty)));
        }
        List<Sight<E>> rows = new ArrayList<>();
        for (E value : by.values()) {
            rows.addAll(rows(value));
        }
        return rows;
    }

    /** Purposes for which exactly the same questions have the same answers and duties are one row. */
    private List<Sight<E>> rows(E value) {
        Map<Row, List<Purpose>> purposes = new LinkedHashMap<>();
        for (Purpose purpose : Purpose.values()) {
            if (open.contains(Facts.PURPOSE) || facts.get(Facts.PURPOSE) == purpose) {
                Row row = row(value, purpose);
                if (row.askable() != Diagrams.FALSE) {
                    purposes.computeIfAbsent(row, added -> new ArrayList<>()).add(purpose);
                }
            }
        }
        List<Sight<E>> sights = new ArrayList<>();
        purposes.forEach((row, alike) -> sights.add(sight(value, alike, row)));
        return sights;
    }

    /**
     * Where it flows for one value and one purpose.
     *
     * @param flowing where it flows
     * @param askable where it flows and can be asked
     * @param space where it can be asked
     * @param effects for each effect that flows, where it is the answer and can be asked
     * @param duties for each duty, where it comes with a flow that can be asked
     */
    private record Row(
            int flowing, int askable, int space, Map<Effect, Integer> effects, Map<Obligation, Integer> duties) {}

    private Row row(E value, Purpose purpose) {
        int space = at(askable, value, purpose);
        int flowing = Diagrams.FALSE;
        Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
        for (Map.Entry<Effect, Integer> entry : flows.entrySet()) {
            int there = at(entry.getValue(), value, purpose);
            flowing = diagrams.or(flowing, there);
            effects.put(entry.getKey(), diagrams.and(there, space));
        }
        int asked = diagrams.and(flowing, space);
        Map<Obligation, Integer> carried = new EnumMap<>(Obligation.class);
        duties.forEach((duty, diagram) -> carried.put(duty, diagrams.and(at(diagram, value, purpose), asked)));
        return new Row(flowing, asked, space, effects, carried);
    }

    private int at(int diagram, E value, Purpose purpose) {
        int there = diagrams.restrict(diagram, bench.order().indexOf(by), value.ordinal());
        return diagrams.restrict(there, bench.order().indexOf(Facts.PURPOSE), purpose.ordinal());
    }

    private Sight<E> sight(E value, List<Purpose> purposes, Row row) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        row.effects().forEach((effect, where) -> {
            if (where != Diagrams.FALSE) {
                effects.add(effect);
            }
        });
        Set<Obligation> always = EnumSet.noneOf(Obligation.class);
        Set<Obligation> sometimes = EnumSet.noneOf(Obligation.class);
        row.duties().forEach((duty, where) -> {
            if (where == row.askable()) {
                always.add(duty);
            } else if (where != Diagrams.FALSE) {
                sometimes.add(duty);
            }
        });
        FactSheet near = facts.with(by, value).with(Facts.PURPOSE, purposes.get(0));
        return new Sight<>(value, purposes, region(row, near), effects, always, sometimes);
    }

    /** The region with the facts that are fixed left out of the count. */
    private Region region(Row row, FactSheet near) {
        Regions regions = new Regions(diagrams, bench.order());
        Region all = regions.read(row.askable(), row.flowing(), MOST_PARTS, near);
        BigInteger unread = unread();
        return new Region(
                all.combinations().divide(unread),
                regions.count(row.space()).divide(unread),
                all.parts().stream()
                        .map(part -> new Region.Part(
                                part.condition(), part.combinations().divide(unread), part.example()))
                        .toList(),
                all.undescribed().divide(unread));
    }

    private BigInteger unread() {
        BigInteger product = BigInteger.ONE;
        for (Fact<?> fact : bench.order()) {
            if (!open.contains(fact) || fact.equals(by) || fact.equals(Facts.PURPOSE)) {
                product = product.multiply(BigInteger.valueOf(fact.values().size()));
            }
        }
        return product;
    }

    /** The diagram over what is left open. */
    private int remaining(int diagram) {
        return remaining(diagram, new HashMap<>());
    }

    private int remaining(int at, Map<Integer, Integer> done) {
        if (Diagrams.isTerminal(at)) {
            return at;
        }
        Integer known = done.get(at);
        if (known != null) {
            return known;
        }
        int level = diagrams.level(at);
        int made;
        if (fixed[level] != OPEN) {
            made = remaining(diagrams.child(at, fixed[level]), done);
        } else {
            int[] kids = new int[bench.order().get(level).values().size()];
            Arrays.setAll(kids, value -> remaining(diagrams.child(at, value), done));
            made = diagrams.node(level, kids);
        }
        done.put(at, made);
        return made;
    }
}
