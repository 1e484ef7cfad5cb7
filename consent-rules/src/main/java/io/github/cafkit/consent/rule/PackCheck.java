package io.github.cafkit.consent.rule;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of the parts of a pack before it loads. */
final class PackCheck {

    private final SourceCatalogue sources;
    private final DateRange encodes;
    private final List<Problem> problems = new ArrayList<>();

    private PackCheck(SourceCatalogue sources, DateRange encodes) {
        this.sources = sources;
        this.encodes = encodes;
    }

    static Problems check(
            Collection<SharingRule> rules,
            Collection<DutyRule> duties,
            Optional<RulePack.Clash> clash,
            Collection<Tier> tiers,
            SourceCatalogue sources,
            DateRange encodes) {
        PackCheck check = new PackCheck(sources, encodes);
        check.tiers(tiers);
        Set<Tier> declared = Set.copyOf(new HashSet<>(tiers));
        List<SharingRule> all = new ArrayList<>(rules);
        clash.ifPresent(meeting -> all.add(meeting.rule()));
        all.forEach(rule -> check.rule(rule, declared));
        check.editions(all);
        check.duties(duties, declared);
        clash.ifPresent(meeting -> check.clash(meeting, declared));
        return Problems.of(check.problems);
    }

    private void duties(Collection<DutyRule> duties, Set<Tier> declared) {
        Set<String> ids = new HashSet<>();
        for (DutyRule duty : duties) {
            String place = "/duties/" + duty.id();
            if (!ids.add(duty.id())) {
                fault("PACK-DUTY-TWICE", place, "two duties have this id");
            }
            if (!duty.tiers().stream().allMatch(rank -> isDeclared(rank, declared))) {
                fault("PACK-TIER-UNDECLARED", place, "the duty attaches at a tier that the pack does not declare");
            }
        }
    }

    private void clash(RulePack.Clash clash, Set<Tier> declared) {
        if (clash.rule().tier().rank() != clash.bars()) {
            fault("PACK-CLASH-TIER", "/clash", "the rule for a clash stands in the tier of the bars");
        }
        if (!isDeclared(clash.duties(), declared)) {
            fault("PACK-TIER-UNDECLARED", "/clash", "the pack does not declare the tier of the duties that may be met");
        }
    }

    private static boolean isDeclared(int rank, Set<Tier> declared) {
        return declared.stream().anyMatch(tier -> tier.rank() == rank);
    }

    private void tiers(Collection<Tier> tiers) {
        Set<Integer> ranks = new HashSet<>();
        for (Tier tier : tiers) {
            if (!ranks.add(tier.rank())) {
                fault("PACK-TIER-TWICE", "/tiers/" + tier.name(), "two tiers have this rank");
            }
        }
        if (encodes.isUnboundedStart()) {
            fault("PACK-NO-FIRST-DAY", "/encodes", "a pack answers from a first day on");
        }
    }

    private void rule(SharingRule rule, Set<Tier> declared) {
        String place = "/rules/" + rule.id();
        if (!declared.contains(rule.tier())) {
            fault("PACK-TIER-UNDECLARED", place, "the rule stands in a tier that the pack does not declare");
        }
        for (Branch branch : rule.branches()) {
            if (!rule.tier().precedence().contains(branch.effect())) {
                fault(
                        "PACK-EFFECT-UNDECLARED",
                        place,
                        "its tier " + rule.tier().name() + " does not say what " + branch.effect() + " beats");
            }
        }
        for (Cited cited : rule.citations()) {
            if (sources.editions(cited.family()).isEmpty()) {
                fault("PACK-CITATION-UNKNOWN", place, "the catalogue has no citation " + cited.family());
            }
        }
        firstDayWithoutSource(rule)
                .ifPresent(day -> fault(
                        "PACK-NO-SOURCE-IN-FORCE", place, "on " + day + " the rule rests on nothing that is in force"));
    }

    /** Sources begin and end on known days, so only those days need to be looked at. */
    private Optional<LocalDate> firstDayWithoutSource(SharingRule rule) {
        Optional<DateRange> exists = rule.inForce().intersection(encodes);
        if (exists.isEmpty()) {
            return Optional.empty();
        }
        Set<LocalDate> days = new HashSet<>();
        days.add(exists.get().start());
        List<String> always = rule.citations().stream()
                .filter(cited -> cited.when().isAlways())
                .map(Cited::family)
                .toList();
        for (String family : always) {
            for (Citation edition : sources.editions(family)) {
                edition.inForce()
                        .map(DateRange::end)
                        .filter(exists.get()::contains)
                        .ifPresent(days::add);
            }
        }
        return days.stream()
                .sorted()
                .filter(day -> always.stream()
                        .allMatch(family -> sources.inForce(family, day).isEmpty()))
                .findFirst();
    }

    private void editions(Collection<SharingRule> rules) {
        Map<String, List<SharingRule>> byId = new HashMap<>();
        for (SharingRule rule : rules) {
            List<SharingRule> others = byId.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            for (SharingRule other : others) {
                if (other.inForce().overlaps(rule.inForce())) {
                    fault("PACK-EDITIONS-OVERLAP", "/rules/" + rule.id(), "two editions of the rule share a day");
                }
            }
            others.add(rule);
        }
    }

    private void fault(String code, String path, String message) {
        problems.add(Problem.error(code, path, message));
    }
}
