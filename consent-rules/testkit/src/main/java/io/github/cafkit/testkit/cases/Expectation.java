package io.github.cafkit.testkit.cases;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.testkit.internal.DecisionText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The answer that a case expects. Immutable and thread-safe.
 *
 * @param outcome the outcome of the whole, not null
 * @param share exactly what goes, not null
 * @param withhold exactly what does not, not null
 * @param obligationsAtLeast duties that come with the answer; others may too, not null
 * @param citesAnyOf sources of which one at least is cited; empty if the case does not say, not null
 * @param citesAllOf sources that are all cited; others may be too, not null
 * @param citesNoneOf sources of which none is cited, not null
 * @param strength how strongly the sharing is meant; empty if the case does not say, not null
 * @param route to whom to go first or instead; empty if the case does not say, not null
 * @param noRoute whether nobody is to be named to go to first or instead; the file says so with {@code "none"}
 * @param judgementsAtLeast what is left to a named person; more may be, not null
 */
public record Expectation(
        Outcome outcome,
        Set<InformationCategory> share,
        Set<InformationCategory> withhold,
        Set<Obligation> obligationsAtLeast,
        List<String> citesAnyOf,
        List<String> citesAllOf,
        List<String> citesNoneOf,
        Optional<Strength> strength,
        Optional<Route> route,
        boolean noRoute,
        Set<Judgement> judgementsAtLeast) {

    /** How a file says that there is no route. */
    static final String NONE = "none";

    /**
     * Keeps unmodifiable copies, sets in declared order.
     *
     * @throws IllegalArgumentException if a route is expected and none is
     */
    public Expectation {
        if (noRoute && route.isPresent()) {
            throw new IllegalArgumentException("a route is expected or none is");
        }
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(route, "route");
        share = copy(InformationCategory.class, share);
        withhold = copy(InformationCategory.class, withhold);
        obligationsAtLeast = copy(Obligation.class, obligationsAtLeast);
        citesAnyOf = List.copyOf(citesAnyOf);
        citesAllOf = List.copyOf(citesAllOf);
        citesNoneOf = List.copyOf(citesNoneOf);
        judgementsAtLeast = copy(Judgement.class, judgementsAtLeast);
    }

    /**
     * Everything that a decision says, as an expectation. It is for somebody who has read the source and agrees with it;
     * a test that is taken from what it tests shows nothing but change.
     *
     * @param decision the decision, not null
     * @return the expectation, which the decision meets, never null
     */
    public static Expectation of(SharingDecision decision) {
        return new Expectation(
                decision.outcome(),
                decision.share(),
                decision.withhold(),
                decision.obligations(),
                List.of(),
                ids(decision),
                List.of(),
                decision.strength(),
                decision.route(),
                decision.route().isEmpty(),
                decision.judgements());
    }

    /**
     * In what a decision differs.
     *
     * @param decision the decision, not null
     * @return sentences without personal data; empty if the decision is as expected, never null
     */
    public List<String> differences(SharingDecision decision) {
        List<String> found = new ArrayList<>();
        if (decision.outcome() != outcome) {
            found.add("The outcome is " + decision.outcome() + " and should be " + outcome + ".");
        }
        strength.filter(wanted -> !decision.strength().equals(Optional.of(wanted)))
                .ifPresent(wanted ->
                        found.add("The strength is " + orNone(decision.strength()) + " and should be " + wanted + "."));
        categories(decision, found);
        missing(obligationsAtLeast, decision.obligations())
                .forEach(duty -> found.add("The duty " + duty.code() + " is missing; there is "
                        + DecisionText.duties(decision.obligations()) + "."));
        route.filter(wanted -> !decision.route().equals(Optional.of(wanted)))
                .ifPresent(wanted ->
                        found.add("The route is " + orNone(decision.route()) + " and should be " + wanted + "."));
        decision.route()
                .filter(there -> noRoute)
                .ifPresent(there -> found.add("The route is " + there + " and there should be none."));
        missing(judgementsAtLeast, decision.judgements())
                .forEach(judgement -> found.add("It should be for a person to judge " + judgement + "; asked is "
                        + DecisionText.codes(decision.judgements()) + "."));
        citations(ids(decision), found);
        return List.copyOf(found);
    }

    private void categories(SharingDecision decision, List<String> found) {
        for (CategoryDecision category : decision.categories()) {
            boolean goes = decision.share().contains(category.category());
            if (!goes && share.contains(category.category())) {
                found.add(category.category() + " is withheld and should go: " + DecisionText.because(category) + ".");
            }
            if (goes && withhold.contains(category.category())) {
                found.add(
                        category.category() + " goes and should be withheld: " + DecisionText.because(category) + ".");
            }
            if (!share.contains(category.category()) && !withhold.contains(category.category())) {
                found.add(category.category() + " is answered and was not asked for.");
            }
        }
        for (InformationCategory wanted : both()) {
            if (decision.categories().stream().noneMatch(category -> category.category() == wanted)) {
                found.add(wanted + " was asked for and has no answer.");
            }
        }
    }

    private void citations(List<String> cited, List<String> found) {
        missing(citesAllOf, cited)
                .forEach(source -> found.add("The source " + source + " should be cited; cited is " + cited + "."));
        if (!citesAnyOf.isEmpty() && citesAnyOf.stream().noneMatch(cited::contains)) {
            found.add("One of " + citesAnyOf + " should be cited; cited is " + cited + ".");
        }
        citesNoneOf.stream()
                .filter(cited::contains)
                .forEach(source -> found.add("The source " + source + " is cited and should not be."));
    }

    /**
     * The expectation as it stands in a case file, under {@code expected}.
     *
     * @return a document, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("outcome", outcome.name());
        strength.ifPresent(wanted -> document.put("strength", wanted.name()));
        document.put("share", names(share));
        document.put("withhold", names(withhold));
        document.put(
                "obligationsAtLeast",
                obligationsAtLeast.stream().map(Obligation::code).toList());
        putIfAny(document, "citesAnyOf", citesAnyOf);
        if (citesAnyOf.isEmpty()) {
            document.put("citesAllOf", citesAllOf);
        }
        putIfAny(document, "citesNoneOf", citesNoneOf);
        route.ifPresent(wanted -> document.put("route", wanted.name()));
        if (noRoute) {
            document.put("route", NONE);
        }
        putIfAny(document, "judgementsAtLeast", names(judgementsAtLeast));
        return document;
    }

    Set<InformationCategory> both() {
        Set<InformationCategory> both = EnumSet.noneOf(InformationCategory.class);
        both.addAll(share);
        both.addAll(withhold);
        return both;
    }

    private static void putIfAny(Map<String, Object> document, String name, List<String> values) {
        if (!values.isEmpty()) {
            document.put(name, values);
        }
    }

    private static <T> List<T> missing(Collection<T> wanted, Collection<T> there) {
        return wanted.stream().filter(each -> !there.contains(each)).toList();
    }

    private static List<String> ids(SharingDecision decision) {
        return decision.citations().stream().map(Citation::id).toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static String orNone(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("not given");
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> values) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
