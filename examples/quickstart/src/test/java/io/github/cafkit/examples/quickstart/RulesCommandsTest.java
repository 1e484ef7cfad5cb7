package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.assertNarrow;
import static io.github.cafkit.examples.quickstart.Printed.assertRefused;
import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the rules themselves. */
class RulesCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    @Test
    void impact_shows_what_opens_and_closes_and_writes_a_page() throws IOException {
        Path page = folder.resolve("impact.html");
        Run run = Run.of("impact", "--from", "2010-04-11", "--to", "2010-04-12", "--html", page);

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("From england")
                .contains("Opened What was not shared, or not yet, may or must now be shared.")
                .contains("S16H-REQUEST")
                .contains("Duties added")
                .contains("Example")
                .contains("Before")
                .contains("After");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<h1>What changes from england");
        assertNarrow(run);
    }

    @Test
    void impact_says_that_nothing_changes() {
        Run run = Run.of("impact", "--from", "2026-11-01", "--to", "2026-11-02");

        assertThat(run.code()).isZero();
        assertThat(words(run.out())).contains("Nothing changes");
    }

    @Test
    void impact_shows_what_the_practice_of_a_setting_changes() {
        Run run = Run.of("impact", "--profiles", "2026-11-01");

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("by REFERRAL-REFUSED, now by REFERRAL-OVERRIDE")
                .contains("bestInterestsDecision is RECORDED_BY_LEAD");
        assertNarrow(run);
    }

    @Test
    void impact_shows_each_step() {
        Run run = Run.of("impact", "--timeline");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2018-05-25").contains("2026-09-30");
        assertNarrow(run);
    }

    @Test
    void impact_refuses_what_it_cannot_compare() {
        assertRefused(Run.of("impact"), "--timeline");
        assertRefused(Run.of("impact", "--from", "2026-01-01"), "--to");
        assertRefused(Run.of("impact", "--timeline", "--profiles", "2026-01-01"), "either");
        assertRefused(Run.of("impact", "--timeline", "--html", folder.resolve("a.html")), "--html");
        assertRefused(Run.of("impact", "--from", "1999-01-01", "--to", "2026-01-01"), "PACK-DATE-NOT-ENCODED");
        assertRefused(Run.of("impact", "--from", "soon", "--to", "2026-01-01"), "--from");
        assertRefused(
                Run.of("impact", "--profiles", "2026-11-01", "--html", folder.resolve("no/such/folder.html")),
                "cannot be written");
    }

    @Test
    void lint_finds_nothing_that_is_certainly_wrong_with_the_rules_for_england() {
        Run run = Run.of("lint", "--as-of", "2026-11-01");

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("LINT-01 A rule that never applies ERROR 0")
                .contains("LINT-05 Two rules of one tier against each other")
                .contains("/facts/urgency - no rule reads it")
                .contains("nothing but the last tier, T9 (default), answers these questions")
                .contains("(--all lists them)");
        assertNarrow(run);
        Run all = Run.of("lint", "--as-of", "2026-11-01", "--all");
        assertThat(all.out())
                .doesNotContain("(--all lists them)")
                .hasSizeGreaterThan(run.out().length());
        assertNarrow(all);
    }

    @Test
    void lint_refuses_a_day_that_the_rules_do_not_know() {
        assertRefused(Run.of("lint", "--as-of", "1999-01-01"), "PACK-DATE-NOT-ENCODED");
    }
}
