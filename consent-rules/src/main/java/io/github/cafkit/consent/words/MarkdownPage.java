package io.github.cafkit.consent.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints Markdown. Paragraphs, headings and lists are all it uses, and whatever else words could mean to it is escaped. */
final class MarkdownPage {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~#!]");

    /** At the beginning of a line these would begin a list or a heading. */
    private static final Pattern AT_THE_START = Pattern.compile("^(\\s*)(?:([-+=])|(\\d+)([.)]))");

    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    private MarkdownPage() {}

    static String of(Explanation words) {
        MarkdownPage page = new MarkdownPage();
        if (words.form() == Form.LONG) {
            page.block("# " + escaped(words.title()));
        }
        page.body(words);
        return page.end();
    }

    static String of(DecisionLetter letter) {
        MarkdownPage page = new MarkdownPage();
        page.lines(letter.head().getSenderLines());
        page.lines(letter.marks());
        page.lines(letter.head().getAddresseeLines());
        letter.head().getGreeting().ifPresent(greeting -> page.block(escaped(greeting)));
        page.block("# " + escaped(letter.words().title()));
        page.body(letter.words());
        if (!letter.contacts().isEmpty()) {
            page.block("## " + escaped(letter.contactsHeading()));
            letter.contacts().forEach(contact -> page.point(escaped(contact)));
        }
        page.lines(letter.head().getClosingLines());
        return page.end();
    }

    private void body(Explanation words) {
        if (words.form() == Form.SHORT) {
            block(words.lines().stream().map(line -> escaped(line.text())).collect(Collectors.joining(" ")));
            return;
        }
        for (Section section : words.sections()) {
            block("## " + escaped(section.heading()));
            section.lines().forEach(this::line);
        }
    }

    private void line(Line line) {
        if (line instanceof Line.Urgent) {
            block("**" + escaped(line.text()) + "**");
        } else if (Layout.isParagraph(line)) {
            block(escaped(line.text()));
        } else {
            point(
                    line.label().isEmpty()
                            ? escaped(line.text())
                            : "**" + escaped(line.label()) + ":** " + escaped(line.text()));
        }
    }

    private void lines(List<String> lines) {
        if (!lines.isEmpty()) {
            block(lines.stream().map(MarkdownPage::escaped).collect(Collectors.joining("\\\n")));
        }
    }

    private void block(String text) {
        if (out.length() > 0) {
            out.append("\n\n");
        }
        out.append(text);
        inList = false;
    }

    private void point(String text) {
        out.append(inList ? "\n" : "\n\n").append("- ").append(text);
        inList = true;
    }

    private String end() {
        return out.append('\n').toString();
    }

    static String escaped(String text) {
        String anywhere = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        return AT_THE_START
                .matcher(anywhere)
                .replaceFirst(start -> start.group(2) == null
                        ? start.group(1) + start.group(3) + "\\\\" + start.group(4)
                        : start.group(1) + "\\\\" + start.group(2));
    }
}
