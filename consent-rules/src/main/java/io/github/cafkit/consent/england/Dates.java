package io.github.cafkit.consent.england;

import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The dates of rules that exist only while a source is in force. */
final class Dates {

    private Dates() {}

    /**
     * From the first day on which one of these may be cited to the last. Editions of a family follow each other without
     * a gap.
     *
     * @param sources the catalogue
     * @param families the citation ids without years; at least one has been in force
     * @return the days
     */
    static DateRange whileCitable(SourceCatalogue sources, String... families) {
        List<DateRange> ranges = Stream.of(families)
                .flatMap(family -> sources.editions(family).stream())
                .map(Citation::inForce)
                .flatMap(range -> range.stream())
                .toList();
        LocalDate first = ranges.stream()
                .map(DateRange::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = ranges.stream()
                .map(DateRange::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return DateRange.of(first, last);
    }
}
