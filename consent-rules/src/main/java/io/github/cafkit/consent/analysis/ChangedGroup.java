package io.github.cafkit.consent.analysis;

import java.util.List;
import java.util.Objects;

/**
 * All combinations of facts whose answers differ in the same way. Immutable and thread-safe.
 *
 * @param difference the way in which they differ, not null
 * @param region which combinations, not empty, not null
 * @param passages which rules decide them before and after, those with the most combinations first and a few at the most, not
 *     empty, not null
 * @param example one of them; one that can be asked, if there is any, not null
 */
public record ChangedGroup(Difference difference, Region region, List<Passage> passages, ChangedExample example) {

    /** Keeps an unmodifiable copy. */
    public ChangedGroup {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(example, "example");
        passages = List.copyOf(passages);
    }

    /**
     * Which way the answers moved.
     *
     * @return the direction, never null
     */
    public ChangeDirection direction() {
        return difference.direction();
    }
}
