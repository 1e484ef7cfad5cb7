package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What would change the answer to one category: all smallest sets of changes, as far as an audience may see them. Codes
 * only, so nothing personal. Immutable and thread-safe.
 *
 * @param audience for whom, not null
 * @param all the sets of changes, all at the same cost; empty if nothing that the audience may see would change the answer,
 *     and for a requester also where that there is anything on file must not be shown; not null
 * @param cut whether there are more sets than are listed
 */
public record Alternatives(Audience audience, List<Alternative> all, boolean cut) {

    /**
     * Changes that together lead to the other answer.
     *
     * @param cost what they cost together
     * @param steps the changes in declared order of the facts; empty if the answer is what is looked for already; not null
     */
    public record Alternative(int cost, List<Step> steps) {
        /** Keeps an unmodifiable copy. */
        public Alternative {
            steps = List.copyOf(steps);
        }

        /**
         * The changed facts.
         *
         * @param facts the facts before, not null
         * @return the facts after, or empty if the audience is not shown the value of some change
         */
        public Optional<FactSheet> applied(FactSheet facts) {
            FactSheet changed = facts;
            for (Step step : steps) {
                if (step.to().isEmpty()) {
                    return Optional.empty();
                }
                changed = changed.withOrdinal(
                        step.fact(), step.fact().values().indexOf(step.to().get()));
            }
            return Optional.of(changed);
        }

        /**
         * The changes without those that follow from others. With a parent's valid consent comes the authority of the
         * parent's lawyer; a consent of the authority as parent is one of the parents' class.
         *
         * @return the steps that somebody takes, in declared order, never null
         */
        public List<Step> taken() {
            return steps.stream().filter(step -> !follows(step.fact())).toList();
        }

        private boolean follows(Fact<?> fact) {
            return fact.equals(Facts.PARENT_CONSENT)
                    ? changes(Facts.CORPORATE_PARENT_CONSENT)
                    : fact.equals(Facts.CLIENT_AUTHORITY) && changes(Facts.PARENT_CONSENT);
        }

        private boolean changes(Fact<?> fact) {
            return steps.stream().anyMatch(step -> step.fact().equals(fact));
        }

        /**
         * The changes in words, with the codes of facts and values.
         *
         * @return a phrase, never null
         */
        public String inWords() {
            return steps.isEmpty()
                    ? "nothing has to change"
                    : steps.stream().map(Step::inWords).collect(Collectors.joining(" and "));
        }
    }

    /**
     * One change.
     *
     * @param fact the fact that changes, not null
     * @param from its present value, or empty if that is not shown to the audience
     * @param to the value that would make the difference, or empty if that is not shown to the audience, as a named person
     *     has to judge
     */
    public record Step(Fact<?> fact, Optional<FactValue> from, Optional<FactValue> to) {
        /** Checks the parts. */
        public Step {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /**
         * The change in words, with the codes of fact and values.
         *
         * @return a phrase, never null
         */
        public String inWords() {
            String now = from.map(value -> " (now " + value.name() + ")").orElse("");
            return to.map(value -> fact.name() + " is " + value.name() + now)
                    .orElseGet(() -> "a named person judges " + fact.name() + now);
        }
    }

    /** Keeps an unmodifiable copy. */
    public Alternatives {
        Objects.requireNonNull(audience, "audience");
        all = List.copyOf(all);
    }

    /**
     * The sets of changes as plain maps, lists and codes, the same on every run.
     *
     * @return the document, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("audience", audience.name());
        List<Object> alternatives = new ArrayList<>();
        for (Alternative alternative : all) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("cost", alternative.cost());
            entry.put(
                    "changes",
                    alternative.steps().stream().map(Alternatives::document).toList());
            alternatives.add(entry);
        }
        document.put("alternatives", alternatives);
        document.put("cut", cut);
        return document;
    }

    private static Map<String, Object> document(Step step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fact", step.fact().name());
        step.from().ifPresent(value -> document.put("from", value.name()));
        step.to().ifPresent(value -> document.put("to", value.name()));
        return document;
    }
}
