package io.github.cafkit.consent.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The salts of one record, handed to whoever appended it. Keep them apart from the records, under the number of the record,
 * where one can be erased without the others. Immutable and thread-safe; their text shows nothing.
 */
public final class Salts {

    private final Map<Committed, Salt> salts;

    Salts(Map<Committed, Salt> salts) {
        this.salts = Collections.unmodifiableMap(new EnumMap<>(salts));
    }

    /**
     * The salts.
     *
     * @return an unmodifiable map with a salt for each commitment of the record, in declared order, never null
     */
    public Map<Committed, Salt> all() {
        return salts;
    }

    /**
     * The salt of one commitment.
     *
     * @param what what was committed to, not null
     * @return the salt, or empty if the record has no such commitment
     */
    public Optional<Salt> of(Committed what) {
        return Optional.ofNullable(salts.get(what));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salts that && salts.equals(that.salts);
    }

    @Override
    public int hashCode() {
        return salts.hashCode();
    }

    /** For what there are salts, and nothing of them. */
    @Override
    public String toString() {
        return "Salts" + salts.keySet();
    }
}
