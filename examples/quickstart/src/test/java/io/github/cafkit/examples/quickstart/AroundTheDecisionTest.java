package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertNarrow;
import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for overrides, sharing policies and access evaluation. */
class AroundTheDecisionTest {

    private static final Path SAMPLES = Path.of("src/main/resources/io/github/cafkit/examples/quickstart");
    private static final Path REFUSED = SAMPLES.resolve("kia/questions/referral-refused.json");
    private static final Path OVERRIDE = SAMPLES.resolve("kia/decisions/override.json");
    private static final Path INTEROP = SAMPLES.resolve("interop");
    private static final String SCHOOL = "https://catalogue.example/rowan-primary";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    private static Run mais(String question, Object... others) {
        Object[] args = {
            "mais",
            INTEROP.resolve("mais-request.json"),
            "--policy",
            INTEROP.resolve("mais-policy.json"),
            "--vocabulary",
            INTEROP.resolve("mais-vocabulary.json"),
            "--question",
            INTEROP.resolve(question),
            "--responder",
            SCHOOL
        };
        Object[] all = Arrays.copyOf(args, args.length + others.length);
        System.arraycopy(others, 0, all, args.length, others.length);
        return Run.of(all);
    }

    @Test
    void override_shows_what_the_rules_say_what_a_person_decided_and_what_follows() {
        Run run = Run.of("override", REFUSED, "--by", OVERRIDE);
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("What the rules say")
                .contains("Refer to the designated lead")
                .contains("by lead-01, designated safeguarding lead")
                .contains("May go now name, special educational needs")
                .contains("Does not go now developmental record")
                .contains("against REFERRAL-REFUSED")
                .contains("a health professional or service, therapy-01")
                .contains("developmental record: the override does not name this category (REFERRAL-REFUSED)")
                .contains("Nobody needs an override to report a concern about a child");
        assertNarrow(run);
    }

    @Test
    void override_never_lifts_a_bar() {
        Run run = Run.of("override", SAMPLES.resolve("sam/questions/father-asks.json"), "--by", OVERRIDE);
        assertThat(run.code()).isZero();
        assertThat(words(run.out())).contains("May go now nothing");
    }

    @Test
    void override_says_everything_that_is_missing_and_nothing_that_is_there() throws IOException {
        Path faulty = Files.writeString(
                folder.resolve("faulty.json"),
                Files.readString(OVERRIDE)
                        .replaceAll("\"necessity\": \"[^\"]*\"", "\"necessity\": \" \"")
                        .replace("2026-01-30", "2027-01-30"));
        Run run = Run.of("override", REFUSED, "--by", faulty);
        assertRefused(run, "/necessity", "OVERRIDE-MISSING", "/reviewOn", "OVERRIDE-REVIEW");
        assertThat(run.err()).doesNotContain("Kia").doesNotContain("clinic");
        assertRefused(Run.of("override", REFUSED), "--by");
        assertRefused(Run.of("override", REFUSED, "--by", folder.resolve("missing.json")), "cannot be read");
        assertRefused(Run.of("override", folder.resolve("missing.json"), "--by", OVERRIDE), "cannot be read");
    }

    @Test
    void mais_permits_what_a_policy_covers_and_the_rules_let_go() {
        Run run = mais("mais-question.json", "--log", "2026-10-15T09:31:00Z", "--losses");
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Answer PERMIT: go ahead")
                .contains("ALL_IN_ORDER: A policy covers the request")
                .contains("odrl:delete")
                .contains("The responder keeps")
                .contains("\"ResponseSent\": \"PERMIT\"")
                .contains("The requester keeps")
                .contains("\"ResponseReceived\": \"PERMIT\"")
                .contains("VOCABULARIES: The drafts name vocabularies")
                .doesNotContain("2019-05-01");
        assertNarrow(run);
    }

    @Test
    void mais_turns_nobody_away_who_protects_children() {
        Run run = mais("mais-question-later.json");
        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("Answer REVIEW: a person looks at it")
                .contains("REPORT_NOW")
                .contains("POLICY_ENDED");
        assertNarrow(run);
    }

    @Test
    void mais_refuses_what_it_cannot_read() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(INTEROP.resolve("mais-question.json")).replace("CHILDRENS_SOCIAL_CARE", "POLICE"));
        assertRefused(mais(other.toAbsolutePath().toString()), "/question/facts/recipientKind", "MAIS-QUESTION");
        assertRefused(mais("missing.json"), "missing.json", "cannot be read");
        assertRefused(mais("mais-policy.json"), "mais-policy.json", "/schema");
        assertRefused(mais("mais-question.json", "--log", "now"), "--log");
        assertRefused(Run.of("mais"), "REQUEST");
    }

    @Test
    void authzen_answers_a_request_and_a_batch() {
        Run single = Run.of("authzen", INTEROP.resolve("authzen-request.json"), "--losses");
        assertThat(single.code()).isZero();
        assertThat(words(single.out()))
                .contains("Decision false")
                .contains("Code SEEK_CONSENT")
                .contains("To who asks This is not shared with you now")
                .contains("TWO_ANSWERS: A decision is true or false");
        assertNarrow(single);

        Run batch = Run.of("authzen", INTEROP.resolve("authzen-batch.json"), "--ways");
        assertThat(words(batch.out()))
                .contains("Request 1 Decision false")
                .contains("It could help to bring: a valid consent")
                .contains("Request 2 Decision true Code PERMIT")
                .contains("Request 3 Decision false Code DENY")
                .contains("Request 4 Decision false Cannot be read")
                .contains("/evaluations/3/action/name must be \"share\"");
        assertNarrow(batch);
    }

    @Test
    void authzen_prints_the_body_that_goes_back() {
        Run run = Run.of("authzen", INTEROP.resolve("authzen-request.json"), "--json");
        assertThat(run.code()).isZero();
        assertThat(JsonTree.readObject(run.out())).containsEntry("decision", false);
    }

    @Test
    void authzen_refuses_what_it_does_not_know() throws IOException {
        Path faulty = Files.writeString(
                folder.resolve("faulty.json"),
                Files.readString(INTEROP.resolve("authzen-request.json")).replace("\"purpose\"", "\"reason\""));
        assertRefused(Run.of("authzen", faulty), "faulty.json", "/action/properties/reason");
        assertRefused(Run.of("authzen", folder.resolve("missing.json")), "cannot be read");
    }

    @Test
    void the_guides_show_what_is_printed() throws IOException {
        String printed = Run.of("override", REFUSED, "--by", OVERRIDE).out()
                + mais("mais-question-later.json").out()
                + Run.of("authzen", INTEROP.resolve("authzen-batch.json"), "--ways")
                        .out();
        assertThat(shown("override.md", printed)).isGreaterThan(1);
        assertThat(shown("interop.md", printed)).isGreaterThan(2);
    }

    /** How many excerpts of a guide were printed; each of them has to be. Excerpts of the error stream are left out. */
    private static int shown(String guide, String printed) {
        List<String> excerpts = Guide.excerpts(guide).stream()
                .filter(text -> !text.contains(": ERROR "))
                .toList();
        assertThat(excerpts)
                .allSatisfy(part -> assertThat(Guide.asQuoted(printed)).contains(part));
        return excerpts.size();
    }
}
