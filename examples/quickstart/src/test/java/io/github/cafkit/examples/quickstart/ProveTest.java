package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertNarrow;
import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveTest {

    private static final String DAY = "2026-11-02";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    @Test
    void every_law_is_proved_or_says_how_it_is_shown() {
        Run run = Run.of("prove", "--day", DAY);

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Rules england")
                .contains("L01")
                .contains("L41")
                .contains("Where the combinations end, on the days 2026-09-30/..")
                .contains("Every law that is proved holds.")
                .contains("It is not legal advice");
        assertNarrow(run);
    }

    @Test
    void every_stretch_of_days_is_proved_without_a_day() {
        Run run = Run.of("prove", "--law", "L22");

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Days 2000-03-01/.., in 10 stretches with the same rules")
                .contains("Proved Signed with reasons and below significant harm");
        assertNarrow(run);
    }

    @Test
    void one_law_is_shown_in_full() {
        Run run = Run.of("prove", "--day", DAY, "--law", "L12");

        assertThat(words(run.out()))
                .contains("Law L12 Where significant harm is suspected")
                .contains("Rests on - ")
                .contains("That is never, if childConsent takes any value, whatever it was before")
                .contains("Result holds");
        assertNarrow(run);
    }

    @Test
    void a_rule_that_a_law_needs_is_missed_and_the_question_becomes_a_case() throws IOException {
        Path out = folder.resolve("broken");
        Run run = Run.of("prove", "--day", DAY, "--law", "L08", "--without", "PERSON-UNDER-ALLEGATION", "--out", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(words(run.out()))
                .contains("What breaks a law")
                .contains("L08 is broken, days 2026-09-30/.., by")
                .contains("riskRole=ALLEGED_PERPETRATOR")
                .contains("Some law is broken.");
        Path theCase = out.resolve("L08-2026-09-30.json");
        assertThat(theCase).exists();
        Run explained = Run.of("explain", theCase);
        assertThat(explained.code()).isZero();
        assertThat(words(explained.out())).contains("PERSON-UNDER-ALLEGATION (T1");
    }

    @Test
    void the_certificate_is_the_same_on_every_run() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Run.of("prove", "--day", DAY, "--out", first);
        Run.of("prove", "--day", DAY, "--out", second);

        assertThat(names(first)).containsExactly("certificate.json", "certificate.md");
        for (String name : new String[] {"certificate.json", "certificate.md"}) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
        }
        assertThat(JsonTree.readObject(Files.readString(first.resolve("certificate.json"))))
                .containsEntry("schema", "cafkit/certificate/1")
                .containsEntry("holds", true);
        assertThat(Files.readString(first.resolve("certificate.md"))).startsWith("# What was shown of pack england");
    }

    @Test
    void what_cannot_be_used_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(Run.of("prove", "--day", "1999-01-01"), "--day", "PACK-DATE-NOT-ENCODED");
        assertRefused(Run.of("prove", "--day", "yesterday"), "must be a date of the calendar");
        assertRefused(Run.of("prove", "--law", "L99"), "there is no law L99");
        assertRefused(Run.of("prove", "--without", "NOTHING"), "the pack has no rule NOTHING");
        assertRefused(Run.of("prove", "--day", DAY, "--law", "L25", "--out", file), "--out");
        assertRefused(Run.of("check", "--count", "0"), "--count");
    }

    @Test
    void the_compiled_rules_are_compared_with_the_rules_as_they_are_written() {
        Run run = Run.of("check", "--count", "2000", "--seed", "9");

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Random 2,000 answers compared, from seed 9, over 10 stretches of days")
                .contains("Every combination ")
                .contains("Both always say the same.");
        assertNarrow(run);
    }

    @Test
    void what_the_guide_shows_is_what_the_commands_print() throws IOException {
        String printed = Run.of("prove", "--day", DAY).out()
                + Run.of("prove", "--day", DAY, "--law", "L08", "--without", "PERSON-UNDER-ALLEGATION")
                        .out()
                + Run.of("check").out();
        List<String> lines = printed.lines().toList();

        assertThat(shown(Files.readString(Path.of("../../docs/proof.md"))))
                .hasSizeGreaterThan(20)
                .isSubsetOf(lines);
    }

    /** The lines of the guide that stand for output: those of its blocks without a language. */
    private static List<String> shown(String guide) {
        List<String> shown = new ArrayList<>();
        String block = "";
        for (String line : guide.lines().toList()) {
            if (line.startsWith("```")) {
                block = block.isEmpty() ? line + "|" : "";
            } else if (block.equals("```|") && !line.equals("...")) {
                shown.add(line);
            }
        }
        return shown;
    }

    private static String[] names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }
}
