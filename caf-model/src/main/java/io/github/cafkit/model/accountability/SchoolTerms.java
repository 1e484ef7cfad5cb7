package io.github.cafkit.model.accountability;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * The terms and half terms of a local school year, for counting what happens each term. Authorities and schools fix their
 * own, so they are handed in. Immutable and thread-safe.
 *
 * @param known the days for which the terms are known, holidays included, not null
 * @param terms the terms in order, without overlaps, within the days known, not null
 * @param halfTerms the halves of the terms in order, without overlaps, each within a term, not null
 */
public record SchoolTerms(DateRange known, List<DateRange> terms, List<DateRange> halfTerms) {

    /**
     * Checks the order.
     *
     * @throws ProblemException if terms overlap or are out of order, or lie outside the days known, or a half term lies
     *     outside every term
     */
    public SchoolTerms {
        Objects.requireNonNull(known, "known");
        terms = List.copyOf(terms);
        halfTerms = List.copyOf(halfTerms);
        inOrder(terms, "/terms");
        inOrder(halfTerms, "/halfTerms");
        for (int i = 0; i < terms.size(); i++) {
            Checks.require(
                    known.encloses(terms.get(i)), "TERMS-02", "/terms/" + i, "a term lies within the days known");
        }
        for (int i = 0; i < halfTerms.size(); i++) {
            DateRange half = halfTerms.get(i);
            Checks.require(
                    terms.stream().anyMatch(term -> term.encloses(half)),
                    "TERMS-03",
                    "/halfTerms/" + i,
                    "a half term lies within a term");
        }
    }

    private static void inOrder(List<DateRange> ranges, String path) {
        for (int i = 1; i < ranges.size(); i++) {
            Checks.require(
                    !ranges.get(i).start().isBefore(ranges.get(i - 1).end()),
                    "TERMS-01",
                    path + "/" + i,
                    "terms are listed in order and do not overlap");
        }
    }
}
