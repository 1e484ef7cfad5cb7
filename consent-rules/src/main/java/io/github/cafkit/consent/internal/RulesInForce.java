package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a pack that exist on one day, as clauses, with the stretch of days that has the same rules. */
public final class RulesInForce {

    private final RulePack pack;
    private final DateRange days;
    private final List<Clause> clauses;
    private final List<Clause> clashClauses;
    private final List<DutyRule> duties;
    private final Map<Integer, Map<Effect, List<Clause>>> byRankAndEffect = new HashMap<>();
    private final List<Clause> bars;
    private final List<Clause> barredDuties;
    private final Set<String> local;

    private RulesInForce(
            RulePack pack, DateRange days, List<Clause> clauses, List<Clause> clashClauses, List<DutyRule> duties) {
        this.pack = pack;
        this.days = days;
        this.clauses = clauses;
        this.clashClauses = clashClauses;
        this.duties = duties;
        for (Clause clause : clauses) {
            byRankAndEffect
                    .computeIfAbsent(clause.rule().tier().rank(), rank -> new EnumMap<>(Effect.class))
                    .computeIfAbsent(clause.branch().effect(), effect -> new ArrayList<>())
                    .add(clause);
        }
        this.bars = pack.clash()
                .map(clash -> clauses.stream()
                        .filter(clause -> clause.rule().tier().rank() == clash.bars())
                        .toList())
                .orElse(List.of());
        this.local = pack.localRules().stream()
                .flatMap(added -> added.rules().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.barredDuties =
                pack.clash().map(clash -> clauses(clash.duties(), Effect.MUST)).orElse(List.of());
    }

    /**
     * The rules on a day.
     *
     * @param pack the pack, not null
     * @param day a day that the pack encodes, not null
     * @return the rules, never null
     */
    public static RulesInForce on(RulePack pack, LocalDate day) {
        DateRange days = pack.intervals().stream()
                .filter(range -> range.contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the pack does not encode that day"));
        List<Clause> clauses = new ArrayList<>();
        for (SharingRule rule : pack.rules()) {
            if (rule.inForce().contains(day)) {
                clauses.addAll(Clause.of(rule, clauses.size()));
            }
        }
        List<Clause> clash = pack.clash()
                .filter(declared -> declared.rule().inForce().contains(day))
                .map(declared -> Clause.of(declared.rule(), clauses.size()))
                .orElse(List.of());
        List<DutyRule> duties = pack.duties().stream()
                .filter(duty -> duty.inForce().contains(day))
                .toList();
        return new RulesInForce(pack, days, List.copyOf(clauses), clash, duties);
    }

    /** The days, half-open, on which these are the rules. */
    public DateRange days() {
        return days;
    }

    /** Every clause in force, by tier and rule id. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The clauses that follow where a bar meets a duty. */
    public List<Clause> clashClauses() {
        return clashClauses;
    }

    /** The duties in force that attach to whatever was decided. */
    public List<DutyRule> duties() {
        return duties;
    }

    /** Whether a rule was added by an authority or a setting, so that its duties are listed apart. */
    public boolean isLocal(SharingRule rule) {
        return local.contains(rule.id());
    }

    /** The tiers of the pack, the one that beats all others first. */
    public List<Tier> tiers() {
        return pack.tiers();
    }

    List<Clause> clauses(Tier tier, Effect effect) {
        return clauses(tier.rank(), effect);
    }

    private List<Clause> clauses(int rank, Effect effect) {
        return Collections.unmodifiableList(
                byRankAndEffect.getOrDefault(rank, Map.of()).getOrDefault(effect, List.of()));
    }

    /** The bars that may meet a duty, if they stand in this tier. */
    List<Clause> bars(Tier tier) {
        return pack.clash().filter(clash -> clash.bars() == tier.rank()).isPresent() ? bars : List.of();
    }

    /** The duties that a bar may meet. */
    List<Clause> barredDuties() {
        return barredDuties;
    }

    /** Every clause that applies, whether or not it decides. */
    public List<Clause> applying(FactSheet facts) {
        return clauses.stream().filter(clause -> clause.applies(facts)).toList();
    }
}
