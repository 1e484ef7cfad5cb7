package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.problem.Problems;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Text for people: lines of at most {@link #WIDTH} columns, in colour on a terminal and nowhere else. */
final class Report {

    /** The longest line. */
    static final int WIDTH = 100;

    private static final int LABEL = 18;
    private static final String INDENT = "  ";

    /** What a piece of text is, and so how a terminal shows it. */
    enum Tone {
        PLAIN(""),
        HEADING("1;36"),
        STRONG("1"),
        QUIET("2"),
        GOES("1;32"),
        WAITS("1;33"),
        STAYS("1;31"),
        URGENT("1;37;41");

        private final String ansi;

        Tone(String ansi) {
            this.ansi = ansi;
        }
    }

    private final PrintWriter out;
    private final boolean colour;

    Report(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** A report on a command's output. */
    static Report on(CommandLine command) {
        return new Report(command.getOut(), Ansi.AUTO.enabled());
    }

    /** A report that is kept back before it goes to a command's output. */
    static Report keptBack(PrintWriter out) {
        return new Report(out, Ansi.AUTO.enabled());
    }

    /** A chapter's title, with a rule under it. */
    void title(String text) {
        blank();
        print(Tone.HEADING, "", "", text);
        print(Tone.HEADING, "", "", "=".repeat(Math.min(WIDTH, text.length())));
    }

    /** A section's title. */
    void heading(String text) {
        blank();
        print(Tone.STRONG, "", "", text);
    }

    void line(String text) {
        line(Tone.PLAIN, text);
    }

    void line(Tone tone, String text) {
        print(tone, "", "", text);
    }

    /** What stands under a heading where there is no table. */
    void item(String text) {
        print(Tone.PLAIN, INDENT, INDENT, text);
    }

    /** A line that keeps its indentation, and the place of a point in it, when it is wrapped. */
    void indented(String text) {
        String content = text.stripLeading();
        boolean point = content.startsWith("- ");
        String first = text.substring(0, text.length() - content.length()) + (point ? "- " : "");
        print(Tone.PLAIN, first, " ".repeat(first.length()), point ? content.substring(2) : content);
    }

    void blank() {
        out.println();
    }

    /** A label and what belongs to it, wrapped beside the label. */
    void field(String label, String text) {
        field(label, Tone.PLAIN, text);
    }

    void field(String label, Tone tone, String text) {
        print(tone, label(label), " ".repeat(LABEL + INDENT.length()), text);
    }

    /** A label and a list beside it; nothing at all for an empty list. */
    void fields(String label, Collection<String> texts) {
        String first = label(label);
        for (String text : texts) {
            print(Tone.PLAIN, first + "- ", " ".repeat(LABEL + INDENT.length() + 2), text);
            first = label("");
        }
    }

    void table(Table table) {
        List<String> lines = table.lines(WIDTH - INDENT.length());
        for (int i = 0; i < lines.size(); i++) {
            out.println(INDENT + styled(i < 2 ? Tone.QUIET : Tone.PLAIN, lines.get(i)));
        }
    }

    /** What was found wrong, without anything that a document says. */
    void problems(String heading, Problems problems) {
        heading(heading);
        if (problems.isEmpty()) {
            item("Nothing was found.");
        } else {
            table(Readiness.table(problems));
        }
    }

    void flush() {
        out.flush();
    }

    private static String label(String label) {
        return INDENT + label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    /** Prints a text after a first prefix, and its further lines after the other. */
    private void print(Tone tone, String first, String further, String text) {
        String prefix = first;
        for (String line : Wrapping.wrap(text, WIDTH - further.length())) {
            out.println((styled(Tone.QUIET, prefix) + styled(tone, line)).stripTrailing());
            prefix = further;
        }
    }

    private String styled(Tone tone, String text) {
        boolean plain = !colour || tone == Tone.PLAIN || text.isBlank();
        return plain ? text : "\u001b[" + tone.ansi + "m" + text + "\u001b[0m";
    }
}
