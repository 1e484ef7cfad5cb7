package io.github.cafkit.consent.analysis;

import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;

/**
 * What rules that an authority or a setting adds to a pack change on a day, for every question there can be: what they let
 * go that did not go, which duties they lose, and what they hold back. Immutable and thread-safe.
 *
 * @param opened what did not go to the recipient and now does, not null
 * @param dutiesLost duties lost, of the answers that let it go as before or hold it back as before; a duty that a local rule
 *     brings along is not lost; not null
 * @param closed what went to the recipient and no longer does, not null
 * @param otherwise what is decided otherwise without going or being held back by it, not null
 */
public record AdditionImpact(
        List<ChangedGroup> opened,
        List<ChangedGroup> dutiesLost,
        List<ChangedGroup> closed,
        List<ChangedGroup> otherwise) {

    /** Keeps unmodifiable copies. */
    public AdditionImpact {
        opened = List.copyOf(opened);
        dutiesLost = List.copyOf(dutiesLost);
        closed = List.copyOf(closed);
        otherwise = List.copyOf(otherwise);
    }

    /**
     * Compares a pack with the pack that more rules make of it.
     *
     * @param before the pack, not null
     * @param after the pack with the added rules, not null
     * @param day the day, not null
     * @return the impact, never null
     * @throws ProblemException if a pack does not encode the day; with {@code ANALYSIS-TOO-LARGE} if the comparison would
     *     need more nodes than it may make
     */
    public static AdditionImpact of(PackAnalysis before, PackAnalysis after, LocalDate day) {
        return ChangeImpact.ofAddition(before, after, day);
    }
}
