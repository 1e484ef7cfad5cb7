package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.source.Citation;
import java.util.List;

/**
 * A category that does not go, and what that rests on. Immutable and thread-safe.
 *
 * @param category the category, not null
 * @param standing how it stands, not null
 * @param rules the ids of the rules that decided; empty if nobody asked for it, not null
 * @param citations their sources in force on the day asked about, each with its kind and whether anybody has checked it, not
 *     null
 */
public record WithheldCategory(
        InformationCategory category, Standing standing, List<String> rules, List<Citation> citations) {

    /** Takes copies. */
    public WithheldCategory {
        rules = List.copyOf(rules);
        citations = List.copyOf(citations);
    }

    static WithheldCategory of(CategoryDecision decision) {
        return new WithheldCategory(
                decision.category(),
                Standing.of(decision),
                decision.determiningRules().stream().map(FiredRule::id).toList(),
                decision.citations());
    }

    static WithheldCategory notAskedFor(InformationCategory category) {
        return new WithheldCategory(category, Standing.NOT_ASKED_FOR, List.of(), List.of());
    }
}
