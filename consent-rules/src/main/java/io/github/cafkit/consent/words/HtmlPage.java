package io.github.cafkit.consent.words;

import io.github.cafkit.consent.page.Html;
import java.util.List;

/** Prints one HTML page that needs nothing beside it. */
final class HtmlPage {

    private static final String STYLE = """
            body { font: 18px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .4rem; }
            p { margin: .4rem 0; } ul { margin: .4rem 0; padding-inline-start: 1.4rem; } li { margin: .3rem 0; }
            .urgent { border: 3px solid #8a0000; padding: .6rem .8rem; font-weight: 700; }
            .lines { margin: 0 0 1.2rem; }
            @media print { body { font-size: 12pt; margin: 0; max-width: none; } h2 { break-after: avoid; } li, p { break-inside: avoid; } }
            """;

    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    private HtmlPage() {}

    static String of(Explanation words) {
        HtmlPage page = new HtmlPage();
        page.begin(words);
        page.element("h1", words.title());
        page.body(words);
        return page.end();
    }

    static String of(DecisionLetter letter) {
        HtmlPage page = new HtmlPage();
        page.begin(letter.words());
        page.lines(letter.head().getSenderLines());
        page.lines(letter.marks());
        page.lines(letter.head().getAddresseeLines());
        letter.head().getGreeting().ifPresent(greeting -> page.element("p", greeting));
        page.element("h1", letter.words().title());
        page.body(letter.words());
        if (!letter.contacts().isEmpty()) {
            page.element("h2", letter.contactsHeading());
            letter.contacts().forEach(contact -> page.point("", contact));
            page.endOfList();
        }
        page.lines(letter.head().getClosingLines());
        return page.end();
    }

    private void begin(Explanation words) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Html.escaped(words.language()))
                .append("\" dir=\"")
                .append(Html.escaped(words.direction()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", words.title());
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    }

    private void body(Explanation words) {
        for (Section section : words.sections()) {
            if (words.form() == Form.LONG) {
                element("h2", section.heading());
            }
            section.lines().forEach(line -> line(line, words.form()));
            endOfList();
        }
    }

    private void line(Line line, Form form) {
        if (line instanceof Line.Urgent) {
            endOfList();
            out.append("<p class=\"urgent\">").append(Html.escaped(line.text())).append("</p>\n");
        } else if (form == Form.SHORT || Layout.isParagraph(line)) {
            endOfList();
            element("p", line.text());
        } else {
            point(line.label(), line.text());
        }
    }

    private void point(String label, String text) {
        out.append(inList ? "<li>" : "<ul>\n<li>");
        if (!label.isEmpty()) {
            out.append("<strong>").append(Html.escaped(label)).append(":</strong> ");
        }
        out.append(Html.escaped(text)).append("</li>\n");
        inList = true;
    }

    private void endOfList() {
        if (inList) {
            out.append("</ul>\n");
            inList = false;
        }
    }

    private void lines(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<p class=\"lines\">");
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "<br>\n").append(Html.escaped(lines.get(i)));
        }
        out.append("</p>\n");
    }

    private void element(String name, String text) {
        out.append(Html.element(name, text));
    }

    private String end() {
        return out.append("</main>\n</body>\n</html>\n").toString();
    }
}
