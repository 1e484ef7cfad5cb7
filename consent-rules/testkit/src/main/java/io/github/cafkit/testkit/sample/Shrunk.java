package io.github.cafkit.testkit.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made value with the choices that made it, and the simpler values that fewer or plainer choices would make. For those
 * who bring samples into a test engine that makes failing samples small.
 *
 * @param <T> what was made
 */
public final class Shrunk<T> {

    private final Sample<T> sample;
    private final T value;
    private final int[] row;
    private final List<Choices.Span> spans;

    private Shrunk(Sample<T> sample, Choices choices) {
        this.sample = sample;
        this.value = sample.from(choices);
        this.row = choices.row();
        this.spans = choices.spans();
    }

    /**
     * Makes the value of a seed.
     *
     * @param sample what to make, not null
     * @param seed any number
     * @param <T> its type
     * @return the value with its choices, never null
     */
    public static <T> Shrunk<T> of(Sample<T> sample, long seed) {
        return new Shrunk<>(sample, Choices.recorded(seed));
    }

    /**
     * The value.
     *
     * @return the value, never null
     */
    public T value() {
        return value;
    }

    /**
     * How many choices it took: of two values the one with fewer is the simpler.
     *
     * @return the number
     */
    public int length() {
        return row.length;
    }

    /**
     * How far the choices are from the plainest: of two values of equal length the one with less is the simpler.
     *
     * @return the sum of the choices
     */
    public long weight() {
        return Arrays.stream(row).asLongStream().sum();
    }

    /**
     * Simpler values: first without whole parts, then with plain parts, then with single choices lowered. None is made
     * before it is looked at.
     *
     * @return the values, each simpler than this one, never null
     */
    public Stream<Shrunk<T>> simpler() {
        return rows().map(simpler -> new Shrunk<>(sample, Choices.again(simpler)))
                .filter(this::isSimpler);
    }

    private boolean isSimpler(Shrunk<T> other) {
        return other.length() < length() || (other.length() == length() && other.weight() < weight());
    }

    private Stream<int[]> rows() {
        List<Choices.Span> longestFirst = new ArrayList<>(spans);
        longestFirst.sort(Comparator.comparingInt(Choices.Span::length).reversed());
        return Stream.of(
                        longestFirst.stream().map(this::without),
                        longestFirst.stream().filter(this::isNotPlain).map(this::plain),
                        IntStream.range(0, row.length).filter(at -> row[at] > 0).mapToObj(at -> with(at, 0)),
                        IntStream.range(0, row.length).filter(at -> row[at] > 2).mapToObj(at -> with(at, row[at] / 2)),
                        IntStream.range(0, row.length).filter(at -> row[at] > 1).mapToObj(at -> with(at, row[at] - 1)))
                .flatMap(rows -> rows);
    }

    private int[] without(Choices.Span span) {
        int[] shorter = new int[row.length - span.length()];
        System.arraycopy(row, 0, shorter, 0, span.from());
        System.arraycopy(row, span.to(), shorter, span.from(), row.length - span.to());
        return shorter;
    }

    private boolean isNotPlain(Choices.Span span) {
        return IntStream.range(span.from(), span.to()).anyMatch(at -> row[at] > 0);
    }

    private int[] plain(Choices.Span span) {
        int[] plain = row.clone();
        Arrays.fill(plain, span.from(), span.to(), 0);
        return plain;
    }

    private int[] with(int at, int chosen) {
        int[] lower = row.clone();
        lower[at] = chosen;
        return lower;
    }

    /** Shows how many choices, never the value: a test may print it. */
    @Override
    public String toString() {
        return "Shrunk{" + row.length + " choices}";
    }
}
