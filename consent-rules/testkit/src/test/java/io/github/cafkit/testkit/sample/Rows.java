package io.github.cafkit.testkit.sample;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The choices that a sample is tried with. */
final class Rows {

    /** More than any sample chooses before it is complete. */
    private static final int LONG = 20_000;

    private Rows() {}

    /** The plainest, the greatest, and those of some seeds. */
    static Stream<Choices> of(int seeds) {
        return Stream.concat(
                Stream.of(Choices.again(new int[0]), greatest()),
                LongStream.range(0, seeds).mapToObj(Choices::seeded));
    }

    private static Choices greatest() {
        int[] row = new int[LONG];
        Arrays.fill(row, Integer.MAX_VALUE);
        return Choices.again(row);
    }

    /** Why a sample cannot be made of a row, or nothing. */
    static Optional<String> fault(Sample<?> sample, Choices row) {
        try {
            return Optional.ofNullable(sample.from(row)).isPresent() ? Optional.empty() : Optional.of("null");
        } catch (RuntimeException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
