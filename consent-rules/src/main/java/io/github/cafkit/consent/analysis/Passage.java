package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.rule.Condition;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Questions of one group that pass from some rules to others: these decided before, and those decide after. Of the questions that the
 * rules before decided, the conditions tell apart those that pass on in this way. Immutable and thread-safe.
 *
 * @param before the rules that decided before, by id, not empty, not null
 * @param after the rules that decide after, by id, not empty, not null
 * @param combinations how many combinations of facts pass, not null
 * @param when conditions such that a combination passes if the rules before decided it and one of these holds, not null
 * @param undescribed how many combinations pass for which none of the conditions holds; 0 if they say it whole, not null
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
}
