package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Diagrams;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("exhaustive")
class ChangeImpactProperties {

    private static final int EVERY_RULE = (1 << 7) - 1;
    private static final PackAnalysis ENGLAND = PackAnalysis.of(EnglandPack.standard());
    private static final Map<String, Comparison> COMPARED = new HashMap<>();

    /** Days on the two sides of steps that change much, the first and the last day, and steps of sources. */
    private static final List<LocalDate> DAYS = List.of(
            EnglandPack.FIRST_DAY,
            LocalDate.of(2010, 4, 11),
            LocalDate.of(2010, 4, 12),
            LocalDate.of(2018, 5, 24),
            LocalDate.of(2018, 5, 25),
            LocalDate.of(2026, 9, 29),
            LocalDate.of(2026, 9, 30));

    @Property(tries = 100)
    void nothing_changes_from_a_pack_to_itself(@ForAll @IntRange(max = EVERY_RULE) int rules) {
        ChangeImpact impact = toy(rules, rules);

        assertThat(impact.isEmpty()).isTrue();
        assertThat(impact.changedAnswers()).isZero();
        assertThat(impact.toMarkdown()).contains("Nothing changes");
    }

    @Property(tries = 100)
    void seen_from_the_other_end_opened_is_closed_and_added_is_dropped(
            @ForAll @IntRange(max = EVERY_RULE) int before, @ForAll @IntRange(max = EVERY_RULE) int after) {
        Map<Difference, BigInteger> there = sizes(toy(before, after));
        Map<Difference, BigInteger> back = sizes(toy(after, before));

        Map<Difference, BigInteger> turned = new HashMap<>();
        back.forEach((difference, size) -> turned.put(difference.reversed(), size));
        assertThat(turned).isEqualTo(there);
        there.keySet()
                .forEach(difference -> assertThat(difference.reversed().direction())
                        .isEqualTo(difference.direction().reversed()));
    }

    @Property(tries = 100)
    void every_example_differs_as_two_advisers_say(
            @ForAll @IntRange(max = EVERY_RULE) int before, @ForAll @IntRange(max = EVERY_RULE) int after) {
        SharingAdviser first = SharingAdviser.of(ToyChanges.pack(before));
        SharingAdviser second = SharingAdviser.of(ToyChanges.pack(after));
        for (ChangedGroup group : toy(before, after).groups()) {
            CategoryDecision one = first.answer(group.example().before().facts(), ToyPack.FIRST_DAY);
            CategoryDecision other = second.answer(group.example().after().facts(), ToyPack.FIRST_DAY);

            assertThat(group.difference().isBetween(one, other)).isTrue();
            assertThat(group.region().parts().stream()
                            .flatMap(part -> Stream.of(part.example()))
                            .allMatch(facts -> group.difference()
                                    .isBetween(
                                            first.answer(facts, ToyPack.FIRST_DAY),
                                            second.answer(facts, ToyPack.FIRST_DAY))))
                    .isTrue();
        }
    }

