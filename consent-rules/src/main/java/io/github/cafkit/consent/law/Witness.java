package io.github.cafkit.consent.law;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question that breaks a law, with the changed one if the law is about two. Immutable and thread-safe.
 *
 * @param facts the question, for one category, not null
 * @param changed the changed question, or empty
 */
public record Witness(FactSheet facts, Optional<FactSheet> changed) {

    /**
     * How many facts have to be named to tell somebody about it: those of the question that are out of the ordinary, and
     * those that the changed one has otherwise.
     *
     * @return the number, from 0
     */
    public int size() {
        return count(EverydayFacts.SHEET, facts)
                + changed.map(after -> count(facts, after)).orElse(0);
    }

    /**
     * What is unusual about the question, and what is changed; codes only.
     *
     * @return a phrase, never null
     */
    public String inWords() {
        String unusual = differences(EverydayFacts.SHEET, facts);
        return changed.map(after -> unusual + "; changed: " + differences(facts, after))
                .orElse(unusual);
    }

    private static int count(FactSheet usual, FactSheet facts) {
        return (int) Facts.all().stream()
                .filter(fact -> facts.ordinal(fact) != usual.ordinal(fact))
                .count();
    }

    private static String differences(FactSheet usual, FactSheet facts) {
        return Facts.all().stream()
                .filter(fact -> facts.ordinal(fact) != usual.ordinal(fact))
                .map(fact -> fact.name() + "=" + value(fact, facts))
                .collect(Collectors.joining(", "));
    }

    private static String value(Fact<?> fact, FactSheet facts) {
        return facts.get(fact).name();
    }

    @Override
    public String toString() {
        return "Witness{" + inWords() + "}";
    }
}
