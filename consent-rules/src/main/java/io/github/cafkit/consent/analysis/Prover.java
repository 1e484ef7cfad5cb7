package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.ConditionDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.core.time.DateRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Proves laws about compiled rules, for every combination of facts at once: it builds the diagram of the questions that
 * break a law, and the law holds exactly if that diagram is false. Where it is not, the cheapest path to true is a
 * smallest question that breaks it.
 *
 * <p>It works on one copy for all laws, so the rules keep answering meanwhile, and every claim is translated once. Not
 * thread-safe.
 */
final class Prover {

    /** How many nodes the proofs may need besides those of the rules. */
    static final int MOST_NODES = 2_000_000;

    /** How many pairs of nodes the search for a smallest pair of questions may look at. */
    static final int MOST_PAIRS = 4_000_000;

    private final CompiledRules rules;
    private final List<Fact<?>> order;
    private final Diagrams diagrams;
    private final ConditionDiagrams conditions;
    private final IdentityHashMap<Claim, Integer> claims = new IdentityHashMap<>();
    private final Regions regions;
    private final int mostPairs;

    /** A prover about the rules of one day. */
    Prover(CompiledRules rules) {
        this(rules, MOST_NODES, MOST_PAIRS);
    }

    /** A prover that gives up sooner. */
    Prover(CompiledRules rules, int mostNodes, int mostPairs) {
        this.rules = rules;
        this.mostPairs = mostPairs;
        List<Fact<?>> unread = new ArrayList<>(Facts.all());
        unread.removeAll(rules.order());
        this.order = new ArrayList<>(rules.order());
        this.order.addAll(unread);
        int[] more = unread.stream().mapToInt(fact -> fact.values().size()).toArray();
        this.diagrams = rules.diagrams().withMoreLevels(more, rules.diagrams().size() + mostNodes);
        this.conditions = new ConditionDiagrams(diagrams, order);
        this.regions = new Regions(diagrams, order);
    }

    /** Looks for a question that breaks a law, as ordinary as a quick search makes it; if there is none, it holds. */
    Optional<Witness> findBreach(Law law) {
        return findBreach(law, Diagrams.TRUE);
    }

    /** Proves a law, or finds a smallest question that breaks it: one that can be asked, if there is one. */
    Proof prove(Law law, DateRange days) {
        Optional<Witness> any = findBreach(law);
        if (any.isEmpty()) {
            return new Proof(law, days, Proof.Result.HOLDS, Optional.empty());
        }
        Optional<Witness> asked = findBreach(law, askable());
        Proof.Result result = asked.isPresent() ? Proof.Result.BROKEN : Proof.Result.HOLDS_WHERE_ASKABLE;
        int within = asked.isPresent() ? askable() : Diagrams.TRUE;
        Optional<Witness> smallest = smallest(law, within);
        return new Proof(
                law,
                days,
                result,
                smallest.or(() -> asked).or(() -> any).map(witness -> new Proof.Breach(witness, smallest.isPresent())));
    }

    /** How many combinations of facts there are. */
    BigInteger space() {
        return regions.space();
    }

    /** How many of them a question can bring together. */
    BigInteger askableCount() {
        return regions.count(askable());
    }

    /** For how many of them a claim holds. */
    BigInteger count(Claim claim) {
        return regions.count(diagram(claim));
    }

    /** How many nodes there are now. */
    int size() {
        return diagrams.size();
    }

    /** The fact of each level. */
    List<Fact<?>> order() {
        return order;
    }

    private int askable() {
        return conditions.of(Askable.CONDITION);
    }

    private Optional<Witness> findBreach(Law law, int within) {
        int forbidden = diagrams.and(diagram(law.forbidden()), within);
        if (law.pair().isEmpty()) {
            return forbidden == Diagrams.FALSE
                    ? Optional.empty()
                    : Optional.of(new Witness(regions.example(forbidden, EverydayFacts.SHEET), Optional.empty()));
        }
        Law.Pair pair = law.pair().get();
        int after = diagrams.and(diagram(pair.forbidden()), within);
        return new PairSearch(pair.change())
                .from(new Sides(forbidden, after, EverydayFacts.SHEET, EverydayFacts.SHEET), 0);
    }

    /** A smallest breach of a law that is known to be broken; empty if the search for it would be too long. */
    private Optional<Witness> smallest(Law law, int within) {
        int forbidden = diagrams.and(diagram(law.forbidden()), within);
        if (law.pair().isEmpty()) {
            FactSheet facts = new CheapestPath(diagrams, order, EverydayFacts.SHEET).to(forbidden);
            return Optional.of(new Witness(facts, Optional.empty()));
        }
        Law.Pair pair = law.pair().get();
        int after = diagrams.and(diagram(pair.forbidden()), within);
        return new CheapestPair(diagrams, order, pair.change(), EverydayFacts.SHEET, mostPairs).to(forbidden, after);
    }

