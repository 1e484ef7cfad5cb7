package io.github.cafkit.testkit.contract;

import io.github.cafkit.testkit.sample.Sample;
import io.github.cafkit.testkit.sample.Shrunk;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries a law about documents with many of them, and makes one that breaks it small.
 *
 * @param law the name of the law
 * @param sentence the law in words
 * @param shown how a document is shown
 */
record DocumentSearch<T>(String law, String sentence, Function<? super T, String> shown) {

    /** How often a smaller document is looked for. */
    private static final int MOST_STEPS = 1000;

    /**
     * Says how a document breaks the law.
     *
     * @param <T> the type of the document
     */
    @FunctionalInterface
    interface Check<T> {

        /**
         * Looks at one document.
         *
         * @return why it breaks the law, in words and without anything of the document; empty if it keeps it
         * @throws Exception if what is tested throws it, which breaks the law
         */
        Optional<String> breach(T document) throws Exception;
    }

    private record Breach<T>(
            Shrunk<T> document, String why, @Nullable Exception thrown) {}

    /** Insists that the law holds for the documents that belong to a row of seeds. */
    void check(Sample<T> documents, int tries, long seed, Check<? super T> check) {
        for (int i = 0; i < tries; i++) {
            Optional<Breach<T>> breach = breach(Shrunk.of(documents, seed + i), check);
            if (breach.isPresent()) {
                throw failure(smallest(breach.get(), check));
            }
        }
    }

    private Breach<T> smallest(Breach<T> first, Check<? super T> check) {
        Breach<T> smallest = first;
        Optional<Breach<T>> smaller = Optional.of(first);
        int[] left = {MOST_STEPS};
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallest.document()
                    .simpler()
                    .takeWhile(simpler -> left[0]-- > 0)
                    .flatMap(simpler -> breach(simpler, check).stream())
                    .findFirst();
        }
        return smallest;
    }

    private Optional<Breach<T>> breach(Shrunk<T> document, Check<? super T> check) {
        try {
            return check.breach(document.value()).map(why -> new Breach<>(document, why, null));
        } catch (Exception thrown) {
            return Optional.of(new Breach<>(
                    document,
                    "It threw " + thrown.getClass().getSimpleName() + ", which is the cause of this.",
                    thrown));
        }
    }

    private AssertionError failure(Breach<T> breach) {
        return new AssertionError(
                law + " is broken: " + sentence + "\n" + breach.why() + "\nThe smallest document that was found:\n"
                        + shown.apply(breach.document().value()),
                breach.thrown());
    }
}
