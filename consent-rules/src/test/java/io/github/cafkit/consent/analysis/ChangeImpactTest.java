package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
class ChangeImpactTest {

    private static final LocalDate DAY = ToyPack.FIRST_DAY;
    private static final Condition PRIVILEGED = Condition.is(Facts.PRIVILEGED, YesNo.YES);
    private static final Condition STATED = Condition.is(Facts.PURPOSE_STATED, YesNo.YES);
    private static final PackAnalysis ENGLAND = PackAnalysis.of(EnglandPack.standard());

    private static SharingRule.Builder open() {
        return ToyPack.rule("OPEN", ToyPack.ORDINARY).when(STATED);
    }

    @Test
    void a_rule_that_opens_is_told_by_direction_condition_and_number() {
        ChangeImpact impact =
                impact(ToyPack.with(), ToyPack.with(open().then(Effect.PERMIT).build()));

        ChangedGroup group = impact.groups().get(0);
        assertThat(impact.groups()).hasSize(1);
        assertThat(group.difference()).isEqualTo(new Difference.OutcomeChanged(Effect.DENY, Effect.PERMIT));
        assertThat(group.direction()).isEqualTo(ChangeDirection.OPENED);
        assertThat(group.region().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.condition().inWords())
                        .isEqualTo("needed is one of YES, UNKNOWN and purposeStated is YES"));
        assertThat(group.region().combinations())
                .as("half of what is not trimmed, which is a third")
                .isEqualTo(impact.space().divide(BigInteger.valueOf(3)));
        assertThat(impact.changedOutcomes()).isEqualTo(group.region().combinations());
        assertThat(impact.changedAnswers()).isEqualTo(group.region().combinations());
        assertThat(group.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.before()).extracting(FiredRule::id).containsExactly("CLOSED");
            assertThat(passage.after()).extracting(FiredRule::id).containsExactly("OPEN");
            assertThat(passage.when()).extracting(Condition::inWords).containsExactly("purposeStated is YES");
            assertThat(passage.combinations()).isEqualTo(group.region().combinations());
        });
        assertThat(impact.groups(ChangeDirection.CLOSED)).isEmpty();
    }

    @Test
    void an_example_can_be_asked_and_names_rules_and_sources_of_both_sides() {
        SharingRule closing = SharingRule.rule("SHUT", "Something is shut.")
                .in(ToyPack.BARS)
                .cites("LAW-2")
                .inForce(DateRange.ALWAYS)
                .when(STATED)
                .then(Effect.DENY)
                .build();
        RulePack before = ToyPack.with(open().then(Effect.PERMIT).build());
        RulePack after = ToyPack.with(open().then(Effect.PERMIT).build(), closing);
        ChangeImpact impact =
                ChangeImpact.between(PackAnalysis.of(before), DAY, PackAnalysis.of(after), ToyPack.CHANGE);

        ChangedExample example = impact.groups(ChangeDirection.CLOSED).get(0).example();
        assertThat(example.isAskable()).isTrue();
        assertThat(example.before().citations()).extracting(Citation::id).containsExactly("LAW-1");
        assertThat(example.after().citations()).extracting(Citation::id).containsExactly("LAW-2");
        assertThat(SharingAdviser.of(before)
                        .advise(example.askedBefore().orElseThrow())
                        .outcome()
                        .flows())
                .isTrue();
        assertThat(SharingAdviser.of(after)
                        .advise(example.askedAfter().orElseThrow())
                        .outcome()
                        .flows())
                .isFalse();
        assertThat(example.askedAfter().map(SharingQuestion::asOf)).contains(ToyPack.CHANGE);
    }

    @Test
    void each_kind_of_change_has_its_direction() {
        assertOnly(
                open().then(Effect.PERMIT),
                open().then(Effect.DENY),
                new Difference.OutcomeChanged(Effect.PERMIT, Effect.DENY));
        assertOnly(
                open().then(Effect.SEEK),
                open().then(Effect.DENY),
                new Difference.OutcomeChanged(Effect.SEEK, Effect.DENY));
        assertOnly(
                open().then(Effect.REFER),
                open().then(Effect.REFER, Route.LEGAL),
                new Difference.RouteChanged(Optional.empty(), Optional.of(Route.LEGAL)));
        assertOnly(
                open().then(Effect.REFER, Judgement.PURPOSE),
                open().then(Effect.REFER, Judgement.PURPOSE, Judgement.NECESSITY),
                new Difference.QuestionChanged(Judgement.NECESSITY, true));
        assertOnly(
                open().then(Effect.PERMIT).obliging(Obligation.INFORM),
                open().then(Effect.PERMIT),
                new Difference.DutyChanged(Obligation.INFORM, false));
        assertOnly(
                open().then(Effect.PERMIT),
                open().then(Effect.PERMIT).expectedWhen(PRIVILEGED),
                new Difference.ExpectationChanged(true));
        assertOnly(
                open().then(Effect.PERMIT), open().then(Effect.PERMIT).cites("LAW-2"), new Difference.SourcesChanged());
        assertOnly(
                open().then(Effect.PERMIT),
                ToyPack.rule("OTHER", ToyPack.ORDINARY).when(STATED).then(Effect.PERMIT),
                new Difference.RulesChanged());
    }

    private static void assertOnly(SharingRule.Builder before, SharingRule.Builder after, Difference expected) {
        ChangeImpact impact = impact(ToyPack.with(before.build()), ToyPack.with(after.build()));

        assertThat(impact.groups()).extracting(ChangedGroup::difference).containsExactly(expected);
        assertThat(impact.isEmpty()).isFalse();
        assertThat(impact.toMarkdown()).contains("## " + expected.direction().label());
        assertThat(impact.toHtml()).contains("<h2 id=\"" + expected.direction().name() + "\">");
    }

    @Test
    void a_duty_that_attaches_to_any_rule_is_told_where_it_attaches() {
        DutyRule duty = new DutyRule(
                "ADVICE",
                "Take advice.",
                Obligation.ADVICE,
                Set.of(4),
                Set.of(Effect.DENY),
                PRIVILEGED,
                DateRange.ALWAYS);
        ChangeImpact impact =
                impact(ToyPack.with(), ToyPack.builder().duties(List.of(duty)).build());

        assertThat(impact.groups()).singleElement().satisfies(group -> {
            assertThat(group.difference()).isEqualTo(new Difference.DutyChanged(Obligation.ADVICE, true));
            assertThat(group.passages()).singleElement().satisfies(passage -> {
                assertThat(passage.isBySameRules()).isTrue();
                assertThat(passage.when()).extracting(Condition::inWords).containsExactly("privileged is YES");
            });
            assertThat(group.region().parts().get(0).condition().inWords())
                    .isEqualTo("needed is one of YES, UNKNOWN and privileged is YES");
        });
        assertThat(impact.changedOutcomes()).isZero();
        assertThat(impact.changedAnswers()).isPositive();
    }

    @Test
    void a_source_that_is_replaced_is_told_though_no_answer_changes() {
        PackAnalysis pack = PackAnalysis.of(
                ToyPack.with(open().cites("LAW-2").then(Effect.PERMIT).build()));
        ChangeImpact impact = ChangeImpact.between(pack, ToyPack.CHANGE.minusDays(1), pack, ToyPack.CHANGE);

        assertThat(impact.groups())
                .extracting(ChangedGroup::difference)
                .containsExactly(new Difference.SourcesChanged());
        assertThat(impact.changedAnswers()).isZero();
        assertThat(impact.toMarkdown()).contains("No answer changes").contains("LAW-2/1990");
    }

    @Test
    void what_is_said_of_a_whole_question_is_remarked_upon() {
        RulePack changed = ToyPack.builder()
                .wholeQuestion(new RulePack.WholeQuestion(Condition.always(), List.of(), Condition.always()))
                .build();
        ChangeImpact impact = impact(ToyPack.with(), changed);

        assertThat(impact.groups()).isEmpty();
        assertThat(impact.isEmpty()).isFalse();
        assertThat(impact.remarks()).singleElement().asString().contains("question as a whole");
        assertThat(impact.toHtml()).contains("question as a whole");
    }

    @Test
    void nothing_changed_says_so_on_every_page() {
        ChangeImpact impact = ChangeImpact.between(ENGLAND, DAY.plusYears(1), ENGLAND, DAY.plusYears(1));

        assertThat(impact.isEmpty()).isTrue();
        assertThat(impact.groups()).isEmpty();
        assertThat(impact.toMarkdown()).contains("Nothing changes");
        assertThat(impact.toHtml()).contains("Nothing changes").doesNotContain("<table");
        assertThat((List<?>) impact.toDocument().get("groups")).isEmpty();
    }

    @Test
    void a_local_pack_is_compared_with_the_one_it_comes_from() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        SharingRule board = SharingRule.rule("LOCAL-BOARD", "The board decides about every further agency.")
                .in(EnglandPack.standard().tiers().get(7))
                .cites("SD-26")
                .inForce(DateRange.ALWAYS)
                .when(Condition.is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY))
                .then(Effect.REFER, Judgement.NECESSITY)
                .build();
        PackAnalysis local = PackAnalysis.of(EnglandPack.standard().toBuilder("ourshire", "1")
                .rules(List.of(board))
                .build());
        ChangeImpact impact = ChangeImpact.between(ENGLAND, day, local, day);

        assertThat(impact.groups(ChangeDirection.OPENED)).isEmpty();
        assertThat(impact.groups(ChangeDirection.CLOSED)).isNotEmpty().allSatisfy(group -> {
            assertThat(group.example().after().facts().get(Facts.RECIPIENT_KIND))
                    .isEqualTo(RecipientKind.OTHER_AGENCY);
            assertThat(group.passages().get(0).after())
                    .extracting(FiredRule::id)
                    .contains("LOCAL-BOARD");
        });
        assertThat(impact.after().inWords()).isEqualTo("ourshire 1 on 2026-11-01");
        assertEveryExampleHolds(impact, ENGLAND.pack(), local.pack());
    }

    @Test
    void examples_of_the_steps_of_england_hold_and_nearly_all_can_be_asked() {
        for (LocalDate step : List.of(LocalDate.of(2010, 4, 12), LocalDate.of(2026, 9, 30))) {
            ChangeImpact impact = ChangeImpact.between(ENGLAND, step.minusDays(1), ENGLAND, step);

            assertThat(impact.groups()).isNotEmpty();
            assertThat(impact.groups()).extracting(ChangedGroup::difference).isSortedAccordingTo(Difference.ORDER);
            assertEveryExampleHolds(impact, ENGLAND.pack(), ENGLAND.pack());
            assertThat(impact.groups()).allMatch(group -> group.example().isAskable());
        }
    }

    private static void assertEveryExampleHolds(ChangeImpact impact, RulePack before, RulePack after) {
        SharingAdviser first = SharingAdviser.of(before);
        SharingAdviser second = SharingAdviser.of(after);
        assertThat(impact.groups())
                .allSatisfy(group -> assertThat(group.difference()
                                .isBetween(
                                        first.answer(
                                                group.example().before().facts(),
                                                impact.before().day()),
                                        second.answer(
                                                group.example().after().facts(),
                                                impact.after().day())))
                        .as(group.difference().inWords())
                        .isTrue());
    }

    @Test
    void profiles_are_compared_over_all_other_facts() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        ChangeImpact impact = ChangeImpact.betweenProfiles(ENGLAND, day, Profile.NATIONAL, Profile.SETTING_POLICY);
        ChangeImpact whole = ChangeImpact.between(ENGLAND, day, ENGLAND, day);

        assertThat(impact.space().multiply(BigInteger.TWO)).isEqualTo(whole.space());
        assertThat(impact.groups()).isNotEmpty().allSatisfy(group -> {
            assertThat(group.example().before().facts().get(Facts.PROFILE)).isEqualTo(Profile.NATIONAL);
            assertThat(group.example().after().facts().get(Facts.PROFILE)).isEqualTo(Profile.SETTING_POLICY);
            assertThat(group.region().parts())
                    .noneMatch(part -> part.condition().reads().contains(Facts.PROFILE));
        });
        assertEveryExampleHolds(impact, ENGLAND.pack(), ENGLAND.pack());
        assertThat(ChangeImpact.betweenProfiles(ENGLAND, day, Profile.NATIONAL, Profile.NATIONAL)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_page_runs_nothing_loads_nothing_and_escapes_what_packs_say() {
        RulePack odd = RulePack.pack("<b onclick='x'>&", "1")
                .encodes(DateRange.from(DAY), DAY)
                .sources(ToyPack.sources())
                .tiers(List.of(ToyPack.TRIM, ToyPack.BARS, ToyPack.DUTIES, ToyPack.ORDINARY, ToyPack.DEFAULT))
                .rules(List.of(
                        ToyPack.NOT_NEEDED,
                        ToyPack.CLOSED,
                        SharingRule.rule("ODD", "A <script> in a \"title\".")
                                .in(ToyPack.ORDINARY)
                                .cites("LAW-1")
                                .inForce(DateRange.ALWAYS)
                                .when(STATED)
                                .then(Effect.PERMIT)
                                .build()))
                .wholeQuestion(ToyPack.with().wholeQuestion())
                .build();
        String page = impact(ToyPack.with(), odd).toHtml();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;b onclick=&#39;x&#39;&gt;&amp;")
                .contains("A &lt;script&gt; in a &quot;title&quot;.")
                .contains("lang=\"en-GB\"")
                .contains("<h1>")
                .contains("scope=\"col\"")
                .contains("@media print")
                .doesNotContain("<script")
                .doesNotContain("<b ")
                .doesNotContain("http")
                .contains("not legal advice");
        assertThat(page)
                .as("labels, not codes")
                .doesNotContain("PURPOSE_STATED")
                .doesNotContain("purposeStated");
    }

    @Test
    void the_document_is_plain_and_the_same_on_every_run() {
        PackAnalysis before = PackAnalysis.of(ToyChanges.pack(0b1010101));
        PackAnalysis after = PackAnalysis.of(ToyChanges.pack(0b0111011));
        ChangeImpact impact = ChangeImpact.between(before, DAY, after, DAY);
        ChangeImpact again = ChangeImpact.between(
                PackAnalysis.of(ToyChanges.pack(0b1010101)), DAY, PackAnalysis.of(ToyChanges.pack(0b0111011)), DAY);

        String json = JsonTree.writePretty(impact.toDocument());
        assertThat(JsonTree.writePretty(again.toDocument())).isEqualTo(json);
        assertThat(again.toMarkdown()).isEqualTo(impact.toMarkdown());
        assertThat(again.toHtml()).isEqualTo(impact.toHtml());
        Map<String, ?> read = JsonTree.readObject(json);
        assertThat(read.get("schema")).isEqualTo("cafkit/change-impact/1");
        assertThat((List<?>) read.get("groups")).hasSameSizeAs(impact.groups());
    }

    @Test
    void a_comparison_that_grows_too_large_names_the_fact_and_not_the_memory() {
        ComparedSide.Of side = new ComparedSide.Of(
                ENGLAND.rulesOn(LocalDate.of(2026, 11, 1)), ENGLAND.pack(), LocalDate.of(2026, 11, 1));

        assertThatThrownBy(() -> Comparison.of(side, side, Optional.empty(), 1000))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("ANALYSIS-TOO-LARGE")
                .hasMessageMatching("(?s).*values of the fact [a-zA-Z.]+ apart.*");
    }

    @Test
    void a_day_that_is_not_encoded_is_refused() {
        assertThatThrownBy(() -> ChangeImpact.between(ENGLAND, LocalDate.of(1999, 1, 1), ENGLAND, DAY.plusYears(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PACK-DATE-NOT-ENCODED");
    }

    private static ChangeImpact impact(RulePack before, RulePack after) {
        return ChangeImpact.between(PackAnalysis.of(before), DAY, PackAnalysis.of(after), DAY);
    }
}
