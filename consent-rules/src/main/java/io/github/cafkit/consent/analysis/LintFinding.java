package io.github.cafkit.consent.analysis;

import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a lint found in a pack. It holds ids, codes and the library's own words. Immutable and thread-safe.
 *
 * @param check what was looked for, not null
 * @param place where, as a pointer into the pack, such as {@code /rules/SOME-RULE/2011-03-01} with the first day of the
 *     rule's edition, or {@code /facts/urgency}, not null
 * @param sentence what was found, as it is on the last of the days, not null
 * @param days on which days it is so, half-open stretches in order, not empty, not null
 * @param everywhere whether it is so on every day that was looked at and on which the place exists
 * @param region for which questions it is so, as it is on the last of the days; empty where that means nothing, not null
 */
public record LintFinding(
        LintCheck check,
        String place,
        String sentence,
        List<DateRange> days,
        boolean everywhere,
        Optional<Region> region) {

    /** Keeps an unmodifiable copy. */
    public LintFinding {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(region, "region");
        days = List.copyOf(days);
    }

    /** The code, the place and the sentence. */
    @Override
    public String toString() {
        return check.code() + " " + place + ": " + sentence;
    }
}
