package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FactsOfCase;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Engine;
import io.github.cafkit.consent.internal.FaultyCompiler;
import io.github.cafkit.consent.internal.Interpreter;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The check finds nothing where nothing is wrong, and every fault that is planted. */
@Tag("exhaustive")
class IndependentCheckTest {

    private static final RulePack PACK = EnglandPack.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final PackAnalysis ANALYSIS = PackAnalysis.of(PACK);
    private static final CompiledRules COMPILED = ANALYSIS.rulesOn(DAY);
    /** The information duty needs both and nothing else reads them, so to mistake one for the other is no fault. */
    private static final String READ_ALIKE = "relevantToWelfare for mayFacilitate";

    private static final int SHEETS = 40_000;

    @Test
    void the_diagrams_say_what_the_rules_say_in_every_stretch_of_days() {
        IndependentCheck.Report report = IndependentCheck.of(ANALYSIS).run(1, 20_000);

        assertThat(report.difference()).isEmpty();
        assertThat(report.agrees()).isTrue();
        assertThat(report.compared()).isEqualTo(20_000);
        assertThat(report.stretches()).isEqualTo(PACK.intervals().size());
    }

    @Test
    void the_random_sheets_reach_nearly_every_rule_in_force() {
        IndependentCheck.Report report = IndependentCheck.of(ANALYSIS).run(2, SHEETS, DAY);
        Set<String> unreached = inForce().map(SharingRule::id).collect(Collectors.toCollection(TreeSet::new));
        unreached.removeAll(report.reached());

        assertThat(unreached).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void every_value_of_some_facts_is_compared_around_the_questions_of_cases() {
        SharingAdviser reader = SharingAdviser.reading(PACK);
        List<FactSheet> sheets = Cases.all().stream()
                .limit(20)
                .flatMap(theCase -> reader.advise(theCase.document().question()).categories().stream())
                .map(CategoryDecision::facts)
                .toList();
        IndependentCheck check = IndependentCheck.of(ANALYSIS);
        int combinations = Facts.RISK_ROLE.values().size()
                * Facts.RISK_LEVEL.values().size()
                * Facts.CHILD_VIEW.values().size();

        for (FactSheet sheet : sheets) {
            IndependentCheck.Report report =
                    check.exhaust(sheet, List.of(Facts.RISK_ROLE, Facts.RISK_LEVEL, Facts.CHILD_VIEW), DAY);
            assertThat(report.agrees()).isTrue();
            assertThat(report.compared()).isEqualTo(combinations);
        }
        assertThat(check.around(sheets).run(3, 5_000, DAY).agrees()).isTrue();
    }

    @Test
    void the_same_seed_compares_the_same_sheets() {
        IndependentCheck check = IndependentCheck.of(ANALYSIS);

        assertThat(check.run(4, 500, DAY)).isEqualTo(check.run(4, 500, DAY));
        assertThat(check.run(4, 500, DAY).reached())
                .isNotEqualTo(check.run(5, 500, DAY).reached());
    }

    @TestFactory
    Stream<DynamicTest> a_rule_that_the_diagrams_lack_is_noticed() {
        return inForce()
                .map(SharingRule::id)
                .filter(id -> !id.startsWith("DEFAULT"))
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> assertNoticed(
                                PACK.toBuilder("m", "1").withoutRule(id).build())));
    }

    /** A duty that some rule brings along anyway wherever it attaches can be dropped, which is decided by counting. */
    @TestFactory
    Stream<DynamicTest> a_duty_that_the_diagrams_lack_is_noticed_unless_it_is_said_twice() {
        return PACK.duties().stream()
                .filter(duty -> duty.inForce().contains(DAY))
                .map(duty -> DynamicTest.dynamicTest(duty.id(), () -> {
                    RulePack without =
                            PACK.toBuilder("m", "1").withoutDuty(duty.id()).build();
                    boolean saidTwice = carried(PackAnalysis.of(without), duty.obligation())
                            .equals(carried(ANALYSIS, duty.obligation()));

                    assertThat(isNoticed(new Interpreter(RulesInForce.on(without, DAY))))
                            .isEqualTo(!saidTwice);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_branch_that_the_diagrams_lack_is_noticed() {
        return inForce()
                .filter(rule -> rule.branches().size() > 1)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertNoticed(withoutFirstBranch(rule))));
    }

    @TestFactory
    Stream<DynamicTest> one_flipped_child_in_the_diagrams_is_noticed() {
        return FaultyCompiler.flippedOnTheWayOf(COMPILED, EverydayFacts.SHEET).stream()
                .map(faulty -> DynamicTest.dynamicTest(faulty.toString(), () -> assertNoticed(faulty)));
    }

    @TestFactory
    Stream<DynamicTest> two_levels_in_the_wrong_order_are_noticed() {
        return FaultyCompiler.swappedLevels(COMPILED).stream()
                .filter(faulty -> !faulty.toString().equals(READ_ALIKE))
                .map(faulty -> DynamicTest.dynamicTest(faulty.toString(), () -> assertNoticed(faulty)));
    }

    @TestFactory
    Stream<DynamicTest> a_diagram_of_a_duty_that_was_lost_is_noticed() {
        return COMPILED.dutyRoots().keySet().stream()
                .filter(duty -> duty != Obligation.BREACH)
                .map(duty -> DynamicTest.dynamicTest(
                        duty.name(), () -> assertNoticed(FaultyCompiler.losing(COMPILED, duty))));
    }

    @Test
    void diagrams_of_another_pack_are_noticed() {
        RulePack other =
                PACK.toBuilder("m", "1").withoutRule("IDENTITY-UNVERIFIED").build();
        IndependentCheck check = new IndependentCheck(other, day -> COMPILED, List.of(EverydayFacts.SHEET));

        assertThat(check.run(8, SHEETS, DAY).agrees()).isFalse();
        assertThat(check.exhaust(EverydayFacts.SHEET, List.of(Facts.IDENTITY), DAY)
                        .agrees())
                .isFalse();
        assertThat(check.exhaust(EverydayFacts.SHEET, List.of(Facts.CHILD_VIEW), DAY)
                        .agrees())
                .isTrue();
    }

    @Test
    void a_difference_is_told_as_the_most_ordinary_question_that_shows_it() {
        RulePack other =
                PACK.toBuilder("m", "1").withoutRule("PERSON-UNDER-ALLEGATION").build();
        IndependentCheck.Difference difference = new IndependentCheck(
                        other, day -> COMPILED, List.of(EverydayFacts.SHEET))
                .run(6, SHEETS, DAY)
                .difference()
                .orElseThrow();

        assertThat(difference.inWords())
                .contains("riskRole=")
                .contains("\n  as read:     T")
                .contains("\n  as compiled: T1 ")
                .contains("[PERSON-UNDER-ALLEGATION]");
        assertThat(FactsOfCase.of(CaseDocument.read(difference.caseFile().orElseThrow())))
                .isEqualTo(difference.facts());
        assertThat(difference.question().orElseThrow().asOf()).isEqualTo(DAY);
        assertThat(Facts.all().stream()
                        .filter(fact -> difference.facts().ordinal(fact) != EverydayFacts.SHEET.ordinal(fact))
                        .count())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void too_many_combinations_are_refused_with_the_fact_at_which_they_are_too_many() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndependentCheck.of(ANALYSIS).exhaust(EverydayFacts.SHEET, Facts.all(), DAY))
                .withMessageContaining("have more than 10000000 combinations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndependentCheck.of(ANALYSIS).around(List.of()));
    }

    /** The pack is read, and held against what a compiler gives that has overlooked a part of it. */
    private static void assertNoticed(RulePack compiled) {
        assertNoticed(new Interpreter(RulesInForce.on(compiled, DAY)));
    }

    private static void assertNoticed(Engine faulty) {
        assertThat(isNoticed(faulty)).as("a difference was found: " + faulty).isTrue();
    }

    /** The pack is read, and held against an engine with a fault. */
    private static boolean isNoticed(Engine faulty) {
        IndependentCheck check = new IndependentCheck(PACK, day -> faulty, List.of(EverydayFacts.SHEET));
        return !check.run(7, SHEETS, DAY).agrees();
    }

    private static BigInteger carried(PackAnalysis analysis, Obligation duty) {
        return analysis.proving(analysis.interval(DAY), prover -> prover.count(Claim.carries(duty)));
    }

    private static Stream<SharingRule> inForce() {
        return PACK.rules().stream().filter(rule -> rule.inForce().contains(DAY));
    }

    private static RulePack withoutFirstBranch(SharingRule rule) {
        List<Branch> branches = new ArrayList<>(rule.branches());
        branches.remove(0);
        SharingRule.Builder copy = SharingRule.rule(rule.id(), rule.title())
                .in(rule.tier())
                .inForce(rule.inForce())
                .when(rule.when())
                .then(branches.toArray(Branch[]::new));
        rule.duties().forEach(duty -> copy.obligingWhen(duty.when(), duty.obligation()));
        rule.citations().forEach(cited -> copy.citesWhen(cited.when(), cited.family()));
        rule.expectedWhen().ifPresent(copy::expectedWhen);
        return PACK.toBuilder("m", "1")
                .withoutRule(rule.id())
                .rules(List.of(copy.build()))
                .build();
    }
}
