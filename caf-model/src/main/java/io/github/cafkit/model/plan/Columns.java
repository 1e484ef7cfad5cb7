package io.github.cafkit.model.plan;

import java.util.Collection;
import java.util.stream.Collectors;

/** Cells of tables in Markdown. */
final class Columns {

    private Columns() {}

    /** Identifiers, which are of letters, digits and harmless punctuation, as code. */
    static String ids(Collection<?> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
