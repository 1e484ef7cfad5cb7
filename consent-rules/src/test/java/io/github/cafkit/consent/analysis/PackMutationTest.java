package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Faults in a pack that is so small that what the mutation test decides can be checked by asking every question. */
class PackMutationTest {

    private static final RulePack PACK = LittlePack.pack();
    private static final PackMutation MUTATION = PackMutation.of(PackAnalysis.of(PACK));
    private static final List<FactSheet> SHEETS = LittlePack.everySheet();
    private static final List<LocalDate> DAYS = LittlePack.days();

    private static final Law NOTHING_FLOWS_UNSTATED = Law.never(
            "T1",
            "What is not grave flows for a stated purpose only.",
            Claim.given(Condition.not(LittlePack.GRAVE), Condition.is(Facts.PURPOSE_STATED, YesNo.NO)),
            Claim.FLOWS);
    private static final Law GRAVER_IS_NO_LESS = Law.noChange(
            "T2",
            "What must be shared must be shared where the risk is graver.",
            Change.rising(Facts.RISK_LEVEL),
            Claim.effect(Effect.MUST),
            Claim.effect(Effect.PERMIT));
    private static final Law NEED_IS_THE_SAME = Law.irrelevant(
            "T3",
            "As long as it is not known to be needless, need makes no difference.",
            Claim.not(Claim.given(Condition.is(Facts.NEEDED, YesNoUnknown.NO))),
            Claim.FLOWS,
            Facts.NEEDED);
    private static final List<Law> LAWS = List.of(NOTHING_FLOWS_UNSTATED, GRAVER_IS_NO_LESS, NEED_IS_THE_SAME);

