package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Condition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads sets of questions out of diagrams that are true for them: how many there are, an ordinary one, and conditions that
 * describe them. A condition is found by taking the largest corner of what is not described yet and dropping from it every
 * requirement that can be dropped without leaving the set, the facts that are read last first.
 */
final class Regions {

    private final Diagrams diagrams;
    private final List<Fact<?>> order;
    private final BigInteger[] below;
    private final Map<Integer, BigInteger> counts = new HashMap<>();

    /**
     * A reader of diagrams.
     *
     * @param diagrams where they are
     * @param order the fact of each level; every fact has one
     */
    Regions(Diagrams diagrams, List<Fact<?>> order) {
        this.diagrams = diagrams;
        this.order = order;
        this.below = new BigInteger[order.size() + 1];
        below[order.size()] = BigInteger.ONE;
        for (int level = order.size() - 1; level >= 0; level--) {
            below[level] = below[level + 1].multiply(BigInteger.valueOf(arity(level)));
        }
    }

    /** How many combinations of facts there are. */
    BigInteger space() {
        return below[0];
    }

    /** For how many combinations of facts a diagram is true. */
    BigInteger count(int diagram) {
        return under(diagram).multiply(below[0].divide(below[levelOf(diagram)]));
    }

    /** For how many combinations of the facts from its own level on. */
    private BigInteger under(int diagram) {
        if (Diagrams.isTerminal(diagram)) {
            return diagram == Diagrams.FALSE ? BigInteger.ZERO : BigInteger.ONE;
        }
        BigInteger known = counts.get(diagram);
        if (known != null) {
            return known;
        }
        int level = diagrams.level(diagram);
        BigInteger sum = BigInteger.ZERO;
        for (int value = 0; value < arity(level); value++) {
            int child = diagrams.child(diagram, value);
            sum = sum.add(under(child).multiply(below[level + 1].divide(below[levelOf(child)])));
        }
        counts.put(diagram, sum);
        return sum;
    }

    /** For each terminal of a diagram, how many combinations come to it: one pass from the top, level by level. */
    Map<Integer, BigInteger> countByTerminal(int diagram) {
        Map<Integer, BigInteger> reached = new TreeMap<>();
        List<Map<Integer, BigInteger>> pending = new ArrayList<>();
        order.forEach(fact -> pending.add(new TreeMap<>()));
        pending.add(reached);
        pending.get(levelOf(diagram)).put(diagram, below[0].divide(below[levelOf(diagram)]));
        for (int level = 0; level < order.size(); level++) {
            for (Map.Entry<Integer, BigInteger> node : pending.get(level).entrySet()) {
                for (int value = 0; value < arity(level); value++) {
                    int child = diagrams.child(node.getKey(), value);
                    BigInteger skipped = below[level + 1].divide(below[levelOf(child)]);
                    pending.get(levelOf(child)).merge(child, node.getValue().multiply(skipped), BigInteger::add);
                }
            }
        }
        Map<Integer, BigInteger> counts = new TreeMap<>();
        reached.forEach((terminal, number) -> counts.put(~terminal, number));
        return counts;
    }

    private int levelOf(int diagram) {
        return Diagrams.isTerminal(diagram) ? order.size() : diagrams.level(diagram);
    }

    /**
     * The region in which a diagram is true.
     *
     * @param diagram the diagram
     * @param mostParts how many conditions to describe it with at the most
     */
    Region read(int diagram, int mostParts) {
        return read(diagram, diagram, mostParts, EverydayFacts.SHEET);
    }

    /**
     * The region in which a diagram is true, described by conditions that may reach beyond it, as far as another one.
     *
     * @param diagram the diagram
     * @param within where the conditions have to stay, nowhere false where the diagram is true
     * @param mostParts how many conditions to describe it with at the most
     * @param near what the examples keep to as far as they can
     */
    Region read(int diagram, int within, int mostParts, FactSheet near) {
        Boxes boxes = boxes(diagram, within, Diagrams.FALSE, mostParts);
        List<Region.Part> parts = boxes.found().stream()
                .map(box -> part(box, diagrams.and(box.diagram(), diagram), near))
                .sorted(Comparator.comparing(Region.Part::combinations).reversed())
                .toList();
        return new Region(count(diagram), space(), parts, count(boxes.rest()));
    }

    /**
     * Conditions that tell a diagram apart from the rest of another one.
     *
     * @param conditions where the other diagram is true and one of these holds, the first diagram is true
     * @param undescribed for how many combinations the first diagram is true and none of these holds
     */
    record Telling(List<Condition> conditions, BigInteger undescribed) {}

    /**
     * Tells a diagram apart from the rest of another one.
     *
     * @param diagram the diagram
     * @param given another diagram, true wherever this one is
     * @param mostParts how many conditions to use at the most
     */
    Telling tell(int diagram, int given, int mostParts) {
        int elsewhere = diagrams.not(given);
        Boxes boxes = boxes(diagram, diagrams.or(diagram, elsewhere), elsewhere, mostParts);
        return new Telling(boxes.found().stream().map(Box::condition).toList(), count(boxes.rest()));
    }

    /** What was found and what no box covers. */
    private record Boxes(List<Box> found, int rest) {}

    /** Boxes that cover the diagram, stay where they have to, and require nothing only because of what is elsewhere. */
    private Boxes boxes(int diagram, int within, int elsewhere, int mostParts) {
        List<Box> boxes = new ArrayList<>();
        int rest = diagram;
        while (rest != Diagrams.FALSE && boxes.size() < mostParts) {
            Box box = widest(corner(rest), within);
            leaveOutImpossible(box, elsewhere);
            boxes.add(box);
            rest = diagrams.and(rest, diagrams.not(box.diagram()));
        }
        if (rest == Diagrams.FALSE) {
            dropNeedless(boxes, diagram);
        }
        return new Boxes(boxes, rest);
    }

