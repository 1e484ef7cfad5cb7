package io.github.cafkit.core.source;

import java.util.Objects;

/**
 * Where a name, a code or a figure comes from, and whether anybody has checked it against that source. Show it wherever
 * the name or figure is shown: {@link #note()} is made for that. Immutable and thread-safe.
 *
 * @param source the document, and the place in it where one is known, not null or blank
 * @param verified false while nobody has checked it against the source itself
 */
public record Provenance(String source, boolean verified) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if no source is named
     */
    public Provenance {
        Objects.requireNonNull(source, "source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a source is named");
        }
    }

    /**
     * Checked against its source.
     *
     * @param source the document, and the place in it where one is known, not null or blank
     * @return the provenance, never null
     */
    public static Provenance of(String source) {
        return new Provenance(source, true);
    }

    /**
     * Not checked against its source.
     *
     * @param source the document it is thought to come from, not null or blank
     * @return the provenance, never null
     */
    public static Provenance unverified(String source) {
        return new Provenance(source, false);
    }

    /**
     * The source for people to read, with the mark of doubt.
     *
     * @return the source, followed by {@code (unverified)} while nobody has checked it, never null
     */
    public String note() {
        return verified ? source : source + " (unverified)";
    }
}
