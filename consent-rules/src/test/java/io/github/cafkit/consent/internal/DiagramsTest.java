package io.github.cafkit.consent.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    /** Levels with two, three, one and four values. */
    private static final int[] ARITY = {2, 3, 1, 4};

    private static final int PLENTY = 100_000;

    private final Diagrams diagrams = new Diagrams(ARITY, PLENTY);

    @Test
    void a_level_that_makes_no_difference_has_no_node() {
        int secondLevel = diagrams.literal(1, List.of(0, 2));
        assertThat(diagrams.level(secondLevel)).isEqualTo(1);
        assertThat(diagrams.node(0, new int[] {secondLevel, secondLevel})).isEqualTo(secondLevel);
        assertThat(diagrams.literal(1, List.of(0, 1, 2))).isEqualTo(Diagrams.TRUE);
        assertThat(diagrams.literal(2, List.of(0))).isEqualTo(Diagrams.TRUE);
        assertThat(diagrams.literal(3, List.of())).isEqualTo(Diagrams.FALSE);
    }

    @Test
    void nothing_is_stored_twice_however_much_is_stored() {
        Diagrams many = new Diagrams(new int[] {2, 2, 2, 2}, PLENTY);
        Set<Integer> numbers = new HashSet<>();
        for (int round = 0; round < 2; round++) {
            for (int function = 0; function < 1 << 16; function++) {
                int[] row = new int[16];
                for (int cell = 0; cell < 16; cell++) {
                    row[cell] = ~(function >> cell & 1);
                }
                for (int level = 3; level >= 0; level--) {
                    int[] next = new int[row.length / 2];
                    for (int i = 0; i < next.length; i++) {
                        next[i] = many.node(level, new int[] {row[2 * i], row[2 * i + 1]});
                    }
                    row = next;
                }
                numbers.add(row[0]);
            }
        }
        assertThat(numbers).hasSize(1 << 16);
        assertThat(many.size()).isEqualTo((1 << 16) - 2);
    }

    // The bound.

    @Test
    void a_node_beyond_the_bound_is_refused_and_the_fullest_level_is_named() {
        Diagrams few = new Diagrams(ARITY, 3);
        few.literal(3, List.of(0));
        few.literal(3, List.of(1));
        few.literal(0, List.of(1));
        few.literal(0, List.of(1));
        assertThatThrownBy(() -> few.literal(1, List.of(1)))
                .isInstanceOfSatisfying(
                        Diagrams.TooManyNodes.class,
                        stopped -> assertThat(stopped.level()).isEqualTo(3));
        assertThat(few.size()).isEqualTo(3);
    }

    @Test
    void a_pack_beyond_the_bound_is_refused_with_the_names_of_the_facts_that_take_most() {
        RulesInForce rules = RulesInForce.on(
                ToyPack.with(
                        ToyPack.rule("ONE", ToyPack.ORDINARY)
                                .when(
                                        Condition.is(Facts.RECIPIENT_KIND, RecipientKind.POLICE),
                                        Condition.is(Facts.CATEGORY, InformationCategory.NAME))
                                .then(Effect.PERMIT)
                                .build(),
                        ToyPack.rule("TWO", ToyPack.ORDINARY)
                                .when(
                                        Condition.is(Facts.RECIPIENT_KIND, RecipientKind.COURT),
                                        Condition.is(Facts.CATEGORY, InformationCategory.SEN))
                                .then(Effect.PERMIT)
                                .build()),
                LocalDate.of(2020, 1, 1));
        int needed = CompiledRules.compile(rules).nodesMade();
        assertThat(CompiledRules.compile(rules, needed).nodesMade()).isEqualTo(needed);
        assertThatThrownBy(() -> CompiledRules.compile(rules, needed - 1))
                .isInstanceOf(PackTooComplexException.class)
                .hasMessageContaining("more than " + (needed - 1) + " diagram nodes")
                .hasMessageContaining("facts recipientKind, ")
                .hasMessageContaining("category")
                .hasMessageContaining("SharingAdviser.reading");
        assertThatThrownBy(() -> CompiledRules.compile(rules, 0)).isInstanceOf(PackTooComplexException.class);
    }

    @Test
    void a_pack_that_blows_up_is_interrupted_early_and_the_facts_responsible_are_named() {
        List<SharingRule> rules = new ArrayList<>();
        for (RiskType type : RiskType.values()) {
            for (RecipientKind recipient : RecipientKind.values()) {
                // Which of these rules decide depends on every kind of harm at once.
                rules.add(ToyPack.rule(
                                "ON-" + type.name().replace('_', '-') + "-TO-"
                                        + recipient.name().replace('_', '-'),
                                ToyPack.ORDINARY)
                        .when(
                                Condition.is(Facts.riskType(type), YesNo.YES),
                                Condition.is(Facts.RECIPIENT_KIND, recipient))
                        .then(Effect.PERMIT)
                        .build());
            }
        }
        RulePack pack = ToyPack.with(rules.toArray(SharingRule[]::new));
        RulesInForce inForce = RulesInForce.on(pack, ToyPack.FIRST_DAY);

        assertThatThrownBy(() -> CompiledRules.compile(inForce, 20_000))
                .isInstanceOf(PackTooComplexException.class)
                .hasMessageContaining("more than 20000 diagram nodes")
                .hasMessageContaining("facts riskType.")
                .hasMessageNotContaining("recipientKind");
        assertThat(new Interpreter(inForce).decide(Sheets.TYPICAL.get(0))).isNotNull();
    }

    @Test
    void what_was_made_since_is_forgotten_and_the_rest_is_found_as_before() {
        Random random = new Random(7);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            kept.add(anything(random));
        }
        int size = diagrams.size();
        int[] first = IntStream.range(0, 3000).map(i -> anything(random)).toArray();
        assertThat(diagrams.size()).isGreaterThan(size);
        diagrams.forgetFrom(size);

        assertThat(diagrams.size()).isEqualTo(size);
        Random again = new Random(7);
        for (int diagram : kept) {
            assertThat(anything(again)).isEqualTo(diagram);
        }
        assertThat(diagrams.size()).isEqualTo(size);
        assertThat(IntStream.range(0, 3000).map(i -> anything(again)).toArray()).isEqualTo(first);
    }

    private int anything(Random random) {
        return diagrams.node(0, new int[] {part(random), part(random)});
    }

    private int part(Random random) {
        int[] kids = new int[3];
        for (int i = 0; i < kids.length; i++) {
            int[] last = random.ints(4, 0, 2).map(terminal -> ~terminal).toArray();
            kids[i] = diagrams.node(3, last);
        }
        return diagrams.node(1, kids);
    }

    @Test
    void a_pack_that_leaves_a_question_unanswered_is_refused() {
        RulesInForce rules = RulesInForce.on(
                RulePack.pack("toy", "with a hole")
                        .encodes(DateRange.from(ToyPack.FIRST_DAY), ToyPack.FIRST_DAY)
                        .sources(ToyPack.sources())
                        .tiers(List.of(ToyPack.TRIM))
                        .rules(List.of(ToyPack.NOT_NEEDED))
                        .wholeQuestion(new RulePack.WholeQuestion(Condition.always(), List.of(), Condition.always()))
                        .build(),
                ToyPack.FIRST_DAY);
        assertThatIllegalStateException()
                .isThrownBy(() -> CompiledRules.compile(rules))
                .withMessageContaining("answered by no rule");
        FactSheet needed = Sheets.TYPICAL.get(0).with(Facts.NEEDED, YesNoUnknown.YES);
        assertThatIllegalStateException().isThrownBy(() -> new Interpreter(rules).decide(needed));
    }
}
