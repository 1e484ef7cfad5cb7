package io.github.cafkit.consent.law;

import java.util.List;

/**
 * An entry in a list of laws: what is promised, what it rests on and how it is shown. A law may be shown in more than one
 * way, as one half of it may speak of a category and the other of whole questions. Immutable and thread-safe.
 *
 * @param id its id, not null or blank
 * @param sentence the law in words, as a sentence, not null or blank
 * @param sources what it rests on, not null
 * @param provable what can be proved of the answer to every question about one category; all of it together is the law,
 *     or the part of it that speaks of one category; empty if it has no such part, or says nothing on the day, not null
 * @param evidence how the rest is shown, not null
 */
public record StatedLaw(
        String id, String sentence, List<LawSource> sources, List<Law> provable, List<Evidence> evidence) {

    /** How something is shown that is not proved of every question about one category. */
    public enum Means {
        /** What the rules cannot read, they cannot depend on: the vocabulary or the structure is looked at. */
        BY_CONSTRUCTION("by construction"),
        /** Every instance there is has been looked at, such as every day on which something changes. */
        EVERY_INSTANCE("by looking at every instance"),
        /** Questions drawn at random. */
        RANDOM_QUESTIONS("by random questions"),
        /** Listed questions with known answers. */
        LISTED_QUESTIONS("by listed questions");

        private final String label;

        Means(String label) {
            this.label = label;
        }

        /**
         * The means in words.
         *
         * @return a phrase in lower case, never null
         */
        public String label() {
            return label;
        }
    }

    /**
     * A test that shows a law.
     *
     * @param means how, not null
     * @param testClass the simple name of the test class in the library's sources, not null
     */
    public record Evidence(Means means, String testClass) {
        /** How, and where to find it. */
        @Override
        public String toString() {
            return means.label() + " (" + testClass + ")";
        }
    }

    /**
     * Keeps unmodifiable copies.
     *
     * @throws IllegalArgumentException if id or sentence is blank
     */
    public StatedLaw {
        sources = List.copyOf(sources);
        provable = List.copyOf(provable);
        evidence = List.copyOf(evidence);
        if (id.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("a law has an id and a sentence");
        }
    }

    /**
     * An entry for one law that is proved.
     *
     * @param law the law, not null
     * @return an entry with its id, sentence and sources, never null
     */
    public static StatedLaw proving(Law law) {
        return new StatedLaw(law.id(), law.sentence(), law.sources(), List.of(law), List.of());
    }

    /** Id and sentence. */
    @Override
    public String toString() {
        return id + " " + sentence;
    }
}
