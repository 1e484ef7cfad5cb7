package io.github.cafkit.consent.words;

import java.util.List;
import java.util.Objects;

/**
 * A part of an explanation. Immutable and thread-safe.
 *
 * @param kind what it is about, not null
 * @param heading its heading, not null
 * @param lines its lines in order, not empty, not null
 */
public record Section(SectionKind kind, String heading, List<Line> lines) {

    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if there is no line
     */
    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a section has lines");
        }
    }
}
