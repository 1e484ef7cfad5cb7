package io.github.cafkit.consent.casework;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.StatedBy;
import io.github.cafkit.model.casefile.CasePlace;
import java.util.List;
import java.util.Optional;

/**
 * Where one fact of a question comes from: a record, whoever asks, or nowhere yet. It holds codes, opaque identifiers and
 * the library's own words; nothing that a document says. Immutable and thread-safe.
 */
public sealed interface FactFinding {

    /**
     * The fact.
     *
     * @return the fact, never null
     */
    Fact<?> fact();

    /**
     * The category that the fact is about.
     *
     * @return the category, or empty for a fact of the whole question
     */
    Optional<InformationCategory> category();

    /**
     * What the question has for the fact.
     *
     * @return the value; empty if it was not stated, so that the rules take their own value for it, never null
     */
    Optional<FactValue> value();

    /**
     * Why, in a sentence.
     *
     * @return a sentence with a full stop, never null
     */
    String inWords();

    /**
     * The fact as decisions name it.
     *
     * @return the name, with the category in front for a fact of one category, never null
     */
    default String name() {
        return category().map(category -> category.name() + "." + fact().name()).orElse(fact().name());
    }

    /**
     * A fact that records tell.
     *
     * @param fact the fact, not null
     * @param category the category, or empty for a fact of the whole question, not null
     * @param told the value, not null
     * @param from the records it rests on, sorted; empty if it follows from another fact, not null
     * @param why why these records tell it, a sentence without a full stop, not null
     */
    record Derived(
            Fact<?> fact, Optional<InformationCategory> category, FactValue told, List<CasePlace> from, String why)
            implements FactFinding {

        /** Copies the list. */
        public Derived {
            from = List.copyOf(from);
        }

        @Override
        public Optional<FactValue> value() {
            return Optional.of(told);
        }

        @Override
        public String inWords() {
            return sentence(told.label() + ": " + why, from);
        }
    }

    /**
     * A fact that whoever asks has stated.
     *
     * @param fact the fact, not null
     * @param category the category, or empty for a fact of the whole question, not null
     * @param stated the value, not null
     * @param recordsSay what records say of it, or empty if they say nothing, not null
     */
    record Stated(Fact<?> fact, Optional<InformationCategory> category, FactValue stated, Optional<Derived> recordsSay)
            implements FactFinding {

        @Override
        public Optional<FactValue> value() {
            return Optional.of(stated);
        }

        /**
         * Whether records say otherwise.
         *
         * @return true if they do
         */
        public boolean disagrees() {
            return recordsSay.filter(derived -> !derived.told().equals(stated)).isPresent();
        }

        @Override
        public String inWords() {
            String words = "Stated: " + stated.label() + ".";
            return disagrees()
                    ? words + " The records say otherwise. " + recordsSay.get().inWords()
                    : words;
        }
    }

    /**
     * A fact that somebody has to be asked for.
     *
     * @param fact the fact, not null
     * @param category the category, or empty for a fact of the whole question, not null
     * @param see records to read first, sorted; may be empty, not null
     * @param why why the records do not tell, a sentence without a full stop, not null
     */
    record ToAsk(Fact<?> fact, Optional<InformationCategory> category, List<CasePlace> see, String why)
            implements FactFinding {

        /** Copies the list. */
        public ToAsk {
            see = List.copyOf(see);
        }

        @Override
        public Optional<FactValue> value() {
            return Optional.empty();
        }

        /**
         * How much hangs on it.
         *
         * @return the weight, never null
         */
        public AskWeight weight() {
            return AskWeight.of(fact);
        }

        /**
         * What the rules take in the meantime.
         *
         * @return the value; empty if there is no question without the fact
         */
        public Optional<FactValue> taken() {
            return fact.whenNotStated().map(FactValue.class::cast);
        }

        /**
         * Who may say it.
         *
         * @return who, never null
         */
        public StatedBy askedOf() {
            return fact.statedBy();
        }

        /**
         * Whether it can be obtained, is a matter of record, or is somebody's judgement.
         *
         * @return the nature, never null
         */
        public Nature nature() {
            return fact.nature();
        }

        /**
         * The question for the person who judges it, where the engine has one.
         *
         * @return the question, or empty if the fact is no such judgement
         */
        public Optional<Judgement> judgement() {
            return Judgements.of(fact);
        }

        @Override
        public String inWords() {
            return sentence(why, see);
        }
    }

    private static String sentence(String words, List<CasePlace> places) {
        String capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return places.isEmpty()
                ? capital + "."
                : capital + " (" + places.stream().map(CasePlace::toString).collect(joining(", ")) + ").";
    }
}
