package io.github.cafkit.model.internal;

import java.util.Locale;

/** Free text made safe for a page, so that what a document says cannot change how the page is built. */
public final class PageText {

    private static final String MARKDOWN = "\\`*_{}[]()#+!|~^$=:/@.-";

    private static final String MERMAID = "\"#&<>;`{}[]()|\\'*_~";

    private PageText() {}

    /**
     * A text as one line of Markdown, also within a table: marks are escaped, angle brackets and ampersands become
     * entities, line breaks and control characters become spaces.
     *
     * @param text any text, not null
     * @return the text on one line, never null
     */
    public static String markdown(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (breaksLine(point)) {
                line.append(' ');
            } else if (point == '<') {
                line.append("&lt;");
            } else if (point == '>') {
                line.append("&gt;");
            } else if (point == '&') {
                line.append("&amp;");
            } else {
                if (MARKDOWN.indexOf(point) >= 0) {
                    line.append('\\');
                }
                line.appendCodePoint(point);
            }
        });
        return line.toString().strip();
    }

    /**
     * A text as a title in a Mermaid diagram: letters, digits, spaces and apostrophes stay, everything else, which may
     * mean something to Mermaid, becomes a space.
     *
     * @param text any text, not null
     * @return the title, cut off after 80 characters, never null
     */
    public static String mermaid(String text) {
        StringBuilder title = new StringBuilder();
        text.codePoints()
                .limit(400)
                .forEach(point -> title.appendCodePoint(
                        Character.isLetterOrDigit(point) || point == '\'' || mark(point) ? point : ' '));
        String line = title.toString().replaceAll(" +", " ").strip();
        return line.codePointCount(0, line.length()) <= 80
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 80)).strip();
    }

    /**
     * A text as the label of a node in a Mermaid diagram, in quotation marks: whatever could end the label, bring in markup
     * or be read as the beginning of a list is written as its number; a blank text is a dash.
     *
     * @param text any text, not null
     * @return the label with its quotation marks, on one line, never null
     */
    public static String mermaidLabel(String text) {
        StringBuilder label = new StringBuilder("\"");
        int list = listMark(text.strip());
        int[] place = {0};
        (text.isBlank() ? "-" : text.strip()).codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || breaksLine(point)) {
                label.append(' ');
            } else if (MERMAID.indexOf(point) >= 0 || place[0] == list) {
                label.append('#').append(point).append(';');
            } else {
                label.appendCodePoint(point);
            }
            place[0]++;
        });
        return label.append('"').toString();
    }

    /** The place of the character that makes a line an entry of a list in Markdown, or -1. */
    private static int listMark(String line) {
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (line.isEmpty() || digits == line.length()) {
            return line.isEmpty() ? 0 : -1;
        }
        return (digits == 0 ? "-+" : ".)").indexOf(line.charAt(digits)) >= 0 ? digits : -1;
    }

    /**
     * A code of the library in words: lower case, with spaces.
     *
     * @param code a constant of an enum, not null
     * @return such as {@code not started}, never null
     */
    public static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean mark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean breaksLine(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
    }
}
