package io.github.cafkit.consent.law;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question that breaks a law, with the changed one if the law is about two.
 *
 * @param facts the question, for one category
 * @param changed the changed question, or empty
 */
public record Witness(FactSheet facts, Optional<FactSheet> changed) {

    /** What is unusual about the question, and what is changed; codes only. */
    public String inWords() {
        String unusual = differences(EverydayFacts.SHEET, facts);
        return changed.map(after -> unusual + "; changed: " + differences(facts, after))
                .orElse(unusual);
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
