package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.core.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final PackAnalysis ANALYSIS = PackAnalysis.of(LittlePack.pack());
    private static final LocalDate DAY = LittlePack.CHANGE.plusYears(1);

    private static SharingQuestion everyday() {
        return SharingQuestion.ofFacts(EverydayFacts.SHEET, DAY).orElseThrow();
    }

    private static List<String> words(Iterable<CoverageGoal> goals) {
        List<String> words = new ArrayList<>();
        goals.forEach(goal -> words.add(goal.toString()));
        return words;
    }

    @Test
    void a_question_shows_the_tier_the_rule_and_the_literals_that_matter_to_its_answer() {
        Coverage coverage = Coverage.of(ANALYSIS, List.of(everyday()));

        assertThat(words(coverage.shown()))
                .containsExactlyInAnyOrder(
                        "tier decides: T3: ordinary",
                        "rule decides: OPEN",
                        "duty attaches: OPEN: FACT",
                        "literal holds and matters: OPEN: purposeStated is YES",
                        // One literal short of applying, and stronger than what decides.
                        "literal fails and matters: NOT-NEEDED: needed is NO",
                        "literal fails and matters: BAR: privileged is YES",
                        "literal fails and matters: DUTY: it is grave");
    }

    @Test
    void nothing_asked_shows_nothing() {
        Coverage coverage = Coverage.of(ANALYSIS, List.of());

        assertThat(coverage.shown()).isEmpty();
        assertThat(coverage.notShown()).isEqualTo(coverage.goals());
        assertThat(coverage.edges()).isEmpty();
    }

    @Test
    void the_suggested_questions_show_everything_that_can_be_shown() {
        Coverage coverage = Coverage.of(ANALYSIS, List.of(everyday()));
        Coverage.Gaps gaps = coverage.gaps();
        assertThat(gaps.suggestions()).isNotEmpty();

        List<SharingQuestion> all = new ArrayList<>(List.of(everyday()));
        gaps.suggestions().forEach(suggestion -> all.add(suggestion.question()));
        Coverage after = Coverage.of(ANALYSIS, all);

        List<CoverageGoal> left = new ArrayList<>(gaps.unaskable());
        left.addAll(gaps.impossible());
        assertThat(after.notShown()).containsExactlyInAnyOrderElementsOf(left);
        for (Coverage.Suggestion suggestion : gaps.suggestions()) {
            assertThat(coverage.shown()).doesNotContainAnyElementsOf(suggestion.goals());
            assertThat(Coverage.of(ANALYSIS, List.of(suggestion.question())).shown())
                    .containsAll(suggestion.goals());
        }
        assertThat(gaps.suggestions().stream()
                        .map(suggestion -> suggestion.goals().get(0).kind()))
                .isSorted();
    }

    @Test
    void what_no_question_can_show_is_named_as_impossible() {
        // Whatever it speaks of, the bar has decided.
        assertThat(words(Coverage.of(ANALYSIS, List.of()).gaps().impossible()))
                .contains("rule decides: SHADOW")
                .doesNotContain("rule decides: MET", "rule decides: BAR");
    }

    @Test
    void every_edge_is_walked_if_every_question_is_asked() {
        List<SharingQuestion> all = LittlePack.everySheet().stream()
                .map(facts -> SharingQuestion.ofFacts(facts, DAY).orElseThrow())
                .toList();
        Coverage coverage = Coverage.of(ANALYSIS, all);

        assertThat(coverage.edges()).singleElement().satisfies(edges -> {
            assertThat(edges.walked()).isEqualTo(edges.all()).isPositive();
            assertThat(edges.days().contains(DAY)).isTrue();
        });
        assertThat(Coverage.of(ANALYSIS, List.of(everyday())).edges())
                .singleElement()
                .satisfies(edges -> assertThat(edges.walked()).isBetween(1, edges.all() - 1));
    }

    @Test
    void a_literal_matters_only_if_the_rule_would_turn_on_it_and_nothing_stronger_decides() {
        PackAnalysis pack = PackAnalysis.of(ToyPack.with(
                ToyPack.rule("BAR", ToyPack.BARS)
                        .when(Condition.is(Facts.IDENTITY, IdentityCheck.UNVERIFIED))
                        .then(Effect.DENY)
                        .build(),
                ToyPack.rule("OPEN", ToyPack.ORDINARY)
                        .when(
                                Condition.is(Facts.PURPOSE_STATED, YesNo.YES),
                                Condition.isNot(Facts.PRIVILEGED, YesNo.YES))
                        .then(Effect.PERMIT)
                        .build()));
        SharingQuestion twoShort = SharingQuestion.ofFacts(
                        EverydayFacts.SHEET.with(Facts.PURPOSE_STATED, YesNo.NO).with(Facts.PRIVILEGED, YesNo.YES), DAY)
                .orElseThrow();
        SharingQuestion oneShort = SharingQuestion.ofFacts(EverydayFacts.SHEET.with(Facts.PRIVILEGED, YesNo.YES), DAY)
                .orElseThrow();
        SharingQuestion barred = SharingQuestion.ofFacts(
                        EverydayFacts.SHEET
                                .with(Facts.PRIVILEGED, YesNo.YES)
                                .with(Facts.IDENTITY, IdentityCheck.UNVERIFIED),
                        DAY)
                .orElseThrow();

        String missed = "literal holds and matters: OPEN: privileged is YES";
        assertThat(words(Coverage.of(pack, List.of(oneShort)).shown())).contains(missed);
        assertThat(words(Coverage.of(pack, List.of(twoShort, barred)).shown())).doesNotContain(missed);
    }

    @Test
    void a_suggestion_is_a_case_file_without_an_answer() {
        Coverage.Suggestion suggestion =
                Coverage.of(ANALYSIS, List.of()).gaps().suggestions().get(0);

        assertThat(CaseDocument.read(JsonTree.readObject(JsonTree.write(suggestion.toCase("G001"))))
                        .question()
                        .items())
                .isEqualTo(suggestion.question().items());
        assertThat(suggestion.toCase("G001")).containsEntry("id", "G001").doesNotContainKey("expected");
    }

    @Test
    void the_coverage_is_a_page_and_a_document() {
        Coverage coverage = Coverage.of(ANALYSIS, List.of(everyday()));
        Coverage.Gaps gaps = coverage.gaps();

        assertThat(coverage.toMarkdown(gaps))
                .contains("| rule decides | 1 | ")
                .contains("- rule decides: BAR")
                .contains("## Impossible");
        assertThat(JsonTree.readObject(JsonTree.write(coverage.toDocument(gaps))))
                .containsKeys("shown", "suggestions");
    }
}
