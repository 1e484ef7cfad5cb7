package io.github.cafkit.testkit.cases;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a case expects, and sees to it that some answer can meet it. Collects every fault with its place. */
final class ExpectationReader {

    static final String PLACE = "/expected";

    private static final Set<String> MEMBERS = Set.of(
            "outcome",
            "strength",
            "share",
            "withhold",
            "obligationsAtLeast",
            "citesAnyOf",
            "citesAllOf",
            "citesNoneOf",
            "route",
            "judgementsAtLeast");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:@$-]{1,64}");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<?, ?> members;

    private ExpectationReader(Map<?, ?> members) {
        this.members = members;
    }

    /**
     * Reads an expectation.
     *
     * @param requested what the case asks for, or empty if its question cannot be read
     * @param problems where faults go
     */
    static Optional<Expectation> read(
            @Nullable Object value, Optional<Set<InformationCategory>> requested, Collection<Problem> problems) {
        if (!(value instanceof Map<?, ?> map)) {
            problems.add(Problem.error(
                    "CASE-FORM",
                    PLACE,
                    "must be present: an object with the expected answer, by somebody who has read the source"));
            return Optional.empty();
        }
        ExpectationReader reader = new ExpectationReader(map);
        Optional<Expectation> read = reader.read();
        read.ifPresent(expectation -> reader.contradictions(expectation, requested));
        problems.addAll(reader.problems);
        return read;
    }

    private Optional<Expectation> read() {
        members.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name ->
                        fault("/" + (PLAIN.matcher(name).matches() ? name : "?"), "is not a known property here"));
        Optional<Outcome> outcome = one("outcome", of(Outcome.class), true);
        Optional<Strength> strength = one("strength", of(Strength.class), false);
        boolean noRoute = Expectation.NONE.equals(members.get("route"));
        Optional<Route> route = noRoute ? Optional.empty() : one("route", of(Route.class), false);
        Set<InformationCategory> share = several("share", of(InformationCategory.class), true);
        Set<InformationCategory> withhold = several("withhold", of(InformationCategory.class), true);
        Set<Obligation> duties = several("obligationsAtLeast", Obligation::ofCode, true);
        Set<Judgement> judgements = several("judgementsAtLeast", of(Judgement.class), false);
        Set<String> any = several("citesAnyOf", Optional::of, false);
        Set<String> all = several("citesAllOf", Optional::of, false);
        Set<String> none = several("citesNoneOf", Optional::of, false);
        if (members.containsKey("citesAnyOf") == members.containsKey("citesAllOf")) {
            fault("", "says either of which sources one is cited (citesAnyOf) or which are all cited (citesAllOf)");
        }
        return problems.isEmpty()
                ? Optional.of(new Expectation(
                        outcome.orElseThrow(),
                        enums(InformationCategory.class, share),
                        enums(InformationCategory.class, withhold),
                        enums(Obligation.class, duties),
                        List.copyOf(any),
                        List.copyOf(all),
                        List.copyOf(none),
                        strength,
                        route,
                        noRoute,
                        enums(Judgement.class, judgements)))
                : Optional.empty();
    }

    private void contradictions(Expectation expected, Optional<Set<InformationCategory>> requested) {
        Outcome outcome = expected.outcome();
        contradiction(
                !Collections.disjoint(expected.share(), expected.withhold()),
                "/withhold",
                "a category is either shared or withheld");
        contradiction(
                requested.filter(asked -> !asked.equals(expected.both())).isPresent(),
                "/withhold",
                "what is shared and what is withheld make up what is asked for");
        contradiction(
                outcome.flows() == expected.share().isEmpty(),
                "/share",
                "something goes exactly if the outcome says that it does");
        contradiction(
                expected.strength().isPresent() && !outcome.flows(),
                "/strength",
                "only sharing is meant strongly or less so");
        contradiction(
                expected.strength().isPresent()
                        && outcome.flows()
                        && (outcome == Outcome.MUST_SHARE)
                                != expected.strength().equals(Optional.of(Strength.DUTY)),
                "/strength",
                "it is a duty exactly if it must be shared");
        contradiction(
                outcome == Outcome.PERMIT && !Obligation.UNIVERSAL.containsAll(expected.obligationsAtLeast()),
                "/obligationsAtLeast",
                "a permission with further duties is one with conditions");
        contradiction(
                !expected.judgementsAtLeast().isEmpty() && (outcome == Outcome.SEEK_CONSENT || outcome == Outcome.DENY),
                "/judgementsAtLeast",
                "nothing is left to a person where nothing is referred");
        contradiction(
                !Collections.disjoint(expected.citesNoneOf(), expected.citesAllOf())
                        || (!expected.citesAnyOf().isEmpty()
                                && expected.citesNoneOf().containsAll(expected.citesAnyOf())),
                "/citesNoneOf",
                "a source is either cited or not");
    }

    private <T> Optional<T> one(String name, Function<String, Optional<T>> code, boolean mandatory) {
        if (!members.containsKey(name)) {
            if (mandatory) {
                fault("/" + name, "must be present");
            }
            return Optional.empty();
        }
        return code(members.get(name), "/" + name, code);
    }

    private <T> Set<T> several(String name, Function<String, Optional<T>> code, boolean mandatory) {
        Set<T> found = new LinkedHashSet<>();
        if (!members.containsKey(name)) {
            if (mandatory) {
                fault("/" + name, "must be present: an array");
            }
            return found;
        }
        if (!(members.get(name) instanceof List<?> list)) {
            fault("/" + name, "must be an array");
            return found;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = "/" + name + "/" + i;
            code(list.get(i), place, code)
                    .filter(each -> !found.add(each))
                    .ifPresent(twice -> fault(place, "is there twice"));
        }
        return found;
    }

    private <T> Optional<T> code(@Nullable Object value, String place, Function<String, Optional<T>> code) {
        Optional<T> found = value instanceof String text ? code.apply(text) : Optional.empty();
        if (found.isEmpty()) {
            fault(place, "must be a known code");
        }
        return found;
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> of(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    private static <E extends Enum<E>> Set<E> enums(Class<E> type, Collection<E> values) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return set;
    }

    private void fault(String place, String rule) {
        problems.add(Problem.error("CASE-FORM", PLACE + place, rule));
    }

    private void contradiction(boolean contradicts, String place, String rule) {
        if (contradicts) {
            problems.add(Problem.error("CASE-CONTRADICTION", PLACE + place, rule));
        }
    }
}
