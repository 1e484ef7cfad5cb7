package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.record.Committed;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.record.Salt;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the field
class RecordCommandsTest {

    private static final Path SAMPLES = Path.of("src/main/resources/io/github/cafkit/examples/quickstart");
    private static final Path QUESTIONS = SAMPLES.resolve("kia/questions");
    private static final Path KNOWN = SAMPLES.resolve("kia/decisions/became-known.json");

    @TempDir
    private Path folder;

    private Path records;

    @BeforeEach
    void record() {
        records = folder.resolve("records.jsonl");
    }

    @Test
    void record_writes_a_chain_and_keeps_the_salts_apart() throws IOException {
        Run run = Run.of("record", "--cases", QUESTIONS, "--out", records, "--decided-by", "lead-3");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = Files.readAllLines(records);
        List<String> salts = Files.readAllLines(Path.of(records + ".salts"));
        assertThat(lines).hasSize(9).hasSameSizeAs(salts);
        assertThat(run.out()).contains("9 records in ").contains("Keep elsewhere: 9:");

        DecisionRecord last = DecisionRecord.read(lines.get(8));
        Map<String, @Nullable Object> itsSalts = JsonTree.readObject(salts.get(8));
        assertThat(itsSalts).containsEntry("record", 9L);
        assertThat(lines).noneMatch(line -> line.contains("lead-3"));
        assertThat(last.commitment(Committed.DECIDED_BY)
                        .orElseThrow()
                        .opens("lead-3", Salt.ofHex(String.valueOf(itsSalts.get("decidedBy")))))
                .isTrue();
    }

    @Test
    void record_overwrites_nothing_and_reports_a_faulty_case() throws IOException {
        assertThat(Run.of("record", "--cases", QUESTIONS, "--out", records).code())
                .isZero();
        assertRefused(Run.of("record", "--cases", QUESTIONS, "--out", records), "not overwritten");
        assertRefused(Run.of("record", "--cases", folder.resolve("none"), "--out", records), "nothing to read");
        assertRefused(
                Run.of("record", "--cases", QUESTIONS, "--out", folder.resolve("no/such/folder")), "cannot write");
        assertRefused(
                Run.of("record", "--cases", QUESTIONS, "--out", folder.resolve("o"), "--decided-by", " "),
                "--decided-by");

        Path cases = Files.createDirectories(folder.resolve("cases"));
        Files.writeString(cases.resolve("a.json"), "{\"id\":\"A\"}");
        Files.copy(QUESTIONS.resolve("referral-agreed.json"), cases.resolve("b.json"));
        Path some = folder.resolve("some.jsonl");
        Run run = Run.of("record", "--cases", cases, "--out", some, "--known-at", "2025-11-28T16:00:00Z");
        assertRefused(run, "a.json", "/asOf");
        assertThat(Files.readAllLines(some)).hasSize(1);
        assertThat(DecisionRecord.read(Files.readAllLines(some).get(0)).knownAt())
                .hasToString("2025-11-28T16:00:00Z");
    }

    @Test
    void verify_says_that_a_chain_holds_and_is_what_the_rules_say() {
        String head = recorded();
        Run run = Run.of("verify", records, "--recompute", "--head", head);
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("The chain holds.")
                .contains("Lines 9")
                .contains("Decided anew 9; 0 are of other rules");
    }

