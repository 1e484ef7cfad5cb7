package io.github.cafkit.model.assessment;

import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.person.PersonId;
import java.util.Objects;
import java.util.SortedSet;

/**
 * That the score of an element went up or down between two versions. Whether up is better is a matter of the framework's
 * scale. Immutable and thread-safe; {@code toString} shows no score.
 *
 * @param element the element, not null
 * @param about whom the finding is about; empty for the child or the family, not null
 * @param before the score of the earlier version
 * @param after the score of the later version
 */
public record ScoreChange(ElementCode element, SortedSet<PersonId> about, int before, int after) {

    /** Checks the parts. */
    public ScoreChange {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(about, "about");
    }

    /**
     * By how much the score rose.
     *
     * @return the difference, negative if it fell, never 0
     */
    public int rise() {
        return after - before;
    }

    /** The element alone. */
    @Override
    public String toString() {
        return "ScoreChange{element=" + element + "}";
    }
}
