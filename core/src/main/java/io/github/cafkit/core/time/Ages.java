package io.github.cafkit.core.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * Ages in whole years. A person attains an age at the beginning of the anniversary of their birth.
 *
 * <p>Who was born on 29 February has the anniversary on 1 March in a year without that day. This is the reading commonly
 * taken in England; it has not been confirmed against an authority. For example, who was born on 2008-02-29 is 15 on
 * 2024-02-28, 16 on 2024-02-29, still 16 on 2025-02-28 and 17 on 2025-03-01.
 */
public final class Ages {

    private Ages() {}

    /**
     * Whether a child has been born.
     *
     * @param birth the date of birth, or the expected one, not null
     * @param day the day asked about, not null
     * @return true on the date of birth and after it
     */
    public static boolean isBorn(LocalDate birth, LocalDate day) {
        return !day.isBefore(birth);
    }

    /**
     * The age in whole years.
     *
     * @param birth the date of birth, not null
     * @param day the day asked about, not null
     * @return the number of anniversaries up to and including the day; 0 until the first
     * @throws IllegalArgumentException if the day is before the birth; ask {@link #isBorn(LocalDate, LocalDate)} first
     */
    public static int inYears(LocalDate birth, LocalDate day) {
        if (!isBorn(birth, day)) {
            throw new IllegalArgumentException("an age is asked for a day before the birth");
        }
        return Period.between(birth, day).getYears();
    }

    /**
     * The first day on which a person has an age.
     *
     * @param birth the date of birth, not null
     * @param years the age in whole years, not negative
     * @return the anniversary, never null
     * @throws IllegalArgumentException if the age is negative
     */
    public static LocalDate attainedOn(LocalDate birth, int years) {
        if (years < 0) {
            throw new IllegalArgumentException("an age is not negative");
        }
        LocalDate anniversary = birth.plusYears(years);
        return anniversary.getDayOfMonth() < birth.getDayOfMonth() ? anniversary.plusDays(1) : anniversary;
    }
}
