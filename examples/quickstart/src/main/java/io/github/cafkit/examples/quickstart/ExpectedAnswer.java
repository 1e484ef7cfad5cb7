package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.source.Citation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a case file expects of the answer. What it does not mention may be anything. */
final class ExpectedAnswer {

    private final Map<?, ?> expected;

    private ExpectedAnswer(Map<?, ?> expected) {
        this.expected = expected;
    }

    /** What a document expects; nothing if it is a question alone. */
    static ExpectedAnswer of(Map<String, @Nullable Object> document) {
        return new ExpectedAnswer(document.get("expected") instanceof Map<?, ?> expected ? expected : Map.of());
    }

    /** Whether the answer is like that. */
    boolean isMetBy(SharingDecision decision) {
        List<String> cited = decision.citations().stream().map(Citation::id).toList();
        return is("outcome", decision.outcome().name())
                && is("strength", decision.strength().map(Enum::name).orElse("none"))
                && is("route", decision.route().map(Enum::name).orElse("none"))
                && isAll("share", names(decision.share()))
                && isAll("withhold", names(decision.withhold()))
                && isAmong(
                        "obligationsAtLeast",
                        decision.obligations().stream().map(Obligation::code).toList())
                && isAmong("judgementsAtLeast", names(decision.judgements()))
                && isAmong("citesAllOf", cited)
                && (list("citesAnyOf").isEmpty() || list("citesAnyOf").stream().anyMatch(cited::contains))
                && list("citesNoneOf").stream().noneMatch(cited::contains);
    }

    private boolean is(String name, String actual) {
        return !expected.containsKey(name) || Objects.equals(expected.get(name), actual);
    }

    private boolean isAll(String name, List<String> actual) {
        return !expected.containsKey(name) || Set.copyOf(actual).equals(new HashSet<>(list(name)));
    }

    private boolean isAmong(String name, List<String> actual) {
        return actual.containsAll(list(name));
    }

    private List<?> list(String name) {
        return expected.get(name) instanceof List<?> values ? values : List.of();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
