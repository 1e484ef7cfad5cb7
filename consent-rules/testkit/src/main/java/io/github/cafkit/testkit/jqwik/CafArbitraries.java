package io.github.cafkit.testkit.jqwik;

import io.github.cafkit.testkit.sample.Refusal;
import io.github.cafkit.testkit.sample.Refusals;
import io.github.cafkit.testkit.sample.Sample;
import io.github.cafkit.testkit.sample.Samples;
import io.github.cafkit.testkit.sample.Shrunk;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * The samples of cafkit as jqwik arbitraries. They are valid by construction, lean towards interesting values, and a
 * failing one is made small: parts are left out and choices made plain as long as the property still fails.
 */
public final class CafArbitraries {

    private CafArbitraries() {}

    /**
     * Values of a public type of cafkit.
     *
     * @param type the type, not null
     * @param <T> the type
     * @return the arbitrary, never null
     * @throws IllegalArgumentException if there is no sample of the type
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return of(Samples.of(type));
    }

    /**
     * What a sample makes.
     *
     * @param sample the sample, not null
     * @param <T> its type
     * @return the arbitrary, never null
     */
    public static <T> Arbitrary<T> of(Sample<T> sample) {
        return Arbitraries.fromGenerator(random -> new Shrinking<>(Shrunk.of(sample, random.nextLong())));
    }

    /**
     * What the library refuses: rules, each with ways to break it.
     *
     * @return the arbitrary of all of {@link Refusals}, never null
     */
    public static Arbitrary<Refusal> refusals() {
        return Arbitraries.of(Refusals.all());
    }

    private record Shrinking<T>(Shrunk<T> made) implements Shrinkable<T> {

        @Override
        public T value() {
            return made.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return made.simpler().map(Shrinking::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(made.length(), made.weight());
        }
    }
}
