package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Condition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Descriptions of random sets of questions, against looking at every combination of four facts. */
class RegionsTest {

    private static final List<Fact<?>> ORDER = List.of(Facts.NEEDED, Facts.RISK_ROLE, Facts.IDENTITY, Facts.RISK_LEVEL);
    private static final int ROUNDS = 150;

    private final Random random = new Random(5);
    private final Diagrams diagrams =
            new Diagrams(ORDER.stream().mapToInt(fact -> fact.values().size()).toArray(), 100_000);
    private final Regions regions = new Regions(diagrams, ORDER);

    @Test
    void every_combination_is_counted_once() {
        for (int round = 0; round < ROUNDS; round++) {
            int any = anyOf(0);

            assertThat(regions.count(any))
                    .isEqualTo(BigInteger.valueOf(everySheet().stream()
                            .filter(facts -> at(any, facts))
                            .count()));
        }
        assertThat(regions.space()).isEqualTo(BigInteger.valueOf(everySheet().size()));
        assertThat(regions.count(Diagrams.TRUE)).isEqualTo(regions.space());
        assertThat(regions.count(Diagrams.FALSE)).isZero();
    }

    @Test
    void every_terminal_is_counted_at_once() {
        for (int round = 0; round < ROUNDS; round++) {
            int first = anyOf(0);
            int second = anyOf(0);
            int both = diagrams.combine(first, second, (one, other) -> 2 * one + other);
            Map<Integer, BigInteger> counts = regions.countByTerminal(both);

            assertThat(counts.getOrDefault(3, BigInteger.ZERO)).isEqualTo(regions.count(diagrams.and(first, second)));
            assertThat(counts.getOrDefault(1, BigInteger.ZERO))
                    .isEqualTo(regions.count(diagrams.and(diagrams.not(first), second)));
            assertThat(counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(regions.space());
        }
    }

    @Test
    void the_conditions_hold_for_the_region_and_for_nothing_else() {
        for (int round = 0; round < ROUNDS; round++) {
            int any = anyOf(0);
            Region region = regions.read(any, Integer.MAX_VALUE);

            assertThat(region.isWhole()).isTrue();
            for (FactSheet facts : everySheet()) {
                assertThat(region.parts().stream()
                                .anyMatch(part -> part.condition().holds(facts)))
                        .isEqualTo(at(any, facts));
            }
        }
    }

    @Test
    void no_requirement_of_a_condition_could_be_dropped() {
        for (int round = 0; round < ROUNDS; round++) {
            int any = anyOf(0);
            for (Region.Part part : regions.read(any, Integer.MAX_VALUE).parts()) {
                for (Condition wider : withoutOneRequirement(part.condition())) {
                    assertThat(everySheet().stream().filter(wider::holds)).anyMatch(facts -> !at(any, facts));
                }
            }
        }
    }

    @Test
    void what_a_short_description_leaves_out_is_counted() {
        for (int round = 0; round < ROUNDS; round++) {
            int any = anyOf(0);
            Region region = regions.read(any, 2);
            long described = everySheet().stream()
                    .filter(facts -> region.parts().stream()
                            .anyMatch(part -> part.condition().holds(facts)))
                    .count();

            assertThat(region.parts()).hasSizeLessThanOrEqualTo(2);
            assertThat(region.undescribed()).isEqualTo(region.combinations().subtract(BigInteger.valueOf(described)));
        }
    }

    @Test
    void a_set_is_told_apart_from_the_rest_of_another_and_no_value_is_named_in_vain() {
        for (int round = 0; round < ROUNDS; round++) {
            int given = anyOf(0);
            int set = diagrams.and(anyOf(0), given);
            Regions.Telling told = regions.tell(set, given, Integer.MAX_VALUE);

            assertThat(told.undescribed()).isZero();
            for (FactSheet facts : everySheet()) {
                boolean says = told.conditions().stream().anyMatch(condition -> condition.holds(facts));
                if (at(given, facts)) {
                    assertThat(says).isEqualTo(at(set, facts));
                }
            }
            for (Condition condition : told.conditions()) {
                assertThat(everySheet().stream().filter(facts -> at(given, facts)))
                        .anyMatch(condition::holds);
            }
        }
    }

    @Test
    void an_example_belongs_to_its_part_and_is_ordinary_otherwise() {
        for (int round = 0; round < ROUNDS; round++) {
            int any = anyOf(0);
            for (Region.Part part : regions.read(any, 5).parts()) {
                assertThat(part.condition().holds(part.example())).isTrue();
                for (Fact<?> fact : Facts.all()) {
                    if (!part.condition().reads().contains(fact)) {
                        assertThat(part.example().ordinal(fact)).isEqualTo(EverydayFacts.SHEET.ordinal(fact));
                    }
                }
            }
        }
    }

    @Test
    void everything_and_nothing_are_described_in_a_word() {
        assertThat(regions.read(Diagrams.TRUE, 3).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.condition().inWords()).isEqualTo("always"));
        assertThat(regions.read(Diagrams.FALSE, 3).isEmpty()).isTrue();
        assertThat(regions.read(Diagrams.FALSE, 3).parts()).isEmpty();
    }

    private static List<Condition> withoutOneRequirement(Condition condition) {
        if (!(condition instanceof Condition.AllOf all)) {
            return List.of(Condition.always());
        }
        List<Condition> wider = new ArrayList<>();
        for (Condition part : all.parts()) {
            List<Condition> others = new ArrayList<>(all.parts());
            others.remove(part);
            wider.add(new Condition.AllOf(others));
        }
        return wider;
    }

    private int anyOf(int level) {
        if (level == ORDER.size()) {
            return random.nextInt(3) > 0 ? Diagrams.TRUE : Diagrams.FALSE;
        }
        int arity = ORDER.get(level).values().size();
        int[] kids = new int[arity];
        for (int kid = 0; kid < arity; kid++) {
            kids[kid] = kid > 0 && random.nextBoolean() ? kids[kid - 1] : anyOf(level + 1);
        }
        return diagrams.node(level, kids);
    }

    private boolean at(int diagram, FactSheet facts) {
        int at = diagram;
        while (!Diagrams.isTerminal(at)) {
            at = diagrams.child(at, facts.ordinal(ORDER.get(diagrams.level(at))));
        }
        return at == Diagrams.TRUE;
    }

    private static Set<FactSheet> everySheet() {
        Set<FactSheet> sheets = new HashSet<>(Set.of(EverydayFacts.SHEET));
        for (Fact<?> fact : ORDER) {
            Set<FactSheet> more = new HashSet<>();
            for (FactSheet sheet : sheets) {
                for (int value = 0; value < fact.values().size(); value++) {
                    more.add(sheet.withOrdinal(fact, value));
                }
            }
            sheets = more;
        }
        return sheets;
    }
}
