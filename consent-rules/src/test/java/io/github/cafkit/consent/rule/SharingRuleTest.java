package io.github.cafkit.consent.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingRuleTest {

    private static final Condition PRIVILEGED = Condition.is(Facts.PRIVILEGED, YesNo.YES);

    @Test
    void a_rule_without_a_citation_is_refused() {
        assertThat(codes(whole("A").in(ToyPack.ORDINARY))).isEmpty();
        assertThat(codes(SharingRule.rule("A", "It has no citation.")
                        .in(ToyPack.ORDINARY)
                        .inForce(DateRange.ALWAYS)
                        .when(PRIVILEGED)
                        .then(Effect.DENY)))
                .containsExactly("RULE-NO-CITATION");
    }

    @Test
    void a_rule_that_is_cited_under_some_facts_only_is_refused() {
        assertThat(codes(SharingRule.rule("A", "Its citation may be absent.")
                        .in(ToyPack.ORDINARY)
                        .inForce(DateRange.ALWAYS)
                        .citesWhen(PRIVILEGED, "LAW-1")
                        .when(PRIVILEGED)
                        .then(Effect.DENY)))
                .containsExactly("RULE-NO-CITATION");
    }

    @Test
    void a_rule_without_dates_is_refused() {
        assertThat(codes(SharingRule.rule("A", "It has no dates.")
                        .in(ToyPack.ORDINARY)
                        .cites("LAW-1")
                        .when(PRIVILEGED)
                        .then(Effect.DENY)))
                .containsExactly("RULE-NO-DATES");
    }

    @Test
    void everything_that_a_rule_lacks_is_said_at_once() {
        assertThat(codes(SharingRule.rule("an id", " ")))
                .containsExactly(
                        "RULE-ID-FORM",
                        "RULE-NO-TITLE",
                        "RULE-NO-TIER",
                        "RULE-NO-DATES",
                        "RULE-NO-CONDITION",
                        "RULE-NO-EFFECT",
                        "RULE-NO-CITATION");
    }

    @Test
    void the_fault_names_the_rule() {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> whole("LOST").build());
        assertThat(refused.problems())
                .containsExactly(Problem.error("RULE-NO-TIER", "/rules/LOST", "the rule has no tier"));
    }

    @Test
    void an_id_is_upper_case_words_joined_by_dashes() {
        for (String id : List.of("A", "A-1", "COURT-ORDER", "S47-DUTY")) {
            assertThat(codes(whole(id).in(ToyPack.ORDINARY))).as(id).isEmpty();
        }
        for (String id : List.of("", "a", "A-", "-A", "A--B", "1A", "A B", "A/B")) {
            assertThat(codes(whole(id).in(ToyPack.ORDINARY))).as(id).containsExactly("RULE-ID-FORM");
        }
    }

    @Test
    void a_rule_keeps_what_it_was_given() {
        SharingRule rule = whole("A")
                .in(ToyPack.ORDINARY)
                .then(Effect.REFER, Route.LEGAL, Judgement.AUTHORITY)
                .obliging(Obligation.ADVICE)
                .obligingWhen(PRIVILEGED, Obligation.ALT)
                .citesWhen(PRIVILEGED, "LAW-2")
                .expectedWhen(PRIVILEGED)
                .build();
        assertThat(rule.branches())
                .containsExactly(
                        Branch.then(Effect.DENY),
                        Branch.then(Effect.REFER, Judgement.AUTHORITY).route(Route.LEGAL));
        assertThat(rule.duties())
                .containsExactly(new Duty(Obligation.ADVICE, Condition.always()), new Duty(Obligation.ALT, PRIVILEGED));
        assertThat(rule.citations())
                .containsExactly(new Cited("LAW-1", Condition.always()), new Cited("LAW-2", PRIVILEGED));
        assertThat(rule.expectedWhen()).contains(PRIVILEGED);
        assertThat(rule.when()).isEqualTo(PRIVILEGED);
        assertThat(rule).hasToString("A ../..");
    }

    @Test
    void a_rule_does_not_change_with_its_builder() {
        SharingRule.Builder builder = whole("A").in(ToyPack.ORDINARY);
        SharingRule rule = builder.build();
        builder.then(Effect.PERMIT).obliging(Obligation.ALT).cites("LAW-2");
        assertThat(rule.branches()).hasSize(1);
        assertThat(rule.duties()).isEmpty();
        assertThat(rule.citations()).hasSize(1);
    }

    /** Everything but a tier. */
    private static SharingRule.Builder whole(String id) {
        return SharingRule.rule(id, "It has everything.")
                .inForce(DateRange.ALWAYS)
                .cites("LAW-1")
                .when(PRIVILEGED)
                .then(Effect.DENY);
    }

    private static List<String> codes(SharingRule.Builder builder) {
        try {
            builder.build();
            return List.of();
        } catch (ProblemException refused) {
            return refused.problems().stream().map(Problem::code).toList();
        }
    }
}
