package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.answer.Effect;
import java.util.List;

/**
 * A layer of rules. The lowest rank with a rule that applies decides; inside it the declared order of effects does.
 *
 * @param rank the place, from 0, which beats every higher rank
 * @param title what the tier holds, not null
 * @param reason why it beats the next, in words, not null
 * @param precedence the effects its rules may have, the one that wins first, not null
 */
public record Tier(int rank, String title, String reason, List<Effect> precedence) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no title or no reason
     */
    public Tier {
        precedence = List.copyOf(precedence);
        if (title.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a tier has a title and the reason why it beats the next");
        }
    }

    /**
     * The short name.
     *
     * @return {@code T} and the rank, never null
     */
    public String name() {
        return "T" + rank;
    }
}
