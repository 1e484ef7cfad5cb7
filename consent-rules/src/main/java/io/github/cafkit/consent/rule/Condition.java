package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When a rule applies: a tree over finite facts. Sealed, so that everything that reads rules knows every form. All
 * forms are immutable and thread-safe.
 */
public sealed interface Condition {

    /**
     * A fact has one of some values.
     *
     * @param fact the fact, not null
     * @param ordinals the places of the values in the fact's list, not empty, not null
     */
    record Is(Fact<?> fact, Set<Integer> ordinals) implements Condition {
        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if there is no value or the fact does not have one of them
         */
        public Is {
            ordinals = java.util.Collections.unmodifiableSet(new TreeSet<>(ordinals));
            if (ordinals.isEmpty()
                    || ordinals.stream()
                            .anyMatch(ordinal ->
                                    ordinal < 0 || ordinal >= fact.values().size())) {
                throw new IllegalArgumentException("a condition on " + fact.name() + " names values that it has");
            }
        }

        @Override
        public boolean holds(FactSheet facts) {
            return ordinals.contains(facts.ordinal(fact));
        }

        @Override
        public Set<Fact<?>> reads() {
            return Set.of(fact);
        }

        @Override
        public String inWords() {
            List<String> codes = ordinals.stream()
                    .map(ordinal -> fact.values().get(ordinal).name())
                    .toList();
            return fact.name() + (codes.size() == 1 ? " is " : " is one of ") + String.join(", ", codes);
        }
    }

    /**
     * All parts hold; true if there are none.
     *
     * @param parts the parts, not null
     */
    record AllOf(List<Condition> parts) implements Condition {
        /** Keeps an unmodifiable copy. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(FactSheet facts) {
            for (Condition part : parts) {
                if (!part.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<Fact<?>> reads() {
            Set<Fact<?>> facts = new LinkedHashSet<>();
            parts.forEach(part -> facts.addAll(part.reads()));
            return facts;
        }

        @Override
        public String inWords() {
            return joined(parts, " and ", "always");
        }
    }

    /**
     * Some part holds; false if there are none.
     *
     * @param parts the parts, not null
     */
    record AnyOf(List<Condition> parts) implements Condition {
        /** Keeps an unmodifiable copy. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(FactSheet facts) {
            for (Condition part : parts) {
                if (part.holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<Fact<?>> reads() {
            Set<Fact<?>> facts = new LinkedHashSet<>();
            parts.forEach(part -> facts.addAll(part.reads()));
            return facts;
        }

        @Override
        public String inWords() {
            return joined(parts, " or ", "never");
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part, not null
     */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(FactSheet facts) {
            return !part.holds(facts);
        }

        @Override
        public Set<Fact<?>> reads() {
            return part.reads();
        }

        @Override
        public String inWords() {
            return "not " + bracketed(part);
        }
    }

    /**
     * A condition with a name of its own, such as "the recipient is a protector". The name is what people read.
     *
     * @param name the name, not null
     * @param part what it means, not null
     */
    record Named(String name, Condition part) implements Condition {
        @Override
        public boolean holds(FactSheet facts) {
            return part.holds(facts);
        }

        @Override
        public Set<Fact<?>> reads() {
            return part.reads();
        }

        @Override
        public String inWords() {
            return name;
        }
    }

    /**
     * A fact has one of these values.
     *
     * @param <E> the enumeration of the fact's values
     * @param fact the fact, not null
     * @param first a value, not null
     * @param others further values, not null
     * @return the condition, never null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Enum<E> & FactValue> Condition is(Fact<E> fact, E first, E... others) {
        Set<Integer> ordinals = new TreeSet<>();
        ordinals.add(first.ordinal());
        Arrays.stream(others).forEach(value -> ordinals.add(value.ordinal()));
        return new Is(fact, ordinals);
    }

    /**
     * A fact has none of these values.
     *
     * @param <E> the enumeration of the fact's values
     * @param fact the fact, not null
     * @param first a value, not null
     * @param others further values, not null
     * @return the condition, never null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E extends Enum<E> & FactValue> Condition isNot(Fact<E> fact, E first, E... others) {
        return not(is(fact, first, others));
    }

    /**
     * A fact has this value or a later one in declared order, for facts whose values are ordered.
     *
     * @param <E> the enumeration of the fact's values
     * @param fact the fact, not null
     * @param least the first value that counts, not null
     * @return the condition, never null
     */
    static <E extends Enum<E> & FactValue> Condition isAtLeast(Fact<E> fact, E least) {
        Set<Integer> ordinals = new TreeSet<>();
        for (int ordinal = least.ordinal(); ordinal < fact.values().size(); ordinal++) {
            ordinals.add(ordinal);
        }
        return new Is(fact, ordinals);
    }

    /**
     * All of these hold.
     *
     * @param parts the parts, not null
     * @return the condition, never null
     */
    static Condition allOf(Condition... parts) {
        return new AllOf(List.of(parts));
    }

    /**
     * Some of these hold.
     *
     * @param parts the parts, not null
     * @return the condition, never null
     */
    static Condition anyOf(Condition... parts) {
        return new AnyOf(List.of(parts));
    }

    /**
     * This does not hold.
     *
     * @param part the condition, not null
     * @return its opposite, never null
     */
    static Condition not(Condition part) {
        return new Not(part);
    }

    /**
     * A condition with a name that people read in its place.
     *
     * @param name the name, a phrase in lower case, not null
     * @param part what it means, not null
     * @return the named condition, never null
     */
    static Condition named(String name, Condition part) {
        return new Named(name, part);
    }

    /**
     * The condition that always holds.
     *
     * @return the condition, never null
     */
    static Condition always() {
        return new AllOf(List.of());
    }

    /**
     * Whether it holds for these facts. This is the normative reading.
     *
     * @param facts a value for every fact, not null
     * @return true if it holds
     */
    boolean holds(FactSheet facts);

    /**
     * The facts that it reads.
     *
     * @return the facts, in order of first mention, never null
     */
    Set<Fact<?>> reads();

    /**
     * The condition in words, with the names of named conditions in place of what they mean.
     *
     * @return the words, never null
     */
    String inWords();

    /**
     * Whether it holds whatever the facts are.
     *
     * @return true for {@link #always()}
     */
    default boolean isAlways() {
        return this instanceof AllOf all && all.parts().isEmpty();
    }

    private static String joined(List<Condition> parts, String joint, String none) {
        return parts.isEmpty() ? none : parts.stream().map(Condition::bracketed).collect(Collectors.joining(joint));
    }

    private static String bracketed(Condition part) {
        boolean compound = (part instanceof AllOf all && all.parts().size() > 1)
                || (part instanceof AnyOf any && any.parts().size() > 1);
        return compound ? "(" + part.inWords() + ")" : part.inWords();
    }
}
