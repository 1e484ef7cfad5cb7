package io.github.cafkit.model.plan;

import io.github.cafkit.core.time.AcademicYear;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.accountability.SchoolTerms;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of days for which costs are added up. Immutable and thread-safe.
 *
 * @param kind what sort of period, not null
 * @param label the period for people: {@code 2026-01} for a month, {@code 2025-26} for a financial year, {@code 2025/26}
 *     for an academic year, the days for a term, not null
 * @param days the days, not null
 */
public record CostPeriod(Kind kind, String label, DateRange days) implements Comparable<CostPeriod> {

    private static final int FIRST_YEAR = 1001;
    private static final int LAST_YEAR = 9997;

    /** What sort of period. */
    public enum Kind {
        /** A calendar month. */
        MONTH,
        /** A school term with the holidays after it; days before the first term known count to that one. */
        TERM,
        /** The financial year of authorities and agencies: from 1 April to 31 March. */
        FINANCIAL_YEAR,
        /** A school year: from 1 September to 31 August. */
        ACADEMIC_YEAR
    }

    /** Checks the parts. */
    public CostPeriod {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(days, "days");
    }

    /**
     * The period of a day.
     *
     * @param kind what sort of period, not null
     * @param day the day, not null
     * @param terms the school terms, or empty if they are not known, not null
     * @return the period, or empty for a day outside the years 1001 to 9997, and for a term where the terms of the day are
     *     not known
     */
    public static Optional<CostPeriod> of(Kind kind, LocalDate day, Optional<SchoolTerms> terms) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return switch (kind) {
            case MONTH -> Optional.of(month(day));
            case FINANCIAL_YEAR -> Optional.of(financialYear(day));
            case ACADEMIC_YEAR -> Optional.of(academicYear(day));
            case TERM -> terms.filter(known -> known.known().contains(day)).flatMap(known -> term(day, known));
        };
    }

    private static CostPeriod month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new CostPeriod(Kind.MONTH, month.toString(), DateRange.ofClosed(month.atDay(1), month.atEndOfMonth()));
    }

    private static CostPeriod financialYear(LocalDate day) {
        int year = day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1;
        return new CostPeriod(
                Kind.FINANCIAL_YEAR,
                String.format(Locale.ROOT, "%04d-%02d", year, (year + 1) % 100),
                DateRange.of(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year + 1, Month.APRIL, 1)));
    }

    private static CostPeriod academicYear(LocalDate day) {
        AcademicYear year = AcademicYear.of(day);
        return new CostPeriod(Kind.ACADEMIC_YEAR, year.label(), year.range());
    }

    private static Optional<CostPeriod> term(LocalDate day, SchoolTerms known) {
        List<DateRange> terms = known.terms();
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (i == 0 || !day.isBefore(terms.get(i).start())) {
                LocalDate start = i == 0 ? known.known().start() : terms.get(i).start();
                LocalDate end = i == terms.size() - 1
                        ? known.known().end()
                        : terms.get(i + 1).start();
                return Optional.of(new CostPeriod(Kind.TERM, terms.get(i).toString(), DateRange.of(start, end)));
            }
        }
        return Optional.empty();
    }

    /** Earlier periods first, and the shorter of two that begin together. */
    @Override
    public int compareTo(CostPeriod other) {
        int byStart = days.start().compareTo(other.days.start());
        return byStart != 0 ? byStart : days.end().compareTo(other.days.end());
    }
}
