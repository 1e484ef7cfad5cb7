package io.github.cafkit.consent.rule;

import static io.github.cafkit.consent.ToyPack.CHANGE;
import static io.github.cafkit.consent.ToyPack.END_OF_LAW_3;
import static io.github.cafkit.consent.ToyPack.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePackTest {

    private static final Condition PRIVILEGED = Condition.is(Facts.PRIVILEGED, YesNo.YES);

    // What does not load.

    @Test
    void a_citation_that_the_catalogue_lacks_is_refused() {
        assertThat(faults(
                        ToyPack.builder().rules(List.of(rule("A").cites("LAW-9").build()))))
                .containsExactly("PACK-CITATION-UNKNOWN /rules/A");
        assertThat(faults(ToyPack.builder()
                        .rules(List.of(rule("A").citesWhen(PRIVILEGED, "LAW-9").build()))))
                .as("also where it is cited under some facts only")
                .containsExactly("PACK-CITATION-UNKNOWN /rules/A");
    }

    @Test
    void a_rule_that_on_some_day_rests_on_nothing_in_force_is_refused_with_the_first_such_day() {
        SharingRule lasting = restingOn("LAW-3", DateRange.ALWAYS);
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> ToyPack.builder().rules(List.of(lasting)).build());
        assertThat(refused.problems())
                .containsExactly(Problem.error(
                        "PACK-NO-SOURCE-IN-FORCE",
                        "/rules/A",
                        "on 2005-01-01 the rule rests on nothing that is in force"));
        assertThat(faults(ToyPack.builder().rules(List.of(restingOn("LAW-3", DateRange.before(END_OF_LAW_3))))))
                .as("a rule that ends with its source")
                .isEmpty();
        assertThat(faults(ToyPack.builder()
                        .rules(List.of(restingOn("LAW-3", DateRange.before(END_OF_LAW_3.plusDays(1)))))))
                .as("a rule that outlives its source by a day")
                .containsExactly("PACK-NO-SOURCE-IN-FORCE /rules/A");
    }

    @Test
    void a_rule_that_rests_on_law_not_yet_in_force_is_refused() {
        assertThat(faults(ToyPack.builder().rules(List.of(restingOn("LAW-4", DateRange.ALWAYS)))))
                .containsExactly("PACK-NO-SOURCE-IN-FORCE /rules/A");
    }

    @Test
    void editions_of_a_source_that_follow_each_other_leave_no_day_without_it() {
        assertThat(faults(ToyPack.builder().rules(List.of(restingOn("LAW-2", DateRange.ALWAYS)))))
                .isEmpty();
    }

    @Test
    void a_source_that_is_cited_under_some_facts_only_does_not_carry_a_rule() {
        SharingRule rule = SharingRule.rule("A", "A rule of a toy pack.")
                .in(ToyPack.ORDINARY)
                .inForce(DateRange.ALWAYS)
                .cites("LAW-3")
                .citesWhen(PRIVILEGED, "LAW-1")
                .when(PRIVILEGED)
                .then(Effect.DENY)
                .build();
        assertThat(faults(ToyPack.builder().rules(List.of(rule)))).containsExactly("PACK-NO-SOURCE-IN-FORCE /rules/A");
    }

    @Test
    void a_day_that_the_pack_does_not_encode_needs_no_source() {
        assertThat(faults(ToyPack.builder()
                        .encodes(DateRange.of(FIRST_DAY, END_OF_LAW_3), FIRST_DAY)
                        .rules(List.of(restingOn("LAW-3", DateRange.ALWAYS)))))
                .isEmpty();
    }

    @Test
    void two_editions_of_a_rule_that_share_a_day_are_refused() {
        SharingRule before = rule("A").inForce(DateRange.before(CHANGE)).build();
        SharingRule after = rule("A").inForce(DateRange.from(CHANGE)).build();
        SharingRule early =
                rule("A").inForce(DateRange.from(CHANGE.minusDays(1))).build();
        assertThat(faults(ToyPack.builder().rules(List.of(before, after)))).isEmpty();
        assertThat(faults(ToyPack.builder().rules(List.of(before, early))))
                .containsExactly("PACK-EDITIONS-OVERLAP /rules/A");
        assertThat(faults(ToyPack.builder().rules(List.of(before, after, early))))
                .containsExactly("PACK-EDITIONS-OVERLAP /rules/A", "PACK-EDITIONS-OVERLAP /rules/A");
    }

    @Test
    void a_tier_that_the_pack_does_not_declare_is_refused() {
        Tier other = new Tier(3, "ordinary", "of another pack", List.of(Effect.DENY));
        assertThat(faults(ToyPack.builder()
                        .rules(List.of(ToyPack.rule("A", other)
                                .when(PRIVILEGED)
                                .then(Effect.DENY)
                                .build()))))
                .containsExactly("PACK-TIER-UNDECLARED /rules/A");
        assertThat(faults(ToyPack.builder().duties(List.of(duty("D", Set.of(3, 7))))))
                .containsExactly("PACK-TIER-UNDECLARED /duties/D");
    }

    @Test
    void two_tiers_of_one_rank_are_refused() {
        assertThat(faults(
                        ToyPack.builder().tiers(List.of(new Tier(3, "another", "nobody knows", List.of(Effect.DENY))))))
                .containsExactly("PACK-TIER-TWICE /tiers/T3");
    }

    @Test
    void an_effect_of_which_the_tier_does_not_say_what_it_beats_is_refused() {
        assertThat(faults(ToyPack.builder()
                        .rules(List.of(
                                rule("A").then(Effect.MUST).then(Effect.RELEASE).build()))))
                .containsExactly("PACK-EFFECT-UNDECLARED /rules/A", "PACK-EFFECT-UNDECLARED /rules/A");
    }

    @Test
    void two_duties_with_one_id_are_refused() {
        assertThat(faults(ToyPack.builder().duties(List.of(duty("D", Set.of(3)), duty("D", Set.of(4))))))
                .containsExactly("PACK-DUTY-TWICE /duties/D");
    }

    @Test
    void a_duty_that_attaches_to_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty("D", Set.of()))
                .withMessageContaining("duty D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DutyRule(
                        "D", "It attaches.", Obligation.ALT, Set.of(3), Set.of(), PRIVILEGED, DateRange.ALWAYS));
    }

    @Test
    void a_clash_outside_the_tier_of_the_bars_is_refused() {
        SharingRule rule = rule("CLASH").build();
        assertThat(faults(ToyPack.builder().clash(new RulePack.Clash(1, 2, rule))))
                .containsExactly("PACK-CLASH-TIER /clash");
        assertThat(faults(ToyPack.builder().clash(new RulePack.Clash(3, 9, rule))))
                .containsExactly("PACK-TIER-UNDECLARED /clash");
    }

    @Test
    void the_rule_for_a_clash_is_checked_like_any_rule() {
        SharingRule rule = ToyPack.rule("CLASH", ToyPack.BARS)
                .when(Condition.always())
                .then(Effect.PERMIT)
                .cites("LAW-9")
                .build();
        assertThat(faults(ToyPack.builder().clash(new RulePack.Clash(1, 2, rule))))
                .containsExactly("PACK-EFFECT-UNDECLARED /rules/CLASH", "PACK-CITATION-UNKNOWN /rules/CLASH");
    }

    @Test
    void a_pack_without_a_first_day_is_refused() {
        assertThat(faults(ToyPack.builder().encodes(DateRange.ALWAYS, FIRST_DAY)))
                .containsExactly("PACK-NO-FIRST-DAY /encodes");
    }

    @Test
    void everything_that_a_pack_lacks_is_said_at_once() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> RulePack.pack("empty", "1").build());
        assertThat(refused.problems().stream().map(Problem::code)).containsOnly("PACK-INCOMPLETE");
        assertThat(refused.problems().stream().map(Problem::message))
                .containsExactly(
                        "the pack has no tiers",
                        "the pack has no rules",
                        "the pack has no sources",
                        "the pack has no days that it encodes",
                        "the pack has no day of review",
                        "the pack has no rule for the whole question");
    }

    @Test
    void a_tier_states_why_it_beats_the_next() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tier(1, "bars", " ", List.of(Effect.DENY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tier(1, "", "because", List.of(Effect.DENY)));
    }

    // Dates.

    @Test
    void a_changed_rule_is_a_new_edition_with_the_same_id_and_its_own_dates() {
        RulePack pack = ToyPack.with(
                restingOn("LAW-2", DateRange.before(CHANGE)),
                SharingRule.rule("A", "It was changed.")
                        .in(ToyPack.ORDINARY)
                        .inForce(DateRange.from(CHANGE))
                        .cites("LAW-2")
                        .when(PRIVILEGED)
                        .then(Effect.PERMIT)
                        .obliging(Obligation.ALT)
                        .build());
        for (SharingAdviser adviser : List.of(SharingAdviser.of(pack), SharingAdviser.reading(pack))) {
            var before = adviser.advise(privileged(CHANGE.minusDays(1)));
            var after = adviser.advise(privileged(CHANGE));
            assertThat(before.outcome()).isEqualTo(Outcome.DENY);
            assertThat(before.citations().stream().map(Citation::id)).containsExactly("LAW-2/1990");
            assertThat(after.outcome()).isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
            assertThat(after.obligations()).contains(Obligation.ALT);
            assertThat(after.citations().stream().map(Citation::id)).containsExactly("LAW-2");
            assertThat(after.categories().get(0).determiningRules().get(0).id())
                    .isEqualTo(
                            before.categories().get(0).determiningRules().get(0).id());
        }
    }

    @Test
    void a_rule_exists_from_its_first_day_up_to_the_day_before_its_end() {
        SharingAdviser adviser = SharingAdviser.reading(ToyPack.with(ToyPack.rule("A", ToyPack.ORDINARY)
                .inForce(DateRange.of(END_OF_LAW_3, CHANGE))
                .when(Condition.always())
                .then(Effect.PERMIT)
                .build()));
        assertThat(adviser.advise(privileged(END_OF_LAW_3.minusDays(1))).outcome())
                .isEqualTo(Outcome.DENY);
        assertThat(adviser.advise(privileged(END_OF_LAW_3)).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(adviser.advise(privileged(CHANGE.minusDays(1))).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(adviser.advise(privileged(CHANGE)).outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void the_intervals_cover_every_day_once() {
        for (RulePack pack : List.of(EnglandPack.standard(), dated())) {
            List<DateRange> intervals = pack.intervals();
            assertThat(intervals.get(0).start()).isEqualTo(pack.encodes().start());
            assertThat(intervals.get(intervals.size() - 1).end())
                    .isEqualTo(pack.encodes().end());
            for (int i = 1; i < intervals.size(); i++) {
                assertThat(intervals.get(i).start())
                        .isEqualTo(intervals.get(i - 1).end());
            }
        }
    }

    @Test
    void nothing_begins_or_ends_within_an_interval() {
        for (RulePack pack : List.of(EnglandPack.standard(), dated())) {
            for (DateRange interval : pack.intervals()) {
                assertThat(pack.rules())
                        .allSatisfy(rule ->
                                assertThat(isWhole(rule.inForce(), interval)).isTrue());
                assertThat(pack.duties())
                        .allSatisfy(duty ->
                                assertThat(isWhole(duty.inForce(), interval)).isTrue());
                assertThat(pack.clash().filter(clash -> !isWhole(clash.rule().inForce(), interval)))
                        .isEmpty();
            }
        }
    }

    @Test
    void rules_duties_and_the_clash_each_bound_an_interval() {
        assertThat(dated().intervals())
                .containsExactly(
                        DateRange.of(FIRST_DAY, END_OF_LAW_3),
                        DateRange.of(END_OF_LAW_3, CHANGE),
                        DateRange.of(CHANGE, LocalDate.of(2012, 1, 1)),
                        DateRange.of(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 1, 1)));
    }

    /** A rule, a duty and a clash with days of their own, in a pack that ends. */
    private static RulePack dated() {
        return ToyPack.builder()
                .encodes(DateRange.of(FIRST_DAY, LocalDate.of(2015, 1, 1)), FIRST_DAY)
                .rules(List.of(rule("A").inForce(DateRange.from(END_OF_LAW_3)).build()))
                .duties(List.of(new DutyRule(
                        "D",
                        "It attaches from a day on.",
                        Obligation.ALT,
                        Set.of(3),
                        Set.of(Effect.DENY),
                        Condition.always(),
                        DateRange.from(CHANGE))))
                .clash(new RulePack.Clash(
                        1,
                        2,
                        ToyPack.rule("CLASH", ToyPack.BARS)
                                .inForce(DateRange.from(LocalDate.of(2012, 1, 1)))
                                .when(Condition.always())
                                .then(Effect.REFER)
                                .build()))
                .build();
    }

    private static boolean isWhole(DateRange dates, DateRange interval) {
        return dates.encloses(interval) || !dates.overlaps(interval);
    }

    private static SharingQuestion privileged(LocalDate day) {
        return Questions.ordinary(RecipientKind.COURT, Purpose.COURT)
                .asOf(day)
                .with(Facts.PRIVILEGED, YesNo.YES)
                .item(Questions.checked(InformationCategory.SEN))
                .build();
    }

    private static SharingRule.Builder rule(String id) {
        return ToyPack.rule(id, ToyPack.ORDINARY).when(PRIVILEGED).then(Effect.DENY);
    }

    private static SharingRule restingOn(String family, DateRange days) {
        return SharingRule.rule("A", "A rule of a toy pack.")
                .in(ToyPack.ORDINARY)
                .inForce(days)
                .cites(family)
                .when(PRIVILEGED)
                .then(Effect.DENY)
                .build();
    }

    private static DutyRule duty(String id, Set<Integer> tiers) {
        return new DutyRule(
                id, "It attaches.", Obligation.ALT, tiers, Set.of(Effect.DENY), PRIVILEGED, DateRange.ALWAYS);
    }

    /** Code and place of each fault, or nothing if the pack loads. */
    private static List<String> faults(RulePack.Builder builder) {
        try {
            builder.build();
            return List.of();
        } catch (ProblemException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.code() + " " + problem.path())
                    .toList();
        }
    }
}
