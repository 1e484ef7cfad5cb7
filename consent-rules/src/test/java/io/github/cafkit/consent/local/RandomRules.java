package io.github.cafkit.consent.local;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Local rules as somebody might write them who does not know what they do. */
final class RandomRules {

    private static final List<Obligation> DUTIES =
            List.of(Obligation.VERIFY, Obligation.CHILDVIEW, Obligation.ADVICE, Obligation.FACT, Obligation.ONWARD);

    private final Random random;
    private final Collection<Tier> tiers;
    private final List<? extends Fact<?>> facts;

    RandomRules(Random random, Collection<Tier> tiers, List<? extends Fact<?>> facts) {
        this.random = random;
        this.tiers = tiers;
        this.facts = facts;
    }

    /** One to three rules in some of the tiers. */
    SharingRule[] rules() {
        SharingRule[] rules = new SharingRule[1 + random.nextInt(3)];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule("OUR-RULE-" + (char) ('A' + i));
        }
        return rules;
    }

    private SharingRule rule(String id) {
        Tier tier = oneOf(List.copyOf(tiers));
        SharingRule.Builder rule = Town.local(id, tier).when(conditions());
        if (random.nextInt(3) == 0) {
            rule.then(branch(tier).when(literal()), branch(tier));
        } else {
            rule.then(branch(tier));
        }
        for (int duties = random.nextInt(3); duties > 0; duties--) {
            rule.obligingWhen(random.nextBoolean() ? Condition.always() : literal(), oneOf(DUTIES));
        }
        return rule.build();
    }

    private Branch branch(Tier tier) {
        List<Effect> open = new ArrayList<>(tier.precedence());
        open.removeAll(Set.of(Effect.MUST, Effect.TRIM, Effect.RELEASE));
        Effect effect = oneOf(open);
        return effect == Effect.REFER ? Branch.then(effect, Judgement.NECESSITY) : Branch.then(effect);
    }

    private Condition[] conditions() {
        Condition[] conditions = new Condition[1 + random.nextInt(4)];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = random.nextInt(4) == 0 ? Condition.anyOf(literal(), literal()) : literal();
        }
        return conditions;
    }

    private Condition literal() {
        Fact<?> fact = oneOf(facts);
        Set<Integer> values = new TreeSet<>();
        int some = 1 + random.nextInt(Math.max(1, fact.values().size() - 1));
        while (values.size() < some) {
            values.add(random.nextInt(fact.values().size()));
        }
        Condition is = new Condition.Is(fact, values);
        return random.nextInt(4) == 0 ? Condition.not(is) : is;
    }

    private <T> T oneOf(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
