package io.github.cafkit.consent.england;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a decision with what a case file expects, at the level that the file states. */
final class CaseExpectation {

    private CaseExpectation() {}

    /** What falls short, each in a phrase; empty if the decision is as expected. */
    static List<String> shortfalls(Cases.Case theCase, SharingDecision decision) {
        Map<String, Object> expected = theCase.expected();
        List<String> found = new ArrayList<>();
        same(found, "outcome", Set.of(decision.outcome().name()), Set.of(String.valueOf(expected.get("outcome"))));
        same(found, "share", names(decision.share()), codes(expected, "share"));
        same(found, "withhold", names(decision.withhold()), codes(expected, "withhold"));
        Set<String> duties = new HashSet<>(
                decision.obligations().stream().map(Obligation::code).toList());
        atLeast(found, "obligations", duties, codes(expected, "obligationsAtLeast"));
        Set<String> cites =
                new HashSet<>(decision.citations().stream().map(Citation::id).toList());
        Set<String> anyOf = codes(expected, "citesAnyOf");
        if (!anyOf.isEmpty() && anyOf.stream().noneMatch(cites::contains)) {
            found.add("cites none of " + anyOf + " but " + cites);
        }
        atLeast(found, "cites", cites, codes(expected, "citesAllOf"));
        codes(expected, "citesNoneOf").stream().filter(cites::contains).forEach(wrong -> found.add("cites " + wrong));
        optional(found, "strength", decision.strength(), expected);
        optional(found, "route", decision.route(), expected);
        atLeast(found, "judgements", names(decision.judgements()), codes(expected, "judgementsAtLeast"));
        return found;
    }

    private static void same(List<String> found, String what, Set<String> actual, Set<String> expected) {
        if (!actual.equals(expected)) {
            found.add(what + " is " + actual + ", expected " + expected);
        }
    }

    private static void atLeast(List<String> found, String what, Set<String> actual, Set<String> expected) {
        if (!actual.containsAll(expected)) {
            found.add(what + " are " + actual + ", expected at least " + expected);
        }
    }

    private static void optional(
            List<String> found, String what, Optional<? extends Enum<?>> actual, Map<String, Object> expected) {
        if (expected.containsKey(what)) {
            same(
                    found,
                    what,
                    Set.of(actual.map(Enum::name).orElse("none")),
                    Set.of(String.valueOf(expected.get(what))));
        }
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return new HashSet<>(values.stream().map(Enum::name).toList());
    }

    private static Set<String> codes(Map<String, Object> expected, String name) {
        Set<String> codes = new HashSet<>();
        if (expected.get(name) instanceof List<?> list) {
            list.forEach(code -> codes.add(String.valueOf(code)));
        }
        return codes;
    }
}
