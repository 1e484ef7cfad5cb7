package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.fact.Fact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Canonical multi-valued decision diagrams over a fixed order of levels: one level per fact, one child per value, equal
 * diagrams shared, so that two diagrams are equal exactly if their numbers are.
 *
 * <p>A terminal {@code t} is the number {@code ~t}; {@link #FALSE} and {@link #TRUE} are the terminals 0 and 1. All
 * other numbers are nodes. Not thread-safe while building; read-only afterwards.
 */
public final class Diagrams {

    /** The diagram that is false everywhere. */
    public static final int FALSE = ~0;
    /** The diagram that is true everywhere. */
    public static final int TRUE = ~1;

    private final int[] arity;
    private final int mostNodes;

    private int[] levelOf = new int[1024];
    private int[] childrenAt = new int[1024];
    private int[] children = new int[4096];
    private int childrenUsed;
    private int nodes;
    private int[] table = new int[4096];

    /** What the walk under way has found, and the children so far of every node on its way down. Walks never nest. */
    private final LongIntMap done = new LongIntMap();

    private int[] kids = new int[1024];
    private int kidsUsed;

    /** What the restriction under way has found; it may begin walks, which never begin a restriction. */
    private final LongIntMap restricted = new LongIntMap();

    /**
     * Diagrams over these levels.
     *
     * @param arity for each level the number of values, not null
     * @param mostNodes how many nodes may be made before the build is given up
     */
    public Diagrams(int[] arity, int mostNodes) {
        this.arity = arity.clone();
        this.mostNodes = mostNodes;
        Arrays.fill(table, -1);
    }

    /** A copy with further levels below the others. Numbers of the original mean the same in the copy. */
    public Diagrams withMoreLevels(int[] more, int mostNodesOfCopy) {
        int[] all = Arrays.copyOf(arity, arity.length + more.length);
        System.arraycopy(more, 0, all, arity.length, more.length);
        Diagrams copy = new Diagrams(all, mostNodesOfCopy);
        copy.levelOf = levelOf.clone();
        copy.childrenAt = childrenAt.clone();
        copy.children = children.clone();
        copy.childrenUsed = childrenUsed;
        copy.nodes = nodes;
        copy.table = table.clone();
        return copy;
    }

    /**
     * A store that holds these diagrams and nothing else that was made on the way to them.
     *
     * @param roots the diagrams to keep; on return their numbers in the new store
     * @return the new store
     */
    Diagrams keepingOnly(int[] roots) {
        Diagrams kept = new Diagrams(arity, mostNodes);
        LongIntMap moved = new LongIntMap();
        for (int i = 0; i < roots.length; i++) {
            roots[i] = moveTo(kept, roots[i], moved);
        }
        return kept;
    }

    private int moveTo(Diagrams kept, int diagram, LongIntMap moved) {
        if (isTerminal(diagram)) {
            return diagram;
        }
        int before = moved.get(diagram);
        if (before != LongIntMap.ABSENT) {
            return before;
        }
        int[] kids = new int[arity[levelOf[diagram]]];
        for (int value = 0; value < kids.length; value++) {
            kids[value] = moveTo(kept, child(diagram, value), moved);
        }
        int made = kept.node(levelOf[diagram], kids);
        moved.put(diagram, made);
        return made;
    }

    /**
     * Copies diagrams of another store into this one, where the same levels may have other places and some may be held at
     * one value. The levels that are read must stand in the same order in both.
     *
     * @param from the other store
     * @param roots the diagrams to copy
     * @param places for each level of the other store its level here; not read for a level that is held
     * @param held for each level of the other store the value that it is held at, or -1
     * @return the numbers of the copies here
     */
    public int[] copiesOf(Diagrams from, int[] roots, int[] places, int[] held) {
        LongIntMap moved = new LongIntMap();
        int[] copies = new int[roots.length];
        for (int i = 0; i < roots.length; i++) {
            copies[i] = copyOf(from, roots[i], places, held, moved);
        }
        return copies;
    }

    private int copyOf(Diagrams from, int diagram, int[] places, int[] held, LongIntMap moved) {
        if (isTerminal(diagram)) {
            return diagram;
        }
        int before = moved.get(diagram);
        if (before != LongIntMap.ABSENT) {
            return before;
        }
        int level = from.levelOf[diagram];
        int made;
        if (held[level] >= 0) {
            made = copyOf(from, from.child(diagram, held[level]), places, held, moved);
        } else {
            int[] kids = new int[from.arity[level]];
            for (int value = 0; value < kids.length; value++) {
                kids[value] = copyOf(from, from.child(diagram, value), places, held, moved);
            }
            made = node(places[level], kids);
        }
        moved.put(diagram, made);
        return made;
    }

    /** Signals that more nodes would be needed than allowed, and where most of them are. */
    public static final class TooManyNodes extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient int[] nodesAt;

        TooManyNodes(int[] nodesAt) {
            super("too many nodes", null, false, false);
            this.nodesAt = nodesAt;
        }

        /** The level that holds most nodes. */
        public int level() {
            return levels().get(0);
        }

        /** The levels that hold most nodes, the fullest first: as many as hold half of all, three at the most. */
        public List<Integer> levels() {
            List<Integer> byNodes = IntStream.range(0, nodesAt.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer level) -> -nodesAt[level]))
                    .toList();
            long half = (Arrays.stream(nodesAt).asLongStream().sum() + 1) / 2;
            int named = 0;
            for (long held = 0; held < half && named < 3; named++) {
                held += nodesAt[byNodes.get(named)];
            }
            return byNodes.subList(0, Math.max(1, named));
        }

        /** The same with the names of the facts whose values are told apart. */
        public PackTooComplexException inPack(List<Fact<?>> order, int mostNodes) {
            return new PackTooComplexException(
                    levels().stream().map(level -> order.get(level).name()).toList(), mostNodes);
        }
    }

    public int size() {
        return nodes;
    }

    public static boolean isTerminal(int diagram) {
        return diagram < 0;
    }

    public int level(int node) {
        return levelOf[node];
    }

    public int child(int node, int value) {
        return children[childrenAt[node] + value];
    }

    /** The node with these children, or the child itself if all are the same. */
    public int node(int level, int[] kids) {
        return node(level, kids, 0);
    }

    /** The node whose children stand in an array from a place on. */
    private int node(int level, int[] kids, int from) {
        boolean same = true;
        for (int value = 1; value < arity[level]; value++) {
            same &= kids[from + value] == kids[from];
        }
        if (same) {
            return kids[from];
        }
        int slot = find(level, kids, from);
        if (table[slot] >= 0) {
            return table[slot];
        }
        if (nodes >= mostNodes) {
            throw new TooManyNodes(nodesAt());
        }
        int made = append(level, kids, from);
        table[slot] = made;
        if (nodes * 2 > table.length) {
            rehash();
        }
        return made;
    }

    /** True where the level has one of these values. */
    public int literal(int level, Iterable<Integer> values) {
        int[] kids = new int[arity[level]];
        Arrays.fill(kids, FALSE);
        values.forEach(value -> kids[value] = TRUE);
        return node(level, kids);
    }

    public int and(int first, int second) {
        return new Apply((a, b) -> {
                    if (a == FALSE || b == FALSE) {
                        return FALSE;
                    }
                    if (a == TRUE) {
                        return b;
                    }
                    return b == TRUE || a == b ? a : UNDECIDED;
                })
                .run(first, second);
    }

    public int or(int first, int second) {
        return new Apply((a, b) -> {
                    if (a == TRUE || b == TRUE) {
                        return TRUE;
                    }
                    if (a == FALSE) {
                        return b;
                    }
                    return b == FALSE || a == b ? a : UNDECIDED;
                })
                .run(first, second);
    }

    public int not(int diagram) {
        return map(diagram, terminal -> terminal == 0 ? 1 : 0);
    }

    public int all(List<Integer> diagrams) {
        int result = TRUE;
        for (int diagram : diagrams) {
            result = and(result, diagram);
        }
        return result;
    }

    public int any(List<Integer> diagrams) {
        int result = FALSE;
        for (int diagram : diagrams) {
            result = or(result, diagram);
        }
        return result;
    }

    /** Both diagrams combined terminal by terminal; the operator sees terminals, not numbers. */
    public int combine(int first, int second, IntBinaryOperator onTerminals) {
        return new Apply((a, b) -> isTerminal(a) && isTerminal(b) ? ~onTerminals.applyAsInt(~a, ~b) : UNDECIDED)
                .run(first, second);
    }

    /** The first diagram, and the second wherever the first has the terminal {@code none}. */
    public int over(int first, int second, int none) {
        return new Apply((a, b) -> {
                    if (isTerminal(a)) {
                        return ~a == none ? b : a;
                    }
                    return b == ~none ? a : UNDECIDED;
                })
                .run(first, second);
    }

    /** The same diagram with other terminals. */
    public int map(int diagram, IntUnaryOperator onTerminals) {
        return new Apply((a, b) -> isTerminal(a) ? ~onTerminals.applyAsInt(~a) : UNDECIDED).run(diagram, FALSE);
    }

    /** True where the diagram has one of some terminals and a condition holds. */
    public int where(int diagram, IntPredicate terminals, int condition) {
        return new Apply((a, b) -> {
                    if (b == FALSE) {
                        return FALSE;
                    }
                    if (isTerminal(a)) {
                        return terminals.test(~a) ? b : FALSE;
                    }
                    return UNDECIDED;
                })
                .run(diagram, condition);
    }

    /** The diagram where a condition holds, and the terminal {@code none} everywhere else. */
    public int inside(int diagram, int condition, int none) {
        return new Apply((a, b) -> {
                    if (b == FALSE || a == ~none) {
                        return ~none;
                    }
                    return b == TRUE ? a : UNDECIDED;
                })
                .run(diagram, condition);
    }

    /** The terminals that a diagram has. */
    public BitSet terminals(int diagram) {
        BitSet found = new BitSet();
        collect(diagram, new BitSet(), found);
        return found;
    }

    private void collect(int diagram, BitSet seen, BitSet found) {
        if (isTerminal(diagram)) {
            found.set(~diagram);
        } else if (!seen.get(diagram)) {
            seen.set(diagram);
            for (int value = 0; value < arity[levelOf[diagram]]; value++) {
                collect(child(diagram, value), seen, found);
            }
        }
    }

    /** True where the first diagram has another terminal than {@code none} and the two terminals are of a kind. */
    public int whereBoth(int first, int none, int second, IntPairPredicate kind) {
        return new Apply((a, b) -> {
                    if (a == ~none) {
                        return FALSE;
                    }
                    return isTerminal(a) && isTerminal(b) ? kind.test(~a, ~b) ? TRUE : FALSE : UNDECIDED;
                })
                .run(first, second);
    }

    /** Says something of two terminals. */
    @FunctionalInterface
    public interface IntPairPredicate {
        /** Whether it is so. */
        boolean test(int first, int second);
    }

    /** True where exactly one of the diagrams is. */
    public int differ(int first, int second) {
        return or(without(first, second), without(second, first));
    }

    /** The diagram where the level is known to have this value; it no longer reads the level. */
    public int restrict(int diagram, int level, int value) {
        return new Restriction(level, value).of(diagram);
    }

    /** True where some value of the level makes the diagram true. */
    public int exists(int diagram, int level) {
        return new Restriction(level, NO_VALUE).of(diagram);
    }

    /** True where the first diagram is and the second is not. */
    public int without(int first, int second) {
        return new Apply((a, b) -> {
                    if (a == FALSE || b == TRUE) {
                        return FALSE;
                    }
                    return b == FALSE ? a : isTerminal(a) && isTerminal(b) ? TRUE : UNDECIDED;
                })
                .run(first, second);
    }

    private static final int NO_VALUE = -1;

    private static final int UNDECIDED = Integer.MIN_VALUE;

    /** One walk over two diagrams at once; every pair is looked at once. */
    private final class Apply {

        private final IntBinaryOperator known;

        Apply(IntBinaryOperator known) {
            this.known = known;
        }

        int run(int a, int b) {
            done.clear();
            kidsUsed = 0;
            return walk(a, b);
        }

        private int walk(int a, int b) {
            int answer = known.applyAsInt(a, b);
            if (answer != UNDECIDED) {
                return answer;
            }
            long key = ((long) a << 32) | (b & 0xFFFFFFFFL);
            int before = done.get(key);
            if (before != LongIntMap.ABSENT) {
                return before;
            }
            int levelA = isTerminal(a) ? Integer.MAX_VALUE : levelOf[a];
            int levelB = isTerminal(b) ? Integer.MAX_VALUE : levelOf[b];
            int top = Math.min(levelA, levelB);
            int first = kidsUsed;
            kidsUsed += arity[top];
            if (kidsUsed > kids.length) {
                kids = Arrays.copyOf(kids, 2 * kidsUsed);
            }
            for (int value = 0; value < arity[top]; value++) {
                int kid = walk(levelA == top ? child(a, value) : a, levelB == top ? child(b, value) : b);
                kids[first + value] = kid;
            }
            int made = node(top, kids, first);
            kidsUsed = first;
            done.put(key, made);
            return made;
        }
    }

    /** One walk that fixes the value of one level, or leaves it open; every node above it is looked at once. */
    private final class Restriction {

        private final int level;
        private final int value;

        Restriction(int level, int value) {
            this.level = level;
            this.value = value;
            restricted.clear();
        }

        int of(int diagram) {
            if (isTerminal(diagram) || levelOf[diagram] > level) {
                return diagram;
            }
            if (levelOf[diagram] == level && value != NO_VALUE) {
                return child(diagram, value);
            }
            int before = restricted.get(diagram);
            if (before != LongIntMap.ABSENT) {
                return before;
            }
            int made = levelOf[diagram] == level ? anyChild(diagram) : sameAbove(diagram);
            restricted.put(diagram, made);
            return made;
        }

        private int sameAbove(int node) {
            int[] kids = new int[arity[levelOf[node]]];
            for (int kid = 0; kid < kids.length; kid++) {
                kids[kid] = of(child(node, kid));
            }
            return node(levelOf[node], kids);
        }

        private int anyChild(int node) {
            int any = FALSE;
            for (int kid = 0; kid < arity[level]; kid++) {
                any = or(any, child(node, kid));
            }
            return any;
        }
    }

    private int append(int level, int[] kids, int from) {
        int count = arity[level];
        if (nodes == levelOf.length) {
            levelOf = Arrays.copyOf(levelOf, nodes * 2);
            childrenAt = Arrays.copyOf(childrenAt, nodes * 2);
        }
        while (childrenUsed + count > children.length) {
            children = Arrays.copyOf(children, children.length * 2);
        }
        levelOf[nodes] = level;
        childrenAt[nodes] = childrenUsed;
        System.arraycopy(kids, from, children, childrenUsed, count);
        childrenUsed += count;
        return nodes++;
    }

    private int find(int level, int[] kids, int from) {
        int hash = level;
        for (int value = 0; value < arity[level]; value++) {
            hash = 31 * hash + kids[from + value];
        }
        int slot = spread(hash) & (table.length - 1);
        while (table[slot] >= 0 && !isNode(table[slot], level, kids, from)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean isNode(int node, int level, int[] kids, int from) {
        int first = childrenAt[node];
        int count = arity[level];
        return levelOf[node] == level && Arrays.equals(children, first, first + count, kids, from, from + count);
    }

    private void rehash() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int node = 0; node < nodes; node++) {
            table[find(levelOf[node], children, childrenAt[node])] = node;
        }
    }

    private int[] nodesAt() {
        int[] count = new int[arity.length];
        for (int node = 0; node < nodes; node++) {
            count[levelOf[node]]++;
        }
        return count;
    }

    /**
     * Forgets the youngest nodes. Their numbers mean nothing afterwards.
     *
     * @param size how many nodes to keep, as {@link #size()} said before the others were made
     */
    public void forgetFrom(int size) {
        // The youngest first: no place in the table that was found by passing another one is left without it.
        while (nodes > size) {
            int last = nodes - 1;
            table[find(levelOf[last], children, childrenAt[last])] = -1;
            childrenUsed = childrenAt[last];
            nodes = last;
        }
    }

    private static int spread(int hash) {
        return ((hash ^ (hash >>> 16)) * 0x9E3779B1) >>> 1;
    }
}
