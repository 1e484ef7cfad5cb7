package io.github.cafkit.consent.local;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a pack itself says must not be narrowed, as laws about the pack with more rules: what it lets go in its protected
 * tiers still goes, and what it says must be shared still must. Where a tier is closed to local rules it decides as it did,
 * so "that tier decides" can be said of the pack with more rules; where it is open, the pack's own conditions say it.
 */
final class NationalGuards {

    private final RulePack pack;
    private final LocalPackPolicy policy;
    private final LocalDate day;

    private NationalGuards(RulePack pack, LocalPackPolicy policy, LocalDate day) {
        this.pack = pack;
        this.policy = policy;
        this.day = day;
    }

    /** The laws for the rules of one day. */
    static List<Law> on(RulePack pack, LocalPackPolicy policy, LocalDate day) {
        NationalGuards guards = new NationalGuards(pack, policy, day);
        List<Law> laws = new ArrayList<>();
        for (Tier tier : pack.tiers()) {
            if (policy.openTiers().stream().anyMatch(open -> open <= tier.rank())) {
                if (policy.protectedTiers().contains(tier.rank())) {
                    laws.add(Law.never(
                            "NATIONAL-" + tier.name(),
                            "What the pack lets go in tier " + tier.name() + " (" + tier.title()
                                    + ") still goes with local rules.",
                            guards.decides(tier, Effect::flows),
                            Claim.not(Claim.FLOWS)));
                }
                if (tier.precedence().contains(Effect.MUST)) {
                    laws.add(Law.never(
                            "NATIONAL-DUTY-" + tier.name(),
                            "What the pack says in tier " + tier.name() + " (" + tier.title()
                                    + ") must be shared still must be with local rules.",
                            guards.decides(tier, effect -> effect == Effect.MUST),
                            Claim.not(Claim.effect(Effect.MUST))));
                }
            }
        }
        return laws;
    }

    /** Where this tier of the pack as it is decides, with one of these effects. */
    private Claim decides(Tier tier, Predicate<Effect> kind) {
        List<Condition> wins = new ArrayList<>();
        List<Condition> stronger = new ArrayList<>();
        for (Effect effect : tier.precedence()) {
            if (kind.test(effect)) {
                wins.add(Condition.allOf(where(tier, effect), none(stronger)));
            } else {
                stronger.add(where(tier, effect));
            }
        }
        List<Claim> claims = new ArrayList<>(List.of(Claim.given(new Condition.AnyOf(wins), noClash(tier))));
        for (Tier lower : pack.tiers()) {
            if (lower.rank() < tier.rank()) {
                claims.add(
                        policy.openTiers().contains(lower.rank())
                                ? Claim.given(none(lower.precedence().stream()
                                        .map(effect -> where(lower, effect))
                                        .toList()))
                                : Claim.not(Claim.tier(lower.rank(), lower.rank())));
            }
        }
        return new Claim.AllOf(claims);
    }

    /** Where a rule of the tier has this effect. */
    private Condition where(Tier tier, Effect effect) {
        List<Condition> conditions = new ArrayList<>();
        for (SharingRule rule : pack.rules()) {
            if (rule.tier().equals(tier) && rule.inForce().contains(day)) {
                conditions.addAll(where(rule, effect));
            }
        }
        return new Condition.AnyOf(conditions);
    }

    private static List<Condition> where(SharingRule rule, Effect effect) {
        List<Condition> conditions = new ArrayList<>();
        List<Condition> guards = new ArrayList<>(List.of(rule.when()));
        for (Branch branch : rule.branches()) {
            if (branch.effect() == effect) {
                List<Condition> parts = new ArrayList<>(guards);
                parts.add(branch.when());
                conditions.add(new Condition.AllOf(parts));
            }
            guards.add(Condition.not(branch.when()));
        }
        return conditions;
    }

    /** In the tier of the bars, where no bar meets a duty; elsewhere always. */
    private Condition noClash(Tier tier) {
        return pack.clash()
                .filter(clash ->
                        clash.bars() == tier.rank() && clash.rule().inForce().contains(day))
                .map(clash -> Condition.not(Condition.allOf(
                        clash.rule().when(), where(pack.tier(clash.duties()).orElseThrow(), Effect.MUST))))
                .orElse(Condition.always());
    }

    private static Condition none(List<Condition> conditions) {
        return Condition.not(new Condition.AnyOf(conditions));
    }
}
