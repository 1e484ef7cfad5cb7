package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer says about one category. Immutable.
 *
 * @param category the category, not null
 * @param outcome what is decided about it, not null
 * @param trimmed whether it was left out because it is not needed
 * @param tier the name of the tier that decided, not null
 * @param rules the ids of the rules that decided, not null
 * @param cites the ids of the sources that they rest on, not null
 * @param obligations the duties that come with it, not null
 * @param route to whom to go first or instead, or empty, not null
 * @param judgements what is left to a person, not null
 * @param document all that the answer says about it, not null
 */
public record AnsweredCategory(
        InformationCategory category,
        Outcome outcome,
        boolean trimmed,
        String tier,
        List<String> rules,
        List<String> cites,
        Set<Obligation> obligations,
        Optional<Route> route,
        Set<Judgement> judgements,
        Map<String, ?> document) {

    /** Keeps unmodifiable copies. */
    public AnsweredCategory {
        rules = List.copyOf(rules);
        cites = List.copyOf(cites);
        obligations = Set.copyOf(obligations);
        judgements = Set.copyOf(judgements);
        document = Map.copyOf(document);
    }

    /**
     * Whether it goes to the recipient now.
     *
     * @return true if it does
     */
    public boolean flows() {
        return outcome.flows();
    }

    /** The category and the outcome. */
    @Override
    public String toString() {
        return category + ": " + outcome;
    }
}
