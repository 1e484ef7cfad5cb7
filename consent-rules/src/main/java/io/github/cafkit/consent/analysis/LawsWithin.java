package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.internal.AnswerDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a law that holds for a pack is broken by the same pack with a fault. A question that breaks it, or one of two,
 * lies within the reach of the fault, so nothing else is looked at.
 */
final class LawsWithin {

    private final Stretch stretch;
    private final Diagrams diagrams;
    private final AnswerDiagrams after;
    private final int reach;
    private final Map<Obligation, Integer> dutiesAfter = new HashMap<>();

    /**
     * The laws of a stretch, to be looked at again.
     *
     * @param stretch the pack without the fault
     * @param after what the pack with the fault answers to the questions within its reach
     * @param reach true for those questions
     */
    LawsWithin(Stretch stretch, AnswerDiagrams after, int reach) {
        this.stretch = stretch;
        this.diagrams = stretch.diagrams();
        this.after = after;
        this.reach = reach;
    }

    /** The first law that is broken, or empty if all still hold. */
    Optional<Law> broken() {
        return stretch.laws().stream().filter(this::isBroken).findFirst();
    }

    private boolean isBroken(Law law) {
        int first = where(law.forbidden(), reach);
        if (law.pair().isEmpty()) {
            return first != Diagrams.FALSE;
        }
        Law.Pair pair = law.pair().get();
        if (first != Diagrams.FALSE
                && meets(first, where(pair.forbidden(), neighbours(first, pair.change())), pair.change())) {
            return true;
        }
        int second = where(pair.forbidden(), reach);
        return second != Diagrams.FALSE
                && meets(where(law.forbidden(), neighbours(second, pair.change())), second, pair.change());
    }

    /** The questions that differ from some of these in the facts that change, and in no other. */
    private int neighbours(int questions, Change change) {
        int all = questions;
        for (Change.Step step : change.steps()) {
            all = diagrams.exists(all, stretch.level(step.fact()));
        }
        return all;
    }

    /** Whether the change leads from one of the first questions to one of the second. */
    private boolean meets(int first, int second, Change change) {
        return meets(first, second, change.steps(), 0);
    }

    private boolean meets(int first, int second, List<Change.Step> steps, int place) {
        if (first == Diagrams.FALSE || second == Diagrams.FALSE) {
            return false;
        }
        if (place == steps.size()) {
            return diagrams.and(first, second) != Diagrams.FALSE;
        }
        int level = stretch.level(steps.get(place).fact());
        Optional<List<Change.Move>> moves = steps.get(place).moves();
        if (moves.isEmpty()) {
            return meets(diagrams.exists(first, level), diagrams.exists(second, level), steps, place + 1);
        }
        return moves.get().stream()
                .anyMatch(move -> meets(
                        diagrams.restrict(first, level, move.before()),
                        diagrams.restrict(second, level, move.after()),
                        steps,
                        place + 1));
    }

    /** True for those of some questions of which the claim holds under the pack with the fault. */
    private int where(Claim claim, int within) {
        if (within == Diagrams.FALSE) {
            return within;
        }
        if (claim instanceof Claim.Given given) {
            return diagrams.and(within, stretch.conditions().of(given.condition()));
        }
        if (claim instanceof Claim.AllOf all) {
            int result = within;
            for (Claim part : factsFirst(all.parts())) {
                result = where(part, result);
            }
            return result;
        }
        if (claim instanceof Claim.AnyOf any) {
            int result = Diagrams.FALSE;
            for (Claim part : any.parts()) {
                result = diagrams.or(result, where(part, within));
            }
            return result;
        }
        if (claim instanceof Claim.Not not) {
            return diagrams.without(within, where(not.part(), within));
        }
        if (claim instanceof Claim.Carries carries) {
            return whereCarried(carries.duty(), within);
        }
        return whereVerdict(said(claim), within);
    }

    /** What is said of the facts narrows the questions down most cheaply. */
    private static List<Claim> factsFirst(List<Claim> parts) {
        List<Claim> sorted = new ArrayList<>();
        parts.stream().filter(Claim.Given.class::isInstance).forEach(sorted::add);
        parts.stream().filter(part -> !(part instanceof Claim.Given)).forEach(sorted::add);
        return sorted;
    }

    private static Predicate<Verdict> said(Claim claim) {
        if (claim instanceof Claim.Decides decides) {
            return verdict -> decides.effects().contains(verdict.effect());
        }
        if (claim instanceof Claim.DecidedInTiers tiers) {
            return verdict ->
                    verdict.tier().rank() >= tiers.first() && verdict.tier().rank() <= tiers.last();
        }
        if (claim instanceof Claim.DecidedBy by) {
            return verdict -> verdict.determining().stream()
                    .anyMatch(clause -> clause.rule().id().equals(by.rule()));
        }
        Claim.Routed routed = (Claim.Routed) claim;
        return verdict -> verdict.route().filter(routed.routes()::contains).isPresent();
    }

    /** Out of reach of the fault the answers are those of the pack without it. */
    private int whereVerdict(Predicate<Verdict> said, int within) {
        int reached = whereVerdict(after, said, diagrams.and(within, reach));
        return diagrams.or(reached, whereVerdict(stretch.answers(), said, beyondReach(within)));
    }

    private int whereVerdict(AnswerDiagrams answers, Predicate<Verdict> said, int within) {
        List<Verdict> verdicts = answers.verdicts();
        return diagrams.where(
                answers.root(),
                terminal -> terminal != AnswerDiagrams.NO_VERDICT && said.test(verdicts.get(terminal)),
                within);
    }

    private int whereCarried(Obligation duty, int within) {
        if (Obligation.UNIVERSAL.contains(duty)) {
            return within;
        }
        Integer known = dutiesAfter.get(duty);
        int reached = known == null ? after.duty(duty) : known;
        dutiesAfter.put(duty, reached);
        int beyond = beyondReach(within);
        return diagrams.or(
                diagrams.and(within, reached),
                beyond == Diagrams.FALSE ? beyond : diagrams.and(beyond, stretch.duty(duty)));
    }

    private int beyondReach(int within) {
        return diagrams.without(within, reach);
    }
}
