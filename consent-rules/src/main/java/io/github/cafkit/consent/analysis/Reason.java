package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Facts that are enough for an answer, and none of them to spare: as long as they hold, the answer stays whatever
 * everything else may be; without any one of them it can change. Codes only, so nothing personal. Immutable and
 * thread-safe.
 *
 * @param aspect what about the answer is explained, not null
 * @param outcome the same in words, not null
 * @param facts everything that the rules saw, not null
 * @param parts the facts that are enough, in declared order; empty if the answer is the same for every question; not null
 */
public record Reason(Aspect aspect, String outcome, FactSheet facts, List<Part> parts) {

    /**
     * A fact that the answer needs.
     *
     * @param fact the fact, not null
     * @param couldChange an example: a question that agrees in the other facts of the reason and is answered otherwise. It
     *     differs in as few facts as can be, and can be asked if any such question can; not null
     */
    public record Part(Fact<?> fact, FactSheet couldChange) {
        /** Checks the parts. */
        public Part {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(couldChange, "couldChange");
        }
    }

    /** Keeps an unmodifiable copy. */
    public Reason {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(facts, "facts");
        parts = List.copyOf(parts);
    }

    /**
     * The facts that are enough.
     *
     * @return the facts in declared order, never null
     */
    public List<Fact<?>> held() {
        List<Fact<?>> held = new ArrayList<>();
        parts.forEach(part -> held.add(part.fact()));
        return List.copyOf(held);
    }

    /**
     * The condition that is enough for the answer.
     *
     * @return that each of the facts has its value, never null
     */
    public Condition condition() {
        return new Condition.AllOf(parts.stream()
                .map(part ->
                        (Condition) new Condition.Is(part.fact(), new TreeSet<>(Set.of(facts.ordinal(part.fact())))))
                .toList());
    }

    /**
     * The answer and the facts that are enough for it.
     *
     * @return a phrase, never null
     */
    public String inWords() {
        return parts.isEmpty()
                ? outcome + ", whatever the facts are"
                : outcome + " because "
                        + parts.stream()
                                .map(part -> Codes.value(part.fact(), facts))
                                .collect(Collectors.joining(", "));
    }

    /**
     * The reason as plain maps, lists and codes, the same on every run.
     *
     * @return the document, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("outcome", outcome);
        Map<String, Object> because = new LinkedHashMap<>();
        Map<String, Object> examples = new LinkedHashMap<>();
        for (Part part : parts) {
            because.put(part.fact().name(), Codes.code(part.fact(), facts));
            examples.put(part.fact().name(), Codes.differences(facts, part.couldChange()));
        }
        document.put("because", because);
        document.put("couldChangeIf", examples);
        return document;
    }
}
