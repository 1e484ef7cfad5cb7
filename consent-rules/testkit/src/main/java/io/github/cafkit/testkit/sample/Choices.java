package io.github.cafkit.testkit.sample;

import java.util.Arrays;
import java.util.List;

/**
 * The one source of everything arbitrary in a sample: a row of small numbers. From the same seed comes the same row, on
 * every machine and every Java, so that a sample can be made again from its seed alone.
 *
 * <p>Zero is always the plainest choice: the first of a list, the shortest text, nothing where a part may be left out. A
 * row that was recorded can be shortened and lowered, and what comes of it is a simpler sample of the same kind. This is
 * how failing samples are made small.
 *
 * <p>Not thread-safe: one row serves one thread.
 */
public final class Choices {

    /** What the numbers are for one part of a sample: from one place of the row, inclusive, to another, exclusive. */
    record Span(int from, int to) {

        int length() {
            return to - from;
        }
    }

    /** The increment of SplitMix64, a generator small enough to be the same everywhere. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final int[] given;
    private final boolean random;
    private final Recording recording;
    private long state;
    private int position;

    private Choices(long seed, int[] given, boolean random, Recording recording) {
        this.state = seed;
        this.given = given;
        this.random = random;
        this.recording = recording;
    }

    /**
     * Choices that follow from a seed.
     *
     * @param seed any number
     * @return the choices, never null
     */
    public static Choices seeded(long seed) {
        return new Choices(seed, new int[0], true, Recording.NONE);
    }

    /** As {@link #seeded}, with what was chosen written down. */
    static Choices recorded(long seed) {
        return new Choices(seed, new int[0], true, Recording.begun());
    }

    /** The same choices again; after the end of the row the plainest ones. */
    static Choices again(int[] row) {
        return new Choices(0, row.clone(), false, Recording.begun());
    }

    /**
     * A number.
     *
     * @param bound how many numbers there are to choose from, at least 1
     * @return a number from 0, inclusive, to the bound, exclusive
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("there is nothing to choose from");
        }
        if (bound == 1) {
            return 0;
        }
        int chosen = random ? next(bound) : replayed(bound);
        recording.add(chosen);
        return chosen;
    }

    /**
     * A number.
     *
     * @param from the least, inclusive; the plainest
     * @param to the greatest, inclusive
     * @return a number between them
     */
    public int between(int from, int to) {
        return from + below(to - from + 1);
    }

    /**
     * Whether something rare, or less rare, happens. The plainest is that it does not.
     *
     * @param percent how often of a hundred times, from 0 to 100
     * @return true if it happens
     */
    public boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    /**
     * One of several.
     *
     * @param values what there is to choose from, not empty, not null; the first is the plainest
     * @param <T> their type
     * @return one of them
     */
    public <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /**
     * One of several.
     *
     * @param values what there is to choose from, not empty, not null; the first is the plainest
     * @param <T> their type
     * @return one of them
     */
    @SafeVarargs
    public final <T> T pick(T... values) {
        return values[below(values.length)];
    }

    /** Begins a part of the sample that can be left out or made plain as a whole; the answer goes to {@link #end}. */
    int begin() {
        return recording.length();
    }

    void end(int begun) {
        recording.span(begun);
    }

    int[] row() {
        return recording.row();
    }

    List<Span> spans() {
        return recording.spans();
    }

    private int replayed(int bound) {
        int chosen = position < given.length ? given[position] : 0;
        position++;
        return Math.min(chosen, bound - 1);
    }

    private int next(int bound) {
        state += GOLDEN_GAMMA;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        int bits = (int) ((mixed ^ (mixed >>> 31)) >>> 32);
        return (int) ((Integer.toUnsignedLong(bits) * bound) >>> 32);
    }

    /** Shows no choices: a row can be as long as a sample. */
    @Override
    public String toString() {
        return "Choices{" + (random ? "seeded" : "again " + Arrays.hashCode(given)) + "}";
    }
}
