package io.github.cafkit.consent.local;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.analysis.ChangedGroup;
import io.github.cafkit.consent.analysis.Difference;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which local rules change answers, on one or more stretches of days: for which questions, by which rule, and an
 * example. Immutable and thread-safe.
 *
 * @param id tells it apart within a report, the same on every run, not null
 * @param days the stretches of days on which these combinations of facts change so, not empty, not null
 * @param group the difference, the region, the rules before and after and an example, as on the first of these days, not null
 * @param rules the local rules that do it, as far as the described passages and the example show them, not null
 */
public record LocalChange(String id, List<DateRange> days, ChangedGroup group, Set<String> rules) {

    private static final int DIGITS = 8;

    /** Keeps unmodifiable copies. */
    public LocalChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        days = List.copyOf(days);
        rules = java.util.Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    /** A change with the id that follows from the difference, how many combinations differ, and the days. */
    static LocalChange of(List<DateRange> days, ChangedGroup group, LocalPack local) {
        String what = group.direction().name() + "-" + code(group.difference());
        String exactly = what + " " + group.region().combinations() + " "
                + days.stream().map(DateRange::toString).collect(Collectors.joining(" "));
        Set<String> own = local.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
        Set<String> responsible = Stream.concat(
                        group.passages().stream().flatMap(passage -> passage.after().stream()),
                        deciding(group.example().after()))
                .map(FiredRule::id)
                .filter(own::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return new LocalChange(what + "-" + PackDigest.sha256(exactly).substring(0, DIGITS), days, group, responsible);
    }

    private static Stream<FiredRule> deciding(CategoryDecision answer) {
        return answer.determiningRules().stream();
    }

    private static String code(Difference difference) {
        if (difference instanceof Difference.OutcomeChanged outcome) {
            return outcome.from() + "-" + outcome.to();
        }
        return ((Difference.DutyChanged) difference).duty().code();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
