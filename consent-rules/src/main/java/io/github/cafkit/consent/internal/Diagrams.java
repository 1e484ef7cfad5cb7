package io.github.cafkit.consent.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

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

    /** Signals that a pack would need more nodes than allowed, and which level holds most of them. */
    public static final class TooManyNodes extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int level;

        TooManyNodes(int level) {
            super("too many nodes", null, false, false);
            this.level = level;
        }

        /** The level that holds most nodes. */
        public int level() {
            return level;
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
            throw new TooManyNodes(fullestLevel());
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

    /** The diagram where the level is known to have this value; it no longer reads the level. */
    public int restrict(int diagram, int level, int value) {
        return new Restriction(level, value).of(diagram);
    }

    /** True where some value of the level makes the diagram true. */
    public int exists(int diagram, int level) {
        int result = FALSE;
        for (int value = 0; value < arity[level]; value++) {
            result = or(result, restrict(diagram, level, value));
        }
        return result;
    }

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

    /** One walk that fixes the value of one level; every node above it is looked at once. */
    private final class Restriction {

        private final int level;
        private final int value;
        private final LongIntMap done = new LongIntMap();

        Restriction(int level, int value) {
            this.level = level;
            this.value = value;
        }

        int of(int diagram) {
            if (isTerminal(diagram) || levelOf[diagram] > level) {
                return diagram;
            }
            if (levelOf[diagram] == level) {
                return child(diagram, value);
            }
            int before = done.get(diagram);
            if (before != LongIntMap.ABSENT) {
                return before;
            }
            int[] kids = new int[arity[levelOf[diagram]]];
            for (int kid = 0; kid < kids.length; kid++) {
                kids[kid] = of(child(diagram, kid));
            }
            int made = node(levelOf[diagram], kids);
            done.put(diagram, made);
            return made;
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

    private int fullestLevel() {
        int[] count = new int[arity.length];
        for (int node = 0; node < nodes; node++) {
            count[levelOf[node]]++;
        }
        int fullest = 0;
        for (int level = 1; level < count.length; level++) {
            fullest = count[level] > count[fullest] ? level : fullest;
        }
        return fullest;
    }

    private static int spread(int hash) {
        return ((hash ^ (hash >>> 16)) * 0x9E3779B1) >>> 1;
    }
}
