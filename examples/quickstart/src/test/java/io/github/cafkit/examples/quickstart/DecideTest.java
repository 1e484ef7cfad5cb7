package io.github.cafkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the field
class DecideTest {

    private static final Path CONFORMANCE_CASES =
            Path.of("../../consent-rules/src/test/resources/io/github/cafkit/consent/cases");

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void setOut() {
        out = folder.resolve("decisions");
    }

    @TestFactory
    Stream<DynamicTest> decides_every_conformance_case_as_expected() throws IOException {
        Run run = Run.of("decide", "--cases", CONFORMANCE_CASES, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(names(out)).hasSizeGreaterThanOrEqualTo(93).isEqualTo(names(CONFORMANCE_CASES));
        return names(out).stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private void check(String name) throws IOException {
        Map<String, @Nullable Object> decision = JsonTree.readObject(Files.readString(out.resolve(name)));
        Map<?, ?> expected = object(JsonTree.readObject(Files.readString(CONFORMANCE_CASES.resolve(name)))
                .get("expected"));
        assertThat(decision.keySet().iterator().next()).isEqualTo("id");
        assertThat(decision.get("id") + ".json").isEqualTo(name);
        assertThat(decision.get("outcome")).isEqualTo(expected.get("outcome"));
        assertThat(list(decision.get("share"))).hasSameElementsAs(list(expected.get("share")));
        assertThat(list(decision.get("withhold"))).hasSameElementsAs(list(expected.get("withhold")));
        assertThat(list(decision.get("obligations"))).containsAll(list(expected.get("obligationsAtLeast")));
        if (expected.get("citesAnyOf") != null) {
            assertThat(list(decision.get("cites"))).containsAnyElementsOf(list(expected.get("citesAnyOf")));
        }
        if (expected.get("route") != null) {
            assertThat(decision.get("route")).isEqualTo(expected.get("route"));
        }
    }

    @Test
    void needs_no_title_and_no_expected_answer() throws IOException {
        Run.of("decide", "--cases", CONFORMANCE_CASES.resolve("C001.json"), "--out", out);
        String full = Files.readString(out.resolve("C001.json"));

        Map<String, Object> bare = new LinkedHashMap<>();
        Map<String, ?> theCase = JsonTree.readObject(Files.readString(CONFORMANCE_CASES.resolve("C001.json")));
        List.of("id", "asOf", "profile", "question")
                .forEach(name -> bare.put(name, Objects.requireNonNull(theCase.get(name))));
        Path file = write("bare.json", JsonTree.write(bare));
        Path again = folder.resolve("again");

        assertThat(Run.of("decide", "--cases", file, "--out", again).code()).isZero();
        assertThat(again.resolve("C001.json")).hasContent(full);
    }

    @Test
    void decides_the_sound_lines_and_names_the_faulty_ones() throws IOException {
        Path cases = write("cases.jsonl", """
                {"id":"first","asOf":"2026-01-12","question":{"facts":{},"items":{"PHONE":{}}}}
                {"id":"no-such-day","asOf":"2026-02-30","question":{"facts":{"purpose":"GOSSIP"},"items":{"PHONE":{}}}}

                {"id":"broken","asOf":
                {"id":"FIRST","asOf":"2026-01-12","question":{"facts":{},"items":{"PHONE":{}}}}
                {"id":"../out","asOf":"2026-01-12","question":{"facts":{},"items":{"PHONE":{}}}}
                {"id":"too-early","asOf":"1999-01-12","question":{"facts":{},"items":{"PHONE":{}}}}
                {"id":"nothing","asOf":"2026-01-12","question":{"facts":{},"items":{}}}
                ["not a case"]
                {"id":"last","asOf":"2026-01-12","question":{"facts":{},"items":{"NAME":{}}}}
                """);

        Run run = Run.of("decide", "--cases", cases, "--out", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(names(out)).containsExactly("first.json", "last.json");
        assertThat(run.out()).contains("2 decided, 7 faulty");
        assertThat(run.err().lines())
                .hasSize(8)
                .allSatisfy(line -> assertThat(line).startsWith(cases + ":"))
                .anySatisfy(line -> assertThat(line).contains(":2: ", "/asOf", "a date of the calendar"))
                .anySatisfy(line -> assertThat(line).contains(":2: ", "/question/facts/purpose", "CARE_ADMIN"))
                .anySatisfy(line -> assertThat(line).contains(":4: ", "JSON-SYNTAX"))
                .anySatisfy(line -> assertThat(line).contains(":5: ", "CASE-ID-TWICE", "/id", "see " + cases + ":1"))
                .anySatisfy(line -> assertThat(line).contains(":6: ", "/id", "letters, digits"))
                .anySatisfy(line -> assertThat(line).contains(":7: ", "PACK-DATE-NOT-ENCODED", "/asOf"))
                .anySatisfy(line -> assertThat(line).contains(":8: ", "/question/items"))
                .anySatisfy(line -> assertThat(line).contains(":9: ", "an object is expected"));
        assertThat(run.err())
                .as("what the document says")
                .doesNotContain("GOSSIP")
                .doesNotContain("../out");
    }

    @Test
    void a_line_that_is_not_text_spoils_no_other() throws IOException {
        Path cases = folder.resolve("cases.ndjson");
        Files.writeString(cases, "{\"id\":\"\u00e9\"}\n" + sound("A") + "\n" + sound("B"), StandardCharsets.ISO_8859_1);

        Run run = Run.of("decide", "--cases", cases, "--out", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(":1: ", "JSON-ENCODING");
        assertThat(names(out)).containsExactly("A.json", "B.json");
    }

    @Test
    void decides_a_folder_around_its_faulty_files() throws IOException {
        write("in/1.json", sound("same"));
        write("in/2.json", sound("same"));
        write("in/3.json", "");
        write("in/4.json", sound("other"));
        write("in/notes.txt", "not a case");

        Run run = Run.of("decide", "--cases", folder.resolve("in"), "--out", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(names(out)).containsExactly("other.json", "same.json");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("2.json: ", "CASE-ID-TWICE", "1.json"),
                        line -> assertThat(line).contains("3.json: ", "JSON-SYNTAX"));
    }

    @Test
    void a_faulty_case_takes_no_id_from_a_sound_one() throws IOException {
        Path cases = write("cases.jsonl", "{\"id\":\"A\"}\n" + sound("A") + "\n");

        assertThat(Run.of("decide", "--cases", cases, "--out", out).code()).isEqualTo(2);
        assertThat(names(out)).containsExactly("A.json");
    }

    @Test
    void a_second_run_replaces_what_the_first_wrote() throws IOException {
        Path cases = write("cases.jsonl", sound("A"));
        Run.of("decide", "--cases", cases, "--out", out);
        String before = Files.readString(out.resolve("A.json"));
        write("decisions/A.json", "left over");

        assertThat(Run.of("decide", "--cases", cases, "--out", out).code()).isZero();
        assertThat(out.resolve("A.json")).hasContent(before);
    }

    @Test
    void shows_progress_on_a_long_batch() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            lines.append(sound("case-" + i)).append('\n');
        }
        Run run = Run.of("decide", "--cases", write("cases.jsonl", lines.toString()), "--out", out);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("2,000 cases read, 2,000 decided ...");
    }

    @Test
    void refuses_paths_that_cannot_be_used() throws IOException {
        Path cases = write("in/cases.json", sound("A"));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertRefused(Run.of("decide", "--cases", folder.resolve("missing"), "--out", out), "--cases");
        assertRefused(Run.of("decide", "--cases", empty, "--out", out), "no cases");
        assertRefused(Run.of("decide", "--cases", cases, "--out", cases), "--out");
        assertRefused(Run.of("decide", "--cases", cases, "--out", folder.resolve("in")), "overwrite");
        assertRefused(Run.of("decide", "--cases", cases), "--out");
        assertThat(names(folder.resolve("in"))).containsExactly("cases.json");
    }

    private static void assertRefused(Run run, String because) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(because).doesNotContain("Exception");
    }

    private static String sound(String id) {
        return "{\"id\":\"" + id + "\",\"asOf\":\"2026-01-12\",\"question\":{\"facts\":{},\"items\":{\"PHONE\":{}}}}";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static Collection<Object> list(@Nullable Object value) {
        return ((Collection<?>) Objects.requireNonNull(value))
                .stream().<Object>map(o -> o).toList();
    }
}
