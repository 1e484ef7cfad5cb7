package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.LibraryVersion;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRecordTest {

    private static final String OVERRIDE = "0f".repeat(32);

    @Test
    void a_record_says_what_was_asked_and_answered_under_which_rules_and_on_what_knowledge() {
        SharingDecision decision = Records.decision(RiskLevel.SIGNIFICANT_HARM);
        DecisionRecord record = RecordChain.start()
                .append(
                        Records.recorder()
                                .draft(decision, Records.MORNING, "staff-17")
                                .about("child-4711")
                                .to("clinic-3")
                                .document("assessment-9")
                                .overriddenBy(OVERRIDE),
                        Records.salts())
                .record();

        assertThat(record.sequence()).isEqualTo(1);
        assertThat(record.previous()).isEqualTo("0".repeat(64));
        assertThat(record.library()).isEqualTo(LibraryVersion.get());
        assertThat(record.packId()).isEqualTo("toy");
        assertThat(record.packEdition()).isEqualTo("1");
        assertThat(record.packDigest()).isEqualTo(PackDigest.sha256(Records.PACK));
        assertThat(record.lawOn()).isEqualTo(decision.question().asOf());
        assertThat(record.knownAt()).isEqualTo(Records.MORNING);
        assertThat(record.question()).isEqualTo(decision.question());
        assertThat(record.decision()).isEqualTo(JsonTree.read(JsonTree.write(decision.toDocument())));
        assertThat(record.override()).contains(OVERRIDE);
        assertThat(record.commitments()).extracting(Commitment::what).containsExactly(Committed.values());
        assertThat(record.signature()).isEmpty();
        assertThat(record.toString()).isEqualTo("DecisionRecord[1:" + record.digest() + "]");
    }

    @Test
    void a_record_is_one_line_of_canonical_json_and_reads_as_it_was_written() {
        DecisionRecord record = DecisionRecord.read(Records.lines(3).get(2));
        assertThat(record.toLine()).doesNotContain("\n").isEqualTo(CanonicalJson.write(record.toDocument()));
        assertThat(DecisionRecord.read(record.toLine())).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(record.head()).isEqualTo(new ChainHead(3, record.digest()));
        assertThat(JsonTree.read(CafJson.standard().write(record))).isEqualTo(record.toDocument());
        assertThat(JsonTree.read(CafJson3.standard().write(record))).isEqualTo(record.toDocument());
    }

    @Test
    void the_digest_is_the_one_that_other_programs_compute() {
        DecisionRecord record = DecisionRecord.read(Records.lines(1).get(0));
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(record.toDocument());
        rest.remove("digest");
        assertThat(record.digest()).isEqualTo(Digests.sha256(CanonicalJson.write(rest)));
        // printf abc | sha256sum
        assertThat(Digests.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_decision_of_another_pack_is_not_recorded_as_one_of_this() {
        SharingDecision other = SharingAdviser.reading(ToyPack.with())
                .advise(Records.question(RiskLevel.NONE, InformationCategory.NAME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.recorder().draft(other, Records.MORNING, "staff-17"))
                .withMessageContaining("another pack");
        SharingDecision same = SharingAdviser.reading(ToyPack.with(Records.PACK.rules().stream()
                        .filter(rule -> rule.id().equals("OPEN"))
                        .findFirst()
                        .orElseThrow()))
                .advise(Records.question(RiskLevel.NONE, InformationCategory.NAME));
        assertThat(Records.recorder().draft(same, Records.MORNING, "staff-17")).hasToString("RecordDraft[DECIDED_BY]");
    }

    @Test
    void what_cannot_be_recorded_is_refused() {
        SharingDecision decision = Records.decision(RiskLevel.NONE);
        assertThatThrownBy(() -> Records.recorder().draft(decision, Records.MORNING, " "))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RECORD-VALUE at /commitments/decidedBy");
        assertThatThrownBy(() -> Records.draft(RiskLevel.NONE).to(""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("RECORD-VALUE at /commitments/recipient");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.draft(RiskLevel.NONE).overriddenBy("because"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.recorder().draft(decision, Instant.MAX, "staff-17"));
        assertThatIllegalArgumentException().isThrownBy(() -> Records.recorder().writtenBy("a version"));
    }

    /** What to replace in a record, and where the fault is then found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\":\"cafkit/decision-record/1\" | \"schema\":\"cafkit/decision-record/2\" | /schema",
                "\"sequence\":1 | \"sequence\":0 | /sequence",
                "\"sequence\":1 | \"sequence\":\"1\" | /sequence",
                "\"sequence\":1 | \"sequence\":1.5 | /sequence",
                "\"previous\":\"0000 | \"previous\":\"000G | /previous",
                "\"knownAt\":\"2026-10-15T09:00:00Z\" | \"knownAt\":\"2026-10-15 09:00\" | /knownAt",
                "\"knownAt\":\"2026-10-15T09:00:00Z\" | \"knownAt\":\"2026-13-15T09:00:00Z\" | /knownAt",
                "\"knownAt\":\"2026-10-15T09:00:00Z\" | \"knownAt\":\"2026-10-15T09:00:00.000Z\" | /knownAt",
                "\"lawOn\":\"2026-10-15\" | \"lawOn\":\"2026-10-16\" | /question/asOf",
                "\"lawOn\":\"2026-10-15\" | \"lawOn\":\"2026-02-30\" | /lawOn",
                "\"lawOn\":\"2026-10-15\" | \"lawOn\":\"today\" | /lawOn",
                "\"library\":\" | \"library\":\"! | /library",
                "\"id\":\"toy\" | \"id\":\"other\" | /decision/pack",
                "\"edition\":\"1\" | \"edition\":\"2\" | /decision/packEdition",
                "\"decidedBy\" | \"decided\" | /commitments",
                "\"commitments\":{ | \"commitments\":{\"name\":\"x\", | /commitments",
                "\"sequence\":1 | \"sequence\":1,\"override\":\"because\" | /override",
                "\"sequence\":1 | \"sequence\":1,\"signature\":\"x\" | /signature",
                "\"sequence\":1 | \"sequence\":1,\"signature\":{\"key\":\"a b\"} | /signature/value",
                "\"sequence\":1 | \"sequence\":1,\"child\":\"any\" | /",
                "\"question\":{ | \"asked\":{ | /question",
            })
    void a_record_of_another_form_is_refused_with_the_place_of_the_fault(String part, String other, String place) {
        String line = Records.lines(1).get(0);
        assertThat(line).contains(part);
        assertThatThrownBy(() -> DecisionRecord.read(line.replace(part, other)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().stream().map(Problem::toString))
                                .anyMatch(problem -> problem.startsWith("ERROR RECORD-FORM at " + place + ":")));
    }

    @Test
    void a_record_that_is_written_otherwise_is_refused() {
        String line = Records.lines(1).get(0);
        assertThatThrownBy(() -> DecisionRecord.read(" " + line)).hasMessageContaining("RECORD-CANONICAL");
        assertThatThrownBy(() -> DecisionRecord.read(line.replace("\"sequence\":1}", "\"sequence\": 1}")))
                .hasMessageContaining("RECORD-CANONICAL");
        assertThatThrownBy(() -> DecisionRecord.read(line.replace("UNDER_13", "UNDER_14")))
                .hasMessageContaining("RECORD-DIGEST");
        assertThatThrownBy(() -> DecisionRecord.read("")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> DecisionRecord.read("[]")).isInstanceOf(ProblemException.class);
    }

    @Test
    void every_fault_of_a_record_is_told_at_once() {
        assertThatThrownBy(() -> DecisionRecord.read("{\"sequence\":0,\"child\":\"any\"}"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().asList()).hasSizeGreaterThan(8));
    }

    @Test
    void a_head_is_written_down_and_read() {
        ChainHead head = Records.head(Records.lines(2));
        assertThat(ChainHead.parse(head.toString())).isEqualTo(head);
        assertThat(ChainHead.parse(ChainHead.START.toString())).isEqualTo(ChainHead.START);
        for (String other : List.of("", "1", "1:abc", "-1:" + "0".repeat(64), "01:" + "0".repeat(64), head + " ")) {
            assertThatThrownBy(() -> ChainHead.parse(other)).hasMessageContaining("CHAIN-HEAD");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ChainHead(-1, head.digest()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChainHead(1, "x"));
    }

    @Test
    void a_chain_is_a_value_that_appending_leaves_as_it_was() {
        RecordChain start = RecordChain.start();
        RecordChain.Appended first = start.append(Records.draft(1), Records.salts());
        assertThat(start).isEqualTo(RecordChain.start()).hasSameHashCodeAs(RecordChain.start());
        assertThat(first.chain().head()).isEqualTo(first.record().head());
        assertThat(RecordChain.after(first.record().head())).isEqualTo(first.chain());
        assertThat(start.append(Records.draft(1), Records.salts()).record()).isEqualTo(first.record());
        RecordChain.Appended second = first.chain().append(Records.draft(2), Records.salts());
        assertThat(second.record().previous()).isEqualTo(first.record().digest());
        assertThat(Optional.of(second.record().sequence())).contains(2L);
        RecordChain full = RecordChain.after(new ChainHead((1L << 53) - 1, "0".repeat(64)));
        assertThatThrownBy(() -> full.append(Records.draft(1), Records.salts()))
                .isInstanceOf(IllegalStateException.class);
    }
}
