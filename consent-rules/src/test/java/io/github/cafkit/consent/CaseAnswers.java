package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares an answer with what a case expects, at the level that case files state. */
public final class CaseAnswers {

    private final Map<String, Object> expected;
    private final List<String> differences = new ArrayList<>();

    private CaseAnswers(Map<String, Object> expected) {
        this.expected = expected;
    }

    /** What is not as expected, in words; empty if everything is. */
    public static List<String> differences(Cases.Case theCase, SharingDecision decision) {
        CaseAnswers answers = new CaseAnswers(theCase.expected());
        answers.headline(decision);
        answers.obligations(theCase.isOwn(), decision);
        answers.citations(decision);
        answers.judgements(theCase.isOwn(), decision);
        return List.copyOf(answers.differences);
    }

    private void headline(SharingDecision decision) {
        same("outcome", decision.outcome().name());
        if (expected.containsKey("strength")) {
            same("strength", decision.strength().map(Enum::name).orElse("none"));
        }
        if (expected.containsKey("route")) {
            same("route", decision.route().map(Enum::name).orElse("none"));
        }
        sameMembers("share", "share", names(decision.share()));
        sameMembers("withhold", "withhold", names(decision.withhold()));
    }

    private void obligations(boolean all, SharingDecision decision) {
        List<String> codes =
                decision.obligations().stream().map(Obligation::code).toList();
        if (all) {
            sameMembers("obligations", "obligationsAtLeast", codes);
        } else {
            atLeast("obligationsAtLeast", codes);
        }
    }

    private void citations(SharingDecision decision) {
        List<String> cites = decision.citations().stream().map(Citation::id).toList();
        atLeast("citesAllOf", cites);
        if (expected.containsKey("citesAnyOf") && list("citesAnyOf").stream().noneMatch(cites::contains)) {
            differences.add("cites " + cites + " and not one of " + list("citesAnyOf"));
        }
        list("citesNoneOf").stream()
                .filter(cites::contains)
                .forEach(excluded -> differences.add("cites " + excluded + ", which it must not"));
    }

    private void judgements(boolean all, SharingDecision decision) {
        List<String> asked = names(decision.judgements());
        if (all) {
            sameMembers("judgements", "judgementsAtLeast", asked);
        } else {
            atLeast("judgementsAtLeast", asked);
        }
    }

    private void same(String name, String actual) {
        if (!actual.equals(expected.get(name))) {
            differences.add(name + " is " + actual + " and not " + expected.get(name));
        }
    }

    private void sameMembers(String what, String name, Collection<String> actual) {
        if (!Set.copyOf(actual).equals(Set.copyOf(list(name)))) {
            differences.add(what + " are " + actual + " and not " + list(name));
        }
    }

    private void atLeast(String name, Collection<String> actual) {
        list(name).stream()
                .filter(wanted -> !actual.contains(wanted))
                .forEach(missing -> differences.add(name + " lacks " + missing + ", as there is only " + actual));
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String name) {
        return (List<String>) Objects.requireNonNullElse(expected.get(name), List.of());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
