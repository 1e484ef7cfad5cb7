package io.github.cafkit.consent.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What proofs need of diagrams beyond what answers need, against looking at every combination of values. */
class DiagramsOfLawsTest {

    private static final int[] ARITY = {2, 3, 2, 4};
    private static final int ROUNDS = 200;

    private final Random random = new Random(41);

    @Test
    void fixing_a_value_of_a_level_gives_what_is_left() {
        for (int round = 0; round < ROUNDS; round++) {
            Diagrams diagrams = new Diagrams(ARITY, 10_000);
            int any = anyOf(diagrams, 0);
            int level = random.nextInt(ARITY.length);
            int value = random.nextInt(ARITY[level]);
            int fixed = diagrams.restrict(any, level, value);

            forEveryCombination(values -> {
                int[] changed = values.clone();
                changed[level] = value;
                assertThat(at(diagrams, fixed, values)).isEqualTo(at(diagrams, any, changed));
            });
        }
    }

    @Test
    void some_value_of_a_level_makes_it_true_exactly_if_one_does() {
        for (int round = 0; round < ROUNDS; round++) {
            Diagrams diagrams = new Diagrams(ARITY, 10_000);
            int any = anyOf(diagrams, 0);
            int level = random.nextInt(ARITY.length);
            int some = diagrams.exists(any, level);

            forEveryCombination(values -> {
                boolean expected = false;
                for (int value = 0; value < ARITY[level]; value++) {
                    int[] changed = values.clone();
                    changed[level] = value;
                    expected |= at(diagrams, any, changed) == 1;
                }
                assertThat(at(diagrams, some, values) == 1).isEqualTo(expected);
            });
        }
    }

    @Test
    void a_copy_with_more_levels_leaves_the_original_alone() {
        Diagrams original = new Diagrams(ARITY, 10_000);
        int any = anyOf(original, 0);
        int size = original.size();
        Diagrams copy = original.withMoreLevels(new int[] {2}, 10_000);
        int both = copy.and(any, copy.literal(ARITY.length, List.of(1)));

        forEveryCombination(values -> {
            assertThat(at(copy, any, values)).isEqualTo(at(original, any, values));
            assertThat(at(copy, both, withLast(values, 1))).isEqualTo(at(original, any, values));
            assertThat(at(copy, both, withLast(values, 0))).isZero();
        });
        assertThat(original.size()).isEqualTo(size);
        assertThat(copy.size()).isGreaterThan(size);
    }

    private int anyOf(Diagrams diagrams, int level) {
        if (level == ARITY.length) {
            return random.nextBoolean() ? Diagrams.TRUE : Diagrams.FALSE;
        }
        int[] kids = new int[ARITY[level]];
        for (int kid = 0; kid < kids.length; kid++) {
            kids[kid] = anyOf(diagrams, level + 1);
        }
        return diagrams.node(level, kids);
    }

    private static int at(Diagrams diagrams, int diagram, int[] values) {
        int at = diagram;
        while (!Diagrams.isTerminal(at)) {
            at = diagrams.child(at, values[diagrams.level(at)]);
        }
        return ~at;
    }

    private static int[] withLast(int[] values, int last) {
        int[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = last;
        return longer;
    }

    private static void forEveryCombination(Consumer<int[]> check) {
        for (int a = 0; a < ARITY[0]; a++) {
            for (int b = 0; b < ARITY[1]; b++) {
                for (int c = 0; c < ARITY[2]; c++) {
                    for (int d = 0; d < ARITY[3]; d++) {
                        check.accept(new int[] {a, b, c, d});
                    }
                }
            }
        }
    }
}
