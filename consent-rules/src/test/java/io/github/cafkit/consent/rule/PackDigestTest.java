package io.github.cafkit.consent.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackDigestTest {

    private static final Condition PRIVILEGED = Condition.is(Facts.PRIVILEGED, YesNo.YES);
    private static final Condition UNKNOWN_ROLE = Condition.is(Facts.RISK_ROLE, RiskRole.UNKNOWN);

    private static final SharingRule BAR = rule(
            Condition.allOf(PRIVILEGED, UNKNOWN_ROLE),
            Branch.then(Effect.REFER, Judgement.PURPOSE).route(Route.LEGAL));
    private static final SharingRule CLASH = ToyPack.rule("CLASH", ToyPack.BARS)
            .when(Condition.always())
            .then(Effect.REFER)
            .build();
    private static final DutyRule DUTY = duty(Obligation.DSL, Set.of(3), Condition.always());
    private static final RulePack PACK = pack(BAR, DUTY, UnaryOperator.identity());
    private static final String DIGEST = PackDigest.sha256(PACK);

    @TestFactory
    Stream<DynamicTest> whatever_can_change_an_answer_changes_it() {
        return Map.<String, RulePack>ofEntries(
                        Map.entry(
                                "a condition",
                                other(rule(PRIVILEGED, BAR.branches().get(0)))),
                        Map.entry(
                                "and becomes or",
                                other(rule(
                                        Condition.anyOf(PRIVILEGED, UNKNOWN_ROLE),
                                        BAR.branches().get(0)))),
                        Map.entry(
                                "the effect of a branch",
                                other(rule(BAR.when(), Branch.then(Effect.DENY).route(Route.LEGAL)))),
                        Map.entry(
                                "the route of a branch",
                                other(rule(
                                        BAR.when(),
                                        Branch.then(Effect.REFER, Judgement.PURPOSE)
                                                .route(Route.CALL_BACK)))),
                        Map.entry(
                                "the question of a branch",
                                other(rule(
                                        BAR.when(),
                                        Branch.then(Effect.REFER, Judgement.ROUTE)
                                                .route(Route.LEGAL)))),
                        Map.entry(
                                "the obligation of a duty",
                                pack(BAR, duty(Obligation.ADVICE, Set.of(3), Condition.always()), same())),
                        Map.entry(
                                "where a duty attaches",
                                pack(BAR, duty(Obligation.DSL, Set.of(4), Condition.always()), same())),
                        Map.entry(
                                "when a duty attaches", pack(BAR, duty(Obligation.DSL, Set.of(3), PRIVILEGED), same())),
                        Map.entry(
                                "who is entitled",
                                pack(
                                        BAR,
                                        DUTY,
                                        pack -> pack.entitles(ConsentGiver.COMPETENT_CHILD, PRIVILEGED, PRIVILEGED))),
                        Map.entry("the clash", pack(BAR, DUTY, pack -> pack.clash(new RulePack.Clash(1, 2, CLASH)))),
                        Map.entry(
                                "the days encoded",
                                pack(
                                        BAR,
                                        DUTY,
                                        pack -> pack.encodes(
                                                DateRange.from(LocalDate.of(2001, 1, 1)), PACK.reviewedOn()))),
                        Map.entry(
                                "the whole question",
                                pack(
                                        BAR,
                                        DUTY,
                                        pack -> pack.wholeQuestion(new RulePack.WholeQuestion(
                                                Condition.always(), List.of(), Condition.always())))),
                        Map.entry(
                                "a date that was moved",
                                pack(BAR, DUTY, pack -> pack.changedDates(Map.of("LAW-1", LocalDate.of(2020, 1, 1))))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(change -> DynamicTest.dynamicTest(
                        change.getKey(),
                        () -> assertThat(PackDigest.sha256(change.getValue())).isNotEqualTo(DIGEST)));
    }

    @Test
    void the_order_of_what_must_all_hold_and_the_name_of_a_condition_change_nothing() {
        assertThat(PackDigest.sha256(other(rule(
                        Condition.allOf(UNKNOWN_ROLE, Condition.named("under privilege", PRIVILEGED)),
                        BAR.branches().get(0)))))
                .isEqualTo(DIGEST);
    }

    @Test
    void the_order_of_branches_means_something() {
        Branch first = Branch.then(Effect.DENY).when(PRIVILEGED);
        Branch second = Branch.then(Effect.REFER).when(UNKNOWN_ROLE);

        assertThat(PackDigest.sha256(other(rule(Condition.always(), first, second))))
                .isNotEqualTo(PackDigest.sha256(other(rule(Condition.always(), second, first))));
    }

    @Test
    void the_text_it_is_taken_over_can_be_read() {
        assertThat(PackDigest.canonicalText(PACK))
                .contains("[\"encodes\",\"2000-01-01/..\",\"2020-01-01\"]\n")
                .contains("[\"tier\",2,\"duties\",\"there is no choice\",[\"MUST\"]]\n")
                .contains("[\"source\",\"LAW-4\",\"STATUTE\"")
                .endsWith("\n");
    }

    private static RulePack other(SharingRule rule) {
        return pack(rule, DUTY, same());
    }

    private static RulePack pack(SharingRule rule, DutyRule duty, UnaryOperator<RulePack.Builder> further) {
        return further.apply(ToyPack.builder().rules(List.of(rule)).duties(List.of(duty)))
                .build();
    }

    private static UnaryOperator<RulePack.Builder> same() {
        return UnaryOperator.identity();
    }

    private static SharingRule rule(Condition when, Branch... branches) {
        return ToyPack.rule("BAR", ToyPack.BARS).when(when).then(branches).build();
    }

    private static DutyRule duty(Obligation obligation, Set<Integer> tiers, Condition when) {
        return new DutyRule(
                "D", "A duty.", obligation, tiers, Set.of(Effect.PERMIT, Effect.DENY), when, DateRange.ALWAYS);
    }
}
