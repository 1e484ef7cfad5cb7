package io.github.cafkit.testkit.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists whose elements must not be alike in something. */
final class Lists {

    private Lists() {}

    /** Values that are each made of the one before and of their number, which counts from 1. */
    static <T> List<T> grown(T first, BiFunction<T, Integer, T> next, int least, int most, Choices choices) {
        List<T> grown = new ArrayList<>();
        grown.add(first);
        while (grown.size() < most) {
            int begun = choices.begin();
            if (grown.size() >= least && !choices.chance(50)) {
                break;
            }
            grown.add(next.apply(grown.get(grown.size() - 1), grown.size() + 1));
            choices.end(begun);
        }
        return grown;
    }

    /** Up to so many values with different keys: one whose key is taken is left out. */
    static <T> List<T> distinct(Sample<T> sample, int most, Function<? super T, ?> key, Choices choices) {
        return distinct(sample.list(0, most).from(choices), key);
    }

    /** The values without those whose key is taken by an earlier one. */
    static <T> List<T> distinct(List<T> values, Function<? super T, ?> key) {
        Set<Object> taken = new HashSet<>();
        List<T> kept = new ArrayList<>();
        for (T value : values) {
            if (taken.add(key.apply(value))) {
                kept.add(value);
            }
        }
        return List.copyOf(kept);
    }
}
