package io.github.cafkit.consent.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiagramsProperties {

    /** Levels with two, three, one and four values. */
    private static final int[] ARITY = {2, 3, 1, 4};

    private static final int CELLS = 24;
    private static final int PLENTY = 100_000;

    private final Diagrams diagrams = new Diagrams(ARITY, PLENTY);

    @Provide
    Arbitrary<int[]> functions() {
        return terminals(4);
    }

    @Provide
    Arbitrary<int[]> truths() {
        return terminals(2);
    }

    private static Arbitrary<int[]> terminals(int number) {
        return Arbitraries.integers().between(0, number - 1).array(int[].class).ofSize(CELLS);
    }

    @Property
    void a_diagram_means_the_table_it_was_made_from(@ForAll("functions") int[] table) {
        assertThat(table(make(table))).isEqualTo(table);
    }

    @Property
    void equal_functions_have_equal_numbers_and_others_do_not(
            @ForAll("functions") int[] one, @ForAll("functions") int[] other) {
        assertThat(make(one) == make(other)).isEqualTo(Arrays.equals(one, other));
    }

    @Property
    void the_same_function_built_another_way_has_the_same_number(@ForAll("truths") int[] table) {
        int minterms = Diagrams.FALSE;
        for (int cell = 0; cell < CELLS; cell++) {
            if (table[cell] == 1) {
                minterms = diagrams.or(minterms, minterm(cell));
            }
        }
        assertThat(minterms).isEqualTo(make(table));
    }

    @Property
    void and_or_and_not_are_those_of_logic(@ForAll("truths") int[] one, @ForAll("truths") int[] other) {
        int a = make(one);
        int b = make(other);
        assertThat(table(diagrams.and(a, b))).isEqualTo(cells(i -> one[i] & other[i]));
        assertThat(table(diagrams.or(a, b))).isEqualTo(cells(i -> one[i] | other[i]));
        assertThat(table(diagrams.not(a))).isEqualTo(cells(i -> 1 - one[i]));
        assertThat(diagrams.all(List.of(a, b, a))).isEqualTo(diagrams.and(b, a));
        assertThat(diagrams.any(List.of(a, b, a))).isEqualTo(diagrams.or(b, a));
    }

    @Property
    void the_laws_of_logic_hold_as_equal_numbers(
            @ForAll("truths") int[] one, @ForAll("truths") int[] two, @ForAll("truths") int[] three) {
        int a = make(one);
        int b = make(two);
        int c = make(three);
        assertThat(diagrams.not(diagrams.not(a))).isEqualTo(a);
        assertThat(diagrams.not(diagrams.and(a, b))).isEqualTo(diagrams.or(diagrams.not(a), diagrams.not(b)));
        assertThat(diagrams.and(a, diagrams.or(b, c))).isEqualTo(diagrams.or(diagrams.and(a, b), diagrams.and(a, c)));
        assertThat(diagrams.and(a, diagrams.not(a))).isEqualTo(Diagrams.FALSE);
        assertThat(diagrams.or(a, diagrams.not(a))).isEqualTo(Diagrams.TRUE);
        assertThat(diagrams.or(a, diagrams.and(a, b))).isEqualTo(a);
        assertThat(diagrams.all(List.of())).isEqualTo(Diagrams.TRUE);
        assertThat(diagrams.any(List.of())).isEqualTo(Diagrams.FALSE);
    }

    @Property
    void one_diagram_lies_over_another_where_it_says_something(
            @ForAll("functions") int[] one, @ForAll("functions") int[] other) {
        assertThat(table(diagrams.over(make(one), make(other), 0)))
                .isEqualTo(cells(i -> one[i] == 0 ? other[i] : one[i]));
        assertThat(table(diagrams.over(make(one), make(other), 3)))
                .isEqualTo(cells(i -> one[i] == 3 ? other[i] : one[i]));
    }

    @Property
    void diagrams_are_combined_and_mapped_cell_by_cell(
            @ForAll("functions") int[] one, @ForAll("functions") int[] other) {
        assertThat(table(diagrams.combine(make(one), make(other), (a, b) -> 10 * a + b)))
                .isEqualTo(cells(i -> 10 * one[i] + other[i]));
        assertThat(table(diagrams.map(make(one), terminal -> terminal * terminal)))
                .isEqualTo(cells(i -> one[i] * one[i]));
        assertThat(diagrams.map(make(one), terminal -> 7)).isEqualTo(~7);
    }

    // The bound.

    private int make(int[] table) {
        return make(table, 0, 0, CELLS);
    }

    private int make(int[] table, int level, int from, int length) {
        if (level == ARITY.length) {
            return ~table[from];
        }
        int part = length / ARITY[level];
        int[] kids = IntStream.range(0, ARITY[level])
                .map(value -> make(table, level + 1, from + value * part, part))
                .toArray();
        return diagrams.node(level, kids);
    }

    private int minterm(int cell) {
        int[] values = values(cell);
        int diagram = Diagrams.TRUE;
        for (int level = 0; level < ARITY.length; level++) {
            diagram = diagrams.and(diagram, diagrams.literal(level, List.of(values[level])));
        }
        return diagram;
    }

    private static int[] values(int cell) {
        int[] values = new int[ARITY.length];
        int rest = cell;
        for (int level = ARITY.length - 1; level >= 0; level--) {
            values[level] = rest % ARITY[level];
            rest /= ARITY[level];
        }
        return values;
    }

    private int[] table(int diagram) {
        return cells(cell -> {
            int[] values = values(cell);
            int at = diagram;
            while (!Diagrams.isTerminal(at)) {
                at = diagrams.child(at, values[diagrams.level(at)]);
            }
            return ~at;
        });
    }

    private static int[] cells(java.util.function.IntUnaryOperator value) {
        return IntStream.range(0, CELLS).map(value).toArray();
    }
}
