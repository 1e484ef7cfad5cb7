package io.github.cafkit.consent.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.record.DecisionRecorder;
import io.github.cafkit.consent.record.RecordChain;
import io.github.cafkit.consent.record.Records;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final LocalDate OLD = LocalDate.of(2004, 6, 1);
    private static final LocalDate NEW = LocalDate.of(2012, 6, 1);
    private static final Instant THEN = Instant.parse("2004-06-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2012-06-01T09:00:00Z");

    /** Until 2010 consent opens; from then on, significant harm does, with a duty to tell the lead. */
    private static final RulePack PACK = ToyPack.with(
            ToyPack.rule("CONSENTED", ToyPack.ORDINARY)
                    .inForce(DateRange.before(ToyPack.CHANGE))
                    .when(Condition.is(Facts.PARENT_CONSENT, ConsentStanding.VALID))
                    .then(Effect.PERMIT)
                    .build(),
            ToyPack.rule("HARM", ToyPack.ORDINARY)
                    .inForce(DateRange.from(ToyPack.CHANGE))
                    .when(Condition.is(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM))
                    .then(Effect.PERMIT)
                    .obliging(Obligation.DSL)
                    .build());

    private static final SharingAdviser ADVISER = SharingAdviser.reading(PACK);
    private static final Replay REPLAY = Replay.of(ADVISER);

    private static final KnowledgeLog HARM_BECAME_KNOWN = KnowledgeLog.of(List.of(Amendment.knownAt(LATER)
            .states(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM)
            .build()));

    @Test
    void a_decision_is_the_same_on_the_two_clocks_of_its_record() {
        DecisionRecord record = record(asked(RiskLevel.NONE, consent(Optional.empty())));
        Comparison same = REPLAY.compare(record, HARM_BECAME_KNOWN, OLD, THEN);
        assertThat(same.isSame()).isTrue();
        assertThat(same.movers()).isEmpty();
        assertThat(same.now().toDocument()).isEqualTo(REPLAY.asRecorded(record).toDocument());
        assertThat(same.then().outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(same.lawThen()).isEqualTo(OLD);
        assertThat(same.knownThen()).isEqualTo(THEN);
    }

    @Test
    void an_answer_that_only_the_law_moved_is_said_to_be_moved_by_the_law() {
        DecisionRecord record = record(asked(RiskLevel.NONE, consent(Optional.empty())));
        Comparison comparison = REPLAY.compare(record, KnowledgeLog.empty(), NEW, LATER);
        assertThat(comparison.then().share()).containsExactly(InformationCategory.MEDICAL);
        assertThat(comparison.now().share()).isEmpty();
        assertThat(comparison.movers()).containsExactly(Mover.LAW);
        assertThat(move(comparison, AnswerPart.FLOWS))
                .isEqualTo(new Move(
                        Optional.empty(), AnswerPart.FLOWS, List.of("MEDICAL"), List.of(), List.of(Set.of(Mover.LAW))));
        assertThat(move(comparison, AnswerPart.OUTCOME).byWhat()).isEqualTo("the law");
        assertThat(comparison.lawNow()).isEqualTo(NEW);
        assertThat(comparison.knownNow()).isEqualTo(LATER);
    }

    @Test
    void an_answer_that_only_new_knowledge_moved_is_said_to_be_moved_by_that() {
        DecisionRecord record = record(asked(RiskLevel.SIGNIFICANT_HARM));
        KnowledgeLog agreed = KnowledgeLog.of(List.of(Amendment.knownAt(LATER)
                .consents(List.of(consent(Optional.empty())))
                .build()));
        Comparison comparison = REPLAY.compare(record, agreed, OLD, LATER);
        assertThat(comparison.then().outcome()).isEqualTo(Outcome.DENY);
        assertThat(comparison.now().outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(comparison.movers()).containsExactly(Mover.KNOWLEDGE);
        assertThat(comparison.toString()).isEqualTo("Comparison{DENY -> PERMIT, movers=[KNOWLEDGE]}");
    }

    @Test
    void an_answer_that_takes_both_says_both() {
        DecisionRecord record = record(asked(RiskLevel.NONE));
        Comparison comparison = REPLAY.compare(record, HARM_BECAME_KNOWN, NEW, LATER);
        assertThat(comparison.then().outcome()).isEqualTo(Outcome.DENY);
        assertThat(comparison.now().outcome()).isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
        assertThat(comparison.with(Set.of(Mover.LAW)).outcome()).isEqualTo(Outcome.DENY);
        assertThat(comparison.with(List.of(Mover.KNOWLEDGE)).outcome()).isEqualTo(Outcome.DENY);
        assertThat(comparison.movers()).containsExactly(Mover.LAW, Mover.KNOWLEDGE);
        Move duties = move(comparison, AnswerPart.DUTIES);
        assertThat(duties.added()).containsExactly("OB-DSL");
        assertThat(duties.dropped()).isEmpty();
        assertThat(duties.byWhat()).isEqualTo("the law and what became known");
    }

    @Test
    void a_consent_that_ran_out_in_between_is_not_blamed_on_the_law() {
        LocalDate laterInTheOldLaw = OLD.plusYears(2);
        DecisionRecord record = record(asked(RiskLevel.NONE, consent(Optional.of(OLD.plusYears(1)))));
        Comparison comparison = REPLAY.compare(record, KnowledgeLog.empty(), laterInTheOldLaw, LATER);
        assertThat(comparison.then().outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(comparison.now().outcome()).isEqualTo(Outcome.DENY);
        assertThat(comparison.movers()).containsExactly(Mover.CONSENT_DATES);
        assertThat(comparison.with(Set.of(Mover.LAW)).outcome()).isEqualTo(Outcome.PERMIT);
    }

    @Test
    void where_either_would_do_both_ways_are_told() {
        DecisionRecord record = record(asked(RiskLevel.NONE, consent(Optional.empty())));
        KnowledgeLog refused = KnowledgeLog.of(
                List.of(Amendment.knownAt(LATER).consents(List.of()).build()));
        Comparison comparison = REPLAY.compare(record, refused, NEW, LATER);
        assertThat(move(comparison, AnswerPart.OUTCOME).ways())
                .containsExactly(Set.of(Mover.LAW), Set.of(Mover.KNOWLEDGE));
        assertThat(move(comparison, AnswerPart.OUTCOME).byWhat()).isEqualTo("the law, or what became known");
    }

    @Test
    void rules_and_sources_are_compared_for_each_category() {
        DecisionRecord record = record(asked(RiskLevel.NONE, consent(Optional.empty())));
        Comparison comparison = REPLAY.compare(record, HARM_BECAME_KNOWN, NEW, LATER);
        assertThat(comparison.moves())
                .filteredOn(move -> move.category().isPresent() && move.part() == AnswerPart.RULES)
                .extracting(Move::then, Move::now)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of("CONSENTED"), List.of("HARM")));
    }

    @Test
    void another_edition_of_the_law_can_answer_now() {
        DecisionRecord record = record(asked(RiskLevel.NONE));
        SharingAdviser open = SharingAdviser.reading(ToyPack.with(ToyPack.rule("OPEN", ToyPack.ORDINARY)
                .when(Condition.always())
                .then(Effect.PERMIT)
                .build()));
        Comparison comparison = REPLAY.compare(record, KnowledgeLog.empty(), open, OLD, THEN);
        assertThat(comparison.now().outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(comparison.movers()).containsExactly(Mover.LAW);
    }

    @Test
    void a_record_of_a_pack_that_is_not_at_hand_is_refused() {
        DecisionRecord record = record(asked(RiskLevel.NONE));
        Replay other = Replay.of(SharingAdviser.reading(ToyPack.with()));
        assertThatThrownBy(() -> other.replay(record, KnowledgeLog.empty(), OLD, THEN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REPLAY-PACK at /pack/digest")
                .hasMessageContaining("bring the edition that it was decided under");
    }

    @Test
    void a_record_whose_decision_is_not_that_of_its_pack_is_refused() {
        SharingQuestion question = asked(RiskLevel.NONE);
        RulePack renamed = PACK.toBuilder("toy", "2").build();
        DecisionRecord record = RecordChain.start()
                .append(
                        DecisionRecorder.of(renamed)
                                .draft(SharingAdviser.reading(renamed).advise(question), THEN, "staff-17"),
                        Records.salts())
                .record();
        assertThatThrownBy(() -> REPLAY.asRecorded(record))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REPLAY-DECISION at /decision");
    }

    @Test
    void what_was_known_before_the_record_is_not_in_it() {
        DecisionRecord record = record(asked(RiskLevel.NONE));
        assertThatThrownBy(() -> REPLAY.replay(record, KnowledgeLog.empty(), OLD, THEN.minusSeconds(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REPLAY-KNOWN-AT at /knownAt");
    }

    @Test
    void a_day_that_the_pack_does_not_encode_is_refused() {
        DecisionRecord record = record(asked(RiskLevel.NONE));
        assertThatThrownBy(() -> REPLAY.replay(record, KnowledgeLog.empty(), ToyPack.FIRST_DAY.minusDays(1), LATER))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PACK-DATE-NOT-ENCODED");
    }

    @Test
    void what_was_known_on_the_day_and_not_stated_shows_in_a_replay_of_the_day() {
        DecisionRecord record = record(asked(RiskLevel.NONE));
        KnowledgeLog knownBefore = KnowledgeLog.of(List.of(Amendment.knownAt(THEN.minusSeconds(60))
                .consents(List.of(consent(Optional.empty())))
                .build()));
        SharingDecision right = REPLAY.replay(record, knownBefore, OLD, THEN);
        assertThat(right.outcome()).isEqualTo(Outcome.PERMIT);
    }

    private static SharingQuestion asked(RiskLevel level, Consent... consents) {
        return Questions.ordinary(RecipientKind.HEALTH, Purpose.SAFEGUARDING)
                .asOf(OLD)
                .riskLevel(level)
                .needs(InformationCategory.MEDICAL)
                .consents(List.of(consents))
                .build();
    }

    private static Consent consent(Optional<LocalDate> until) {
        return Consent.builder()
                .state(ConsentState.GIVEN)
                .giver(ConsentGiver.PARENT_WITH_PR)
                .givenOn(OLD.minusDays(10))
                .expiresOn(until)
                .build();
    }

    private static DecisionRecord record(SharingQuestion question) {
        return RecordChain.start()
                .append(DecisionRecorder.of(PACK).draft(ADVISER.advise(question), THEN, "staff-17"), Records.salts())
                .record();
    }

    private static Move move(Comparison comparison, AnswerPart part) {
        return comparison.moves().stream()
                .filter(move -> move.category().isEmpty() && move.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