    @Test
    void verify_says_what_is_wrong_with_a_chain() throws IOException {
        String head = recorded();
        List<String> lines = new ArrayList<>(Files.readAllLines(records));
        lines.set(2, lines.get(2).replace("YES", "NO"));
        lines.remove(5);
        lines.remove(7);
        Files.write(records, lines);
        Run run = Run.of("verify", records, "--head", head);
        assertThat(run.code()).isEqualTo(1);
        assertThat(words(run.out()))
                .contains("The chain does not hold.")
                .contains("3 CHAIN-ALTERED this line is not the record that was written here (RECORD-DIGEST)")
                .contains("6 CHAIN-MISSING record 6 is missing before this line")
                .contains("7 CHAIN-HEAD the chain ends with record 8 and has no whole record 9");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));

        Files.write(records, Collections.nCopies(30, "{}"));
        assertThat(Run.of("verify", records).out()).contains("and more; these are the first 20");
    }

    @Test
    void verify_reads_a_chain_while_it_is_written() {
        Run run = Run.of("verify", "--generate", "300");
        assertThat(run.code()).isZero();
        assertThat(words(run.out())).contains("The chain holds.").contains("Whole records 300");
        assertRefused(Run.of("verify"), "either a file or --generate");
        assertRefused(Run.of("verify", "--generate", "0"), "from 1");
        assertRefused(Run.of("verify", records, "--generate", "5"), "either a file or --generate");
        assertRefused(Run.of("verify", records), "cannot be read");
        recorded();
        assertRefused(Run.of("verify", records, "--head", "9"), "CHAIN-HEAD");
    }

    @Test
    void replay_shows_what_moved_and_by_what() {
        recorded();
        Run run =
                Run.of("replay", records, "--record", "5", "--knowledge", KNOWN, "--known-at", "2026-01-14T12:00:00Z");
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Record 5, then and now")
                .contains("Answer ask for consent first may be shared")
                .contains("the whole what flows - PHONE what became known")
                .contains("It is not legal advice");
        assertThat(words(Run.of(
                                "replay",
                                records,
                                "--record",
                                "5",
                                "--knowledge",
                                KNOWN,
                                "--known-at",
                                "2026-02-11T12:00:00Z",
                                "--all")
                        .out()))
                .contains("phone number duties OB-SEEK OB-PROTECT-ID OB-DSL OB-ADVICE what became known");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @Test
    void replay_on_the_clocks_of_the_record_moves_nothing() {
        recorded();
        assertThat(words(Run.of("replay", records, "--record", "5").out())).contains("Nothing moved.");
        assertThat(words(Run.of("replay", records, "--record", "9", "--knowledge", KNOWN)
                        .out()))
                .contains("Nothing moved.");
    }

    @Test
    void replay_refuses_what_cannot_be_replayed() throws IOException {
        recorded();
        assertRefused(Run.of("replay", records), "--record");
        assertRefused(Run.of("replay", records, "--record", "12"), "no whole record");
        assertRefused(Run.of("replay", folder.resolve("none"), "--record", "1"), "cannot be read");
        assertRefused(
                Run.of("replay", records, "--record", "1", "--known-at", "2020-01-01T00:00:00Z"), "REPLAY-KNOWN-AT");
        assertRefused(Run.of("replay", records, "--record", "1", "--law-on", "1999-01-01"), "PACK-DATE-NOT-ENCODED");
        assertRefused(Run.of("replay", records, "--record", "1", "--knowledge", records), "JSON-SYNTAX");
        Path spoilt = Files.writeString(folder.resolve("spoilt.jsonl"), "{}\n" + Files.readString(records));
        assertThat(Run.of("replay", spoilt, "--record", "1").code()).isZero();
    }

    @Test
    void the_guides_show_what_is_printed() throws IOException {
        String head = recorded();
        StringBuilder printed = new StringBuilder();
        printed.append(Run.of("verify", records, "--recompute", "--head", head).out());
        printed.append(
                Run.of("replay", records, "--record", "5", "--knowledge", KNOWN, "--known-at", "2026-01-14T12:00:00Z")
                        .out());
        printed.append(Run.of("replay", records, "--record", "7", "--law-on", "2026-11-02")
                .out());
        List<String> lines = new ArrayList<>(Files.readAllLines(records));
        lines.set(2, lines.get(2).replace("YES", "NO"));
        lines.remove(5);
        lines.remove(7);
        Files.write(records, lines);
        printed.append(Run.of("verify", records, "--head", head).out());
        assertThat(Stream.of("decision-record.md", "replay.md").flatMap(guide -> Guide.excerpts(guide).stream()))
                .hasSize(6)
                .allSatisfy(
                        part -> assertThat(Guide.asQuoted(printed.toString())).contains(part));
    }

    /** The decisions about Kia, recorded; answers the head. */
    private String recorded() {
        Run run = Run.of("record", "--cases", QUESTIONS, "--out", records);
        Matcher head = Pattern.compile("Keep elsewhere: (\\S+)").matcher(run.out());
        assertThat(head.find()).isTrue();
        return head.group(1);
    }
}
