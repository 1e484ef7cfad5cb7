package io.github.cafkit.core.source;

import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of one rule in a source document: what is cited, with what authority, for which dates, and whether
 * that is in doubt.
 *
 * <p>An id is a family, such as {@code LW-05}, and for an earlier edition a slash and a year, such as
 * {@code LW-05/1998}. A citation without dates was never in force: it is in the catalogue so that it is known and
 * cannot be relied upon. Immutable and thread-safe.
 *
 * @param id the stable public id, not null
 * @param kind the sort of authority, not null
 * @param document the document, not null
 * @param locator the place in the document; empty if the whole document is meant, not null
 * @param statement what it says, in the library's words, not null or blank
 * @param inForce the dates on which it may be cited, half-open; empty if it has never commenced, not null
 * @param verified false while there is a known doubt about the locator, the dates or the wording that nobody has
 *     settled against the official text; true says that no doubt is known, and is no lawyer's opinion
 */
public record Citation(
        String id,
        CitationKind kind,
        SourceDocument document,
        String locator,
        String statement,
        Optional<DateRange> inForce,
        boolean verified) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if id or statement is blank
     */
    public Citation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(inForce, "inForce");
        if (id.isBlank() || statement.isBlank()) {
            throw new IllegalArgumentException("a citation has an id and a statement");
        }
    }

    /**
     * The id shared by all editions of the same rule.
     *
     * @return the part of the id before a slash, never null
     */
    public String family() {
        return familyOf(id);
    }

    /**
     * The family of an id.
     *
     * @param id a citation id, not null
     * @return the part before a slash, or the whole id if it has none, never null
     */
    public static String familyOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /**
     * Whether this may be cited about a day.
     *
     * @param day the day asked about, not null
     * @return true if the day lies in its dates
     */
    public boolean isInForceOn(LocalDate day) {
        return inForce.isPresent() && inForce.get().contains(day);
    }
}