    @Test
    void every_mutant_is_equivalent_exactly_if_every_question_has_the_same_answer_on_every_day() {
        KillMatrix matrix = MUTATION.run();

        Map<String, KillMatrix.Fate> asked = new HashMap<>();
        MUTATION.mutants().forEach(mutant -> asked.put(mutant.id(), byAskingEverything(mutant)));
        assertThat(matrix.rows())
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.fate()).as(row.mutant()).isEqualTo(asked.get(row.mutant())));
        assertThat(asked.values())
                .contains(KillMatrix.Fate.REFUSED, KillMatrix.Fate.EQUIVALENT, KillMatrix.Fate.SURVIVES);
    }

    private static KillMatrix.Fate byAskingEverything(PackMutant mutant) {
        if (mutant.pack().isEmpty()) {
            return KillMatrix.Fate.REFUSED;
        }
        try {
            return answersOtherwise(mutant.pack().get()) ? KillMatrix.Fate.SURVIVES : KillMatrix.Fate.EQUIVALENT;
        } catch (IllegalStateException unanswered) {
            return KillMatrix.Fate.REFUSED;
        }
    }

    private static boolean answersOtherwise(RulePack faulty) {
        SharingAdviser before = SharingAdviser.reading(PACK);
        SharingAdviser after = SharingAdviser.reading(faulty);
        return DAYS.stream()
                        .flatMap(day -> SHEETS.stream()
                                .filter(facts -> !said(before, facts, day).equals(said(after, facts, day))))
                        .count()
                > 0;
    }

    private static Object said(SharingAdviser adviser, FactSheet facts, LocalDate day) {
        return LittlePack.said(adviser.answer(facts, day));
    }

    @Test
    void a_survivor_comes_with_a_question_that_it_really_answers_otherwise() {
        Map<String, PackMutant> mutants =
                MUTATION.mutants().stream().collect(Collectors.toMap(PackMutant::id, Function.identity()));

        assertThat(MUTATION.run().survivors()).allSatisfy(row -> {
            KillMatrix.Survivor found = row.survivor().orElseThrow();
            SharingAdviser faulty = SharingAdviser.reading(
                    Objects.requireNonNull(mutants.get(row.mutant())).pack().orElseThrow());
            assertThat(said(faulty, found.facts().facts(), found.day()))
                    .as(row.mutant())
                    .isNotEqualTo(
                            said(SharingAdviser.reading(PACK), found.facts().facts(), found.day()));
            assertThat(faulty.advise(found.question()).categories().get(0).facts())
                    .isEqualTo(found.facts().facts());
        });
    }

    @Test
    void a_law_kills_a_mutant_exactly_if_some_question_breaks_it() {
        for (Law law : LAWS) {
            KillMatrix matrix = MUTATION.withLaws(day -> List.of(law)).run();
            assertThat(matrix.count(KillMatrix.Fate.KILLED_BY_LAW)).as(law.id()).isPositive();

            Map<String, KillMatrix.Row> rows =
                    matrix.rows().stream().collect(Collectors.toMap(KillMatrix.Row::mutant, Function.identity()));
            for (PackMutant mutant : MUTATION.mutants()) {
                KillMatrix.Row row = Objects.requireNonNull(rows.get(mutant.id()));
                if (row.fate() != KillMatrix.Fate.REFUSED) {
                    assertThat(row.law())
                            .as(law + " and " + mutant)
                            .isEqualTo(
                                    isBroken(law, mutant.pack().orElseThrow())
                                            ? Optional.of(law.id())
                                            : Optional.empty());
                }
            }
        }
    }

    private static boolean isBroken(Law law, RulePack pack) {
        return DAYS.stream().anyMatch(day -> {
            SharingAdviser adviser = SharingAdviser.reading(pack);
            Map<FactSheet, CategoryDecision> answers = new HashMap<>();
            Function<FactSheet, CategoryDecision> answer =
                    facts -> answers.computeIfAbsent(facts, asked -> adviser.answer(asked, day));
            return SHEETS.stream()
                    .filter(facts -> law.forbidden().holds(answer.apply(facts)))
                    .anyMatch(facts -> law.pair().isEmpty()
                            || SHEETS.stream()
                                    .anyMatch(changed ->
                                            law.isBrokenBy(new Witness(facts, Optional.of(changed)), answer)));
        });
    }

    @Test
    void a_case_kills_what_spoils_its_answer_and_nothing_else() {
        KillMatrix matrix = MUTATION.withCases(List.of(statedPurpose())).run();

        List<String> killed = matrix.rows().stream()
                .filter(row -> row.fate() == KillMatrix.Fate.KILLED_BY_CASE)
                .map(KillMatrix.Row::mutant)
                .toList();
        assertThat(killed)
                .contains(
                        "OPEN 2010-01-01/..: lost",
                        "OPEN 2010-01-01/..: PERMIT swapped for DENY",
                        "OPEN 2010-01-01/..: with [purposeStated is YES] negated",
                        "NOT-NEEDED: without [needed is NO]")
                .doesNotContain("OPEN ../2010-01-01: lost", "SHADOW: lost");
        assertThat(matrix.killsByCase()).containsOnlyKeys("STATED");
        assertThat(matrix.killsByCase().get("STATED")).isEqualTo(new KillMatrix.Kills(killed.size(), killed.size()));
    }

    private static PackCase statedPurpose() {
        return stated("STATED", LittlePack.CHANGE.plusYears(1), Outcome.PERMIT_WITH_CONDITIONS);
    }

    private static PackCase stated(String id, LocalDate day, Outcome outcome) {
        SharingQuestion question =
                SharingQuestion.ofFacts(EverydayFacts.SHEET, day).orElseThrow();
        return new PackCase(id, question, decision -> decision.outcome() == outcome);
    }

    @Test
    void a_rule_that_begins_a_day_too_late_is_noticed_only_on_that_day() {
        String late = "OPEN: changes on 2010-01-02 in place of 2010-01-01";
        PackMutation shifted = MUTATION.only(mutant -> mutant.id().equals(late));

        assertThat(shifted.withCases(List.of(statedPurpose())).run().count(KillMatrix.Fate.SURVIVES))
                .isEqualTo(1);
        assertThat(shifted.withCases(List.of(stated("FIRST-DAY", LittlePack.CHANGE, Outcome.PERMIT_WITH_CONDITIONS)))
                        .run()
                        .count(KillMatrix.Fate.KILLED_BY_CASE))
                .isEqualTo(1);
        assertThat(shifted.run().survivors().get(0).survivor().orElseThrow().day())
                .isEqualTo(LittlePack.CHANGE);
    }

    @Test
    void a_fault_that_does_not_load_or_leaves_a_question_open_needs_no_case() {
        assertThat(fates("CLOSED: lost")).containsExactly(KillMatrix.Fate.REFUSED);
        PackMutation withoutFirstTier = PackMutation.of(PackAnalysis.of(ToyPack.with(ToyPack.rule("TWICE", ToyPack.BARS)
                .inForce(DateRange.before(LittlePack.CHANGE))
                .when(Condition.is(Facts.PRIVILEGED, YesNo.YES))
                .then(Effect.DENY)
                .cites("LAW-3")
                .build())));
        assertThat(withoutFirstTier.run().rows())
                .filteredOn(row -> row.mutant().equals("TWICE: without citation LAW-1"))
                .extracting(KillMatrix.Row::fate)
                .containsExactly(KillMatrix.Fate.REFUSED);
    }

    private static List<KillMatrix.Fate> fates(String id) {
        return MUTATION.only(mutant -> mutant.id().equals(id)).run().rows().stream()
                .map(KillMatrix.Row::fate)
                .toList();
    }

    @Test
    void every_sort_of_fault_is_planted_and_every_mutant_has_a_name_of_its_own() {
        List<PackMutant> mutants = MUTATION.mutants();

        assertThat(mutants.stream().map(PackMutant::id)).doesNotHaveDuplicates();
        assertThat(mutants.stream().map(PackMutant::fault).distinct()).contains(PackFault.values());
        assertThat(mutants.stream().map(PackMutant::id))
                .isEqualTo(MUTATION.mutants().stream().map(PackMutant::id).toList());
        assertThat(mutants.stream().map(PackMutant::id))
                .contains(
                        "BAR: branch 1 (REFER) lost",
                        "BAR: branch 1 (REFER) without its route",
                        "BAR: branch 1 (REFER) without asking NECESSITY",
                        "BAR: duty ADVICE with [purposeStated is YES] negated",
                        "DUTY: without [it is grave]",
                        "DUTY: without citation LAW-2 when identity is VERIFIED",
                        "OPEN ../2010-01-01: never expected",
                        "OPEN ../2010-01-01: without alternative [it is grave]",
                        "MET: REFER swapped for DENY",
                        "CHECK-IDENTITY: lost",
                        "CHECK-IDENTITY: changes on 2008-12-31 in place of 2009-01-01",
                        "T1 and T2: swapped")
                .anyMatch(id -> id.startsWith("term [it is grave]: with "));
    }

    @Test
    void a_hundred_in_a_hundred_means_that_nothing_survives() {
        KillMatrix none = MUTATION.run();
        assertThat(none.percent()).isLessThan(100);
        assertThat(none.isComplete()).isFalse();

        KillMatrix refused =
                MUTATION.only(mutant -> mutant.id().equals("CLOSED: lost")).run();
        assertThat(refused.percent()).isEqualTo(100);
        assertThat(refused.isComplete()).isTrue();
    }

    @Test
    void the_page_says_of_a_survivor_why_no_case_is_written() {
        KillMatrix matrix = MUTATION.run();
        String survivor = matrix.survivors().get(0).mutant();
        String page = matrix.toMarkdown(Map.of(survivor, "Nobody | can ask it."));
        List<String> listed = page.substring(page.indexOf("## Not noticed"), page.indexOf("## What each case"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();

        assertThat(listed.get(0)).endsWith("| Why no case is written |");
        assertThat(listed.get(2)).startsWith("| " + survivor).endsWith(" | Nobody \\| can ask it. |");
        assertThat(listed.subList(3, listed.size())).isNotEmpty().allMatch(line -> line.endsWith("|  |"));
        assertThat(matrix.toMarkdown()).doesNotContain("Why no case is written");
    }

    @Test
    void an_explanation_of_what_does_not_survive_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MUTATION.run().toMarkdown(Map.of("CLOSED: lost", "It is refused.")))
                .withMessageContaining("CLOSED: lost");
    }

    @Test
    void a_pack_that_fails_its_own_cases_is_not_mutated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MUTATION.withCases(List.of(stated("WRONG", LittlePack.CHANGE, Outcome.DENY)))
                        .run())
                .withMessageContaining("WRONG");
    }

    @Test
    void the_matrix_is_a_page_and_a_document() {
        KillMatrix matrix = MUTATION.withCases(List.of(statedPurpose()))
                .withLaws(day -> LAWS)
                .run();

        assertThat(matrix.toMarkdown())
                .contains("# Faults planted in toy 1")
                .contains("| OPEN 2010-01-01/..: lost | killed by a case | STATED |")
                .contains("| STATED | ");
        Map<String, Object> document = matrix.toDocument();
        assertThat(JsonTree.readObject(JsonTree.write(document))).containsEntry("pack", "toy 1");
        assertThat(matrix.toMarkdown())
                .isEqualTo(MUTATION.withCases(List.of(statedPurpose()))
                        .withLaws(day -> LAWS)
                        .run()
                        .toMarkdown());
    }
}
