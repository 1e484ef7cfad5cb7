package io.github.cafkit.model.accountability;

import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Counts the units of time that begin within a stretch of days, the first of them on the first day of the whole. */
final class Occurrences {

    /** More days than a hundred years have: whoever writes more has mistaken a year. */
    static final int MOST = 40_000;

    private Occurrences() {}

    /**
     * How many units begin from one day to another.
     *
     * @param per the unit
     * @param whole the first and the last day of what recurs
     * @param asked the first and the last day to count
     * @param terms the school terms, if known
     * @return the number, or empty if it takes terms that are not known
     */
    static Optional<Long> count(RecurrenceUnit per, Days whole, Days asked, Optional<SchoolTerms> terms) {
        LocalDate from = asked.first().isBefore(whole.first()) ? whole.first() : asked.first();
        LocalDate until = asked.last().isAfter(whole.last()) ? whole.last() : asked.last();
        if (until.isBefore(from)) {
            return Optional.of(0L);
        }
        if (per == RecurrenceUnit.TERM || per == RecurrenceUnit.HALF_TERM) {
            return starts(per, whole, terms)
                    .map(days -> days.stream()
                            .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                            .count());
        }
        long before = from.equals(whole.first()) ? 0 : upTo(per, whole.first(), from.minusDays(1));
        return Optional.of(upTo(per, whole.first(), until) - before);
    }

    /**
     * The days on which units begin.
     *
     * @param per the unit
     * @param whole the first and the last day of what recurs
     * @param terms the school terms, if known
     * @return the days in order, or empty if it takes terms that are not known, or they are more than {@link #MOST}
     */
    static Optional<List<LocalDate>> starts(RecurrenceUnit per, Days whole, Optional<SchoolTerms> terms) {
        if (per == RecurrenceUnit.TERM || per == RecurrenceUnit.HALF_TERM) {
            return terms.filter(known -> known.known().encloses(DateRange.ofClosed(whole.first(), whole.last())))
                    .map(known -> (per == RecurrenceUnit.TERM ? known.terms() : known.halfTerms())
                            .stream()
                                    .flatMap(term ->
                                            term.intersection(DateRange.ofClosed(whole.first(), whole.last())).stream())
                                    .map(DateRange::start)
                                    .toList());
        }
        long units = upTo(per, whole.first(), whole.last());
        return units > MOST
                ? Optional.empty()
                : Optional.of(LongStream.range(0, units)
                        .mapToObj(unit -> start(per, whole.first(), unit))
                        .toList());
    }

    /** How many units begin from the first day to a day not before it. */
    private static long upTo(RecurrenceUnit per, LocalDate first, LocalDate day) {
        if (per == RecurrenceUnit.MONTH) {
            // What began on the 31st begins on the last day of a shorter month.
            int begins = Math.min(first.getDayOfMonth(), day.lengthOfMonth());
            long months = day.getLong(ChronoField.PROLEPTIC_MONTH) - first.getLong(ChronoField.PROLEPTIC_MONTH);
            return months + (day.getDayOfMonth() >= begins ? 1 : 0);
        }
        return ChronoUnit.DAYS.between(first, day) / length(per) + 1;
    }

    private static LocalDate start(RecurrenceUnit per, LocalDate first, long unit) {
        return per == RecurrenceUnit.MONTH ? first.plusMonths(unit) : first.plusDays(unit * length(per));
    }

    private static int length(RecurrenceUnit per) {
        return switch (per) {
            case DAY -> 1;
            case WEEK -> 7;
            case FORTNIGHT -> 14;
            case MONTH, HALF_TERM, TERM -> throw new IllegalArgumentException("a unit of no fixed length");
        };
    }

    /** A first and a last day, both included, the last not before the first unless nothing is meant. */
    record Days(LocalDate first, LocalDate last) {}
}
