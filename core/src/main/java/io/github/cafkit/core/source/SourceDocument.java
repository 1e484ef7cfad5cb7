package io.github.cafkit.core.source;

import java.util.Objects;

/**
 * A document that rules and code lists are taken from. Immutable and thread-safe.
 *
 * @param id a short stable name, such as {@code DPA-2018}, not null or blank
 * @param title the title as printed, not null or blank
 * @param publisher who published it, not null
 */
public record SourceDocument(String id, String title, String publisher) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or title is blank
     */
    public SourceDocument {
        Objects.requireNonNull(publisher, "publisher");
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a source document has an id and a title");
        }
    }
}
