package io.github.cafkit.consent.override;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.List;

/**
 * A category that an override leaves as the rules have it. It tells what is on file, so it is for those who hold the
 * information. Immutable and thread-safe.
 *
 * @param category the category, not null
 * @param because why, not null
 * @param rules the rules that keep it from going: those that decided or, where consent would not open it, those that would
 *     decide with everybody's consent; not empty, not null
 */
public record NotLifted(InformationCategory category, WhyNotLifted because, List<FiredRule> rules) {

    /** Keeps an unmodifiable copy. */
    public NotLifted {
        rules = List.copyOf(rules);
    }
}
