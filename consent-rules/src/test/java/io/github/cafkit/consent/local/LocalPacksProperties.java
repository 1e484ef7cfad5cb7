package io.github.cafkit.consent.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.ChangedGroup;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Local rules that nobody thought about: what is admitted keeps every promise, and what is refused deserves it. */
class LocalPacksProperties {

    private static final int QUESTIONS = 100;

    /** Packs are drawn from so many, each looked at once for all promises. */
    private static final int SEEDS = 120;

    private static final Map<Integer, LocalPackReport> REPORTS = new ConcurrentHashMap<>();
    private static final List<Tier> OPEN = List.of(Town.PROTECTION, Town.RIGHTS, Town.ORDINARY);

    private static LocalPackReport report(int seed) {
        return REPORTS.computeIfAbsent(seed, drawn -> LocalPacks.assess(Town.ANALYSIS, draw(drawn), Town.POLICY));
    }

    private static LocalPack draw(int seed) {
        return Town.school(new RandomRules(new Random(seed), OPEN, Town.FACTS).rules());
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_loads_without_an_acknowledgement_lets_nothing_go_that_did_not_and_loses_no_duty(
            @ForAll @IntRange(max = SEEDS - 1) int seed) {
        LocalPackReport report = report(seed);
        if (report.refusals().isEmpty() && report.widened().isEmpty()) {
            RulePack pack = report.admit(Optional.empty()).pack();
            assertThat(found(pack, seed, oracle -> oracle::widening)).isEmpty();
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatever_loads_narrows_nothing_that_is_protected_and_keeps_the_guarded_laws(
            @ForAll @IntRange(max = SEEDS - 1) int seed) {
        LocalPackReport report = report(seed);
        if (report.refusals().isEmpty()) {
            RulePack pack = report.admit(Optional.of(report.acknowledge("A", "DPO", Town.DAY, "It is needed.")))
                    .pack();
            assertThat(found(pack, seed, oracle -> facts -> oracle.narrowing(facts, Set.of(2, 3))))
                    .isEmpty();
            Random random = new Random(seed);
            assertThat(found(pack, seed, oracle -> facts -> oracle.breach(facts, Town.LAWS, random)))
                    .isEmpty();
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_is_refused_comes_with_a_question_that_shows_it_and_the_rule_that_does_it(
            @ForAll @IntRange(max = SEEDS - 1) int seed) {
        LocalPack local = draw(seed);
        LocalPackReport report = report(seed);
        Oracle oracle = new Oracle(Town.PACK, LocalPacks.combined(Town.PACK, local, Optional.empty()), Town.DAY);
        for (Refusal refusal : report.refusals()) {
            assertThat(oracle.confirms(refusal)).as(refusal.toString()).isTrue();
            assertThat(oracle.nationalKeeps(refusal)).as(refusal.toString()).isTrue();
            assertThat(refusal.rules()).isNotEmpty().allMatch(rule -> rule.startsWith("OUR-RULE-"));
            List<FactSheet> written = new ArrayList<>();
            for (Map<String, Object> file : refusal.caseFiles()) {
                SharingAdviser.reading(Town.PACK)
                        .advise(CaseDocument.read(file).question())
                        .categories()
                        .forEach(category -> written.add(category.facts()));
            }
            assertThat(written.get(0)).isEqualTo(refusal.witness().facts());
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_widening_is_shown_by_its_example_and_counted_where_it_is(@ForAll @IntRange(max = SEEDS - 1) int seed) {
        LocalPack local = draw(seed);
        LocalPackReport report = report(seed);
        Oracle oracle = new Oracle(Town.PACK, LocalPacks.combined(Town.PACK, local, Optional.empty()), Town.DAY);
        for (LocalChange change : report.widened()) {
            ChangedGroup group = change.group();
            assertThat(oracle.widening(group.example().before().facts())).isPresent();
            assertThat(group.region().parts())
                    .allSatisfy(
                            part -> assertThat(oracle.widening(part.example())).isPresent());
            assertThat(change.rules()).isNotEmpty();
        }
        assertThat(report.widened()).extracting(LocalChange::id).doesNotHaveDuplicates();
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void duties_that_local_rules_add_stand_apart_and_make_no_permission_conditional(
            @ForAll @IntRange(max = SEEDS - 1) int seed) {
        LocalPack local = draw(seed);
        RulePack pack = LocalPacks.combined(Town.PACK, local, Optional.empty());
        SharingAdviser reading = SharingAdviser.reading(pack);
        SharingAdviser compiled = SharingAdviser.of(pack);
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            FactSheet facts = Town.anywhere(random);
            CategoryDecision answer = reading.answer(facts, Town.DAY);
            assertThat(answer.localObligations()).doesNotContainAnyElementsOf(answer.obligations());
            boolean byLocalRule = answer.determiningRules().stream().anyMatch(rule -> pack.isLocal(rule.id()));
            assertThat(answer.localObligations().isEmpty() || byLocalRule).isTrue();
            CategoryDecision other = compiled.answer(facts, Town.DAY);
            assertThat(other.obligations()).isEqualTo(answer.obligations());
            assertThat(other.localObligations()).isEqualTo(answer.localObligations());
            assertThat(other.outcome()).isEqualTo(answer.outcome());
        }
    }

    @Test
    void the_same_rules_are_reported_the_same_every_time() {
        for (int seed = 0; seed < 20; seed++) {
            LocalPackReport one = report(seed);
            LocalPackReport other = LocalPacks.assess(Town.ANALYSIS, draw(seed), Town.POLICY);
            assertThat(other.widened()).hasToString(one.widened().toString());
            assertThat(other.narrowed()).hasToString(one.narrowed().toString());
            assertThat(other.refusals()).isEqualTo(one.refusals());
        }
    }

    @Test
    void rules_drawn_at_random_meet_every_fate() {
        int free = 0;
        int widening = 0;
        int refused = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            LocalPackReport report = report(seed);
            if (!report.refusals().isEmpty()) {
                refused++;
                assertThatThrownBy(() -> report.admit(Optional.empty())).isInstanceOf(LocalPackRefusedException.class);
            } else if (report.widened().isEmpty()) {
                free++;
            } else {
                widening++;
                assertThatThrownBy(() -> report.admit(Optional.empty()))
                        .isInstanceOf(ProblemException.class)
                        .hasMessageContaining("LOCAL-UNACKNOWLEDGED");
            }
        }
        assertThat(List.of(free, widening, refused)).allMatch(count -> count >= 5);
    }

    // Faults planted in the admission: the promises above notice each.

    @Test
    void an_admission_that_did_not_look_for_widenings_would_be_noticed() {
        assertThat(seeds().map(seed -> found(
                                LocalPacks.combined(Town.PACK, draw(seed), Optional.empty()),
                                seed,
                                oracle -> oracle::widening))
                        .anyMatch(Optional::isPresent))
                .isTrue();
    }

    @Test
    void an_admission_that_protected_no_tier_would_be_noticed() {
        LocalPackPolicy blind = LocalPackPolicy.of(Set.of(3, 4, 5), Set.of(), day -> List.of());
        assertThat(noticed(blind, oracle -> facts -> oracle.narrowing(facts, Set.of(2, 3))))
                .isTrue();
    }

    @Test
    void an_admission_that_proved_no_law_would_be_noticed() {
        LocalPackPolicy blind = LocalPackPolicy.of(Set.of(3, 4, 5), Set.of(2, 3), day -> List.of());
        assertThat(noticed(blind, oracle -> facts -> oracle.breach(facts, Town.LAWS, new Random(1))))
                .isTrue();
    }

    @Test
    void what_must_be_shared_is_kept_even_where_every_tier_is_open_and_nothing_is_guarded() {
        LocalPackPolicy open = new LocalPackPolicy(
                Set.of(1, 3, 4, 5), Town.POLICY.openEffects(), Town.POLICY.openDuties(), Set.of(), day -> List.of());
        LocalPack bar = Town.school(Town.local("OUR-BAR", Town.BARS)
                .when(Condition.always())
                .then(Effect.DENY)
                .build());
        assertThat(LocalPacks.assess(Town.ANALYSIS, bar, open).refusals())
                .extracting(refusal -> refusal.law().id())
                .containsExactly("NATIONAL-DUTY-T2", "NATIONAL-DUTY-T4");
    }

    private static boolean noticed(
            LocalPackPolicy faulty, Function<Oracle, Function<FactSheet, Optional<String>>> promise) {
        return seeds().anyMatch(seed -> {
            LocalPackReport report = LocalPacks.assess(Town.ANALYSIS, draw(seed), faulty);
            if (!report.refusals().isEmpty()) {
                return false;
            }
            LocalDate day = Town.DAY;
            RulePack pack = report.admit(Optional.of(report.acknowledge("A", "DPO", day, "Why.")))
                    .pack();
            return found(pack, seed, promise).isPresent();
        });
    }

    private static Stream<Integer> seeds() {
        return IntStream.range(0, SEEDS).boxed();
    }

    /** The first question that can be asked about which the oracle finds something. */
    private static Optional<String> found(
            RulePack pack, int seed, Function<Oracle, Function<FactSheet, Optional<String>>> promise) {
        Function<FactSheet, Optional<String>> holds = promise.apply(new Oracle(Town.PACK, pack, Town.DAY));
        Random random = new Random(~seed);
        for (int i = 0; i < QUESTIONS; i++) {
            FactSheet facts = Town.anywhere(random);
            if (SharingQuestion.ofFacts(facts, Town.DAY).isPresent()) {
                Optional<String> fault = holds.apply(facts);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }
}
