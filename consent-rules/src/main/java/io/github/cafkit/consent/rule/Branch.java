package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Route;
import java.util.List;
import java.util.Optional;

/**
 * One thing that may follow from a rule. The branches of a rule are read in order; the first whose condition holds is
 * the one that follows.
 *
 * @param when when this branch follows, given that the rule applies and no earlier branch does, not null
 * @param effect what is done with the category, not null
 * @param route to whom first or instead, or empty, not null
 * @param judgements the questions a named person must answer, not null
 */
public record Branch(Condition when, Effect effect, Optional<Route> route, List<Judgement> judgements) {

    /** Keeps unmodifiable copies. */
    public Branch {
        judgements = List.copyOf(judgements);
    }

    /**
     * A branch that follows whenever it is reached.
     *
     * @param effect what is done, not null
     * @param judgements the questions for a person, not null
     * @return the branch, never null
     */
    public static Branch then(Effect effect, Judgement... judgements) {
        return new Branch(Condition.always(), effect, Optional.empty(), List.of(judgements));
    }

    /**
     * The same branch, followed only under a condition.
     *
     * @param condition the condition, not null
     * @return the narrowed branch, never null
     */
    public Branch when(Condition condition) {
        return new Branch(condition, effect, route, judgements);
    }

    /**
     * The same branch with somebody to go to first or instead.
     *
     * @param whom to whom, not null
     * @return the branch with a route, never null
     */
    public Branch route(Route whom) {
        return new Branch(when, effect, Optional.of(whom), judgements);
    }
}
