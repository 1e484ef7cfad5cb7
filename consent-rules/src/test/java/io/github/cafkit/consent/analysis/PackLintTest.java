package io.github.cafkit.consent.analysis;

import static io.github.cafkit.consent.ToyPack.BARS;
import static io.github.cafkit.consent.ToyPack.DEFAULT;
import static io.github.cafkit.consent.ToyPack.DUTIES;
import static io.github.cafkit.consent.ToyPack.ORDINARY;
import static io.github.cafkit.consent.ToyPack.TRIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults are planted one at a time in a pack that has none; each is found, and nothing else is. */
@Tag("exhaustive")
class PackLintTest {

    private static final LocalDate END = ToyPack.END_OF_LAW_3;
    private static final Condition PRIVILEGED = Condition.is(Facts.PRIVILEGED, YesNo.YES);
    private static final Condition STATED = Condition.is(Facts.PURPOSE_STATED, YesNo.YES);
    private static final Condition IMPOSSIBLE = Condition.allOf(PRIVILEGED, Condition.is(Facts.PRIVILEGED, YesNo.NO));

    private static final PackLint CLEAN = lint(pack -> pack);

    /** Every rule of it decides something, and every value of the facts that it reads counts. */
    private static RulePack.Builder clean() {
        return RulePack.pack("clean", "1")
                .encodes(DateRange.from(ToyPack.FIRST_DAY), ToyPack.FIRST_DAY)
                .sources(SourceCatalogue.of(List.of(law("LAW-1", Optional.of(DateRange.ALWAYS), true))))
                .tiers(List.of(TRIM, BARS, DUTIES, ORDINARY, DEFAULT))
                .rules(List.of(
                        ToyPack.NOT_NEEDED,
                        ToyPack.rule("NEED-OPEN", BARS)
                                .when(Condition.is(Facts.NEEDED, YesNoUnknown.UNKNOWN))
                                .then(Effect.REFER)
                                .build(),
                        ToyPack.rule("HELD", BARS)
                                .when(PRIVILEGED)
                                .then(Effect.REFER)
                                .build(),
                        ToyPack.rule("OPEN", ORDINARY)
                                .when(STATED)
                                .then(Effect.PERMIT)
                                .build(),
                        ToyPack.CLOSED))
                .wholeQuestion(new RulePack.WholeQuestion(Condition.always(), List.of(), Condition.always()));
    }

    private static Citation law(String id, Optional<DateRange> days, boolean verified) {
        return new Citation(
                id,
                CitationKind.STATUTE,
                new SourceDocument(id, "An invented law", "Nobody"),
                "section 1",
                "It says something.",
                days,
                verified);
    }

    private static PackLint lint(UnaryOperator<RulePack.Builder> fault) {
        return PackLint.of(PackAnalysis.of(fault.apply(clean()).build()));
    }

    private static PackLint lintWith(SharingRule... rules) {
        return lint(pack -> pack.rules(List.of(rules)));
    }

    /** What the lint finds that it does not find in the clean pack, as check and place. */
    private static List<String> planted(PackLint lint) {
        List<String> found = new ArrayList<>();
        lint.findings().forEach(finding -> found.add(finding.check() + " " + finding.place()));
        CLEAN.findings().forEach(finding -> found.remove(finding.check() + " " + finding.place()));
        return found;
    }

    @Test
    void a_clean_pack_has_facts_it_does_not_read_and_a_default_and_nothing_else() {
        assertThat(CLEAN.findings())
                .extracting(LintFinding::check)
                .containsOnly(LintCheck.FACT_NOT_READ, LintCheck.GAP);
        assertThat(CLEAN.findings(LintCheck.FACT_NOT_READ))
                .hasSize(Facts.all().size() - 3)
                .allMatch(LintFinding::everywhere);
        assertThat(CLEAN.hasErrors()).isFalse();
    }

    @Test
    void a_rule_whose_condition_can_never_hold_is_dead() {
        PackLint lint = lintWith(ToyPack.rule("DEAD", ORDINARY)
                .when(IMPOSSIBLE)
                .then(Effect.PERMIT)
                .build());

        assertThat(planted(lint)).containsExactly("DEAD_RULE /rules/DEAD/always");
        assertThat(lint.hasErrors()).isTrue();
    }

