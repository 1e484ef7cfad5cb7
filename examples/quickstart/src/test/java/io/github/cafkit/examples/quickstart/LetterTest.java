package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final Path SAMPLES = Path.of("src/main/resources/io/github/cafkit/examples/quickstart");
    private static final Path FATHER = SAMPLES.resolve("sam/questions/father-asks.json");
    private static final Path MOTHER = SAMPLES.resolve("sam/questions/mother-asks.json");
    private static final Path BRUISES = SAMPLES.resolve("kia/questions/bruises-to-social-care.json");
    private static final Path OWN_WORDS = SAMPLES.resolve("letters/our-words.properties");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    @Test
    void a_practitioner_reads_everything_unless_something_else_is_asked_for() {
        Run run = Run.of("letter", FATHER);
        assertThat(run.code()).isZero();
        assertThat(words(run))
                .contains("May this be shared? For staff only")
                .contains("Does not go now - address - educational record")
                .contains("To be judged - Is this person part of the risk")
                .contains("It is not legal advice");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @Test
    void a_short_form_is_three_sentences() {
        assertThat(words(Run.of("letter", BRUISES, "--form", "short")))
                .isEqualTo(
                        "Children's social care: you may share name, address, safeguarding record and child abuse data."
                                + " Remember: do not tell the family for now; do not ask for consent. This is decision support and"
                                + " not legal advice. ");
    }

    @Test
    void a_father_under_an_allegation_reads_no_more_than_anybody_whom_nothing_is_given() {
        String father = words(Run.of("letter", FATHER, "--reader", "family"));
        assertThat(father)
                .contains("We cannot give you this information at the moment.")
                .doesNotContainIgnoringCase("risk")
                .doesNotContainIgnoringCase("alleg")
                .doesNotContainIgnoringCase("safeguarding")
                .doesNotContainIgnoringCase("address");
        assertThat(words(Run.of("letter", MOTHER, "--reader", "family"))).contains("- the school record");
    }

    @Test
    void an_auditor_reads_rules_and_digest() {
        Run run = Run.of("letter", FATHER, "--reader", "AUDITOR");
        assertThat(words(run))
                .contains("Deciding rule: PERSON-UNDER-ALLEGATION (T1, DENY)")
                .containsPattern("Digest of the rules \\(SHA-256\\): [0-9a-f]{64}");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void a_head_makes_it_a_letter(String format) {
        Run run = Run.of(
                "letter",
                MOTHER,
                "--reader",
                "family",
                "--format",
                format,
                "--from",
                "Larkfield Primary School",
                "--from",
                "Mill Lane",
                "--to",
                "Ms <Example>",
                "--date",
                "2026-01-28",
                "--reference",
                "R/17",
                "--contact",
                "Data protection=dpo at rowan");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Larkfield Primary School",
                        "Mill Lane",
                        "28 January 2026",
                        "R/17",
                        "Data protection: dpo at rowan")
                .contains(format.equals("html") ? "&lt;Example&gt;" : "Example");
    }

    @Test
    void sentences_can_be_changed() {
        assertThat(words(Run.of("letter", MOTHER, "--reader", "family", "--wording", OWN_WORDS)))
                .contains("You can ask the head, Ms Adeyemi, to look at this again.")
                .contains("- the school record");
    }

    @Test
    void what_cannot_be_used_is_refused_with_the_reason() throws IOException {
        Path slip = Files.writeString(folder.resolve("slip.properties"), "family.agian=x\nshort.deny=no\n");
        assertRefused(Run.of("letter", MOTHER, "--wording", slip), "/family.agian", "/short.deny");
        assertRefused(Run.of("letter", MOTHER, "--wording", folder.resolve("none")), "--wording");
        assertRefused(Run.of("letter", MOTHER, "--from", "A", "--to", "B"), "--date");
        assertRefused(Run.of("letter", MOTHER, "--from", "A", "--date", "2026-01-28"), "/addresseeLines");
        assertRefused(Run.of("letter", MOTHER, "--reference", "R"), "--from");
        assertRefused(Run.of("letter", MOTHER, "--reader", "father"), "--reader");
        assertRefused(Run.of("letter", folder.resolve("missing.json")), "missing.json");
    }

    @Test
    void the_guide_shows_what_is_printed() throws IOException {
        String printed = List.of(
                        Run.of("letter", FATHER),
                        Run.of("letter", FATHER, "--form", "short"),
                        Run.of("letter", FATHER, "--reader", "family"),
                        Run.of("letter", FATHER, "--reader", "auditor"),
                        Run.of(
                                "letter",
                                MOTHER,
                                "--reader",
                                "family",
                                "--form",
                                "short",
                                "--format",
                                "markdown",
                                "--wording",
                                OWN_WORDS,
                                "--from",
                                "Larkfield Primary School",
                                "--to",
                                "Ms M. Orrowby",
                                "--date",
                                "2026-01-28",
                                "--contact",
                                "Information Commissioner's Office=ico.org.uk"))
                .stream()
                .map(run -> run.out().lines().collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        assertThat(Guide.excerpts("plain-english.md"))
                .hasSize(6)
                .allSatisfy(part -> assertThat(printed).contains(part));
    }

    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }
}