    @Property(tries = 60)
    void a_combination_lies_in_the_groups_of_its_differences_and_in_no_others(
            @ForAll @IntRange(max = EVERY_RULE) int before,
            @ForAll @IntRange(max = EVERY_RULE) int after,
            @ForAll long seed) {
        Comparison comparison = comparison(toyAnalysis(before), ToyPack.FIRST_DAY, toyAnalysis(after), ToyPack.CHANGE);
        SharingAdviser first = SharingAdviser.reading(ToyChanges.pack(before));
        SharingAdviser second = SharingAdviser.reading(ToyChanges.pack(after));
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            FactSheet facts = AnalysisSheets.anywhere(random, ToyChanges.FACTS);
            assertGroups(
                    comparison, facts, first.answer(facts, ToyPack.FIRST_DAY), second.answer(facts, ToyPack.CHANGE));
        }
    }

    @Property(tries = 1500)
    void every_question_about_england_lies_in_the_groups_of_its_differences_and_in_no_others(
            @ForAll("sheets") FactSheet facts, @ForAll("days") LocalDate before, @ForAll("days") LocalDate after) {
        Comparison comparison =
                COMPARED.computeIfAbsent(before + " " + after, key -> comparison(ENGLAND, before, ENGLAND, after));
        SharingAdviser adviser = SharingAdviser.reading(ENGLAND.pack());

        assertGroups(comparison, facts, adviser.answer(facts, before), adviser.answer(facts, after));
    }

    @Property(tries = 500)
    void the_same_holds_between_profiles(@ForAll("sheets") FactSheet facts) {
        LocalDate day = LocalDate.of(2026, 11, 1);
        Comparison comparison = COMPARED.computeIfAbsent(
                "profiles",
                key -> Comparison.of(
                        new ComparedSide.Of(ENGLAND.rulesOn(day), ENGLAND.pack(), day),
                        new ComparedSide.Of(ENGLAND.rulesOn(day), ENGLAND.pack(), day),
                        Optional.of(new Comparison.Held(
                                Facts.PROFILE, Profile.NATIONAL.ordinal(), Profile.SETTING_POLICY.ordinal())),
                        CompiledRules.MOST_NODES));
        SharingAdviser adviser = SharingAdviser.reading(ENGLAND.pack());

        assertGroups(
                comparison,
                facts,
                adviser.answer(facts.with(Facts.PROFILE, Profile.NATIONAL), day),
                adviser.answer(facts.with(Facts.PROFILE, Profile.SETTING_POLICY), day));
    }

    @Property(tries = 60)
    void where_the_rules_before_decided_and_a_condition_holds_the_rules_after_decide(
            @ForAll @IntRange(max = EVERY_RULE) int before,
            @ForAll @IntRange(max = EVERY_RULE) int after,
            @ForAll long seed) {
        SharingAdviser first = SharingAdviser.reading(ToyChanges.pack(before));
        SharingAdviser second = SharingAdviser.reading(ToyChanges.pack(after));
        ChangeImpact impact = toy(before, after);
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            FactSheet facts = AnalysisSheets.anywhere(random, ToyChanges.FACTS);
            CategoryDecision one = first.answer(facts, ToyPack.FIRST_DAY);
            CategoryDecision other = second.answer(facts, ToyPack.FIRST_DAY);
            impact.groups()
                    .forEach(group ->
                            group.passages().forEach(passage -> assertPasses(group.difference(), passage, one, other)));
        }
    }

    private static void assertPasses(
            Difference difference, Passage passage, CategoryDecision before, CategoryDecision after) {
        boolean decided = Set.copyOf(passage.before()).equals(Set.copyOf(before.determiningRules()));
        boolean passes = decided
                && Set.copyOf(passage.after()).equals(Set.copyOf(after.determiningRules()))
                && difference.isBetween(before, after);
        boolean told = passage.when().stream().anyMatch(condition -> condition.holds(before.facts()));
        if (decided && told) {
            assertThat(passes).as("told so").isTrue();
        }
        if (passage.undescribed().signum() == 0) {
            assertThat(decided && told).as("told whole").isEqualTo(passes);
        }
    }

    @Provide
    Arbitrary<FactSheet> sheets() {
        return AnalysisSheets.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    /** The diagrams say of the combination what the answers say of each other. */
    private static void assertGroups(
            Comparison comparison, FactSheet facts, CategoryDecision before, CategoryDecision after) {
        Set<Difference> said = new TreeSet<>(Difference.ORDER);
        comparison.differences().forEach((difference, where) -> {
            if (holds(comparison, where, facts)) {
                said.add(difference);
                assertThat(difference.isBetween(before, after))
                        .as(difference.inWords())
                        .isTrue();
            } else {
                assertThat(difference.isBetween(before, after))
                        .as(difference.inWords())
                        .isFalse();
            }
        });
        assertThat(said.stream().filter(each -> each instanceof Difference.OutcomeChanged))
                .hasSize(before.effect() == after.effect() ? 0 : 1);
        boolean sameReasons = ids(before.determiningRules()).equals(ids(after.determiningRules()))
                && Set.copyOf(before.citations()).equals(Set.copyOf(after.citations()));
        assertThat(said.isEmpty()).isEqualTo(Answers.same(before, after) && sameReasons);
    }

    private static boolean holds(Comparison comparison, int diagram, FactSheet facts) {
        int at = diagram;
        while (!Diagrams.isTerminal(at)) {
            at = comparison
                    .diagrams()
                    .child(
                            at,
                            facts.ordinal(
                                    comparison.order().get(comparison.diagrams().level(at))));
        }
        return at == Diagrams.TRUE;
    }

    private static Comparison comparison(
            PackAnalysis before, LocalDate dayBefore, PackAnalysis after, LocalDate dayAfter) {
        return Comparison.of(
                new ComparedSide.Of(before.rulesOn(dayBefore), before.pack(), dayBefore),
                new ComparedSide.Of(after.rulesOn(dayAfter), after.pack(), dayAfter),
                Optional.empty(),
                CompiledRules.MOST_NODES);
    }

    private static PackAnalysis toyAnalysis(int rules) {
        return PackAnalysis.of(ToyChanges.pack(rules));
    }

    private static ChangeImpact toy(int before, int after) {
        return ChangeImpact.between(toyAnalysis(before), ToyPack.FIRST_DAY, toyAnalysis(after), ToyPack.FIRST_DAY);
    }

    private static Map<Difference, BigInteger> sizes(ChangeImpact impact) {
        return impact.groups().stream()
                .collect(Collectors.toMap(
                        ChangedGroup::difference, group -> group.region().combinations()));
    }

    private static Set<String> ids(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).collect(Collectors.toSet());
    }
}