    @Test
    void a_branch_behind_one_that_always_follows_is_never_reached() {
        PackLint lint = lint(pack -> pack.withoutRule("OPEN")
                .rules(List.of(ToyPack.rule("OPEN", ORDINARY)
                        .when(STATED)
                        .then(Branch.then(Effect.PERMIT), Branch.then(Effect.SEEK))
                        .build())));

        assertThat(planted(lint)).containsExactly("BRANCH_NEVER_REACHED /rules/OPEN/always/branches/1");
        assertThat(lint.hasErrors()).isFalse();
    }

    @Test
    void a_rule_that_a_higher_tier_always_beats_is_shadowed_and_by_whom_is_said() {
        PackLint lint = lintWith(ToyPack.rule("SHADOWED", DUTIES)
                .when(PRIVILEGED)
                .then(Effect.MUST)
                .build());

        assertThat(planted(lint)).containsExactly("SHADOWED_RULE /rules/SHADOWED/always");
        LintFinding finding = lint.findings(LintCheck.SHADOWED_RULE).get(0);
        assertThat(finding.sentence()).contains("beaten by HELD, NEED-OPEN, NOT-NEEDED");
        assertThat(finding.region())
                .hasValueSatisfying(region ->
                        assertThat(region.parts().get(0).condition().inWords()).isEqualTo("privileged is YES"));
    }

    @Test
    void rules_that_say_the_same_of_the_same_questions_change_no_answer() {
        PackLint lint = lintWith(ToyPack.rule("OPEN-AGAIN", ORDINARY)
                .when(STATED)
                .then(Effect.PERMIT)
                .build());

        assertThat(planted(lint))
                .containsExactly("CHANGES_NO_ANSWER /rules/OPEN-AGAIN/always", "CHANGES_NO_ANSWER /rules/OPEN/always");
    }

    @Test
    void a_rule_that_only_adds_a_duty_changes_answers() {
        PackLint lint = lintWith(ToyPack.rule("OPEN-AGAIN", ORDINARY)
                .when(STATED)
                .then(Effect.PERMIT)
                .obligingWhen(PRIVILEGED, Obligation.DSL)
                .build());

        assertThat(planted(lint))
                .as("the bars are in front of every question in which the duty would come")
                .containsExactlyInAnyOrder(
                        "CHANGES_NO_ANSWER /rules/OPEN-AGAIN/always",
                        "CHANGES_NO_ANSWER /rules/OPEN/always",
                        "DUTY_NEVER_ATTACHES /rules/OPEN-AGAIN/always/duties/0");
        assertThat(planted(lintWith(ToyPack.rule("OPEN-AGAIN", ORDINARY)
                        .when(STATED)
                        .then(Effect.PERMIT)
                        .obliging(Obligation.DSL)
                        .build())))
                .containsExactly("CHANGES_NO_ANSWER /rules/OPEN/always");
    }

    /** The duty comes for one value of a fact that no example of a verdict has, so the packs are compared whole. */
    @Test
    void a_rule_that_changes_answers_in_a_corner_alone_is_not_called_needless() {
        PackLint lint = lintWith(ToyPack.rule("OPEN-AGAIN", ORDINARY)
                .when(STATED)
                .then(Effect.PERMIT)
                .obligingWhen(Condition.is(Facts.CLIENT_AUTHORITY, YesNo.YES), Obligation.DSL)
                .build());

        assertThat(planted(lint)).containsExactly("CHANGES_NO_ANSWER /rules/OPEN/always");
    }

    @Test
    void two_rules_of_a_tier_against_each_other_are_told_with_what_settles_it() {
        PackLint lint = lintWith(ToyPack.rule("SHUT", ORDINARY)
                .when(Condition.is(Facts.SAFEGUARDING_ROLE, YesNo.YES))
                .then(Effect.DENY)
                .build());

        assertThat(planted(lint)).containsExactly("CONFLICT /rules/OPEN/always /rules/SHUT/always");
        LintFinding finding = lint.findings(LintCheck.CONFLICT).get(0);
        assertThat(finding.sentence())
                .isEqualTo("OPEN and SHUT apply together and say different things; T3 puts DENY before PERMIT");
        assertThat(finding.region())
                .hasValueSatisfying(
                        region -> assertThat(region.parts().get(0).condition().inWords())
                                .isEqualTo("purposeStated is YES and safeguardingRole is YES"));
    }

    @Test
    void values_that_nothing_tells_apart_are_named_together() {
        PackLint lint = lintWith(ToyPack.rule("OPEN-KNOWN", ORDINARY)
                .when(Condition.is(Facts.RISK_ROLE, RiskRole.NONE))
                .then(Effect.PERMIT)
                .obliging(Obligation.INFORM)
                .build());

        List<String> others = Facts.RISK_ROLE.values().stream()
                .filter(value -> value != RiskRole.NONE)
                .map(Enum::name)
                .toList();
        assertThat(others).hasSizeGreaterThan(1);
        assertThat(planted(lint)).containsExactly("VALUES_ALIKE /facts/riskRole/" + others.get(0));
        assertThat(lint.findings(LintCheck.VALUES_ALIKE).get(0).sentence()).endsWith(String.join(", ", others));
    }

