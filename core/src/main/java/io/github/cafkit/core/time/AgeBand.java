package io.github.cafkit.core.time;

import java.time.LocalDate;

/** The stretches of a childhood between which what the law asks may change. Both ends are included. */
public enum AgeBand {
    /** Not yet born on the day. */
    UNBORN,
    /** From birth until the day before the 13th birthday. */
    UNDER_13,
    /** From the 13th birthday until the day before the 16th. */
    AGE_13_15,
    /** From the 16th birthday until the day before the 18th. */
    AGE_16_17,
    /** From the 18th birthday on. */
    ADULT;

    /**
     * The band of a person on a day.
     *
     * @param birth the date of birth, or the expected one, not null
     * @param day the day asked about, not null
     * @return the band, never null
     */
    public static AgeBand of(LocalDate birth, LocalDate day) {
        return Ages.isBorn(birth, day) ? ofYears(Ages.inYears(birth, day)) : UNBORN;
    }

    /**
     * The band of an age.
     *
     * @param years the age in whole years, not negative
     * @return the band, never null and never {@link #UNBORN}
     * @throws IllegalArgumentException if the age is negative
     */
    public static AgeBand ofYears(int years) {
        if (years < 0) {
            throw new IllegalArgumentException("an age is not negative");
        }
        if (years < 13) {
            return UNDER_13;
        }
        if (years < 16) {
            return AGE_13_15;
        }
        return years < 18 ? AGE_16_17 : ADULT;
    }

    /**
     * Whether the band is one of a child, which a person is until the 18th birthday, and for planning before birth too.
     *
     * @return true for all but {@link #ADULT}
     */
    public boolean isChild() {
        return this != ADULT;
    }
}
