package io.github.cafkit.consent.words;

/** What every way of printing has in common. */
final class Layout {

    private Layout() {}

    /** Whether a line stands by itself, and not as one of several points. */
    static boolean isParagraph(Line line) {
        return line instanceof Line.Plain || line instanceof Line.Urgent;
    }
}
