package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Packs drawn at random, with everything that a pack can have. */
final class SomePacks {

    private final Random random;

    SomePacks(Random random) {
        this.random = random;
    }

    RulePack pack() {
        RulePack.Builder pack = ToyPack.builder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            pack.rules(List.of(rule("RULE-" + i, oneOf(List.of(ToyPack.BARS, ToyPack.ORDINARY)))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            pack.duties(List.of(new DutyRule(
                    "DUTY-" + i,
                    "A duty.",
                    oneOf(List.of(Obligation.values())),
                    Set.of(random.nextInt(3), 3),
                    Set.of(oneOf(List.of(Effect.values()))),
                    condition(2),
                    days())));
        }
        if (random.nextBoolean()) {
            pack.clash(new RulePack.Clash(1, 2, rule("CLASH", ToyPack.BARS)));
        }
        if (random.nextBoolean()) {
            pack.entitles(oneOf(List.of(ConsentGiver.values())), condition(2), condition(2));
        }
        if (random.nextBoolean()) {
            pack.changedDates(Map.of("LAW-2", ToyPack.CHANGE, "LAW-3 until", ToyPack.END_OF_LAW_3));
        }
        return pack.build();
    }

    private SharingRule rule(String id, Tier tier) {
        SharingRule.Builder rule = ToyPack.rule(id, tier)
                .inForce(days())
                .citesWhen(condition(1), "LAW-2")
                .when(condition(3));
        for (int i = random.nextInt(3); i >= 0; i--) {
            Branch branch = Branch.then(oneOf(tier.precedence()));
            branch = random.nextBoolean() ? branch.when(condition(2)) : branch;
            branch = random.nextBoolean() ? branch.route(oneOf(List.of(Route.values()))) : branch;
            rule.then(
                    random.nextBoolean()
                            ? branch
                            : new Branch(
                                    branch.when(),
                                    branch.effect(),
                                    branch.route(),
                                    List.of(Judgement.ROUTE, Judgement.AUTHORITY)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            rule.obligingWhen(condition(1), oneOf(List.of(Obligation.values())));
        }
        if (random.nextBoolean()) {
            rule.expectedWhen(condition(1));
        }
        return rule.build();
    }

    private DateRange days() {
        return oneOf(List.of(DateRange.ALWAYS, DateRange.from(ToyPack.CHANGE), DateRange.before(ToyPack.CHANGE)));
    }

    /** Names come from so few that some are given twice, to conditions that differ. */
    private Condition condition(int depth) {
        int form = random.nextInt(depth == 0 ? 1 : 6);
        return switch (form) {
            case 1 -> new Condition.AllOf(conditions(depth - 1));
            case 2 -> new Condition.AnyOf(conditions(depth - 1));
            case 3 -> Condition.not(condition(depth - 1));
            case 4, 5 -> Condition.named("term " + random.nextInt(4), condition(depth - 1));
            default -> literal();
        };
    }

    private List<Condition> conditions(int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            conditions.add(condition(depth));
        }
        return conditions;
    }

    private Condition literal() {
        Fact<?> fact = oneOf(Facts.all());
        Set<Integer> values = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            values.add(random.nextInt(fact.values().size()));
        }
        return new Condition.Is(fact, values);
    }

    private <T> T oneOf(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
