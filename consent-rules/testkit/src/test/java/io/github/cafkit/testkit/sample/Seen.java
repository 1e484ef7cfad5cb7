package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/**
 * How often something is so among the samples of a type. The seeds are fixed, so that a share is the same on every machine
 * and a floor is never missed by chance; floors are far below the shares, so that a change elsewhere does not move them.
 *
 * @param <T> the type
 * @param values the samples, as many as are looked at
 */
record Seen<T>(List<T> values) {

    /** The first so many samples of a type. */
    static <T> Seen<T> of(Class<T> type, int samples) {
        return new Seen<>(Samples.of(type).stream(0).limit(samples).toList());
    }

    /** Insists that something is so in at least so many of a hundred samples. */
    Seen<T> atLeast(double percent, String what, Predicate<? super T> so) {
        long found = values.stream().filter(so).count();
        assertThat(100.0 * found / values.size()).as(what + ", of a hundred").isGreaterThanOrEqualTo(percent);
        return this;
    }
}