    @Test
    void a_value_that_only_a_citation_reads_is_told_apart() {
        PackLint lint = lint(pack -> pack.withoutRule("OPEN")
                .rules(List.of(ToyPack.rule("OPEN", ORDINARY)
                        .when(STATED)
                        .then(Effect.PERMIT)
                        .citesWhen(Condition.is(Facts.CLIENT_AUTHORITY, YesNo.YES), "LAW-1")
                        .build())));

        assertThat(planted(lint)).isEmpty();
        assertThat(lint.findings(LintCheck.FACT_NOT_READ))
                .extracting(LintFinding::place)
                .doesNotContain("/facts/clientAuthority");
    }

    @Test
    void a_gap_is_told_with_its_share() {
        Region region = CLEAN.findings(LintCheck.GAP).get(0).region().orElseThrow();

        assertThat(region.combinations())
                .as("needed, not privileged, purpose not stated")
                .isEqualTo(region.space().divide(BigInteger.valueOf(12)));
        assertThat(region.isWhole()).isTrue();
        assertThat(region.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.condition().inWords())
                        .isEqualTo("needed is YES and purposeStated is NO and privileged is NO"));
    }

    @Test
    void questions_that_no_rule_answers_are_found_before_the_first_of_them_is_asked() {
        RulePack pack = clean().withoutRule("CLOSED").build();
        PackLint lint = PackLint.of(PackAnalysis.of(pack));

        assertThat(lint.findings()).extracting(LintFinding::check).containsExactly(LintCheck.UNANSWERED);
        assertThat(lint.hasErrors()).isTrue();
        Region region = lint.findings().get(0).region().orElseThrow();
        assertThat(region.combinations()).isEqualTo(region.space().divide(BigInteger.valueOf(12)));
        assertThat(lint.toMarkdown()).contains("LINT-09");
    }

    @Test
    void a_source_that_is_not_verified_is_told_with_the_rules_that_rest_on_it() {
        PackLint lint = lint(pack -> pack.sources(SourceCatalogue.of(List.of(
                        law("LAW-1", Optional.of(DateRange.ALWAYS), true),
                        law("LAW-9", Optional.of(DateRange.before(END)), false))))
                .withoutRule("OPEN")
                .rules(List.of(ToyPack.rule("OPEN", ORDINARY)
                        .when(STATED)
                        .then(Effect.PERMIT)
                        .cites("LAW-9")
                        .build())));

        assertThat(planted(lint))
                .as("it also ends while its rule goes on")
                .containsExactly("UNVERIFIED /sources/LAW-9", "OUT_OF_FORCE /rules/OPEN/always/citations/LAW-9");
        assertThat(lint.findings(LintCheck.UNVERIFIED).get(0).sentence()).endsWith("on it rest OPEN");
        assertThat(lint.findings(LintCheck.OUT_OF_FORCE).get(0).days()).containsExactly(DateRange.from(END));
        assertThat(lint.findings(LintCheck.OUT_OF_FORCE).get(0).everywhere()).isFalse();
    }

    @Test
    void a_source_that_no_rule_cites_or_whose_condition_never_comes_is_never_cited() {
        PackLint lint = lint(pack -> pack.sources(SourceCatalogue.of(List.of(
                        law("LAW-1", Optional.of(DateRange.ALWAYS), true),
                        law("LAW-8", Optional.empty(), true),
                        law("LAW-9", Optional.of(DateRange.ALWAYS), true))))
                .withoutRule("OPEN")
                .rules(List.of(ToyPack.rule("OPEN", ORDINARY)
                        .when(STATED)
                        .then(Effect.PERMIT)
                        .citesWhen(PRIVILEGED, "LAW-9")
                        .build())));

        assertThat(planted(lint))
                .containsExactly("NEVER_CITED /rules/OPEN/always/citations/LAW-9", "NEVER_CITED /sources/LAW-8");
    }

    @Test
    void a_duty_whose_tiers_never_decide_so_never_attaches() {
        DutyRule never = new DutyRule(
                "NEVER", "It never comes.", Obligation.DSL, Set.of(3), Set.of(Effect.DENY), STATED, DateRange.ALWAYS);
        DutyRule sometimes = new DutyRule(
                "SOMETIMES", "It comes.", Obligation.DSL, Set.of(3), Set.of(Effect.PERMIT), STATED, DateRange.ALWAYS);

        assertThat(planted(lint(pack -> pack.duties(List.of(never, sometimes)))))
                .containsExactly("DUTY_NEVER_ATTACHES /duties/NEVER");
    }

    @Test
    void a_finding_says_on_which_days_it_is_so() {
        SharingRule late = SharingRule.rule("BAR-LATE", "A bar from some day on.")
                .in(BARS)
                .cites("LAW-1")
                .inForce(DateRange.from(END))
                .when(Condition.is(Facts.NEED_TO_KNOW, YesNoUnknown.YES))
                .then(Effect.REFER)
                .build();
        SharingRule beaten = ToyPack.rule("DUTY", DUTIES)
                .when(Condition.is(Facts.NEED_TO_KNOW, YesNoUnknown.YES))
                .then(Effect.MUST)
                .build();
        PackAnalysis analysis =
                PackAnalysis.of(clean().rules(List.of(late, beaten)).build());

        LintFinding finding =
                PackLint.of(analysis).findings(LintCheck.SHADOWED_RULE).get(0);
        assertThat(finding.place()).isEqualTo("/rules/DUTY/always");
        assertThat(finding.days()).containsExactly(DateRange.from(END));
        assertThat(finding.everywhere()).isFalse();
        assertThat(PackLint.on(analysis, END.minusDays(1)).findings(LintCheck.SHADOWED_RULE))
                .isEmpty();
        assertThat(PackLint.on(analysis, END).findings(LintCheck.SHADOWED_RULE))
                .singleElement()
                .matches(LintFinding::everywhere);
    }

    @Test
    void the_findings_are_plain_and_the_same_on_every_run() {
        PackLint again = lint(pack -> pack);

        assertThat(again.toMarkdown())
                .isEqualTo(CLEAN.toMarkdown())
                .contains("LINT-06")
                .contains("/facts/urgency");
        assertThat(JsonTree.writePretty(again.toDocument())).isEqualTo(JsonTree.writePretty(CLEAN.toDocument()));
        assertThat(JsonTree.readObject(JsonTree.write(again.toDocument())).get("schema"))
                .isEqualTo("cafkit/pack-lint/1");
    }

    @Test
    void every_rule_of_england_applies_decides_and_matters_on_every_day() {
        PackLint england = PackLint.of(PackAnalysis.of(EnglandPack.standard()));

        assertThat(england.hasErrors()).isFalse();
        assertThat(england.findings(LintCheck.BRANCH_NEVER_REACHED)).isEmpty();
        assertThat(england.findings(LintCheck.SHADOWED_RULE)).isEmpty();
        assertThat(england.findings(LintCheck.CHANGES_NO_ANSWER)).isEmpty();
        assertThat(england.findings(LintCheck.DUTY_NEVER_ATTACHES)).isEmpty();
        assertThat(england.findings(LintCheck.FACT_NOT_READ))
                .extracting(LintFinding::place)
                .contains("/facts/urgency");
        assertThat(england.findings(LintCheck.GAP)).hasSize(1);
    }

    @Test
    void values_of_england_that_are_treated_alike_give_the_same_answers() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        SharingAdviser adviser = SharingAdviser.of(EnglandPack.standard());
        PackLint lint = PackLint.on(PackAnalysis.of(EnglandPack.standard()), day);
        Random random = new Random(7);
        assertThat(lint.findings(LintCheck.VALUES_ALIKE)).isNotEmpty();
        for (LintFinding finding : lint.findings(LintCheck.VALUES_ALIKE)) {
            String[] place = finding.place().split("/", -1);
            Fact<?> fact = Facts.named(place[2]).orElseThrow();
            List<String> codes = List.of(finding.sentence().split(": ", -1)[1].split(", ", -1));
            List<Integer> values = fact.values().stream()
                    .filter(value -> codes.contains(value.name()))
                    .map(Enum::ordinal)
                    .toList();
            for (int i = 0; i < 100; i++) {
                FactSheet facts =
                        AnalysisSheets.anywhere(random, List.of(Facts.PURPOSE, Facts.RECIPIENT_KIND, Facts.AGE));
                assertThat(values)
                        .allMatch(value -> Answers.same(
                                adviser.answer(facts.withOrdinal(fact, values.get(0)), day),
                                adviser.answer(facts.withOrdinal(fact, value), day)));
            }
        }
    }
}
