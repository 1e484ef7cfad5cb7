package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that test the rules themselves. */
class PackCommandsTest {

    private static final Path CASES = Path.of("../../consent-rules/src/test/resources/io/github/cafkit/consent/cases");
    private static final Path OWN = CASES.resolve("own");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    @Test
    void mutate_lists_the_faults_in_a_rule_that_no_case_notices() throws IOException {
        Path page = folder.resolve("matrix.md");
        Run run = Run.of("mutate", "--cases", CASES, "--cases", OWN, "--rule", "COURT-PROHIBITS", "--out", page);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(words(run.out()))
                .contains("Faults planted in COURT-PROHIBITS")
                .contains("killed by a case")
                .contains("equivalent")
                .containsPattern("Of every 100 faults, \\d+ are noticed")
                .contains("Not noticed");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
        assertThat(Files.readString(page)).contains("| COURT-PROHIBITS: lost | killed by a case |");
    }

    @Test
    void mutate_refuses_a_rule_that_is_not_there_and_cases_that_the_rules_do_not_pass() throws IOException {
        assertRefused(Run.of("mutate", "--cases", CASES, "--rule", "NO-SUCH-RULE"), "NO-SUCH-RULE");
        assertRefused(Run.of("mutate", "--cases", folder.resolve("missing.json")), "missing.json", "cannot be read");
        assertRefused(Run.of("mutate"), "--cases");
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"),
                Files.readString(CASES.resolve("C001.json"))
                        .replaceFirst("\"outcome\": *\"[A-Z_]+\"", "\"outcome\": \"MUST_SHARE\""));
        assertRefused(Run.of("mutate", "--cases", wrong), "does not pass case C001");
    }

    @Test
    void coverage_counts_what_cases_show_and_writes_questions_for_the_rest() throws IOException {
        Path gaps = folder.resolve("gaps");
        Run run = Run.of("coverage", "--cases", CASES, "--cases", OWN, "--out", gaps);

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("What the cases show of england")
                .contains("tier decides 10 10")
                .contains("Edges of the decision diagrams")
                .containsPattern("Not shown: \\d+ questions would show it");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
        try (Stream<Path> files = Files.list(gaps)) {
            assertThat(files).isNotEmpty();
        }
        assertThat(Run.of("explain", gaps.resolve("gap-001.json")).code()).isZero();
        assertRefused(Run.of("coverage", "--cases", folder.resolve("missing.json")), "missing.json");
    }
}
