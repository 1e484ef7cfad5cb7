package io.github.cafkit.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year in England: from 1 September to 31 August, both included. In JSON it is its label, such as
 * {@code 2025/26}. Immutable and thread-safe.
 *
 * @param startYear the calendar year in which it begins, 1000 to 9998
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

    private static final Pattern LABEL = Pattern.compile("([0-9]{4})/([0-9]{2})");

    /**
     * Checks the year.
     *
     * @throws ProblemException with {@code ACADEMIC-YEAR} if the year is not from 1000 to 9998
     */
    public AcademicYear {
        if (startYear < 1000 || startYear > 9998) {
            throw new ProblemException(
                    Problem.error("ACADEMIC-YEAR", "", "an academic year begins in a year from 1000 to 9998"));
        }
    }

    /**
     * The academic year of a day.
     *
     * @param day the day, not null
     * @return the year that the day lies in, never null
     * @throws ProblemException with {@code ACADEMIC-YEAR} if it would begin before 1000 or after 9998
     */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads a label.
     *
     * @param text the year of the beginning with four digits, a slash, and the last two digits of the next year, not null
     * @return the year, never null
     * @throws ProblemException with {@code ACADEMIC-YEAR} if the text has another form or the years do not follow
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AcademicYear parse(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            int year = Integer.parseInt(label.group(1));
            if ((year + 1) % 100 == Integer.parseInt(label.group(2))) {
                return new AcademicYear(year);
            }
        }
        throw new ProblemException(
                Problem.error("ACADEMIC-YEAR", "", "an academic year is two years that follow, as in 2025/26"));
    }

    /**
     * The label.
     *
     * @return such as {@code 2025/26}, never null
     */
    @JsonValue
    public String label() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % 100);
    }

    /**
     * The days of the year.
     *
     * @return from 1 September up to, and without, the next 1 September, never null
     */
    public DateRange range() {
        return DateRange.of(
                LocalDate.of(startYear, Month.SEPTEMBER, 1), LocalDate.of(startYear + 1, Month.SEPTEMBER, 1));
    }

    /**
     * Whether a day lies in the year.
     *
     * @param day the day, not null
     * @return true from 1 September to 31 August
     */
    public boolean contains(LocalDate day) {
        return range().contains(day);
    }

    /**
     * The year after this one.
     *
     * @return the next year, never null
     * @throws ProblemException with {@code ACADEMIC-YEAR} after 9998/99
     */
    public AcademicYear next() {
        return new AcademicYear(startYear + 1);
    }

    /**
     * The year before this one.
     *
     * @return the previous year, never null
     * @throws ProblemException with {@code ACADEMIC-YEAR} before 1000/01
     */
    public AcademicYear previous() {
        return new AcademicYear(startYear - 1);
    }

    /** Earlier years first. */
    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** The label. */
    @Override
    public String toString() {
        return label();
    }
}
