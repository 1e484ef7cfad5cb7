package io.github.cafkit.consent.local;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.analysis.AdditionImpact;
import io.github.cafkit.consent.analysis.ChangedGroup;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds the rules of an authority or a setting to a pack, once it is known what they would do: every question there can be is
 * looked at, on every day on which one of the rules exists. Stateless and thread-safe.
 */
public final class LocalPacks {

    private LocalPacks() {}

    /**
     * Adds local rules to a pack, if nothing is against it.
     *
     * @param national the pack; one that local rules have been added to is one as well, not null
     * @param local the local rules, not null
     * @param policy what local rules may do to the pack, not null
     * @param acknowledgement who answers for what the rules widen; may be empty if they widen nothing, not null
     * @return the pack with the rules, never null
     * @throws LocalPackRefusedException if the rules weaken what nobody may weaken, with the questions that show it
     * @throws ProblemException with every fault, as for {@link #assess} and {@link LocalPackReport#admit}
     */
    public static AdmittedPack admit(
            PackAnalysis national, LocalPack local, LocalPackPolicy policy, Optional<Acknowledgement> acknowledgement) {
        return assess(national, local, policy).admit(acknowledgement);
    }

    /**
     * Says what local rules would do to a pack, without adding them.
     *
     * @param national the pack, not null
     * @param local the local rules, not null
     * @param policy what local rules may do to the pack, not null
     * @return the report, never null
     * @throws ProblemException with every fault of the rules themselves: a tier, an effect or a duty that is closed to
     *     them ({@code LOCAL-TIER-CLOSED}, {@code LOCAL-EFFECT-CLOSED}, {@code LOCAL-DUTY-CLOSED}), an id that is taken
     *     ({@code LOCAL-ID-TAKEN}), and whatever would keep the pack with them from loading; with
     *     {@code ANALYSIS-TOO-LARGE} if the rules tell so many questions apart that they cannot be compared
     */
    public static LocalPackReport assess(PackAnalysis national, LocalPack local, LocalPackPolicy policy) {
        LocalPackCheck.check(national.pack(), local, policy).throwIfErrors();
        PackAnalysis combined = PackAnalysis.of(combined(national.pack(), local, Optional.empty()));
        List<DateRange> days = combined.pack().intervals().stream()
                .filter(stretch ->
                        local.rules().stream().anyMatch(rule -> rule.inForce().overlaps(stretch)))
                .toList();
        List<Refusal> refusals = new ArrayList<>();
        for (DateRange stretch : days) {
            refusals.addAll(refusals(national.pack(), combined, local, policy, stretch.start()));
        }
        return new LocalPackReport(
                national.pack(),
                local,
                refusals.isEmpty()
                        ? changes(national, combined, local, days)
                        : new LocalPackReport.Findings(days, List.copyOf(refusals), List.of(), List.of(), List.of()));
    }

    private static LocalPackReport.Findings changes(
            PackAnalysis national, PackAnalysis combined, LocalPack local, List<DateRange> days) {
        Changes widened = new Changes();
        Changes narrowed = new Changes();
        Changes otherwise = new Changes();
        for (DateRange stretch : days) {
            AdditionImpact impact = AdditionImpact.of(national, combined, stretch.start());
            widened.add(stretch, impact.opened());
            widened.add(stretch, impact.dutiesLost());
            narrowed.add(stretch, impact.closed());
            otherwise.add(stretch, impact.otherwise());
        }
        return new LocalPackReport.Findings(
                days, List.of(), widened.of(local), narrowed.of(local), otherwise.of(local));
    }

    /** The pack with the local rules and sources, which says whose they are and on whose word. */
    static RulePack combined(RulePack national, LocalPack local, Optional<Acknowledgement> acknowledgement) {
        List<Citation> sources = new ArrayList<>(national.sources().all());
        sources.addAll(local.sources());
        return national.toBuilder(national.id() + "+" + local.id(), national.edition() + "+" + local.edition())
                .sources(SourceCatalogue.of(sources))
                .rules(local.rules())
                .localRules(new LocalRules(
                        local.id(),
                        local.edition(),
                        local.owner().inWords(),
                        local.digest(),
                        local.rules().stream().map(SharingRule::id).collect(Collectors.toSet()),
                        acknowledgement))
                .build();
    }

    private static List<Refusal> refusals(
            RulePack national, PackAnalysis combined, LocalPack local, LocalPackPolicy policy, LocalDate day) {
        List<Law> laws = new ArrayList<>(NationalGuards.on(national, policy, day));
        laws.addAll(policy.guardedLaws().provable(day));
        List<Refusal> refusals = new ArrayList<>();
        for (Law law : laws) {
            Proof proof = combined.prove(law, day);
            if (proof.result() == Proof.Result.BROKEN) {
                Witness witness = proof.breach().orElseThrow().witness();
                refusals.add(new Refusal(proof, responsible(combined.pack(), local, witness, day)));
            }
        }
        return refusals;
    }

    /** The local rules that decide the question, or the changed one. */
    private static Set<String> responsible(RulePack combined, LocalPack local, Witness witness, LocalDate day) {
        Set<String> own = local.rules().stream().map(SharingRule::id).collect(Collectors.toSet());
        SharingAdviser adviser = SharingAdviser.reading(combined);
        Stream<FactSheet> asked = Stream.concat(Stream.of(witness.facts()), witness.changed().stream());
        return asked.flatMap(facts -> adviser.answer(facts, day).determiningRules().stream())
                .map(fired -> fired.id())
                .filter(own::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Groups that are the same on several stretches of days are one change. */
    private static final class Changes {

        private record Same(Object difference, BigInteger combinations, List<Object> described) {}

        private final Map<Same, ChangedGroup> groups = new LinkedHashMap<>();
        private final Map<Same, List<DateRange>> days = new LinkedHashMap<>();

        void add(DateRange stretch, List<ChangedGroup> found) {
            for (ChangedGroup group : found) {
                if (!group.example().isAskable()) {
                    // No question brings any of these facts together, so nothing changes for anybody.
                    continue;
                }
                List<Object> described = new ArrayList<>();
                group.region().parts().forEach(part -> described.add(part.condition()));
                group.passages().forEach(passage -> described.add(passage.after()));
                Same same = new Same(group.difference(), group.region().combinations(), described);
                groups.putIfAbsent(same, group);
                days.computeIfAbsent(same, added -> new ArrayList<>()).add(stretch);
            }
        }

        List<LocalChange> of(LocalPack local) {
            return groups.entrySet().stream()
                    .map(entry -> LocalChange.of(days.getOrDefault(entry.getKey(), List.of()), entry.getValue(), local))
                    .toList();
        }
    }
}
