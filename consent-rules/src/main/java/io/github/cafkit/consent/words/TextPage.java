package io.github.cafkit.consent.words;

import java.util.List;
import java.util.stream.Collectors;

/** Prints plain text. */
final class TextPage {

    private final StringBuilder out = new StringBuilder();

    private TextPage() {}

    static String of(Explanation words) {
        TextPage page = new TextPage();
        if (words.form() == Form.SHORT) {
            page.sentences(words);
        } else {
            page.block(List.of(words.title()));
            words.sections().forEach(page::section);
        }
        return page.out.toString();
    }

    static String of(DecisionLetter letter) {
        TextPage page = new TextPage();
        page.block(letter.head().getSenderLines());
        page.block(letter.marks());
        page.block(letter.head().getAddresseeLines());
        letter.head().getGreeting().ifPresent(greeting -> page.block(List.of(greeting)));
        page.block(List.of(letter.words().title()));
        if (letter.words().form() == Form.SHORT) {
            page.gap();
            page.sentences(letter.words());
        } else {
            letter.words().sections().forEach(page::section);
        }
        if (!letter.contacts().isEmpty()) {
            page.block(List.of(letter.contactsHeading()));
            letter.contacts().forEach(page::point);
        }
        page.block(letter.head().getClosingLines());
        return page.out.toString();
    }

    private void sentences(Explanation words) {
        out.append(words.lines().stream().map(Line::text).collect(Collectors.joining(" ")))
                .append('\n');
    }

    private void section(Section section) {
        block(List.of(section.heading()));
        for (Line line : section.lines()) {
            if (Layout.isParagraph(line)) {
                out.append("  ").append(line.text()).append('\n');
            } else {
                point(line.label().isEmpty() ? line.text() : line.label() + ": " + line.text());
            }
        }
    }

    private void point(String text) {
        out.append("  - ").append(text).append('\n');
    }

    /** Lines with a gap above them. */
    private void block(List<String> lines) {
        if (!lines.isEmpty()) {
            gap();
            lines.forEach(line -> out.append(line).append('\n'));
        }
    }

    private void gap() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }
}
