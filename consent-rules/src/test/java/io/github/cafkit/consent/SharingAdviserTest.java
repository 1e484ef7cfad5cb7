package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

class SharingAdviserTest {

    private static final RulePack ENGLAND = EnglandPack.standard();
    private static final SharingAdviser READING = SharingAdviser.reading(ENGLAND);
    private static final Condition PRIVILEGED = Condition.is(Facts.PRIVILEGED, YesNo.YES);
    private static final Condition ORDERED = Condition.is(Facts.COURT_ORDER, CourtOrder.REQUIRES);

    // Days.

    @Test
    void a_day_before_the_first_that_the_pack_encodes_is_refused() {
        for (SharingAdviser adviser : List.of(SharingAdviser.of(ENGLAND), READING)) {
            ProblemException refused = catchThrowableOfType(
                    ProblemException.class, () -> adviser.advise(on(EnglandPack.FIRST_DAY.minusDays(1))));
            assertThat(refused.problems().asList()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("PACK-DATE-NOT-ENCODED");
                assertThat(problem.path()).isEqualTo("/asOf");
                assertThat(problem.message()).contains("2000-03-01");
            });
        }
        assertThat(READING.advise(on(EnglandPack.FIRST_DAY)).outcome()).isNotNull();
    }

    @Test
    void a_day_after_the_last_that_the_pack_encodes_is_refused() {
        SharingAdviser adviser = SharingAdviser.of(ToyPack.builder()
                .encodes(DateRange.of(ToyPack.FIRST_DAY, ToyPack.CHANGE), ToyPack.FIRST_DAY)
                .build());
        assertThat(adviser.advise(on(ToyPack.CHANGE.minusDays(1))).outcome()).isEqualTo(Outcome.DENY);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> adviser.advise(on(ToyPack.CHANGE)))
                .withMessageContaining("PACK-DATE-NOT-ENCODED");
    }

    // Many questions, many threads, two engines.

    @Test
    void many_questions_are_answered_in_their_order() {
        List<SharingQuestion> questions = questions();
        assertThat(READING.advise(questions).stream().map(SharingDecision::question))
                .isEqualTo(questions);
        assertThat(READING.advise(List.<SharingQuestion>of())).isEmpty();
    }

    @Test
    void of_many_questions_none_is_answered_if_the_day_of_one_is_not_encoded() {
        List<SharingQuestion> questions = List.of(on(EnglandPack.FIRST_DAY), on(LocalDate.of(1999, 1, 1)));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> READING.advise(questions));
    }

    @Test
    void one_adviser_gives_several_threads_the_answers_that_it_gives_one() throws Exception {
        SharingAdviser shared = SharingAdviser.of(ENGLAND);
        List<SharingQuestion> questions = questions();
        List<Map<String, Object>> expected = READING.advise(questions).stream()
                .map(SharingDecision::toDocument)
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<List<Map<String, Object>>>> tasks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int start = i * questions.size() / 6;
                tasks.add(() -> {
                    List<SharingQuestion> turned = new ArrayList<>(questions);
                    Collections.rotate(turned, start);
                    List<Map<String, Object>> answers = new ArrayList<>(shared.advise(turned).stream()
                            .map(SharingDecision::toDocument)
                            .toList());
                    Collections.rotate(answers, -start);
                    return answers;
                });
            }
            for (Future<List<Map<String, Object>>> answers : threads.invokeAll(tasks)) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_pack_that_is_too_large_to_compile_is_read_and_the_log_says_so_without_the_question() {
        Logger logger = (Logger) LoggerFactory.getLogger(SharingAdviser.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            SharingAdviser bounded = SharingAdviser.of(ENGLAND, 1_000);
            for (SharingQuestion question : questions().subList(0, 10)) {
                assertThat(bounded.advise(question).toDocument())
                        .isEqualTo(READING.advise(question).toDocument());
            }
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage())
                    .contains("england", "read and not compiled", "more than 1000 diagram nodes", "the facts age, ");
        });
        assertThat(log.list.size()).as("once for each stretch of days").isLessThan(10);
    }

    // What every decision says.

    @ParameterizedTest
    @EnumSource(RecipientKind.class)
    void in_immediate_danger_the_urgent_notice_is_there_whatever_the_outcome(RecipientKind recipient) {
        for (InformationCategory category : InformationCategory.values()) {
            SharingQuestion.Builder question =
                    Questions.ordinary(recipient, Purpose.SAFEGUARDING).item(Questions.checked(category));
            SharingDecision danger = READING.advise(
                    question.riskLevel(RiskLevel.IMMEDIATE_DANGER).build());
            assertThat(danger.urgentNotice())
                    .hasValueSatisfying(notice -> assertThat(notice).contains("999", "Act now"));
            assertThat(danger.toDocument()).containsKey("urgent");
        }
    }

    @Test
    void short_of_immediate_danger_there_is_no_urgent_notice() {
        for (RiskLevel level : EnumSet.complementOf(EnumSet.of(RiskLevel.IMMEDIATE_DANGER))) {
            SharingDecision decision =
                    READING.advise(Questions.ordinary(RecipientKind.CHILDRENS_SOCIAL_CARE, Purpose.SAFEGUARDING)
                            .riskLevel(level)
                            .item(Questions.checked(InformationCategory.SAFEGUARDING))
                            .build());
            assertThat(decision.urgentNotice()).isEmpty();
            assertThat(decision.toDocument()).doesNotContainKey("urgent");
        }
    }

    @Test
    void the_notice_says_that_it_is_no_legal_advice_and_forbids_nobody_to_report() {
        assertThat(SharingDecision.NOTICE)
                .contains("not legal advice", "does not replace professional judgement", "never forbids anyone");
        for (SharingQuestion question : questions()) {
            assertThat(READING.advise(question).toDocument()).containsEntry("notice", SharingDecision.NOTICE);
        }
    }

    @Test
    void a_decision_names_the_pack_its_edition_and_the_day() {
        SharingDecision decision = READING.advise(on(LocalDate.of(2019, 1, 21)));
        assertThat(decision.pack()).isSameAs(ENGLAND);
        assertThat(decision.toDocument())
                .containsEntry("pack", "england")
                .containsEntry("packEdition", ENGLAND.edition())
                .containsEntry("asOf", "2019-01-21");
    }

    @Test
    void both_jackson_lines_write_a_decision_alike_and_as_its_document() {
        for (SharingQuestion question : questions()) {
            SharingDecision decision = READING.advise(question);
            String json = CafJson.standard().write(decision);
            assertThat(CafJson3.standard().write(decision)).isEqualTo(json);
            assertThat(JsonTree.read(json)).isEqualTo(JsonTree.read(JsonTree.write(decision.toDocument())));
        }
    }

    // All rules that decide, and what they beat.

    @Test
    void the_duties_are_those_of_every_rule_that_decides_and_not_of_the_first_alone() {
        for (SharingAdviser adviser : both(
                permit("A").obliging(Obligation.FACT).cites("LAW-2").build(),
                permit("B").obliging(Obligation.ONWARD, Obligation.VERIFY).build(),
                permit("C")
                        .obligingWhen(PRIVILEGED, Obligation.ALT)
                        .obligingWhen(ORDERED, Obligation.REVIEW)
                        .build())) {
            CategoryDecision decision =
                    adviser.advise(privileged().build()).categories().get(0);
            assertThat(decision.determiningRules().stream().map(FiredRule::id)).containsExactly("A", "B", "C");
            assertThat(decision.obligations())
                    .containsExactly(
                            Obligation.RECORD,
                            Obligation.MIN,
                            Obligation.SECURE,
                            Obligation.FACT,
                            Obligation.VERIFY,
                            Obligation.ONWARD,
                            Obligation.ALT);
            assertThat(decision.citations().stream().map(citation -> citation.id()))
                    .containsExactly("LAW-1", "LAW-2");
        }
    }

    @Test
    void a_rule_that_is_beaten_brings_no_duties_and_says_what_beat_it() {
        for (SharingAdviser adviser : both(
                permit("A").obliging(Obligation.FACT).build(),
                ToyPack.rule("B", ToyPack.ORDINARY)
                        .when(PRIVILEGED)
                        .then(Effect.REFER, Judgement.AUTHORITY)
                        .obliging(Obligation.ADVICE)
                        .build())) {
            CategoryDecision decision =
                    adviser.advise(privileged().build()).categories().get(0);
            assertThat(decision.effect()).isEqualTo(Effect.REFER);
            assertThat(decision.obligations()).contains(Obligation.ADVICE).doesNotContain(Obligation.FACT);
            assertThat(decision.beatenRules().stream()
                            .map(beaten -> beaten.rule().id() + ": " + beaten.because()))
                    .containsExactly(
                            "A: within T3 REFER comes before PERMIT",
                            "CLOSED: T3 (ordinary) comes before T4: most questions end here");
            assertThat(decision.factsReliedUpon()).containsExactly(Map.entry("privileged", "YES"));
        }
    }

    @Test
    void the_first_branch_of_a_rule_that_holds_is_the_one_that_follows() {
        for (SharingAdviser adviser : both(ToyPack.rule("A", ToyPack.ORDINARY)
                .when(PRIVILEGED)
                .then(
                        Branch.then(Effect.SEEK).when(ORDERED),
                        Branch.then(Effect.REFER, Judgement.AUTHORITY).when(Condition.anyOf(ORDERED, PRIVILEGED)),
                        Branch.then(Effect.DENY))
                .build())) {
            assertThat(adviser.advise(privileged().build()).outcome()).isEqualTo(Outcome.REFER_TO_DSL);
            assertThat(adviser.advise(privileged()
                                    .with(Facts.COURT_ORDER, CourtOrder.REQUIRES)
                                    .build())
                            .outcome())
                    .isEqualTo(Outcome.SEEK_CONSENT);
        }
    }

    // A bar meets a duty.

    @Test
    void where_a_bar_meets_a_duty_neither_is_chosen_and_the_duties_held_up_bring_nothing() {
        for (SharingAdviser adviser : meeting(Condition.always(), DateRange.ALWAYS)) {
            SharingDecision decision = adviser.advise(barredAndOrdered().build());
            CategoryDecision category = decision.categories().get(0);
            assertThat(decision.outcome()).isEqualTo(Outcome.REFER_TO_DSL);
            assertThat(decision.route()).contains(Route.LEGAL);
            assertThat(category.isClash()).isTrue();
            assertThat(category.determiningRules().stream().map(FiredRule::id)).containsExactly("CLASH", "BAR", "DUTY");
            assertThat(category.obligations())
                    .contains(Obligation.PROTECT_ID, Obligation.ADVICE)
                    .doesNotContain(Obligation.FACT);
            assertThat(category.judgements()).containsExactly(Judgement.LEGAL_CLASH);
            assertThat(category.beatenRules().stream()
                            .map(beaten -> beaten.rule().id()))
                    .containsExactly("CLOSED");
        }
    }

    @Test
    void a_bar_without_a_duty_and_a_duty_without_a_bar_decide_alone() {
        for (SharingAdviser adviser : meeting(Condition.always(), DateRange.ALWAYS)) {
            assertThat(adviser.advise(privileged().build()).outcome()).isEqualTo(Outcome.DENY);
            SharingDecision duty = adviser.advise(
                    barredAndOrdered().with(Facts.PRIVILEGED, YesNo.NO).build());
            assertThat(duty.outcome()).isEqualTo(Outcome.MUST_SHARE);
            assertThat(duty.categories().get(0).isClash()).isFalse();
        }
    }

    @Test
    void where_the_rule_for_a_clash_does_not_apply_the_bar_decides() {
        Condition settingsOnly = Condition.is(Facts.PROFILE, Profile.SETTING_POLICY);
        for (SharingAdviser adviser : meeting(settingsOnly, DateRange.ALWAYS)) {
            assertThat(adviser.advise(barredAndOrdered().build()).outcome()).isEqualTo(Outcome.DENY);
            assertThat(adviser.advise(barredAndOrdered()
                                    .profile(Profile.SETTING_POLICY)
                                    .build())
                            .outcome())
                    .isEqualTo(Outcome.REFER_TO_DSL);
        }
    }

    @Test
    void the_rule_for_a_clash_has_dates_like_any_rule() {
        for (SharingAdviser adviser : meeting(Condition.always(), DateRange.from(ToyPack.CHANGE))) {
            assertThat(adviser.advise(barredAndOrdered()
                                    .asOf(ToyPack.CHANGE.minusDays(1))
                                    .build())
                            .outcome())
                    .isEqualTo(Outcome.DENY);
            assertThat(adviser.advise(barredAndOrdered().asOf(ToyPack.CHANGE).build())
                            .outcome())
                    .isEqualTo(Outcome.REFER_TO_DSL);
        }
    }

    /** A compiling and a reading adviser for a pack in which a bar and a duty may meet. */
    private static List<SharingAdviser> meeting(Condition when, DateRange days) {
        RulePack pack = ToyPack.builder()
                .rules(List.of(
                        ToyPack.rule("BAR", ToyPack.BARS)
                                .when(PRIVILEGED)
                                .then(Effect.DENY)
                                .obliging(Obligation.PROTECT_ID)
                                .build(),
                        ToyPack.rule("DUTY", ToyPack.DUTIES)
                                .when(ORDERED)
                                .then(Effect.MUST)
                                .obliging(Obligation.FACT)
                                .build()))
                .clash(new RulePack.Clash(
                        ToyPack.BARS.rank(),
                        ToyPack.DUTIES.rank(),
                        ToyPack.rule("CLASH", ToyPack.BARS)
                                .inForce(days)
                                .when(when)
                                .then(Effect.REFER, Route.LEGAL, Judgement.LEGAL_CLASH)
                                .obliging(Obligation.ADVICE)
                                .build()))
                .build();
        return List.of(SharingAdviser.of(pack), SharingAdviser.reading(pack));
    }

    private static List<SharingAdviser> both(SharingRule... rules) {
        RulePack pack = ToyPack.with(rules);
        return List.of(SharingAdviser.of(pack), SharingAdviser.reading(pack));
    }

    private static SharingRule.Builder permit(String id) {
        return ToyPack.rule(id, ToyPack.ORDINARY).when(PRIVILEGED).then(Effect.PERMIT);
    }

    private static SharingQuestion.Builder privileged() {
        return Questions.ordinary(RecipientKind.COURT, Purpose.COURT)
                .with(Facts.PRIVILEGED, YesNo.YES)
                .item(Questions.checked(InformationCategory.SEN));
    }

    private static SharingQuestion.Builder barredAndOrdered() {
        return privileged().with(Facts.COURT_ORDER, CourtOrder.REQUIRES);
    }

    private static SharingQuestion on(LocalDate day) {
        return Questions.ordinary(RecipientKind.COURT, Purpose.COURT)
                .asOf(day)
                .item(Questions.checked(InformationCategory.SEN))
                .build();
    }

    private static List<SharingQuestion> questions() {
        return Cases.all().stream().map(each -> each.document().question()).toList();
    }
}
