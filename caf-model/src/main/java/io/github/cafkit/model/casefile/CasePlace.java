package io.github.cafkit.model.casefile;

import io.github.cafkit.model.internal.Checks;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a case file: a document by its identifier, and where in the document. It stays right when documents are put
 * into the file in another order. Immutable and thread-safe.
 *
 * @param document what the document is, not null
 * @param id the identifier of the document, an opaque one; of the file itself, that of the child, not null
 * @param path the place in the document as a JSON pointer, empty for the whole of it, not null
 */
public record CasePlace(CaseDocument document, String id, String path) implements Comparable<CasePlace> {

    private static final Comparator<CasePlace> ORDER = Comparator.comparing(CasePlace::document)
            .thenComparing(CasePlace::id)
            .thenComparing(CasePlace::path);

    /**
     * Checks the parts.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if the identifier has another form
     */
    public CasePlace {
        Objects.requireNonNull(document, "document");
        Checks.opaqueId(id, "the id of a document", "/id");
        Objects.requireNonNull(path, "path");
    }

    /** By the sort of document, its identifier and the place in it. */
    @Override
    public int compareTo(CasePlace other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code plan plan-1 at /review/nextOn}. */
    @Override
    public String toString() {
        return document.label() + " " + id + (path.isEmpty() ? "" : " at " + path);
    }
}
