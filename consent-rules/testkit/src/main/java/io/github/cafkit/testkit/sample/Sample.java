package io.github.cafkit.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A way to make arbitrary values of one kind: a function of {@link Choices}, and of nothing else. The same choices make
 * an equal value. Whatever is chosen, the value is valid.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Sample<T> {

    /**
     * Makes a value.
     *
     * @param choices what is chosen, not null
     * @return the value, never null
     */
    T from(Choices choices);

    /**
     * Makes the value that belongs to a seed.
     *
     * @param seed any number
     * @return the value, never null
     */
    default T of(long seed) {
        return from(Choices.seeded(seed));
    }

    /**
     * Makes the values of a row of seeds.
     *
     * @param seed the first seed
     * @return as many values as are taken, never null
     */
    default Stream<T> stream(long seed) {
        return LongStream.iterate(seed, next -> next + 1).mapToObj(this::of);
    }

    /**
     * Makes something of each value.
     *
     * @param made what is made of a value, not null
     * @param <R> its type
     * @return the sample, never null
     */
    default <R> Sample<R> map(Function<? super T, ? extends R> made) {
        return choices -> made.apply(from(choices));
    }

    /**
     * Makes a value more often than not.
     *
     * @return the sample, never null; the plainest is nothing
     */
    default Sample<Optional<T>> optional() {
        return choices -> choices.chance(60) ? Optional.of(from(choices)) : Optional.empty();
    }

    /**
     * Makes several.
     *
     * @param least how many at least
     * @param most how many at most, inclusive
     * @return the sample, never null; the plainest is as few as may be
     */
    default Sample<List<T>> list(int least, int most) {
        return choices -> {
            List<T> made = new ArrayList<>();
            while (made.size() < most) {
                int begun = choices.begin();
                if (made.size() >= least && !choices.chance(60)) {
                    break;
                }
                made.add(from(choices));
                choices.end(begun);
            }
            return List.copyOf(made);
        };
    }
}
