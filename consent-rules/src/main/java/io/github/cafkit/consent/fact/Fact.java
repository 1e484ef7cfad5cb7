package io.github.cafkit.consent.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a decision may depend on: its name, its possible values and what is known about it as a fact. Facts
 * are the constants of {@link Facts}; there is one instance of each. Immutable and thread-safe.
 *
 * @param <E> the enumeration of its values
 */
public final class Fact<E extends Enum<E> & FactValue> {

    /** What a fact belongs to. */
    public enum Scope {
        /** The whole question. */
        QUESTION,
        /** One requested category. */
        ITEM,
        /** The consents on file, resolved for one requested category. */
        CONSENT
    }

    private static final Set<String> UNKNOWN = Set.of("UNKNOWN", "UNVERIFIED", "NOT_ASSESSED", "UNCLEAR");

    private final int index;
    private final String name;
    private final Class<E> type;
    private final List<E> values;
    private final Scope scope;
    private final Nature nature;
    private final StatedBy statedBy;
    private final Optional<E> whenNotStated;
    private final String meaning;

    Fact(
            int index,
            String name,
            Class<E> type,
            Scope scope,
            Nature nature,
            StatedBy statedBy,
            Optional<E> whenNotStated,
            String meaning) {
        this.index = index;
        this.name = name;
        this.type = type;
        this.values = List.of(type.getEnumConstants());
        this.scope = scope;
        this.nature = nature;
        this.statedBy = statedBy;
        this.whenNotStated = whenNotStated;
        this.meaning = meaning;
    }

    /**
     * The place of this fact in {@link Facts#all()}.
     *
     * @return the index, from 0
     */
    public int index() {
        return index;
    }

    /**
     * The name used in documents, such as {@code recipientKind}.
     *
     * @return the name, never null
     */
    public String name() {
        return name;
    }

    /**
     * The enumeration of its values.
     *
     * @return the class, never null
     */
    public Class<E> type() {
        return type;
    }

    /**
     * Its values in declared order; the ordinal of a value is its place in this list.
     *
     * @return an unmodifiable list, never null
     */
    public List<E> values() {
        return values;
    }

    /**
     * What it belongs to.
     *
     * @return the scope, never null
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Whether somebody in the room can change it.
     *
     * @return the nature, never null
     */
    public Nature nature() {
        return nature;
    }

    /**
     * Who may state it.
     *
     * @return who, never null
     */
    public StatedBy statedBy() {
        return statedBy;
    }

    /**
     * The value a question takes when nobody states this fact: its unknown value if it has one, otherwise the value
     * that says the circumstance has not been raised.
     *
     * @return the value, or empty if a question must state it
     */
    public Optional<E> whenNotStated() {
        return whenNotStated;
    }

    /**
     * The value that says that it is not known: {@code UNKNOWN}, {@code UNVERIFIED}, {@code NOT_ASSESSED} or
     * {@code UNCLEAR}. It is never a permission. That something was not raised, not asked or not made is an answer and
     * not an unknown.
     *
     * @return the value, or empty if the fact has none
     */
    public Optional<E> unknownValue() {
        return values.stream().filter(value -> UNKNOWN.contains(value.name())).findFirst();
    }

    /**
     * What the fact is about, in words.
     *
     * @return a sentence without a full stop, never null
     */
    public String meaning() {
        return meaning;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