    private Region.Part part(Box box, int covered, FactSheet near) {
        return new Region.Part(box.condition(), count(covered), example(covered, near));
    }

    /** A combination for which the diagram is true, as near to another one as a walk from the top finds it. */
    FactSheet example(int diagram, FactSheet near) {
        FactSheet facts = near;
        int at = diagram;
        while (!Diagrams.isTerminal(at)) {
            Fact<?> fact = order.get(diagrams.level(at));
            int value = facts.ordinal(fact);
            for (int other = 0; diagrams.child(at, value) == Diagrams.FALSE; other++) {
                value = other;
            }
            facts = facts.withOrdinal(fact, value);
            at = diagrams.child(at, value);
        }
        return facts;
    }

    /** Leaves out every box that the others cover together. */
    private void dropNeedless(List<Box> boxes, int diagram) {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            int others = Diagrams.FALSE;
            for (int j = 0; j < boxes.size(); j++) {
                others = i == j ? others : diagrams.or(others, boxes.get(j).diagram());
            }
            if (diagrams.and(diagram, diagrams.not(others)) == Diagrams.FALSE) {
                boxes.remove(i);
            }
        }
    }

    /** The corner of the diagram that a walk towards the most combinations comes to. */
    private Box corner(int diagram) {
        Box box = new Box();
        int at = diagram;
        while (!Diagrams.isTerminal(at)) {
            int level = diagrams.level(at);
            int best = 0;
            BigInteger most = BigInteger.valueOf(-1);
            for (int value = 0; value < arity(level); value++) {
                BigInteger size = count(diagrams.child(at, value));
                if (size.compareTo(most) > 0) {
                    best = value;
                    most = size;
                }
            }
            box.only(level, best);
            at = diagrams.child(at, best);
        }
        return box;
    }

    private Box widest(Box box, int within) {
        for (int level = order.size() - 1; level >= 0; level--) {
            if (!box.isOpen(level)) {
                BitSet before = box.values(level);
                box.open(level);
                if (!lies(box, within)) {
                    box.set(level, before);
                    for (int value = before.nextClearBit(0); value < arity(level); value++) {
                        box.values(level).set(value);
                        if (!lies(box, within)) {
                            box.values(level).clear(value);
                        }
                    }
                }
            }
        }
        return box;
    }

    /** Takes values out of the box with which nothing in it lies where anything is looked for. */
    private void leaveOutImpossible(Box box, int elsewhere) {
        for (int level = 0; elsewhere != Diagrams.FALSE && level < order.size(); level++) {
            if (!box.isOpen(level)) {
                BitSet values = box.values(level);
                BitSet possible = new BitSet();
                for (int value = values.nextSetBit(0); value >= 0; value = values.nextSetBit(value + 1)) {
                    box.only(level, value);
                    if (!lies(box, elsewhere)) {
                        possible.set(value);
                    }
                }
                box.set(level, possible);
            }
        }
    }

    /** Whether the diagram is true for the whole box. */
    private boolean lies(Box box, int within) {
        return lies(box, within, new HashMap<>());
    }

    private boolean lies(Box box, int at, Map<Integer, Boolean> done) {
        if (Diagrams.isTerminal(at)) {
            return at == Diagrams.TRUE;
        }
        Boolean known = done.get(at);
        if (known != null) {
            return known;
        }
        int level = diagrams.level(at);
        boolean all = true;
        for (int value = 0; all && value < arity(level); value++) {
            if (box.isOpen(level) || box.values(level).get(value)) {
                all = lies(box, diagrams.child(at, value), done);
            }
        }
        done.put(at, all);
        return all;
    }

    private int arity(int level) {
        return order.get(level).values().size();
    }

    /** For each level the values that are allowed; a level that is open allows all. */
    private final class Box {

        private final BitSet[] allowed = new BitSet[order.size()];
        private final BitSet open = new BitSet();

        Box() {
            for (int level = 0; level < allowed.length; level++) {
                open(level);
            }
        }

        void open(int level) {
            allowed[level] = new BitSet();
            open.set(level);
        }

        boolean isOpen(int level) {
            return open.get(level);
        }

        void only(int level, int value) {
            BitSet one = new BitSet();
            one.set(value);
            set(level, one);
        }

        void set(int level, BitSet values) {
            allowed[level] = values;
            open.clear(level);
        }

        BitSet values(int level) {
            return allowed[level];
        }

        int diagram() {
            int result = Diagrams.TRUE;
            for (int level = order.size() - 1; level >= 0; level--) {
                if (!isOpen(level)) {
                    result = diagrams.and(diagrams.literal(level, ordinals(level)), result);
                }
            }
            return result;
        }

        Condition condition() {
            List<Condition> requirements = new ArrayList<>();
            for (int level = 0; level < allowed.length; level++) {
                if (!isOpen(level)) {
                    requirements.add(new Condition.Is(order.get(level), ordinals(level)));
                }
            }
            return requirements.size() == 1 ? requirements.get(0) : new Condition.AllOf(requirements);
        }

        private Set<Integer> ordinals(int level) {
            Set<Integer> ordinals = new TreeSet<>();
            allowed[level].stream().forEach(ordinals::add);
            return ordinals;
        }
    }
}
