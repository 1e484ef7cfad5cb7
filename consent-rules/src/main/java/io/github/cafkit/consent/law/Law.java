package io.github.cafkit.consent.law;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import java.util.Optional;
import java.util.function.Function;

/**
 * A law about the answers to one category of a question, or to two questions that differ in named facts only. It says
 * what never happens: the forbidden claim holds of a question; or it holds of a question and the second claim holds of
 * the changed one.
 *
 * @param id its id in the rule reference, such as {@code L08}
 * @param sentence the law in words
 * @param forbidden what never holds, or never together with what follows the change
 * @param pair how the second question differs and what never holds of it, or empty for a law over one question
 */
public record Law(String id, String sentence, Claim forbidden, Optional<Pair> pair) {

    /**
     * The second question.
     *
     * @param change how it differs from the first
     * @param forbidden what never holds of it where the first claim holds of the first question
     */
    public record Pair(Change change, Claim forbidden) {}

    /** These never hold together. */
    public static Law never(String id, String sentence, Claim... forbidden) {
        return new Law(id, sentence, Claim.all(forbidden), Optional.empty());
    }

    /** Wherever the premise holds, so does the conclusion. */
    public static Law always(String id, String sentence, Claim premise, Claim conclusion) {
        return never(id, sentence, premise, Claim.not(conclusion));
    }

    /** No change of this kind leads from a question of which the one holds to one of which the other does. */
    public static Law noChange(String id, String sentence, Change change, Claim from, Claim to) {
        return new Law(id, sentence, from, Optional.of(new Pair(change, to)));
    }

    /** Where the premise holds before and after, these facts make no difference to what is observed. */
    public static Law irrelevant(String id, String sentence, Claim premise, Claim observed, Fact<?>... facts) {
        return noChange(
                id,
                sentence,
                Change.freely(facts),
                Claim.all(premise, observed),
                Claim.all(premise, Claim.not(observed)));
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
