package io.github.cafkit.consent.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.record.DecisionRecorder;
import io.github.cafkit.consent.record.RecordChain;
import io.github.cafkit.consent.record.Records;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReplayProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final DecisionRecorder RECORDER = DecisionRecorder.of(EnglandPack.standard());
    private static final Replay REPLAY = Replay.of(ADVISER);

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        EnglandPack.FIRST_DAY.toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void a_record_is_read_back_as_it_was_written_and_replays_to_its_own_decision(
            @ForAll("questions") SharingQuestion question) {
        DecisionRecord record = record(question);
        assertThat(DecisionRecord.read(record.toLine())).isEqualTo(record);
        assertThat(record.question()).isEqualTo(question);
        Comparison same = REPLAY.compare(record, KnowledgeLog.empty(), record.lawOn(), record.knownAt());
        assertThat(same.isSame()).isTrue();
        assertThat(CanonicalJson.write(same.now().toDocument())).isEqualTo(CanonicalJson.write(record.decision()));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_law_of_another_day_answers_as_if_it_had_been_asked_on_that_day(
            @ForAll("questions") SharingQuestion question, @ForAll("days") LocalDate day) {
        Comparison comparison = REPLAY.compare(record(question), KnowledgeLog.empty(), day, Records.MORNING);
        assertThat(comparison.now().toDocument())
                .isEqualTo(ADVISER.advise(QuestionEdits.on(question, day, day)).toDocument());
        assertThat(comparison.movers()).doesNotContain(Mover.KNOWLEDGE);
        explained(comparison);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void what_moved_is_explained_by_what_was_moved(
            @ForAll("questions") SharingQuestion question, @ForAll("days") LocalDate day, @ForAll RiskLevel level) {
        KnowledgeLog log = KnowledgeLog.of(List.of(Amendment.knownAt(Records.MORNING)
                .states(Facts.RISK_LEVEL, level)
                .build()));
        try {
            log.asKnownAt(question, Records.MORNING);
        } catch (ProblemException contradiction) {
            Assume.that(false);
        }
        explained(REPLAY.compare(record(question), log, day, Records.MORNING));
    }

    /** Moving what is named and nothing else gives the answer of now, and moving less does not. */
    private static void explained(Comparison comparison) {
        for (Move move : comparison.moves()) {
            assertThat(said(move, comparison, EnumSet.noneOf(Mover.class)))
                    .isEqualTo(move.then())
                    .isNotEqualTo(move.now());
            assertThat(move.ways()).isNotEmpty();
            for (Set<Mover> way : move.ways()) {
                assertThat(said(move, comparison, way)).isEqualTo(move.now());
                for (Mover mover : way) {
                    Set<Mover> less = EnumSet.copyOf(way);
                    less.remove(mover);
                    assertThat(said(move, comparison, less)).isNotEqualTo(move.now());
                }
            }
        }
        if (comparison.isSame()) {
            assertThat(comparison.now().share()).isEqualTo(comparison.then().share());
            assertThat(comparison.now().obligations())
                    .isEqualTo(comparison.then().obligations());
        }
    }

    private static List<String> said(Move move, Comparison comparison, Set<Mover> moved) {
        SharingDecision decision = comparison.with(moved);
        return move.category()
                .map(category -> move.part().of(decision.category(category)))
                .orElseGet(() -> move.part().of(decision));
    }

    private static DecisionRecord record(SharingQuestion question) {
        return RecordChain.start()
                .append(RECORDER.draft(ADVISER.advise(question), Records.MORNING, "staff-17"), Records.salts())
                .record();
    }
}
