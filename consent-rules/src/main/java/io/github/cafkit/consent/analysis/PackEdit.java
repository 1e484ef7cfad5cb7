package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some rules and duties of a pack, each with what stands in its place, and perhaps two tiers that change places.
 *
 * @param rules the rules that are changed or lost
 * @param duties the duties that are changed or lost
 * @param swap the tiers that change places
 */
record PackEdit(List<RuleEdit> rules, List<DutyEdit> duties, Optional<TierSwap> swap) {

    /** A rule and what stands in its place. */
    record RuleEdit(SharingRule before, Optional<SharingRule> after) {

        /** Whether the rule says the same as before about these facts on this day. */
        boolean isSilent(FactSheet facts, LocalDate day) {
            return said(Optional.of(before), facts, day).equals(said(after, facts, day));
        }

        private static List<Object> said(Optional<SharingRule> rule, FactSheet facts, LocalDate day) {
            return rule.filter(present -> present.inForce().contains(day))
                    .filter(present -> present.when().holds(facts))
                    .<List<Object>>map(present -> List.of(
                            following(present, facts),
                            present.duties().stream()
                                    .filter(duty -> duty.when().holds(facts))
                                    .map(Duty::obligation)
                                    .toList(),
                            present.citations().stream()
                                    .filter(cited -> cited.when().holds(facts))
                                    .map(Cited::family)
                                    .toList(),
                            present.expectedWhen()
                                    .filter(when -> when.holds(facts))
                                    .isPresent()))
                    .orElse(List.of());
        }

        private static Optional<Consequence> following(SharingRule rule, FactSheet facts) {
            return rule.branches().stream()
                    .filter(branch -> branch.when().holds(facts))
                    .findFirst()
                    .map(Consequence::of);
        }
    }

    /** What follows from a branch, its condition apart. */
    record Consequence(Effect effect, Optional<Route> route, List<Judgement> judgements) {
        static Consequence of(Branch branch) {
            return new Consequence(branch.effect(), branch.route(), branch.judgements());
        }
    }

    /** A duty and what stands in its place. */
    record DutyEdit(DutyRule before, Optional<DutyRule> after) {

        /** Whether it says the same as before about these facts on this day. */
        boolean isSilent(FactSheet facts, LocalDate day) {
            return attaches(Optional.of(before), facts, day) == attaches(after, facts, day);
        }

        private static boolean attaches(Optional<DutyRule> duty, FactSheet facts, LocalDate day) {
            return duty.filter(present ->
                            present.inForce().contains(day) && present.when().holds(facts))
                    .isPresent();
        }
    }

    /** Two tiers that change places. */
    record TierSwap(Tier first, Tier second) {

        int rankOf(int rank) {
            if (rank == first.rank()) {
                return second.rank();
            }
            return rank == second.rank() ? first.rank() : rank;
        }

        Tier of(Tier tier) {
            return new Tier(rankOf(tier.rank()), tier.title(), tier.reason(), tier.precedence());
        }
    }

    PackEdit {
        rules = List.copyOf(rules);
        duties = List.copyOf(duties);
    }

    static PackEdit ofRule(SharingRule before, SharingRule after) {
        return new PackEdit(List.of(new RuleEdit(before, Optional.of(after))), List.of(), Optional.empty());
    }

    static PackEdit ofDuty(DutyRule before, DutyRule after) {
        return new PackEdit(List.of(), List.of(new DutyEdit(before, Optional.of(after))), Optional.empty());
    }

    /** Whether no rule says anything else than before about these facts on this day. */
    boolean isSilent(FactSheet facts, LocalDate day) {
        return swap.isEmpty()
                && rules.stream().allMatch(edit -> edit.isSilent(facts, day))
                && duties.stream().allMatch(edit -> edit.isSilent(facts, day));
    }

    /** The days on which a rule or duty begins or has ended that did not before. */
    Stream<LocalDate> newDays(RulePack pack) {
        return Stream.concat(
                        rules.stream().flatMap(edit -> edit.after().map(SharingRule::inForce).stream()),
                        duties.stream().flatMap(edit -> edit.after().map(DutyRule::inForce).stream()))
                .flatMap(days -> Stream.of(days.start(), days.end()))
                .filter(pack.encodes()::contains)
                .distinct()
                .sorted();
    }

    /** The pack with the edit made; refused as any pack is that does not hold together. */
    RulePack of(RulePack pack) {
        RulePack.Builder builder = RulePack.pack(pack.id() + "-mutant", pack.edition())
                .encodes(pack.encodes(), pack.reviewedOn())
                .sources(pack.sources())
                .tiers(pack.tiers().stream().map(this::placed).toList())
                .rules(pack.rules().stream().flatMap(rule -> of(rule).stream()).toList())
                .duties(pack.duties().stream()
                        .flatMap(duty -> of(duty).stream())
                        .toList())
                .wholeQuestion(pack.wholeQuestion())
                .changedDates(pack.changedDates());
        pack.localRules().forEach(builder::localRules);
        pack.entitlements()
                .forEach((giver, entitled) -> builder.entitles(giver, entitled.toConsent(), entitled.toRefuse()));
        pack.clash()
                .ifPresent(clash -> of(clash.rule())
                        .ifPresent(rule ->
                                builder.clash(new RulePack.Clash(placed(clash.bars()), placed(clash.duties()), rule))));
        return builder.build();
    }

    private Optional<SharingRule> of(SharingRule rule) {
        Optional<SharingRule> edited = rules.stream()
                .filter(edit -> edit.before().equals(rule))
                .findFirst()
                .map(RuleEdit::after)
                .orElse(Optional.of(rule));
        return swap.isEmpty()
                ? edited
                : edited.map(
                        kept -> RuleParts.of(kept).tier(placed(kept.tier())).rule());
    }

    private Optional<DutyRule> of(DutyRule duty) {
        Optional<DutyRule> edited = duties.stream()
                .filter(edit -> edit.before().equals(duty))
                .findFirst()
                .map(DutyEdit::after)
                .orElse(Optional.of(duty));
        return swap.isEmpty() ? edited : edited.map(this::placed);
    }

    private DutyRule placed(DutyRule duty) {
        return new DutyRule(
                duty.id(),
                duty.title(),
                duty.obligation(),
                duty.tiers().stream().map(this::placed).collect(Collectors.toSet()),
                duty.effects(),
                duty.when(),
                duty.inForce());
    }

    private Tier placed(Tier tier) {
        return swap.map(swapped -> swapped.of(tier)).orElse(tier);
    }

    private int placed(int rank) {
        return swap.map(swapped -> swapped.rankOf(rank)).orElse(rank);
    }
}
