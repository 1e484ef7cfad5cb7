package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.rule.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Every small fault in a condition: a requirement or an alternative lost, a literal negated, a set of values wider or
 * narrower by one. A named condition is one literal here; what it means is changed once, for the whole pack.
 */
final class ConditionFaults {

    /** What was done to a condition, and what it became. */
    record Faulty(String words, Condition condition) {}

    private final List<Faulty> found = new ArrayList<>();

    private ConditionFaults() {}

    /** The faults of a condition; none of the condition that always holds. */
    static List<Faulty> of(Condition condition) {
        ConditionFaults faults = new ConditionFaults();
        if (condition.isAlways()) {
            return List.of();
        }
        boolean joined = condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf;
        if (!joined) {
            faults.add("without [" + condition.inWords() + "]", Condition.always());
        }
        faults.in(condition, UnaryOperator.identity());
        return List.copyOf(faults.found);
    }

    /** The faults in what a named condition means. */
    static List<Faulty> inMeaningOf(Condition.Named term) {
        ConditionFaults faults = new ConditionFaults();
        faults.in(term.part(), part -> new Condition.Named(term.name(), part));
        return List.copyOf(faults.found);
    }

    private void in(Condition part, UnaryOperator<Condition> whole) {
        if (part instanceof Condition.Is is) {
            literal(is, whole);
            values(is, whole);
        } else if (part instanceof Condition.Named named) {
            literal(named, whole);
        } else if (part instanceof Condition.Not not) {
            in(
                    not.part(),
                    inner -> whole.apply(inner instanceof Condition.Not twice ? twice.part() : Condition.not(inner)));
        } else if (part instanceof Condition.AllOf all) {
            inEach(all.parts(), parts -> whole.apply(new Condition.AllOf(parts)), "without");
        } else if (part instanceof Condition.AnyOf any) {
            inEach(any.parts(), parts -> whole.apply(new Condition.AnyOf(parts)), "without alternative");
        }
    }

    private void literal(Condition literal, UnaryOperator<Condition> whole) {
        add("with [" + literal.inWords() + "] negated", whole.apply(Condition.not(literal)));
    }

    private void inEach(List<Condition> parts, Function<List<Condition>, Condition> whole, String lost) {
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            List<Condition> others = new ArrayList<>(parts);
            others.remove(place);
            add(lost + " [" + parts.get(i).inWords() + "]", whole.apply(others));
            in(parts.get(i), changed -> {
                List<Condition> exchanged = new ArrayList<>(parts);
                exchanged.set(place, changed);
                return whole.apply(exchanged);
            });
        }
    }

    /** Each value left out, if there are others, and each let in that stands next to one that is named. */
    private void values(Condition.Is is, UnaryOperator<Condition> whole) {
        Fact<?> fact = is.fact();
        Set<Integer> named = is.ordinals();
        for (int value = 0; value < fact.values().size(); value++) {
            Set<Integer> changed = new TreeSet<>(named);
            boolean lost = changed.remove(value);
            if (!lost) {
                changed.add(value);
            }
            boolean isNeighbour = named.contains(value - 1) || named.contains(value + 1);
            if (lost
                    ? !changed.isEmpty()
                    : isNeighbour && changed.size() < fact.values().size()) {
                add(
                        "with " + fact.values().get(value).name() + (lost ? " left out of [" : " let into [")
                                + is.inWords() + "]",
                        whole.apply(new Condition.Is(fact, changed)));
            }
        }
    }

    private void add(String words, Condition condition) {
        found.add(new Faulty(words, condition));
    }

    /** Every named condition in some conditions, those inside others too; each once. */
    static Set<Condition.Named> terms(Iterable<Condition> conditions) {
        Set<Condition.Named> terms = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, terms));
        return terms;
    }

    private static void collect(Condition condition, Set<Condition.Named> terms) {
        if (condition instanceof Condition.Named named) {
            if (terms.add(named)) {
                collect(named.part(), terms);
            }
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), terms);
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> collect(part, terms));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> collect(part, terms));
        }
    }

    /** The condition with a named one exchanged wherever it stands; the same object if it stands nowhere. */
    static Condition exchanged(Condition condition, Condition.Named term, Condition other) {
        if (condition instanceof Condition.Named named) {
            if (named.equals(term)) {
                return other;
            }
            Condition part = exchanged(named.part(), term, other);
            return part == named.part() ? condition : new Condition.Named(named.name(), part);
        }
        if (condition instanceof Condition.Not not) {
            Condition part = exchanged(not.part(), term, other);
            return part == not.part() ? condition : Condition.not(part);
        }
        if (condition instanceof Condition.AllOf all) {
            List<Condition> parts = exchanged(all.parts(), term, other);
            return isSame(parts, all.parts()) ? condition : new Condition.AllOf(parts);
        }
        if (condition instanceof Condition.AnyOf any) {
            List<Condition> parts = exchanged(any.parts(), term, other);
            return isSame(parts, any.parts()) ? condition : new Condition.AnyOf(parts);
        }
        return condition;
    }

    private static List<Condition> exchanged(List<Condition> parts, Condition.Named term, Condition other) {
        return parts.stream().map(part -> exchanged(part, term, other)).toList();
    }

    private static boolean isSame(List<Condition> first, List<Condition> second) {
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i) != second.get(i)) {
                return false;
            }
        }
        return true;
    }
}
