package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of an answer that is not now what it was then. Codes only. Immutable and thread-safe.
 *
 * @param category the category, or empty for the question as a whole, not null
 * @param part which part of the answer, not null
 * @param then what it was, as codes, not null
 * @param now what it is, as codes, not null
 * @param ways what moved it: each set gives what is now said when nothing else is moved, and no smaller part of it does; the
 *     smallest first, never empty, not null
 */
public record Move(
        Optional<InformationCategory> category,
        AnswerPart part,
        List<String> then,
        List<String> now,
        List<Set<Mover>> ways) {

    /** Keeps unmodifiable copies. */
    public Move {
        then = List.copyOf(then);
        now = List.copyOf(now);
        ways = ways.stream()
                .map(way -> Collections.unmodifiableSet(EnumSet.copyOf(way)))
                .toList();
    }

    /**
     * All that is named in a way.
     *
     * @return the movers in declared order, not empty, never null
     */
    public Set<Mover> by() {
        Set<Mover> by = EnumSet.noneOf(Mover.class);
        ways.forEach(by::addAll);
        return Collections.unmodifiableSet(by);
    }

    /**
     * The codes that are there now and were not then.
     *
     * @return the codes in order, never null
     */
    public List<String> added() {
        return now.stream().filter(code -> !then.contains(code)).toList();
    }

    /**
     * The codes that were there then and are not now.
     *
     * @return the codes in order, never null
     */
    public List<String> dropped() {
        return then.stream().filter(code -> !now.contains(code)).toList();
    }

    /**
     * What moved it, in words.
     *
     * @return such as "the law and what became known", or with "or" between them if either would do, never null
     */
    public String byWhat() {
        return ways.stream()
                .map(way -> way.stream().map(Mover::label).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
    }
}
