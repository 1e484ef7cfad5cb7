package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AskTest {

    private static final Path KIA = Path.of("src/main/resources/io/github/cafkit/examples/quickstart/kia");

    private static Run referral() {
        return Run.of(
                "ask",
                "--to",
                "therapy-01",
                "--for",
                "SPECIALIST_REFERRAL",
                "--what",
                "SEN,DEVELOPMENTAL",
                "--say",
                "holderSector=MAINTAINED_SCHOOL",
                "--say",
                "riskLevel=ADDITIONAL_NEED",
                "--say",
                "identity=VERIFIED",
                "--say",
                "riskRole=NONE",
                "--plan");
    }

    private static Run family() {
        return Run.of("ask", "--to", "grandmother-5107", "--what", "ADDRESS", "--needed");
    }

    @Test
    void ask_answers_from_the_records_and_says_from_which() {
        Run run = referral();
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("/agencies/1")
                .contains("given by a person with parental")
                .contains("names other recipients")
                .contains("What has to be asked")
                .contains("May go now developmental record, special educational needs")
                .contains("The rules let go what every open action has to share.")
                .contains("It is not legal advice");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
        assertThat(run.out()).doesNotContain("Tamsworth").doesNotContain("Tanyard");
    }

    @Test
    void ask_says_what_is_required_while_there_is_no_question() {
        Run run = family();
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Required: the sector of the holder")
                .contains("Required: Is this a concern about the")
                .contains("a relative")
                .contains("There is no question yet.");
    }

    @Test
    void ask_reads_documents_and_case_files() {
        Run run = Run.of(
                "ask",
                "--records",
                KIA.resolve("team.json"),
                "--records",
                KIA.resolve("assessment.json"),
                "--to",
                "therapist-01",
                "--told-by",
                "senco-01",
                "--what",
                "SEN");
        assertThat(run.code()).isZero();
        assertThat(words(run.out())).contains("/members/2");
        Run file = Run.of(
                "ask",
                "--records",
                Path.of("../../caf-model/src/test/resources/io/github/cafkit/model/json/samples/case-file.json"),
                "--to",
                "somebody",
                "--what",
                "SEN");
        assertThat(file.code()).isZero();
    }

    @Test
    void ask_refuses_what_it_cannot_read_or_does_not_know() {
        assertThat(Run.of("ask", "--to", "therapy-01", "--what", "SEN", "--records", KIA.resolve("nothing.json"))
                        .err())
                .contains("cannot be read");
        assertThat(Run.of("ask", "--to", "therapy-01", "--what", "SEN", "--records", KIA.resolve("household.json"))
                        .err())
                .contains("NO-CHILD");
        assertThat(Run.of("ask", "--to", "therapy-01", "--what", "SEN", "--say", "weather=FINE")
                        .err())
                .contains("UNKNOWN-FACT");
        assertThat(Run.of("ask", "--to", "therapy-01", "--what", "SEN", "--say", "riskLevel=HIGH")
                        .err())
                .contains("UNKNOWN-VALUE")
                .contains("SIGNIFICANT_HARM")
                .doesNotContain("HIGH");
        assertThat(Run.of("ask", "--to", "therapy-01").code()).isEqualTo(2);
    }

    @Test
    void the_guide_shows_what_is_printed() throws IOException {
        String printed = referral().out() + family().out();
        assertThat(Guide.excerpts("questions-from-records.md"))
                .hasSize(4)
                .allSatisfy(part -> assertThat(Guide.asQuoted(printed)).contains(part));
    }
}
