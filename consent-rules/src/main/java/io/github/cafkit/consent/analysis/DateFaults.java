package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules and duties that begin or end a day too early or too late. Where one edition ends as the next begins, both move, as
 * two editions on one day are refused anyway.
 */
final class DateFaults {

    private final RulePack pack;

    DateFaults(RulePack pack) {
        this.pack = pack;
    }

    void each(PackMutants.Sink sink) {
        List<SharingRule> rules = new ArrayList<>(pack.rules());
        pack.clash().ifPresent(clash -> rules.add(clash.rule()));
        TreeSet<String> ids = new TreeSet<>();
        rules.forEach(rule -> ids.add(rule.id()));
        for (String id : ids) {
            List<SharingRule> editions =
                    rules.stream().filter(rule -> rule.id().equals(id)).toList();
            for (LocalDate day :
                    days(editions.stream().map(SharingRule::inForce).toList())) {
                for (LocalDate moved : moves(day)) {
                    sink.accept(
                            id,
                            words(day, moved),
                            new PackEdit(edits(editions, day, moved), List.of(), Optional.empty()));
                }
            }
        }
        for (DutyRule duty : pack.duties()) {
            for (LocalDate day : days(List.of(duty.inForce()))) {
                for (LocalDate moved : moves(day)) {
                    moved(duty.inForce(), day, moved)
                            .ifPresent(days -> sink.accept(
                                    duty.id(), words(day, moved), PackEdit.ofDuty(duty, inForce(duty, days))));
                }
            }
        }
    }

    private static List<LocalDate> moves(LocalDate day) {
        return List.of(day.minusDays(1), day.plusDays(1));
    }

    private static String words(LocalDate day, LocalDate moved) {
        return "changes on " + moved + " in place of " + day;
    }

    /** The days on which something changes while the pack answers. */
    private Set<LocalDate> days(List<DateRange> ranges) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (DateRange range : ranges) {
            days.add(range.start());
            days.add(range.end());
        }
        days.removeIf(day -> !pack.encodes().contains(day) || !pack.encodes().contains(day.minusDays(1)));
        return days;
    }

    private static List<PackEdit.RuleEdit> edits(List<SharingRule> editions, LocalDate day, LocalDate moved) {
        List<PackEdit.RuleEdit> edits = new ArrayList<>();
        for (SharingRule edition : editions) {
            DateRange days = edition.inForce();
            if (days.start().equals(day) || days.end().equals(day)) {
                edits.add(new PackEdit.RuleEdit(
                        edition,
                        moved(days, day, moved)
                                .map(range ->
                                        RuleParts.of(edition).inForce(range).rule())));
            }
        }
        return edits;
    }

    /** Empty if no day is left. */
    private static Optional<DateRange> moved(DateRange range, LocalDate day, LocalDate to) {
        LocalDate start = range.start().equals(day) ? to : range.start();
        LocalDate end = range.end().equals(day) ? to : range.end();
        return start.isBefore(end) ? Optional.of(DateRange.of(start, end)) : Optional.empty();
    }

    private static DutyRule inForce(DutyRule duty, DateRange days) {
        return new DutyRule(
                duty.id(), duty.title(), duty.obligation(), duty.tiers(), duty.effects(), duty.when(), days);
    }
}
