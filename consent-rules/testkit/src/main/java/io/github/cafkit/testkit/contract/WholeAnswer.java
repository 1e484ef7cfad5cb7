package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An answer to a whole question, read from the document of a decision, {@code cafkit/sharing-decision/1}. Immutable.
 *
 * @param asOf the day asked about, not null
 * @param outcome the answer for the question as a whole, not null
 * @param strength how strongly the sharing is meant, or empty, not null
 * @param share what goes, not null
 * @param withhold what does not, not null
 * @param obligations the duties that come with the answer, those of local rules apart, not null
 * @param route to whom to go first or instead, or empty, not null
 * @param judgements what is left to a person, not null
 * @param cites the ids of the sources that it rests on, not null
 * @param urgent whether it says what to do at once
 * @param categories what it says about each category, in its order, not null
 * @param document the whole of it, as plain maps, lists, texts and numbers, not null
 */
public record WholeAnswer(
        LocalDate asOf,
        Outcome outcome,
        Optional<Strength> strength,
        Set<InformationCategory> share,
        Set<InformationCategory> withhold,
        Set<Obligation> obligations,
        Optional<Route> route,
        Set<Judgement> judgements,
        List<String> cites,
        boolean urgent,
        List<AnsweredCategory> categories,
        Map<String, ?> document) {

    /** Keeps unmodifiable copies. */
    public WholeAnswer {
        share = Set.copyOf(share);
        withhold = Set.copyOf(withhold);
        obligations = Set.copyOf(obligations);
        judgements = Set.copyOf(judgements);
        cites = List.copyOf(cites);
        categories = List.copyOf(categories);
        document = Map.copyOf(document);
    }

    /**
     * Reads an answer.
     *
     * @param document the document, not null
     * @return the answer, never null
     * @throws ProblemException with every fault: what no JSON can hold, what is missing, codes that are not known
     */
    public static WholeAnswer read(Map<String, ?> document) {
        return AnswerReader.read(document);
    }

    /**
     * What it says about one category.
     *
     * @param category the category, not null
     * @return the first answer about it, or empty if there is none
     */
    public Optional<AnsweredCategory> category(InformationCategory category) {
        return categories.stream().filter(each -> each.category() == category).findFirst();
    }

    /**
     * The categories that are needed, as far as anybody knows: all but those that were left out because they are not.
     *
     * @return the answers about them, in order; may be empty, never null
     */
    public List<AnsweredCategory> live() {
        return categories.stream().filter(each -> !each.trimmed()).toList();
    }

    /**
     * The categories whose duties and sources count for the whole: those that are needed, or all if none is.
     *
     * @return the answers about them, in order, never null
     */
    public List<AnsweredCategory> counted() {
        return live().isEmpty() ? categories : live();
    }

    /** The outcome and what goes; codes only. */
    @Override
    public String toString() {
        return "WholeAnswer{" + outcome + ", share=" + share + "}";
    }
}
