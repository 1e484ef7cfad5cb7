package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.packfile.LocalPackFile;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sampled packs are whole: they answer, can be written and read, and their compiled form agrees with what is written. */
class SmallPacksTest {

    private static final List<RulePack> PACKS =
            Samples.of(RulePack.class).stream(0).limit(60).toList();

    @Test
    void a_pack_answers_every_question_alike_whether_read_or_compiled() {
        List<SharingQuestion> questions =
                Samples.of(SharingQuestion.class).stream(0).limit(40).toList();
        int compared = 0;
        for (RulePack pack : PACKS) {
            SharingAdviser read = SharingAdviser.reading(pack);
            SharingAdviser compiled = SharingAdviser.of(pack);
            for (SharingQuestion question : questions) {
                if (pack.encodes().contains(question.asOf())) {
                    assertThat(compiled.advise(question).toDocument())
                            .isEqualTo(read.advise(question).toDocument());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(1500);
    }

    @Test
    void a_pack_is_written_and_read_as_the_same_pack() {
        for (RulePack pack : PACKS) {
            RulePack read = PackFile.read(JsonTree.write(PackFile.write(pack)));
            assertThat(PackDigest.sha256(read)).isEqualTo(PackDigest.sha256(pack));
        }
    }

    @Test
    void a_seed_makes_the_same_pack_again_to_the_last_condition() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(PackDigest.sha256(Samples.of(RulePack.class).of(seed)))
                    .isEqualTo(PackDigest.sha256(PACKS.get(seed)));
        }
    }

    @Test
    void packs_have_one_tier_and_many_rules_that_change_duties_a_clash_and_local_rules() {
        new Seen<>(PACKS)
                .atLeast(1, "only a default", pack -> pack.tiers().size() == 1)
                .atLeast(30, "three tiers or more", pack -> pack.tiers().size() >= 3)
                .atLeast(20, "more than five rules", pack -> pack.rules().size() > 5)
                .atLeast(20, "a day of change", pack -> pack.intervals().size() > 1)
                .atLeast(20, "duties", pack -> !pack.duties().isEmpty())
                .atLeast(5, "a clash", pack -> pack.clash().isPresent())
                .atLeast(1, "local rules", pack -> !pack.localRules().isEmpty())
                .atLeast(
                        1, "dates that were moved", pack -> !pack.changedDates().isEmpty())
                .atLeast(1, "an end", pack -> !pack.encodes().isUnboundedEnd());
    }

    @Test
    void a_local_pack_has_the_form_that_the_pack_for_England_takes_in() {
        RulePack england = EnglandPack.standard();
        for (LocalPack local : Samples.of(LocalPack.class).stream(0).limit(40).toList()) {
            List<Citation> sources = new ArrayList<>(england.sources().all());
            sources.addAll(local.sources());
            RulePack both = england.toBuilder("england+" + local.id(), "1")
                    .sources(SourceCatalogue.of(sources))
                    .rules(local.rules())
                    .build();
            assertThat(both.rules())
                    .hasSize(england.rules().size() + local.rules().size());
            LocalPack read = LocalPackFile.read(JsonTree.write(LocalPackFile.write(local)), england);
            assertThat(read.digest()).isEqualTo(local.digest());
        }
    }

    @Test
    void a_law_is_proved_or_broken_by_a_question_that_is_a_ready_case_file() {
        new Seen<>(Samples.of(Proof.class).stream(0).limit(200).toList())
                .atLeast(10, "holds", Proof::holds)
                .atLeast(10, "broken", proof -> proof.result() == Proof.Result.BROKEN)
                .atLeast(
                        10,
                        "a case file",
                        proof -> proof.caseFiles().stream()
                                .map(CaseDocument::read)
                                .anyMatch(read -> !read.question().items().isEmpty()));
    }

    @Test
    void a_small_pack_can_be_analysed() {
        for (RulePack pack : PACKS.subList(0, 10)) {
            PackAnalysis analysis = PackAnalysis.of(pack);
            assertThat(analysis.interval(pack.encodes().start()).start())
                    .isEqualTo(pack.encodes().start());
        }
    }

    @Test
    void a_record_is_read_back_from_its_line() {
        for (DecisionRecord record :
                Samples.of(DecisionRecord.class).stream(0).limit(40).toList()) {
            assertThat(DecisionRecord.read(record.toLine())).isEqualTo(record);
        }
    }
}