    /** True where the claim holds. */
    private int diagram(Claim claim) {
        Integer known = claims.get(claim);
        if (known != null) {
            return known;
        }
        int made;
        if (claim instanceof Claim.Given given) {
            made = conditions.of(given.condition());
        } else if (claim instanceof Claim.Decides decides) {
            made = whereVerdict(verdict -> decides.effects().contains(verdict.effect()));
        } else if (claim instanceof Claim.DecidedInTiers tiers) {
            made = whereVerdict(verdict ->
                    verdict.tier().rank() >= tiers.first() && verdict.tier().rank() <= tiers.last());
        } else if (claim instanceof Claim.DecidedBy by) {
            made = whereVerdict(verdict -> verdict.determining().stream()
                    .anyMatch(clause -> clause.rule().id().equals(by.rule())));
        } else if (claim instanceof Claim.Routed routed) {
            made = whereVerdict(
                    verdict -> verdict.route().filter(routed.routes()::contains).isPresent());
        } else if (claim instanceof Claim.Carries carries) {
            made = whereCarried(carries.duty());
        } else if (claim instanceof Claim.AllOf all) {
            made = diagrams.all(all.parts().stream().map(this::diagram).toList());
        } else if (claim instanceof Claim.AnyOf any) {
            made = diagrams.any(any.parts().stream().map(this::diagram).toList());
        } else {
            made = diagrams.not(diagram(((Claim.Not) claim).part()));
        }
        claims.put(claim, made);
        return made;
    }

    private int whereVerdict(Predicate<Verdict> kind) {
        return diagrams.map(rules.verdictRoot(), terminal -> kind.test(rules.verdict(terminal)) ? 1 : 0);
    }

    private int whereCarried(Obligation duty) {
        return Obligation.UNIVERSAL.contains(duty)
                ? Diagrams.TRUE
                : rules.dutyRoots().getOrDefault(duty, Diagrams.FALSE);
    }

    /**
     * Two diagrams, each about one of the two questions.
     *
     * @param before true where the first question is as forbidden, the moves made so far fixed
     * @param after true where the second question is
     * @param first the moves made so far
     * @param second the moves made so far
     */
    private record Sides(int before, int after, FactSheet first, FactSheet second) {}

    /** Looks for two questions that differ in one way. */
    private final class PairSearch {

        private final Change change;

        PairSearch(Change change) {
            this.change = change;
        }

        /** Tries every move of every step; facts that change freely come out by themselves at the end. */
        Optional<Witness> from(Sides sides, int step) {
            if (sides.before() == Diagrams.FALSE || sides.after() == Diagrams.FALSE) {
                return Optional.empty();
            }
            if (step == change.steps().size()) {
                return atEnd(sides);
            }
            Change.Step next = change.steps().get(step);
            if (next.moves().isEmpty()) {
                return from(sides, step + 1);
            }
            return next.moves().get().stream()
                    .flatMap(move -> from(moved(sides, next.fact(), move), step + 1).stream())
                    .findFirst();
        }

        private Sides moved(Sides sides, Fact<?> fact, Change.Move move) {
            int level = conditions.levelOf(fact);
            return new Sides(
                    diagrams.restrict(sides.before(), level, move.before()),
                    diagrams.restrict(sides.after(), level, move.after()),
                    sides.first().withOrdinal(fact, move.before()),
                    sides.second().withOrdinal(fact, move.after()));
        }

        /** All facts that do not change are the same in both questions. */
        private Optional<Witness> atEnd(Sides sides) {
            int shared = diagrams.and(whateverIsFree(sides.before()), whateverIsFree(sides.after()));
            if (shared == Diagrams.FALSE) {
                return Optional.empty();
            }
            FactSheet common = regions.example(shared, EverydayFacts.SHEET);
            return Optional.of(new Witness(
                    completed(sides.before(), common, sides.first()),
                    Optional.of(completed(sides.after(), common, sides.second()))));
        }

        private int whateverIsFree(int diagram) {
            int result = diagram;
            for (Change.Step step : change.steps()) {
                if (step.moves().isEmpty()) {
                    result = diagrams.exists(result, conditions.levelOf(step.fact()));
                }
            }
            return result;
        }

        /** The common facts, the moves, and for what changes freely whatever makes the diagram true. */
        private FactSheet completed(int diagram, FactSheet common, FactSheet moves) {
            FactSheet facts = common;
            int rest = diagram;
            for (Change.Step step : change.steps()) {
                if (step.moves().isPresent()) {
                    facts = facts.withOrdinal(step.fact(), moves.ordinal(step.fact()));
                }
            }
            for (Fact<?> fact : order) {
                if (!changesFreely(fact)) {
                    rest = diagrams.restrict(rest, conditions.levelOf(fact), facts.ordinal(fact));
                }
            }
            return regions.example(rest, facts);
        }

        private boolean changesFreely(Fact<?> fact) {
            return change.steps().stream()
                    .anyMatch(step -> step.fact().equals(fact) && step.moves().isEmpty());
        }
    }
}
