package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.rule.Tier;
import java.util.List;
import java.util.Optional;

/**
 * What the rules decide for one category, duties apart.
 *
 * @param tier the tier that decides
 * @param effect what is decided
 * @param determining the clauses that decide: every one of the winning tier with the winning effect; in a clash the
 *     clash itself first, then the bars and the duties that met
 * @param clash whether a bar met a duty
 */
public record Verdict(Tier tier, Effect effect, List<Clause> determining, boolean clash) {

    /** The clauses whose duties, routes and questions count: all of them, but in a clash not the duties that were held up. */
    public List<Clause> contributing() {
        return determining.stream()
                .filter(clause -> clause.rule().tier().rank() == tier.rank())
                .toList();
    }

    /** To whom to go first or instead: in a clash what the clash says, otherwise the most urgent of the ways named. */
    public Optional<Route> route() {
        if (clash) {
            return determining.get(0).branch().route();
        }
        return contributing().stream()
                .flatMap(clause -> clause.branch().route().stream())
                .min(Route.PRECEDENCE);
    }
}
