package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertNarrow;
import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of authorities and settings, and rules as files. */
class LocalPackCommandsTest {

    private static final Path LOCAL = Path.of("src/main/resources/io/github/cafkit/examples/quickstart/local");

    private static final Run NARROWING = Run.of("pack", "check", LOCAL.resolve("ourshire-board.json"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private static Path shared;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Run widening;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Run closing;

    /** Each of them compares millions of questions, so they are weighed once. */
    @BeforeAll
    static void weigh() {
        widening = Run.of(
                "pack", "check", LOCAL.resolve("ourshire-early-help.json"), "--draft", shared.resolve("draft.json"));
        closing =
                Run.of("pack", "check", LOCAL.resolve("st-ada-through-the-head.json"), "--out", shared.resolve("why"));
    }

    @Test
    void rules_that_only_hold_back_load() {
        assertThat(NARROWING.code()).isZero();
        assertThat(NARROWING.err()).isEmpty();
        assertThat(words(NARROWING.out()))
                .contains("What ourshire-board 2026.1 would do to england")
                .contains("Owner Ourshire Council (authority)")
                .contains("Held back")
                .contains("By OURSHIRE-AGENCY-BOARD")
                .contains("The rules load: they share nothing that was not shared, and lose no duty.")
                .doesNotContain("Shared more");
        assertNarrow(NARROWING);
    }

    @Test
    void rules_that_share_more_wait_for_somebody_who_answers_for_it() throws IOException {
        Path file = LOCAL.resolve("ourshire-early-help.json");
        Path draft = shared.resolve("draft.json");
        assertThat(widening.code()).isEqualTo(1);
        assertThat(words(widening.out()))
                .contains("Shared more")
                .contains("Duties lost OB-CHILDVIEW: Find out what the child wishes")
                .contains("It may be shared once consent is given → it may be shared")
                .contains("Decided by CONSENT-NOT-SOUGHT, now by OURSHIRE-EARLY-HELP-HUB")
                .contains("LOCAL-UNACKNOWLEDGED")
                .contains("has acknowledged in writing what they widen");
        assertNarrow(widening);

        assertRefused(
                Run.of("pack", "check", file, "--acknowledge", draft), "draft.json", "/by", "/role", "/on", "/why");
        Files.writeString(
                draft,
                Files.readString(draft)
                        .replace("\"by\": \"\"", "\"by\": \"Rosa Lind\"")
                        .replace("\"role\": \"\"", "\"role\": \"data protection officer\"")
                        .replace("\"on\": \"\"", "\"on\": \"2026-09-14\"")
                        .replace("\"why\": \"\"", "\"why\": \"Agreed by the partnership on 14 September.\""));
        Run signed = Run.of("pack", "check", file, "--acknowledge", draft);
        assertThat(signed.code()).isZero();
        assertThat(words(signed.out()))
                .contains("The rules load. Every decision made under them says who answers for what they widen.");
    }

    @Test
    void rules_that_close_the_door_never_load_and_the_question_can_be_asked() {
        assertThat(closing.code()).isEqualTo(1);
        assertThat(words(closing.out()))
                .contains("What nobody may weaken")
                .contains("L24 Nobody is ever refused leave to tell the designated lead, social care or the police")
                .contains("Broken by ST-ADA-THROUGH-THE-HEAD")
                .contains("The rules never load");
        assertNarrow(closing);
        Run explained = Run.of("explain", shared.resolve("why/refused-1.json"));
        assertThat(explained.code()).isZero();
        assertThat(words(explained.out())).contains("CONCERN-TO-PROTECTOR");
    }

    @Test
    void the_national_rules_can_be_written_read_again_and_pinned() throws IOException {
        Path file = folder.resolve("england.json");
        Run written = Run.of("pack", "write", file);
        assertThat(written.code()).isZero();
        Matcher digest = Pattern.compile("Digest +([0-9a-f]{64})").matcher(written.out());
        assertThat(digest.find()).isTrue();

        Run read = Run.of("pack", "read", file, "--digest", digest.group(1));
        assertThat(read.code()).isZero();
        assertThat(read.out()).isEqualTo(written.out());
        assertThat(words(read.out())).contains("rules in 10 tiers");

        Files.writeString(file, Files.readString(file).replaceFirst("2018-05-25", "2018-05-26"));
        assertRefused(Run.of("pack", "read", file, "--digest", digest.group(1)), "england.json", "PACK-");
        Files.writeString(file, Files.readString(file).replaceFirst("\"riskLevel\"", "\"riskiness\""));
        assertRefused(Run.of("pack", "read", file), "england.json", "PACK-FACT-UNKNOWN");
    }

    @Test
    void local_rules_can_be_weighed_against_a_national_pack_from_a_file() throws IOException {
        Path file = folder.resolve("england.json");
        Run.of("pack", "write", file);
        Path board = LOCAL.resolve("ourshire-board.json");
        assertThat(Run.of("pack", "check", board, "--national", file).out()).isEqualTo(NARROWING.out());
        assertRefused(Run.of("pack", "check", board, "--national", file, "--digest", "0".repeat(64)), "PACK-DIGEST");
    }

    @Test
    void faulty_files_are_refused_with_rule_and_place() throws IOException {
        Path local = Files.writeString(
                folder.resolve("local.json"),
                Files.readString(LOCAL.resolve("ourshire-board.json"))
                        .replace("\"recipientKind\"", "\"recipient\"")
                        .replace("OB-ALT", "OB-ELSE"));
        assertRefused(
                Run.of("pack", "check", local),
                "local.json",
                "/rules/0/when/fact: rule OURSHIRE-AGENCY-BOARD: there is no such fact",
                "/rules/0/duties/0/obligation");
        Path closed = Files.writeString(
                folder.resolve("closed.json"),
                Files.readString(LOCAL.resolve("ourshire-board.json")).replace("\"tier\": 7", "\"tier\": 1"));
        assertRefused(Run.of("pack", "check", closed), "closed.json", "LOCAL-TIER-CLOSED");
        assertRefused(Run.of("pack", "check", folder.resolve("missing.json")), "missing.json", "cannot be read");
        assertRefused(Run.of("pack"), "check, write or read");
        assertRefused(Run.of("pack", "write", folder.resolve("no/such/folder.json")), "cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "write", "read"})
    void each_has_help(String command) {
        Run run = Run.of("pack", command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: quickstart pack " + command);
        assertNarrow(run);
    }

    @Test
    void the_guide_shows_what_is_printed() throws IOException {
        String printed = NARROWING.out()
                + widening.out()
                + Run.of("pack", "check", LOCAL.resolve("st-ada-through-the-head.json"))
                        .out();
        assertThat(Guide.excerpts("local-packs.md"))
                .filteredOn(part -> !part.startsWith("pack "))
                .hasSize(2)
                .allSatisfy(part -> assertThat(Guide.asQuoted(printed)).contains(part));
    }
}
