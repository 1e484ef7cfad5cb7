package io.github.cafkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.model.assessment.CommonAssessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscloseTest {

    private static final Path SAMPLES = Path.of("src/main/resources/io/github/cafkit/examples/quickstart");
    private static final Path KIA = SAMPLES.resolve("kia/assessment.json");
    private static final Path AGREED = SAMPLES.resolve("kia/questions/referral-agreed.json");
    private static final Path FATHER = SAMPLES.resolve("sam/questions/father-asks.json");
    private static final Path SAM = SAMPLES.resolve("sam/assessment.json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    @Test
    void disclose_writes_what_may_go_and_the_two_accounts() throws IOException {
        Run run = Run.of("disclose", AGREED, "--document", KIA, "--out", folder.resolve("out"));
        assertThat(run.code()).isZero();
        CommonAssessment narrow =
                CafJson.standard().read(Files.readString(folder.resolve("out/document.json")), CommonAssessment.class);
        assertThat(narrow.getChild().getAddress()).isEmpty();
        assertThat(narrow.getChild().getName()).isPresent();
        assertThat(reader("for-recipient.json")).isEqualTo("RECIPIENT");
        assertThat(reader("for-audit.json")).isEqualTo("AUDITOR");
        assertThat(run.out())
                .contains("What may go", "For the recipient", "For the audit only", "It is not legal advice");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @Test
    void a_father_under_allegation_is_told_nothing_and_the_auditor_everything() {
        Run run = Run.of("disclose", FATHER, "--document", SAM);
        String told = run.out().replaceAll("\\s+", " ");
        assertThat(told)
                .contains("For the recipient Nothing is told.")
                .contains("PERSON-UNDER-ALLEGATION")
                .contains("Child#address");
    }

    @Test
    void plans_episodes_and_case_files_are_narrowed_too() {
        Path file = Path.of("../../caf-model/src/test/resources/io/github/cafkit/model/json/samples/case-file.json");
        assertThat(Run.of("disclose", AGREED, "--document", SAMPLES.resolve("kia/plan.json"))
                        .code())
                .isZero();
        assertThat(Run.of("disclose", AGREED, "--document", SAMPLES.resolve("kia/episode.json"))
                        .code())
                .isZero();
        assertThat(Run.of("disclose", AGREED, "--document", file).code()).isZero();
    }

    @Test
    void disclose_refuses_what_it_cannot_narrow() throws IOException {
        assertRefused(Run.of("disclose", AGREED), "--document");
        assertRefused(Run.of("disclose", AGREED, "--document", folder.resolve("none.json")), "cannot be read");
        assertRefused(Run.of("disclose", AGREED, "--document", SAMPLES.resolve("kia/team.json")), "WRONG-SCHEMA");
        assertRefused(Run.of("disclose", KIA, "--document", KIA), "assessment.json");
        assertRefused(
                Run.of("disclose", AGREED, "--document", SAMPLES.resolve("kia/episode.json"), "--child", "nobody"),
                "DISCLOSURE-04");
        Path taken = Files.writeString(folder.resolve("taken"), "");
        assertRefused(Run.of("disclose", AGREED, "--document", KIA, "--out", taken), "--out");
    }

    @Test
    void the_guide_shows_what_is_printed() throws IOException {
        String printed = Run.of("disclose", AGREED, "--document", KIA).out()
                + Run.of("disclose", FATHER, "--document", SAM).out();
        assertThat(Guide.excerpts("minimum-disclosure.md"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(part -> assertThat(Guide.asQuoted(printed)).contains(part));
    }

    private String reader(String name) throws IOException {
        Map<String, ?> account =
                JsonTree.readObject(Files.readString(folder.resolve("out").resolve(name)));
        return String.valueOf(account.get("reader"));
    }

    private static void assertRefused(Run run, String because) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(because).doesNotContain("Exception");
    }
}
