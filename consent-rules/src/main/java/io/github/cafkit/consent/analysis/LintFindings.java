package io.github.cafkit.consent.analysis;

import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Collects what a lint finds, one finding for each check and place. The same thing found on several stretches of days is
 * one finding; the latest must be found first, as its words are kept.
 */
final class LintFindings {

    private record Key(LintCheck check, String place) {}

    private record Found(String sentence, Optional<Region> region, DateRange exists, List<DateRange> days) {}

    private final DateRange looked;
    private final Map<Key, Found> found =
            new TreeMap<>(Comparator.comparing(Key::check).thenComparing(Key::place));

    /**
     * Collects for some days.
     *
     * @param looked the days that are looked at
     */
    LintFindings(DateRange looked) {
        this.looked = looked;
    }

    /** The days that are looked at. */
    DateRange looked() {
        return looked;
    }

    /** Those of some days that are looked at. */
    Optional<DateRange> within(DateRange days) {
        return days.intersection(looked);
    }

    /**
     * Notes a finding, if it is so on some day that is looked at.
     *
     * @param exists on which days the place exists
     * @param days on which days it is so
     * @param region works out for which questions it is so, if nobody has said it for later days
     */
    void add(
            LintCheck check,
            String place,
            DateRange exists,
            DateRange days,
            String sentence,
            Supplier<Optional<Region>> region) {
        within(days)
                .ifPresent(seen -> found.computeIfAbsent(
                                new Key(check, place),
                                key -> new Found(sentence, region.get(), exists, new ArrayList<>()))
                        .days()
                        .add(seen));
    }

    /** Everything found, by check and place. */
    List<LintFinding> all() {
        List<LintFinding> all = new ArrayList<>();
        found.forEach((key, each) -> {
            List<DateRange> days = joined(each.days());
            Optional<DateRange> possible = within(each.exists());
            boolean everywhere =
                    days.size() == 1 && possible.filter(days.get(0)::encloses).isPresent();
            all.add(new LintFinding(key.check(), key.place(), each.sentence(), days, everywhere, each.region()));
        });
        return List.copyOf(all);
    }

    /** The same days in the fewest stretches. */
    static List<DateRange> joined(List<DateRange> ranges) {
        List<DateRange> sorted =
                ranges.stream().sorted(Comparator.comparing(DateRange::start)).toList();
        List<DateRange> joined = new ArrayList<>();
        for (DateRange next : sorted) {
            int last = joined.size() - 1;
            if (last < 0 || joined.get(last).end().isBefore(next.start())) {
                joined.add(next);
            } else if (joined.get(last).end().isBefore(next.end())) {
                joined.set(last, new DateRange(joined.get(last).start(), next.end()));
            }
        }
        return joined;
    }

    /** Those of some days that lie in none of the ranges. */
    static List<DateRange> gaps(DateRange days, List<DateRange> ranges) {
        List<DateRange> gaps = new ArrayList<>();
        LocalDate at = days.start();
        for (DateRange range : joined(ranges)) {
            if (range.start().isAfter(at) && at.isBefore(days.end())) {
                gaps.add(new DateRange(at, range.start().isBefore(days.end()) ? range.start() : days.end()));
            }
            at = range.end().isAfter(at) ? range.end() : at;
        }
        if (at.isBefore(days.end())) {
            gaps.add(new DateRange(at, days.end()));
        }
        return gaps;
    }
}
