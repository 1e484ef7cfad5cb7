package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.analysis.IndependentCheck;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract for packs passes for a sound pack, and each check of it fails for a pack with one thing wrong. */
class PackContractTest {

    /** A sound pack. */
    static class Sound implements PackContract {
        @Override
        public RulePack pack() {
            return OurPack.PACK;
        }

        @Override
        public int tries() {
            return 200;
        }
    }

    /** No bar against persons under allegation. */
    static class WithoutTheBar extends Sound {
        private static final RulePack FAULTY = OurPack.without("RISK-ROLE");

        @Override
        public RulePack pack() {
            return FAULTY;
        }
    }

    /** A service in front of the pack that forgets to be urgent. */
    static class BehindAService extends Sound {
        private static final Answers FAULTY = Optional.ofNullable(FaultyAnswers.BY_LAW.get("URGENT"))
                .orElseThrow()
                .get();

        @Override
        public Answers answers() {
            return FAULTY;
        }
    }

    @Test
    void a_sound_pack_passes() {
        Launched run = Launched.tests(Sound.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.count()).isEqualTo(14 + 16 + 4);
    }

    @Test
    void a_pack_that_breaks_a_law_fails_with_the_question_as_a_case_file_and_the_answer() {
        Launched run = Launched.tests(WithoutTheBar.class);

        assertThat(run.failures().keySet()).allMatch(name -> name.startsWith("L"));
        assertThat(run.failure("L08"))
                .contains("L08 is broken")
                .contains("\"riskRole\": \"ALLEGED_PERPETRATOR\"", "as a case file", "CONCERN (T2)");
    }

    @Test
    void a_service_that_answers_otherwise_than_the_pack_fails_in_the_laws_about_whole_answers_alone() {
        Launched run = Launched.tests(BehindAService.class);

        assertThat(run.failures().keySet().stream().map(name -> name.substring(0, name.indexOf(' '))))
                .containsExactlyInAnyOrder("URGENT", "AS-READ");
    }

    @Test
    void a_rule_that_never_applies_is_an_error() {
        PackContract faulty = about(OurPack.with(ours("NEVER")
                .when(
                        Condition.is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA),
                        Condition.is(Facts.RECIPIENT_KIND, RecipientKind.PUBLIC))
                .build()));

        assertThatThrownBy(faulty::the_lint_finds_no_error)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The lint of ours 1 finds errors")
                .hasMessageContaining("LINT-01 /rules/NEVER");
    }

    @Test
    void a_question_that_no_rule_answers_is_an_error() {
        PackContract faulty = about(OurPack.without("ELSE"));

        assertThatThrownBy(faulty::the_lint_finds_no_error)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LINT-09");
    }

    @Test
    void a_compiled_rule_that_says_something_else_is_told_as_a_case_file() {
        IndependentCheck.Report report = new IndependentCheck.Report(
                1,
                1,
                Set.of("ELSE"),
                Optional.of(new IndependentCheck.Difference(
                        OurPack.CHANGE, EverydayFacts.SHEET, "T4 REFER by ELSE", "T3 PERMIT by CARER-AGREED")));

        assertThatThrownBy(() -> PackChecks.requireAgreement(report))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("as read:     T4 REFER by ELSE")
                .hasMessageContaining("as compiled: T3 PERMIT by CARER-AGREED")
                .satisfies(thrown -> assertThat(Messages.caseFiles(String.valueOf(thrown)))
                        .singleElement()
                        .satisfies(file -> assertThat(
                                        CaseDocument.read(file).question().asOf())
                                .isEqualTo(OurPack.CHANGE)));
        assertThatCode(() -> about(OurPack.PACK).the_compiled_rules_say_what_the_rules_say())
                .doesNotThrowAnyException();
    }

    @Test
    void days_without_an_edition_of_a_rule_are_a_gap_unless_somebody_meant_them() {
        RulePack gap = OurPack.changed(pack -> pack.withoutRule("CONCERN")
                .rules(List.of(
                        concern(DateRange.of(OurPack.FIRST_DAY, OurPack.CHANGE)),
                        concern(DateRange.from(OurPack.CHANGE.plusDays(1))))));

        assertThatThrownBy(about(gap)::the_days_of_the_rules_have_no_gap)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rule CONCERN has no edition from 2025-04-01 until 2025-04-02");
        assertThatCode(() -> PackChecks.requireNoGap(gap, Set.of("CONCERN"))).doesNotThrowAnyException();
    }

    @Test
    void a_rule_or_duty_that_ends_before_the_pack_begins_is_of_no_use() {
        DateRange before = DateRange.before(OurPack.FIRST_DAY);
        RulePack early = OurPack.changed(pack -> pack.rules(
                        List.of(ours("EARLY").inForce(before).build()))
                .duties(List.of(new DutyRule(
                        "EARLY-TOO",
                        "A duty.",
                        Obligation.ALT,
                        Set.of(3),
                        Set.of(Effect.DENY),
                        Condition.always(),
                        before))));

        assertThatThrownBy(about(early)::the_days_of_the_rules_have_no_gap)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rule EARLY is in force on none of the days")
                .hasMessageContaining("duty EARLY-TOO is in force on none of the days");
    }

    @Test
    void a_file_that_holds_another_pack_is_found() {
        PackContract published = new Sound() {
            @Override
            public String packFile() {
                return JsonTree.write(PackFile.write(OurPack.without("RISK-ROLE")));
            }
        };

        assertThatThrownBy(published::the_file_of_the_pack_is_this_pack)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The file is another pack")
                .hasMessageContaining("the digest of the file is");
        assertThatThrownBy(() -> PackChecks.requireSame(
                        OurPack.PACK,
                        JsonTree.write(PackFile.write(
                                OurPack.PACK.toBuilder("ours", "2").build()))))
                .hasMessageContaining("the file is ours 2 and the pack ours 1");
    }

    private static PackContract about(RulePack pack) {
        return () -> pack;
    }

    private static SharingRule.Builder ours(String id) {
        return OurPack.rule(id, OurPack.ORDINARY)
                .when(Condition.is(Facts.RECIPIENT_KIND, RecipientKind.COMMERCIAL))
                .then(Effect.DENY);
    }

    private static SharingRule concern(DateRange days) {
        return OurPack.rule("CONCERN", OurPack.PROTECTION)
                .inForce(days)
                .when(OurPack.CONCERN.when())
                .then(Effect.PERMIT)
                .build();
    }
}
