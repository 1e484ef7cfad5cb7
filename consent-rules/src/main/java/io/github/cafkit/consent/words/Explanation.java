package io.github.cafkit.consent.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision in words for one reader: one structure, printed in three ways. It holds the words of the library and of the
 * pack, and nothing personal. Immutable and thread-safe.
 *
 * @param reader for whom, not null
 * @param form how much is said, not null
 * @param language the language of the words, as a tag of BCP 47, not null
 * @param direction {@code ltr} or {@code rtl}, as in HTML, not null
 * @param title what it is, not null
 * @param sections its sections in order, not empty, not null
 */
public record Explanation(
        Reader reader, Form form, String language, String direction, String title, List<Section> sections) {

    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if there is no section
     */
    public Explanation {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(title, "title");
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("an explanation has sections");
        }
    }

    /**
     * The section of a kind.
     *
     * @param kind the kind, not null
     * @return the first such section, or empty if there is none
     */
    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }

    /**
     * All lines, of whatever section.
     *
     * @return the lines in order, never null
     */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /**
     * As plain text. A short form is one paragraph; a long form has a title and headings. Lines are not wrapped.
     *
     * @return the text, each line ending with a line feed, never null
     */
    public String toText() {
        return TextPage.of(this);
    }

    /**
     * As Markdown. What is special to Markdown in the words is escaped.
     *
     * @return the document, each line ending with a line feed, never null
     */
    public String toMarkdown() {
        return MarkdownPage.of(this);
    }

    /**
     * As one HTML page: escaped, with its language, headings and lists, without scripts, and without anything that a browser
     * would have to fetch.
     *
     * @return the page, never null
     */
    public String toHtml() {
        return HtmlPage.of(this);
    }
}
