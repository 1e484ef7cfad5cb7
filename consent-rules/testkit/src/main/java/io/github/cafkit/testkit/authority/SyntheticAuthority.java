package io.github.cafkit.testkit.authority;

import io.github.cafkit.model.agency.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A local authority that does not exist, with its agencies and as many children as are asked for.
 *
 * <pre>{@code
 * SyntheticAuthority authority = SyntheticAuthority.of(42);
 * authority.children(100_000).forEach(child -> store.save(child.plan()));
 * List<SharingQuestion> year = authority.child(7).questionsBefore(LocalDate.of(2026, 10, 1));
 * }</pre>
 *
 * <p>The same seed and day give the same authority on every machine, and child number 7 is the same whether it is made
 * alone, in a row or in parallel. The parts of a child are made when they are first asked for, see
 * {@link SyntheticChild}.
 *
 * <p>Ids of people, households, teams, plans and consents are different within the authority without end. Two numbers
 * have an end: the range of NHS numbers that is given to nobody allows {@value #MOST_NHS_NUMBERS} children a number of
 * their own, and pupil numbers are different for the first {@value #MOST_PUPIL_NUMBERS} children. Children after that have
 * none. Two authorities use the same ids and numbers. Immutable and thread-safe.
 */
public final class SyntheticAuthority {

    /** How many children have an NHS number of their own, from number 0. */
    public static final int MOST_NHS_NUMBERS = 900_000;

    /** How many children have a pupil number of their own, from number 0. */
    public static final int MOST_PUPIL_NUMBERS = 1_000_000_000;

    /** The day that records describe if no other is given. */
    private static final LocalDate STANDARD_DAY = LocalDate.of(2026, 9, 29);

    private final long seed;
    private final LocalDate day;
    private final Partners partners;

    private SyntheticAuthority(long seed, LocalDate day) {
        this.seed = seed;
        this.day = Objects.requireNonNull(day, "day");
        this.partners = Partners.of(seed);
    }

    /**
     * The authority of a seed, with records as of 29 September 2026.
     *
     * @param seed any number
     * @return the authority, never null
     */
    public static SyntheticAuthority of(long seed) {
        return new SyntheticAuthority(seed, STANDARD_DAY);
    }

    /**
     * The authority of a seed, with records as of a day: ages, stays, memberships and consents stand around it.
     *
     * @param seed any number
     * @param day the day, not null
     * @return the authority, never null
     */
    public static SyntheticAuthority of(long seed, LocalDate day) {
        return new SyntheticAuthority(seed, day);
    }

    /**
     * The seed.
     *
     * @return the number that everything follows from
     */
    public long seed() {
        return seed;
    }

    /**
     * The day that the records describe.
     *
     * @return the day, never null
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The agencies that work for the children of the authority.
     *
     * @return the agencies, never null
     */
    public List<Agency> agencies() {
        return partners.agencies();
    }

    /**
     * One child.
     *
     * @param number the number of the child, from 0
     * @return the child, never null
     * @throws IllegalArgumentException if the number is negative
     */
    public SyntheticChild child(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("children are numbered from 0");
        }
        return new SyntheticChild(this, number);
    }

    /**
     * The first children. None is made before it is taken, and a parallel stream gives the same children.
     *
     * @param count how many, not negative
     * @return the children in the order of their numbers, never null
     * @throws IllegalArgumentException if the count is negative
     */
    public Stream<SyntheticChild> children(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("there is no less than no child");
        }
        return LongStream.range(0, count).mapToObj(this::child);
    }

    Partners partners() {
        return partners;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SyntheticAuthority that && seed == that.seed && day.equals(that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seed, day);
    }

    @Override
    public String toString() {
        return "SyntheticAuthority{seed=" + seed + ", day=" + day + "}";
    }
}
