package io.github.cafkit.consent.fact;

import java.util.Arrays;

/**
 * A value for every fact: everything that a decision about one category of information may depend on, the date apart.
 * Immutable and thread-safe.
 */
public final class FactSheet {

    private final byte[] ordinals;

    private FactSheet(byte[] ordinals) {
        this.ordinals = ordinals;
    }

    /**
     * A sheet from the ordinals of its values.
     *
     * @param ordinals for each fact of {@link Facts#all()}, in that order, the ordinal of its value, not null
     * @return the sheet, never null
     * @throws IllegalArgumentException if a value is missing or out of range
     */
    public static FactSheet ofOrdinals(byte[] ordinals) {
        if (ordinals.length != Facts.all().size()) {
            throw new IllegalArgumentException(
                    "a fact sheet has a value for each of the " + Facts.all().size() + " facts");
        }
        for (Fact<?> fact : Facts.all()) {
            int ordinal = ordinals[fact.index()];
            if (ordinal < 0 || ordinal >= fact.values().size()) {
                throw new IllegalArgumentException("fact " + fact.name() + " has no value with that ordinal");
            }
        }
        return new FactSheet(ordinals.clone());
    }

    /**
     * The value of a fact.
     *
     * @param <E> the enumeration of its values
     * @param fact the fact, not null
     * @return its value, never null
     */
    public <E extends Enum<E> & FactValue> E get(Fact<E> fact) {
        return fact.values().get(ordinals[fact.index()]);
    }

    /**
     * The place of a fact's value in the list of its values.
     *
     * @param fact the fact, not null
     * @return the ordinal, from 0
     */
    public int ordinal(Fact<?> fact) {
        return ordinals[fact.index()];
    }

    /**
     * The place of the value of the fact with an index.
     *
     * @param index the fact's place in {@link Facts#all()}
     * @return the ordinal, from 0
     * @throws IndexOutOfBoundsException if there is no such fact
     */
    public int ordinalAt(int index) {
        return ordinals[index];
    }

    /**
     * The same sheet with another value for one fact.
     *
     * @param <E> the enumeration of its values
     * @param fact the fact, not null
     * @param value its new value, not null
     * @return the changed sheet, never null
     */
    public <E extends Enum<E> & FactValue> FactSheet with(Fact<E> fact, E value) {
        return withOrdinal(fact, value.ordinal());
    }

    /**
     * The same sheet with another value for one fact, named by its place.
     *
     * @param fact the fact, not null
     * @param ordinal the place of the value in the fact's list
     * @return the changed sheet, never null
     * @throws IndexOutOfBoundsException if the fact has no such value
     */
    public FactSheet withOrdinal(Fact<?> fact, int ordinal) {
        java.util.Objects.checkIndex(ordinal, fact.values().size());
        byte[] changed = ordinals.clone();
        changed[fact.index()] = (byte) ordinal;
        return new FactSheet(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet that && Arrays.equals(ordinals, that.ordinals);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ordinals);
    }

    /** The facts and their values; codes only, so nothing personal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("FactSheet{");
        for (Fact<?> fact : Facts.all()) {
            text.append(fact.index() == 0 ? "" : ", ")
                    .append(fact.name())
                    .append('=')
                    .append(fact.values().get(ordinal(fact)));
        }
        return text.append('}').toString();
    }
}
