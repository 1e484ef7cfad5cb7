package io.github.cafkit.consent.law;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A law about the answers to one category of a question, or to two questions that differ in named facts only. It says
 * what never happens: the forbidden claim holds of a question; or it holds of a question and the second claim holds of
 * the changed one. Every other form comes down to that, so that one way to look for a breach serves them all.
 *
 * <p>A law is data: {@link #inWords()} prints it, and two laws that say the same are equal. Immutable and thread-safe.
 *
 * @param id its id, such as {@code L08}; several laws may share one, not null
 * @param sentence the law in words, as a sentence, not null
 * @param forbidden what never holds, or never together with what follows the change, not null
 * @param pair how the second question differs and what never holds of it, or empty for a law over one question
 * @param sources what it rests on; empty if nobody has said, not null
 */
public record Law(String id, String sentence, Claim forbidden, Optional<Pair> pair, List<LawSource> sources) {

    /**
     * The second question.
     *
     * @param change how it differs from the first, not null
     * @param forbidden what never holds of it where the first claim holds of the first question, not null
     */
    public record Pair(Change change, Claim forbidden) {
        /** Checks the parts. */
        public Pair {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(forbidden, "forbidden");
        }
    }

    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if id or sentence is blank
     */
    public Law {
        Objects.requireNonNull(forbidden, "forbidden");
        Objects.requireNonNull(pair, "pair");
        sources = List.copyOf(sources);
        if (id.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("a law has an id and a sentence");
        }
    }

    /**
     * These never hold together, of any one question.
     *
     * @param id its id, not null
     * @param sentence the law in words, not null
     * @param forbidden the claims, not null
     * @return the law, never null
     */
    public static Law never(String id, String sentence, Claim... forbidden) {
        return new Law(id, sentence, Claim.all(forbidden), Optional.empty(), List.of());
    }

    /**
     * This holds of every question.
     *
     * @param id its id, not null
     * @param sentence the law in words, not null
     * @param claim what holds, not null
     * @return the law, never null
     */
    public static Law always(String id, String sentence, Claim claim) {
        return never(id, sentence, Claim.not(claim));
    }

    /**
     * Wherever the premise holds of a question, so does the conclusion.
     *
     * @param id its id, not null
     * @param sentence the law in words, not null
     * @param premise where it speaks, not null
     * @param conclusion what holds there, not null
     * @return the law, never null
     */
    public static Law implies(String id, String sentence, Claim premise, Claim conclusion) {
        return never(id, sentence, premise, Claim.not(conclusion));
    }

    /**
     * No change of this kind leads from a question of which the one holds to one of which the other does.
     *
     * @param id its id, not null
     * @param sentence the law in words, not null
     * @param change how the two questions differ, not null
     * @param from what holds of the first, not null
     * @param to what never holds of the second then, not null
     * @return the law, never null
     */
    public static Law noChange(String id, String sentence, Change change, Claim from, Claim to) {
        return new Law(id, sentence, from, Optional.of(new Pair(change, to)), List.of());
    }

    /**
     * Where the premise holds before and after, these facts make no difference to what is observed: it holds whatever
     * their values are, or whatever they are it does not.
     *
     * @param id its id, not null
     * @param sentence the law in words, not null
     * @param premise where it speaks, not null
     * @param observed what does not change, not null
     * @param facts the facts that make no difference, at least one, not null
     * @return the law, never null
     */
    public static Law irrelevant(String id, String sentence, Claim premise, Claim observed, Fact<?>... facts) {
        return noChange(
                id,
                sentence,
                Change.freely(facts),
                Claim.all(premise, observed),
                Claim.all(premise, Claim.not(observed)));
    }

    /**
     * Where the premise holds before and after, raising the fact never ends what is observed. A fact is raised when it
     * takes a value that is declared later.
     *
     * @param <E> the enumeration of the fact's values
     * @param id its id, not null
     * @param sentence the law in words, not null
     * @param premise where it speaks, not null
     * @param observed what is never lost, not null
     * @param fact the fact, whose values are ordered, not null
     * @return the law, never null
     */
    public static <E extends Enum<E> & FactValue> Law monotone(
            String id, String sentence, Claim premise, Claim observed, Fact<E> fact) {
        return noChange(
                id,
                sentence,
                Change.rising(fact),
                Claim.all(premise, observed),
                Claim.all(premise, Claim.not(observed)));
    }

    /**
     * Where the premise holds before and after, raising the fact never brings about what is observed. A fact is raised
     * when it takes a value that is declared later.
     *
     * @param <E> the enumeration of the fact's values
     * @param id its id, not null
     * @param sentence the law in words, not null
     * @param premise where it speaks, not null
     * @param observed what is never gained, not null
     * @param fact the fact, whose values are ordered, not null
     * @return the law, never null
     */
    public static <E extends Enum<E> & FactValue> Law antitone(
            String id, String sentence, Claim premise, Claim observed, Fact<E> fact) {
        return monotone(id, sentence, premise, Claim.not(observed), fact);
    }

    /**
     * The same law with what it rests on.
     *
     * @param rests the sources, not null
     * @return the law with these sources and no others, never null
     */
    public Law restingOn(List<LawSource> rests) {
        return new Law(id, sentence, forbidden, pair, rests);
    }

    /**
     * What exactly is forbidden, with the codes of facts, effects and duties: the sentence made precise.
     *
     * @return a phrase, never null
     */
    public String inWords() {
        return pair.map(second -> "never, if " + second.change().inWords() + ", first " + forbidden.inWords()
                        + ", and then " + second.forbidden().inWords())
                .orElseGet(() -> "never " + forbidden.inWords());
    }

    /**
     * Whether a witness really breaks it, by what is answered.
     *
     * @param witness the question, and the changed one if the law is about two, not null
     * @param answers how a question for one category is answered, not null
     * @return true if it does
     */
    public boolean isBrokenBy(Witness witness, Function<FactSheet, CategoryDecision> answers) {
        if (!forbidden.holds(answers.apply(witness.facts()))) {
            return false;
        }
        return pair.isEmpty()
                || witness.changed()
                        .filter(changed -> pair.get().change().leadsFrom(witness.facts(), changed))
                        .filter(changed -> pair.get().forbidden().holds(answers.apply(changed)))
                        .isPresent();
    }

    /** Id and sentence. */
    @Override
    public String toString() {
        return id + " " + sentence;
    }
}
