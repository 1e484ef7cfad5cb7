package io.github.cafkit.consent.disclosure;

import java.util.List;
import java.util.Set;

/**
 * A part that was left out: which attribute of which type, never its place in a list, and never what it said. Immutable and
 * thread-safe.
 *
 * @param part the type and the attribute, such as {@code Child#address}, not null
 * @param grounds why, in declared order, not null
 * @param withheld the categories that keep it back, in declared order; empty where it is kept back for another reason,
 *     not null
 */
public record RemovedPart(String part, Set<RemovalGround> grounds, List<WithheldCategory> withheld) {

    /** Takes copies. */
    public RemovedPart {
        grounds = Masks.copy(grounds);
        withheld = List.copyOf(withheld);
    }
}
