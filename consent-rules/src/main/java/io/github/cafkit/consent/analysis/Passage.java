package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.rule.Condition;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Questions of one group that some rules decided before and that some rules, the same or others, decide after. Of all
 * questions that the rules before decided, the conditions tell these apart. Immutable and thread-safe.
 *
 * @param before the rules that decided before, by id, not empty, not null
 * @param after the rules that decide after, by id, not empty, not null
 * @param combinations how many combinations of facts there are, not null
 * @param when conditions such that a combination is one of these if the rules before decided it and one of them holds, not null
 * @param undescribed for how many of the combinations none of the conditions holds; 0 if they say it whole, not null
 */
public record Passage(
        List<FiredRule> before,
        List<FiredRule> after,
        BigInteger combinations,
        List<Condition> when,
        BigInteger undescribed) {

    /** Keeps unmodifiable copies. */
    public Passage {
        Objects.requireNonNull(combinations, "combinations");
        Objects.requireNonNull(undescribed, "undescribed");
        before = List.copyOf(before);
        after = List.copyOf(after);
        when = List.copyOf(when);
    }

    /**
     * Whether the same rules decide before and after.
     *
     * @return true if they do
     */
    public boolean isBySameRules() {
        return before.equals(after);
    }
}
