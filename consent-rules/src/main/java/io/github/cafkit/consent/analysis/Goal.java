package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which other answer is looked for.
 *
 * @param effects the effects that are wanted; empty for any but the present one; not null
 */
public record Goal(Set<Effect> effects) {

    /** Keeps an unmodifiable copy in a stable order. */
    public Goal {
        EnumSet<Effect> copy = EnumSet.noneOf(Effect.class);
        copy.addAll(effects);
        effects = Collections.unmodifiableSet(copy);
    }

    /**
     * Any answer but the present one.
     *
     * @return the goal, never null
     */
    public static Goal another() {
        return new Goal(Set.of());
    }

    /**
     * It goes to the recipient.
     *
     * @return the goal, never null
     */
    public static Goal flows() {
        return new Goal(Arrays.stream(Effect.values()).filter(Effect::flows).collect(Collectors.toSet()));
    }

    /**
     * One of these answers.
     *
     * @param first an effect, not null
     * @param others further effects, not null
     * @return the goal, never null
     */
    public static Goal of(Effect first, Effect... others) {
        return new Goal(EnumSet.of(first, others));
    }

    /**
     * Whether an answer is what is looked for.
     *
     * @param present the present effect, not null
     * @param other the effect of the other answer, not null
     * @return true if it is
     */
    public boolean isReached(Effect present, Effect other) {
        return effects.isEmpty() ? other != present : effects.contains(other);
    }

    /** The effects that are wanted instead of this one. */
    Set<Effect> from(Effect present) {
        return effects.isEmpty() ? EnumSet.complementOf(EnumSet.of(present)) : effects;
    }
}
