package io.github.cafkit.consent.consents;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far a consent reaches in one respect: to anything, or to named values only. Immutable and thread-safe.
 *
 * @param <E> what is named
 * @param values the values it reaches, or empty if it reaches any, not null
 */
public record Scope<E extends Enum<E>>(Optional<Set<E>> values) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if values are named and there are none
     */
    public Scope {
        if (values.isPresent() && values.get().isEmpty()) {
            throw new IllegalArgumentException("a scope names at least one value, or reaches any");
        }
        values = values.map(named -> Collections.unmodifiableSet(EnumSet.copyOf(named)));
    }

    /**
     * Reaches anything.
     *
     * @param <E> what would be named
     * @return the scope, never null
     */
    public static <E extends Enum<E>> Scope<E> any() {
        return new Scope<>(Optional.empty());
    }

    /**
     * Reaches these values only.
     *
     * @param <E> what is named
     * @param values the values, not empty, not null
     * @return the scope, never null
     */
    public static <E extends Enum<E>> Scope<E> of(Collection<E> values) {
        return new Scope<>(Optional.of(Set.copyOf(values)));
    }

    /**
     * Reaches these values only.
     *
     * @param <E> what is named
     * @param first a value, not null
     * @param others further values, not null
     * @return the scope, never null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E extends Enum<E>> Scope<E> of(E first, E... others) {
        return new Scope<>(Optional.of(EnumSet.of(first, others)));
    }

    /**
     * Whether it reaches a value.
     *
     * @param value the value, not null
     * @return true if it does
     */
    public boolean reaches(E value) {
        return values.isEmpty() || values.get().contains(value);
    }
}
