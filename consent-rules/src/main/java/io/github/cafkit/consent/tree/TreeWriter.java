package io.github.cafkit.consent.tree;

import io.github.cafkit.core.source.Citation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what several documents write alike. */
public final class TreeWriter {

    private TreeWriter() {}

    /**
     * A citation, with its kind and whether it is in doubt.
     *
     * @param citation the citation, not null
     * @return its members, never null
     */
    public static Map<String, Object> citation(Citation citation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", citation.id());
        document.put("kind", citation.kind().name());
        document.put("document", citation.document().title());
        document.put("locator", citation.locator());
        document.put("verified", citation.verified());
        return document;
    }
}
