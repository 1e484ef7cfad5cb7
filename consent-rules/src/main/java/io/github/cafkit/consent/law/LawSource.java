package io.github.cafkit.consent.law;

import io.github.cafkit.core.source.Citation;
import java.util.Objects;

/**
 * What a law rests on. Immutable and thread-safe.
 *
 * @param document the document, not null or blank
 * @param point the place in it; empty if the whole document is meant, not null
 * @param verified false while there is a known doubt about the place, the dates or the wording
 */
public record LawSource(String document, String point, boolean verified) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the document is blank
     */
    public LawSource {
        Objects.requireNonNull(point, "point");
        if (document.isBlank()) {
            throw new IllegalArgumentException("a source names a document");
        }
    }

    /**
     * A source that the catalogue of a pack holds.
     *
     * @param citation the citation, not null
     * @return its document, with its id and place, never null
     */
    public static LawSource of(Citation citation) {
        String place = citation.locator().isEmpty() ? "" : ", " + citation.locator();
        return new LawSource(citation.document().title(), citation.id() + place, citation.verified());
    }

    /** Document and place, marked if there is a doubt about it. */
    @Override
    public String toString() {
        return document + (point.isEmpty() ? "" : ", " + point) + (verified ? "" : " (unverified)");
    }
}
