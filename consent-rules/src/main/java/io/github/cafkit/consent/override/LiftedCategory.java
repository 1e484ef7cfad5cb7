package io.github.cafkit.consent.override;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A category that goes by the decision of a person. Immutable and thread-safe.
 *
 * @param category the category, not null
 * @param overruled the rules that had decided otherwise, not empty, not null
 * @param obligations the duties that come with it, in declared order, not null
 */
public record LiftedCategory(InformationCategory category, List<FiredRule> overruled, Set<Obligation> obligations) {

    /** Keeps unmodifiable copies. */
    public LiftedCategory {
        overruled = List.copyOf(overruled);
        EnumSet<Obligation> copy = EnumSet.noneOf(Obligation.class);
        copy.addAll(obligations);
        obligations = Collections.unmodifiableSet(copy);
    }
}
