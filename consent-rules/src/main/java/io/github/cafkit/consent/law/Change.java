package io.github.cafkit.consent.law;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * How two questions differ: in the named facts only, each in a certain way. Immutable and thread-safe.
 *
 * @param steps one entry for each fact that differs, not null
 */
public record Change(List<Step> steps) {

    /**
     * How one fact differs.
     *
     * @param fact the fact, not null
     * @param moves the moves that are meant, or empty if any value may follow any other, itself included
     */
    public record Step(Fact<?> fact, Optional<List<Move>> moves) {

        /** Keeps an unmodifiable copy. */
        public Step {
            Objects.requireNonNull(fact, "fact");
            moves = moves.map(List::copyOf);
        }

        private String inWords() {
            return fact.name()
                    + moves.map(meant -> " goes " + moves(meant)).orElse(" takes any value, whatever it was before");
        }

        private String moves(List<Move> meant) {
            Map<Integer, Set<String>> after = new LinkedHashMap<>();
            meant.forEach(move -> after.computeIfAbsent(move.before(), before -> new LinkedHashSet<>())
                    .add(code(move.after())));
            Map<Set<String>, Set<String>> grouped = new LinkedHashMap<>();
            after.forEach((before, to) ->
                    grouped.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(code(before)));
            return grouped.entrySet().stream()
                    .map(entry -> "from " + String.join(" or ", entry.getValue()) + " to "
                            + String.join(" or ", entry.getKey()))
                    .collect(Collectors.joining(", or "));
        }

        private String code(int ordinal) {
            return fact.values().get(ordinal).name();
        }
    }

    /**
     * From one value to another.
     *
     * @param before the place of the value before in the fact's list
     * @param after the place of the value after
     */
    public record Move(int before, int after) {}

    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if a fact is named twice
     */
    public Change {
        steps = List.copyOf(steps);
        if (steps.stream().map(Step::fact).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("a change names each fact once");
        }
    }

    /**
     * Any value of each of these facts may follow any other.
     *
     * @param facts the facts, not null
     * @return the change, never null
     */
    public static Change freely(Fact<?>... facts) {
        return new Change(Arrays.stream(facts)
                .map(fact -> new Step(fact, Optional.empty()))
                .toList());
    }

    /**
     * A fact goes from one value to another where the predicate says so.
     *
     * @param <E> the enumeration of the fact's values
     * @param fact the fact, not null
     * @param wanted whether the second value may follow the first, not null
     * @return the change, never null
     */
    public static <E extends Enum<E> & FactValue> Change of(Fact<E> fact, BiPredicate<E, E> wanted) {
        List<Move> moves = new ArrayList<>();
        for (E before : fact.values()) {
            for (E after : fact.values()) {
                if (wanted.test(before, after)) {
                    moves.add(new Move(before.ordinal(), after.ordinal()));
                }
            }
        }
        return new Change(List.of(new Step(fact, Optional.of(moves))));
    }

    /**
     * A fact whose values are ordered takes a value that is declared later.
     *
     * @param <E> the enumeration of the fact's values
     * @param fact the fact, not null
     * @return the change, never null
     */
    public static <E extends Enum<E> & FactValue> Change rising(Fact<E> fact) {
        return of(fact, (before, after) -> before.compareTo(after) < 0);
    }

    /**
     * A fact that has another value takes this one.
     *
     * @param <E> the enumeration of the fact's values
     * @param fact the fact, not null
     * @param value the value, not null
     * @return the change, never null
     */
    public static <E extends Enum<E> & FactValue> Change to(Fact<E> fact, E value) {
        return of(fact, (before, after) -> before != value && after == value);
    }

    /**
     * This change and another one at once.
     *
     * @param other a change of other facts, not null
     * @return both, never null
     * @throws IllegalArgumentException if they have a fact in common
     */
    public Change and(Change other) {
        List<Step> both = new ArrayList<>(steps);
        both.addAll(other.steps);
        return new Change(both);
    }

    /**
     * Whether the second sheet differs from the first in this way and in no other.
     *
     * @param first the facts before, not null
     * @param second the facts after, not null
     * @return true if it does
     */
    public boolean leadsFrom(FactSheet first, FactSheet second) {
        FactSheet changed = first;
        for (Step step : steps) {
            Move move = new Move(first.ordinal(step.fact()), second.ordinal(step.fact()));
            if (step.moves().filter(moves -> !moves.contains(move)).isPresent()) {
                return false;
            }
            changed = changed.withOrdinal(step.fact(), move.after());
        }
        return changed.equals(second);
    }

    /**
     * The change in words, with the codes of the values.
     *
     * @return a phrase, never null
     */
    public String inWords() {
        return steps.stream().map(Step::inWords).collect(Collectors.joining(" and "));
    }
}
