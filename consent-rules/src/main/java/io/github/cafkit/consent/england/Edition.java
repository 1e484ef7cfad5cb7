package io.github.cafkit.consent.england;

import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One edition of one rule as it is written down in the parts of the catalogue. Its last day is not written down where
 * the next edition of its family settles it.
 *
 * @param id the citation id, not null
 * @param kind the sort of authority, not null
 * @param document the document, not null
 * @param locator the place in the document; empty if the whole document is meant, not null
 * @param statement what it says, not null or blank
 * @param start the first day, {@link LocalDate#MIN} if it has always been; empty if it has not commenced, not null
 * @param end the first day after a rule that ends without a successor; empty otherwise, not null
 * @param likelyStart whether the start is only the likely day
 * @param likelyEnd whether the end is only the likely day
 * @param verified whether nothing about it is in doubt
 */
record Edition(
        String id,
        CitationKind kind,
        SourceDocument document,
        String locator,
        String statement,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        boolean likelyStart,
        boolean likelyEnd,
        boolean verified) {

    /** Starts an edition; {@link Draft#says} completes it. */
    static Draft edition(String id, CitationKind kind, SourceDocument document, String locator) {
        return new Draft(id, kind, document, locator);
    }

    String family() {
        return Citation.familyOf(id);
    }

    Citation citation(Optional<DateRange> inForce) {
        return new Citation(id, kind, document, locator, statement, inForce, verified);
    }

    /** An edition without its statement. Without a day it has not commenced. */
    static final class Draft {

        private final String id;
        private final CitationKind kind;
        private final SourceDocument document;
        private final String locator;
        private Optional<LocalDate> start = Optional.empty();
        private Optional<LocalDate> end = Optional.empty();
        private boolean likelyStart;
        private boolean likelyEnd;
        private boolean verified = true;

        private Draft(String id, CitationKind kind, SourceDocument document, String locator) {
            this.id = id;
            this.kind = kind;
            this.document = document;
            this.locator = locator;
        }

        /** Citable on every day: the principle is not dated. */
        Draft always() {
            start = Optional.of(LocalDate.MIN);
            return this;
        }

        /** In force from a settled day. */
        Draft from(String day) {
            start = Optional.of(LocalDate.parse(day));
            return this;
        }

        /** In force from a likely day, which a caller may move. */
        Draft likelyFrom(String day) {
            likelyStart = true;
            return from(day).inDoubt();
        }

        /** Ended on a likely day, which a caller may move, with nothing in its place. */
        Draft likelyUntil(String day) {
            likelyEnd = true;
            end = Optional.of(LocalDate.parse(day));
            return inDoubt();
        }

        /** In force on no day: no commencement is known. */
        Draft notCommenced() {
            start = Optional.empty();
            return inDoubt();
        }

        /** The locator, the days or the wording still have to be compared with the official text. */
        Draft inDoubt() {
            verified = false;
            return this;
        }

        Edition says(String statement) {
            return new Edition(id, kind, document, locator, statement, start, end, likelyStart, likelyEnd, verified);
        }
    }
}
