package io.github.cafkit.consent.law;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * How two questions differ: in the named facts only, each in a certain way. Immutable.
 *
 * @param steps one entry for each fact that differs
 */
public record Change(List<Step> steps) {

    /**
     * How one fact differs.
     *
     * @param fact the fact
     * @param moves the ordinals before and after that are meant, or empty if any value may follow any other
     */
    public record Step(Fact<?> fact, Optional<List<Move>> moves) {}

    /**
     * From one value to another.
     *
     * @param before the ordinal before
     * @param after the ordinal after
     */
    public record Move(int before, int after) {}

    /** Keeps an unmodifiable copy. */
    public Change {
        steps = List.copyOf(steps);
    }

    /** Any value of each of these facts may follow any other. */
    public static Change freely(Fact<?>... facts) {
        return new Change(Arrays.stream(facts)
                .map(fact -> new Step(fact, Optional.empty()))
                .toList());
    }

    /** A fact goes from one value to another where the predicate says so. */
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

    /** A fact whose values are ordered goes up. */
    public static <E extends Enum<E> & FactValue> Change rising(Fact<E> fact) {
        return of(fact, (before, after) -> before.compareTo(after) < 0);
    }

    /** A fact that has another value takes this one. */
    public static <E extends Enum<E> & FactValue> Change to(Fact<E> fact, E value) {
        return of(fact, (before, after) -> before != value && after == value);
    }

    /** This change and another one at once. */
    public Change and(Change other) {
        List<Step> both = new ArrayList<>(steps);
        both.addAll(other.steps);
        return new Change(both);
    }

    /** Whether the second sheet differs from the first in this way and in no other. */
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
}
