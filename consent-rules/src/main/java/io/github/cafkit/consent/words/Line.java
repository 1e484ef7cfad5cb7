package io.github.cafkit.consent.words;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.source.CitationKind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A line of an explanation: its words, and what they are about. Nothing personal. Immutable and thread-safe. */
public sealed interface Line {

    /**
     * The words.
     *
     * @return plain text without line breaks of its own, never null
     */
    String text();

    /**
     * What the words are the value of.
     *
     * @return a few words, or an empty text if there is no label, never null
     */
    default String label() {
        return "";
    }

    /**
     * A sentence or two that stand by themselves.
     *
     * @param text the words, not null
     */
    record Plain(String text) implements Line {}

    /**
     * What to do at once.
     *
     * @param text the words, not null
     */
    record Urgent(String text) implements Line {}

    /**
     * One of several points.
     *
     * @param label what it is the value of, or empty, not null
     * @param text the words, not null
     */
    record Point(String label, String text) implements Line {}

    /**
     * What is said about categories.
     *
     * @param categories the categories in declared order, not null
     * @param text the words, not null
     */
    record OfCategories(Set<InformationCategory> categories, String text) implements Line {
        /** Keeps an unmodifiable copy. */
        public OfCategories {
            categories = ordered(InformationCategory.class, categories);
        }
    }

    /**
     * What has to be done.
     *
     * @param duties the duties in declared order, not null
     * @param text the words, not null
     */
    record OfDuties(Set<Obligation> duties, String text) implements Line {
        /** Keeps an unmodifiable copy. */
        public OfDuties {
            duties = ordered(Obligation.class, duties);
        }
    }

    /**
     * To whom to go first or instead.
     *
     * @param route the route, not null
     * @param categories with which categories, in declared order, not null
     * @param text the words, not null
     */
    record OfRoute(Route route, Set<InformationCategory> categories, String text) implements Line {
        /** Keeps an unmodifiable copy. */
        public OfRoute {
            categories = ordered(InformationCategory.class, categories);
        }
    }

    /**
     * What a named person must judge.
     *
     * @param judgement the judgement, not null
     * @param text the words, not null
     */
    record OfJudgement(Judgement judgement, String text) implements Line {}

    /**
     * A rule that decided or was beaten.
     *
     * @param rule the stable id of the rule, not null
     * @param decided whether it decided; false if it was beaten
     * @param label what the line is, not null
     * @param text the words, not null
     */
    record OfRule(String rule, boolean decided, String label, String text) implements Line {}

    /**
     * A source that the answer rests on.
     *
     * @param ids the citation ids, not null
     * @param kind its kind; see {@link CitationKind#isPractice()}; not null
     * @param verified false if there is a known doubt about it; the words say so too
     * @param text the words, not null
     */
    record OfSource(List<String> ids, CitationKind kind, boolean verified, String text) implements Line {
        /** Keeps an unmodifiable copy. */
        public OfSource {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A consent on file.
     *
     * @param consent its place in the question, from 0
     * @param text the words, not null
     */
    record OfConsent(int consent, String text) implements Line {}

    /**
     * A fact.
     *
     * @param fact its name, for one of an item with the category in front, not null
     * @param text the words, not null
     */
    record OfFact(String fact, String text) implements Line {}

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> values) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
