package io.github.cafkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What a command prints and how it complains. */
final class Printed {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Printed() {}

    /** The command was refused for these reasons, without a trace of where in the program. */
    static void assertRefused(Run run, String... because) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(because).doesNotContain("Exception");
    }

    /** No line is wider than a terminal. */
    static void assertNarrow(Run run) {
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    /** A text without its breaks between lines. */
    static String words(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }
}
