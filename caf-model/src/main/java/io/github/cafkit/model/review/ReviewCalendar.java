package io.github.cafkit.model.review;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * On which days people meet and work: weekends, bank holidays, school holidays and half terms, as an authority and its
 * schools set them. Nothing is known without being stated. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewCalendar.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewCalendar.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewCalendar.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewCalendar.class)
public interface ReviewCalendar extends WithReviewCalendar {

    /**
     * The days that the calendar knows about. Outside them it knows the weekends only.
     *
     * @return the stretch of days, never null
     */
    DateRange getCovers();

    /**
     * The days of the week on which nobody works.
     *
     * @return the days, Monday first; fewer than seven, empty if every day is worked, never null
     */
    @Value.NaturalOrder
    SortedSet<DayOfWeek> getWeekend();

    /**
     * The bank and public holidays.
     *
     * @return stretches of days, most of them of one day, in the order stated, never null
     */
    List<DateRange> getBankHolidays();

    /**
     * The days on which the school is closed to pupils: holidays between terms, half-term breaks and training days.
     *
     * @return stretches of days in the order stated; empty where no school's days matter, never null
     */
    List<DateRange> getSchoolHolidays();

    /**
     * The half terms, from the first day of teaching to the last.
     *
     * @return stretches of days in the order of days, without overlap; empty where no school's days matter, never null
     */
    List<DateRange> getHalfTerms();

    /**
     * Saturday and Sunday, for those whose weekend that is.
     *
     * @return the two days, unmodifiable, never null
     */
    static SortedSet<DayOfWeek> saturdayAndSunday() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    }

    /**
     * Why nobody meets on a day.
     *
     * @param day the day asked about, not null
     * @return the reason, the first in the order of {@link ClosedDay} if there are several, or empty on a school day
     */
    default Optional<ClosedDay> closedOn(LocalDate day) {
        if (getWeekend().contains(day.getDayOfWeek())) {
            return Optional.of(ClosedDay.WEEKEND);
        }
        if (getBankHolidays().stream().anyMatch(range -> range.contains(day))) {
            return Optional.of(ClosedDay.BANK_HOLIDAY);
        }
        if (getSchoolHolidays().stream().anyMatch(range -> range.contains(day))) {
            return Optional.of(ClosedDay.SCHOOL_HOLIDAY);
        }
        return Optional.empty();
    }

    /**
     * Whether the school is open to pupils.
     *
     * @param day the day asked about, not null
     * @return true if it is neither weekend nor any holiday
     */
    default boolean schoolDay(LocalDate day) {
        return closedOn(day).isEmpty();
    }

    /**
     * Whether offices work. They do in school holidays.
     *
     * @param day the day asked about, not null
     * @return true if it is neither weekend nor bank holiday
     */
    default boolean workingDay(LocalDate day) {
        return closedOn(day).map(reason -> reason == ClosedDay.SCHOOL_HOLIDAY).orElse(true);
    }

    /**
     * The last school day of a stretch.
     *
     * @param days the days to choose from, with both ends, not null
     * @return the day, or empty if the school is closed throughout
     */
    default Optional<LocalDate> lastSchoolDay(DateRange days) {
        return Stream.iterate(days.end().minusDays(1), day -> !day.isBefore(days.start()), day -> day.minusDays(1))
                .filter(this::schoolDay)
                .findFirst();
    }

    /**
     * The first school day of a stretch.
     *
     * @param days the days to choose from, with both ends, not null
     * @return the day, or empty if the school is closed throughout
     */
    default Optional<LocalDate> firstSchoolDay(DateRange days) {
        return Stream.iterate(days.start(), day -> day.isBefore(days.end()), day -> day.plusDays(1))
                .filter(this::schoolDay)
                .findFirst();
    }

    /**
     * The day a number of working days later.
     *
     * @param day the day from which to count, itself not counted, not null
     * @param workingDays how many, at least 1
     * @return the last of them, never null
     */
    default LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        Checks.require(workingDays >= 1, "CALENDAR-04", "", "working days are counted from one");
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::workingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Insists that some day of the week is worked, that holidays end, and that half terms are in order. */
    @Value.Check
    default void check() {
        Checks.require(
                getWeekend().size() < DayOfWeek.values().length, "CALENDAR-01", "/weekend", "some day is worked");
        requireBounded(getBankHolidays(), "/bankHolidays");
        requireBounded(getSchoolHolidays(), "/schoolHolidays");
        requireBounded(getHalfTerms(), "/halfTerms");
        for (int i = 1; i < getHalfTerms().size(); i++) {
            Checks.require(
                    !getHalfTerms()
                            .get(i)
                            .start()
                            .isBefore(getHalfTerms().get(i - 1).end()),
                    "CALENDAR-03",
                    "/halfTerms/" + i,
                    "half terms follow one another");
        }
    }

    private static void requireBounded(List<DateRange> ranges, String path) {
        for (int i = 0; i < ranges.size(); i++) {
            Checks.require(
                    !ranges.get(i).isUnboundedStart() && !ranges.get(i).isUnboundedEnd(),
                    "CALENDAR-02",
                    path + "/" + i,
                    "holidays and half terms have a first and a last day");
        }
    }

    /**
     * Starts a calendar.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewCalendar}. */
    final class Builder extends ImmutableReviewCalendar.Builder {
        Builder() {}
    }
}
