package io.github.cafkit.consent.analysis;

import java.util.List;
import java.util.Objects;

/**
 * All combinations of facts whose answers differ in the same way. Immutable and thread-safe.
 *
 * @param difference the way in which they differ, not null
 * @param region which combinations, not empty, not null
 * @param passages which rules gave way to which, those with the most combinations first and a few at the most; none where the
 *     same rules decide, or where the difference is one of duties, strength or sources, not null
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
