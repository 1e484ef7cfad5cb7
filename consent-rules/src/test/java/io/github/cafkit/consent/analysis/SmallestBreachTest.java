package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random laws, against looking at every question there is about four facts, or at every pair of them. */
class SmallestBreachTest {

    private static final List<Fact<?>> FACTS = List.of(Facts.NEEDED, Facts.RISK_ROLE, Facts.IDENTITY, Facts.RISK_LEVEL);
    private static final int ROUNDS = 60;

    private static final RulePack PACK = ToyPack.with(ToyPack.rule("OPEN", ToyPack.ORDINARY)
            .when(Condition.is(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM))
            .then(Effect.PERMIT)
            .build());

    private static final List<FactSheet> SHEETS = everySheet();

    private final Random random = new Random(11);
    private final PackAnalysis analysis = PackAnalysis.of(PACK);
    private final Map<FactSheet, CategoryDecision> answers = new HashMap<>();

    @Test
    void a_law_about_one_question_is_broken_by_a_smallest_one() {
        int broken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Law law = Law.never("R", "A random law.", randomClaim(), randomClaim());
            broken += isExact(law, SHEETS.stream().map(facts -> new Witness(facts, Optional.empty())));
        }
        assertThat(broken).isBetween(5, ROUNDS - 5);
    }

    @Test
    void a_law_about_two_questions_is_broken_by_a_smallest_pair() {
        int broken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Change change = randomChange();
            Law law =
                    Law.noChange("R", "A random law.", change, randomClaim(), Claim.all(randomClaim(), randomClaim()));
            broken += isExact(
                    law,
                    SHEETS.stream()
                            .flatMap(first -> SHEETS.stream()
                                    .filter(second -> change.leadsFrom(first, second))
                                    .map(second -> new Witness(first, Optional.of(second)))));
        }
        assertThat(broken).isBetween(5, ROUNDS - 5);
    }

    /** Whether it is broken, having made sure that the proof says so and gives a breach that none is smaller than. */
    private int isExact(Law law, Stream<Witness> all) {
        OptionalInt smallest = all.filter(witness -> law.isBrokenBy(witness, this::answer))
                .mapToInt(Witness::size)
                .min();
        Proof proof = analysis.prove(law, ToyPack.FIRST_DAY);

        assertThat(proof.holds()).isEqualTo(smallest.isEmpty());
        proof.breach().ifPresent(breach -> {
            assertThat(law.isBrokenBy(breach.witness(), this::answer)).isTrue();
            assertThat(breach.smallest()).isTrue();
            assertThat(breach.witness().size()).isEqualTo(smallest.orElseThrow());
        });
        return smallest.isPresent() ? 1 : 0;
    }

    private CategoryDecision answer(FactSheet facts) {
        return answers.computeIfAbsent(
                facts, asked -> SharingAdviser.reading(PACK).answer(asked, ToyPack.FIRST_DAY));
    }

    private Claim randomClaim() {
        return switch (random.nextInt(4)) {
            case 0 -> Claim.FLOWS;
            case 1 -> Claim.not(Claim.given(randomIs()));
            default -> Claim.given(randomIs(), randomIs());
        };
    }

    private Condition randomIs() {
        Fact<?> fact = FACTS.get(random.nextInt(FACTS.size()));
        TreeSet<Integer> ordinals = new TreeSet<>();
        for (int i = 0; i < 2; i++) {
            ordinals.add(random.nextInt(fact.values().size()));
        }
        return new Condition.Is(fact, ordinals);
    }

    private Change randomChange() {
        return switch (random.nextInt(4)) {
            case 0 -> Change.rising(Facts.RISK_LEVEL);
            case 1 -> Change.freely(Facts.RISK_ROLE, Facts.NEEDED);
            case 2 ->
                Change.of(Facts.NEEDED, (before, after) -> before != after).and(Change.freely(Facts.IDENTITY));
            default ->
                Change.of(Facts.RISK_ROLE, (before, after) -> before.compareTo(after) > 0)
                        .and(Change.rising(Facts.RISK_LEVEL));
        };
    }

    private static List<FactSheet> everySheet() {
        List<FactSheet> sheets = List.of(EverydayFacts.SHEET);
        for (Fact<?> fact : FACTS) {
            List<FactSheet> more = new ArrayList<>();
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
