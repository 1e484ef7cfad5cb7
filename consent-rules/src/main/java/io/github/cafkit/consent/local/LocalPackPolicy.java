package io.github.cafkit.consent.local;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.law.LawBook;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What local rules may do to a pack: data, that whoever publishes a pack states beside it. Immutable; thread-safe if the list
 * of laws is.
 *
 * @param openTiers the ranks of the tiers in which local rules may stand, not null
 * @param openEffects what local rules may decide, not null
 * @param openDuties the duties that local rules may bring along, listed apart from those of the pack, not null
 * @param protectedTiers the ranks of the tiers whose sharing may not be narrowed: what goes because of a rule there still
 *     goes; what a rule of any tier says must be shared is protected without being named here, not null
 * @param guardedLaws the laws that must hold of the pack with the local rules as they do without, not null
 */
public record LocalPackPolicy(
        Set<Integer> openTiers,
        Set<Effect> openEffects,
        Set<Obligation> openDuties,
        Set<Integer> protectedTiers,
        LawBook guardedLaws) {

    private static final Set<Effect> EFFECTS = EnumSet.of(Effect.PERMIT, Effect.SEEK, Effect.REFER, Effect.DENY);

    /** What must depend on the law, and on what is safe, alone: asking, informing, dealing with a breach. */
    private static final Set<Obligation> NATIONAL_DUTIES = EnumSet.of(
            Obligation.INFORM, Obligation.INFORM_DEFER, Obligation.NOSEEK, Obligation.SEEK, Obligation.BREACH);

    /** Keeps unmodifiable copies in a stable order. */
    public LocalPackPolicy {
        openTiers = Collections.unmodifiableSet(new TreeSet<>(openTiers));
        openEffects = Collections.unmodifiableSet(copy(openEffects, Effect.class));
        openDuties = Collections.unmodifiableSet(copy(openDuties, Obligation.class));
        protectedTiers = Collections.unmodifiableSet(new TreeSet<>(protectedTiers));
        Objects.requireNonNull(guardedLaws, "guardedLaws");
    }

    /**
     * A policy under which local rules may permit, refuse, refer or have consent asked for, and bring along every duty but
     * those that say whether to ask for consent, whether to inform, and what to do about a breach.
     *
     * @param openTiers the ranks of the tiers in which local rules may stand, not null
     * @param protectedTiers the ranks of the tiers whose sharing may not be narrowed, not null
     * @param guardedLaws the laws that must go on to hold, not null
     * @return the policy, never null
     */
    public static LocalPackPolicy of(Set<Integer> openTiers, Set<Integer> protectedTiers, LawBook guardedLaws) {
        return new LocalPackPolicy(
                openTiers, EFFECTS, EnumSet.complementOf(EnumSet.copyOf(NATIONAL_DUTIES)), protectedTiers, guardedLaws);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> values, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return copy;
    }
}
