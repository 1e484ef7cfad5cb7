package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

    private static final Path SAMPLES = Path.of("src/main/resources/io/github/cafkit/examples/quickstart");
    private static final Path CASES = Path.of("../../consent-rules/src/test/resources/io/github/cafkit/consent/cases");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    @Test
    void assess_finds_nothing_missing_in_a_finished_document() {
        Run run = Run.of("assess", SAMPLES.resolve("kia/assessment.json"));
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Enough to be saved as a draft")
                .contains("Enough to agree a plan upon it")
                .contains("Enough to pass it to another agency")
                .contains("Enough to end the work");
    }

    @Test
    void assess_lists_what_is_missing_for_each_purpose() {
        Run run = Run.of("assess", SAMPLES.resolve("kia/draft.json"));
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Enough to be saved as a draft")
                .contains("Not enough to agree a plan upon it: 5 things are missing")
                .contains("REQUIRED /childComment the child's own view is recorded")
                .contains("REQUIRED-CONSENT_STATEMENT /consentStatement the consent statement is filled in")
                .contains("Not enough to pass it to another agency: 5 things are missing")
                .contains("REQUIRED /findings/2/evidence");
    }

    @Test
    void assess_refuses_what_is_no_assessment() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\":");
        Path nameless = Files.writeString(
                folder.resolve("nameless.json"),
                Files.readString(SAMPLES.resolve("kia/draft.json")).replace("\"Tamsworth\"", "\" \""));

        assertRefused(
                Run.of("assess", SAMPLES.resolve("kia/questions/referral-agreed.json")),
                "referral-agreed.json",
                "/schema");
        assertRefused(Run.of("assess", broken), "broken.json", "JSON-SYNTAX");
        assertRefused(Run.of("assess", nameless), "nameless.json", "/child/name/familyName");
        assertRefused(Run.of("assess", folder.resolve("missing.json")), "missing.json", "cannot be read");
        assertRefused(Run.of("assess"), "FILE", "Usage");
    }

    @Test
    void explain_prints_a_decision_in_full() {
        Run run = Run.of("explain", SAMPLES.resolve("sam/questions/refuge-address-to-housing.json"));
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Address (ADDRESS) is not shared")
                .contains("Deciding rules - PERSON-UNDER-ALLEGATION (T1, DENY)")
                .contains("Rules beaten - CONSENT-NOT-SOUGHT (T7, REFER)")
                .contains("Beaten: T1 (bars) comes before T7")
                .contains("riskRole=ASSOCIATE_OF_PERPETRATOR")
                .contains("not for educational record: it is withdrawn by the day asked about")
                .contains("OB-PROTECT-ID Do not reveal who gave the information")
                .contains("SD-20 practice described in a Unit 2.5")
                .contains("source document (not law)")
                .contains("requestBreadth one named child, or a list that sweeps everybody up")
                .contains("Rules: england")
                .contains("It is not legal advice");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @Test
    void explain_finds_a_case_among_many() throws IOException {
        Run run = Run.of("explain", CASES, "--id", "C001");
        assertThat(run.code()).isZero();
        assertThat(words(run.out())).contains("Address (ADDRESS) is not shared").contains("OB-ALT");

        assertRefused(Run.of("explain", CASES), "--id", "cases");
        assertRefused(Run.of("explain", CASES, "--id", "C999"), "no case with this id");
        assertRefused(Run.of("explain", folder.resolve("missing.json")), "missing.json");
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{\"id\":\"A\"}");
        assertRefused(Run.of("explain", faulty), "faulty.json", "/asOf");
    }

    @Test
    void why_prints_what_an_answer_needs_and_what_would_change_it() {
        Run run = Run.of("why", SAMPLES.resolve("sam/questions/father-asks.json"));
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Address is not shared Because is Could change if it were")
                .contains("alleged perpetrator")
                .contains("a named person judges: the recipient's part in the risk; alleged is enough (now:")
                .contains("It is not legal advice");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @Test
    void why_tells_whoever_asks_what_they_could_bring_and_nothing_else() {
        Run consent =
                Run.of("why", SAMPLES.resolve("kia/questions/phone-nobody-has-asked.json"), "--audience", "REQUESTER");
        assertThat(words(consent.out()))
                .contains("Phone number Would change if - a valid consent")
                .contains("- where the consents of parents and of the authority as parent stand")
                .doesNotContain("Because")
                .doesNotContain("now:")
                .doesNotContain("risk");

        Run father = Run.of("why", SAMPLES.resolve("sam/questions/father-asks.json"), "--audience", "REQUESTER");
        assertThat(words(father.out()))
                .contains("Address Would change if nothing that may be shown here would change it")
                .doesNotContain("judges")
                .doesNotContain("perpetrator")
                .doesNotContain("not shared");
        assertRefused(
                Run.of("why", SAMPLES.resolve("sam/questions/father-asks.json"), "--audience", "FATHER"), "--audience");
    }

    @Test
    void who_turns_a_question_round() {
        Run who = Run.of("who", SAMPLES.resolve("kia/questions/phone-nobody-has-asked.json"));
        assertThat(who.code()).isZero();
        assertThat(words(who.out()))
                .contains("Who could see: phone number")
                .contains("Another child's parent Then it may be shared For any purpose but no purpose")
                .contains("parentConsent is VALID")
                .contains("Never the child, a relative")
                .contains("It is not legal advice");
        assertThat(who.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));

        Run what = Run.of("who", SAMPLES.resolve("sam/questions/father-asks.json"), "--what");
        assertThat(words(what.out()))
                .contains("What could this recipient see: the child's own parent")
                .contains("Never name, address");
    }

    @Test
    void the_guide_to_reasons_shows_what_is_printed() throws IOException {
        Path father = SAMPLES.resolve("sam/questions/father-asks.json");
        Path phone = SAMPLES.resolve("kia/questions/phone-nobody-has-asked.json");
        String printed = Run.of("why", father).out()
                + Run.of("why", phone, "--audience", "REQUESTER").out()
                + Run.of("why", father, "--audience", "REQUESTER").out()
                + Run.of("who", phone).out();

        assertThat(Guide.excerpts("reasons.md"))
                .hasSize(5)
                .allSatisfy(part -> assertThat(Guide.asQuoted(printed)).contains(part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "ask",
                "decide",
                "explain",
                "disclose",
                "letter",
                "why",
                "who",
                "prove",
                "check",
                "impact",
                "lint",
                "coverage",
                "mutate",
                "pack",
                "override",
                "mais",
                "authzen",
                "record",
                "verify",
                "replay"
            })
    void every_command_has_help(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: quickstart " + command).contains("--help");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @Test
    void tells_its_version_and_that_of_the_rules() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("cafkit quickstart \\d").contains("rules england");
    }

    @Test
    void refuses_an_unknown_command() {
        assertRefused(Run.of("advise"), "advise");
    }
}
