package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.time.DateRange;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A duty that attaches to what was decided, whichever rule decided it.
 *
 * @param id the stable id, not null
 * @param title the rule in words, not null
 * @param obligation the duty, not null
 * @param tiers the ranks of the tiers at which it attaches, not null
 * @param effects the effects to which it attaches, not null
 * @param when under which facts, not null
 * @param inForce on which days, half-open, not null
 */
public record DutyRule(
        String id,
        String title,
        Obligation obligation,
        Set<Integer> tiers,
        Set<Effect> effects,
        Condition when,
        DateRange inForce) {

    /**
     * Keeps unmodifiable copies in a stable order.
     *
     * @throws IllegalArgumentException if it attaches at no tier or to no effect
     */
    public DutyRule {
        if (tiers.isEmpty() || effects.isEmpty()) {
            throw new IllegalArgumentException("duty " + id + " attaches at some tier and to some effect");
        }
        tiers = java.util.Collections.unmodifiableSet(new TreeSet<>(tiers));
        effects = java.util.Collections.unmodifiableSet(EnumSet.copyOf(effects));
    }

    /**
     * Whether it attaches to a decision of this kind, facts apart.
     *
     * @param tier the tier that decided, not null
     * @param effect what it decided, not null
     * @return true if the facts alone now decide
     */
    public boolean attachesTo(Tier tier, Effect effect) {
        return tiers.contains(tier.rank()) && effects.contains(effect);
    }
}
