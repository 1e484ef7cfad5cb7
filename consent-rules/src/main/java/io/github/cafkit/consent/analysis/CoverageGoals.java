package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.AnswerDiagrams;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that questions could show of a pack. */
final class CoverageGoals {

    /** A goal, how to see whether an answer shows it, and how to find all questions that would. */
    interface Target {
        CoverageGoal goal();

        /** Whether a question for one category shows it, given its verdict; the day is one of the goal's. */
        boolean isShown(FactSheet facts, Verdict verdict);

        /** True for every question that would. */
        int where(Stretch stretch);
    }

    /** Shown by a verdict, where a condition holds. */
    private record ByVerdict(CoverageGoal goal, Predicate<Verdict> verdict, Condition when) implements Target {
        @Override
        public boolean isShown(FactSheet facts, Verdict given) {
            return verdict.test(given) && when.holds(facts);
        }

        @Override
        public int where(Stretch stretch) {
            List<Verdict> verdicts = stretch.answers().verdicts();
            return stretch.diagrams()
                    .where(
                            stretch.answers().root(),
                            id -> id != AnswerDiagrams.NO_VERDICT && verdict.test(verdicts.get(id)),
                            stretch.conditions().of(when));
        }
    }

    /** Shown where a literal alone settles whether a rule applies, and nothing stronger than the rule decides. */
    private record ByLiteral(CoverageGoal goal, SharingRule rule, Literals.Place place, boolean holds)
            implements Target {
        @Override
        public boolean isShown(FactSheet facts, Verdict given) {
            return given.tier().rank() >= rule.tier().rank()
                    && place.literal().holds(facts) == holds
                    && place.ifTrue().holds(facts) != place.ifFalse().holds(facts);
        }

        @Override
        public int where(Stretch stretch) {
            Diagrams diagrams = stretch.diagrams();
            int literal = stretch.conditions().of(place.literal());
            int settled = diagrams.and(
                    holds ? literal : diagrams.not(literal),
                    diagrams.differ(
                            stretch.conditions().of(place.ifTrue()),
                            stretch.conditions().of(place.ifFalse())));
            return stretch.whereReached(rule.tier().rank(), -1, settled);
        }
    }

    private final RulePack pack;
    private final List<Target> targets = new ArrayList<>();

    private CoverageGoals(RulePack pack) {
        this.pack = pack;
    }

    /** The goals of a pack, those that matter most first. */
    static List<Target> of(RulePack pack) {
        CoverageGoals goals = new CoverageGoals(pack);
        pack.tiers().forEach(goals::ofTier);
        List<SharingRule> rules = new ArrayList<>(pack.rules());
        pack.clash().ifPresent(clash -> rules.add(clash.rule()));
        List<SharingRule> existing = rules.stream()
                .filter(rule -> rule.inForce().overlaps(pack.encodes()))
                .toList();
        existing.forEach(goals::ofRule);
        existing.forEach(goals::ofBranches);
        existing.forEach(goals::ofDuties);
        pack.duties().stream()
                .filter(duty -> duty.inForce().overlaps(pack.encodes()))
                .forEach(goals::ofDuty);
        // Whether a clash is a clash does not turn on its own rule alone, so that rule's literals are no goals.
        List<SharingRule> onTheirOwn =
                existing.stream().filter(pack.rules()::contains).toList();
        onTheirOwn.forEach(rule -> goals.ofLiterals(rule, true));
        onTheirOwn.forEach(rule -> goals.ofLiterals(rule, false));
        return List.copyOf(goals.targets);
    }

    private void ofTier(Tier tier) {
        add(
                new CoverageGoal(CoverageGoal.Kind.TIER, tier.name(), tier.title(), pack.encodes()),
                verdict -> verdict.tier().equals(tier),
                Condition.always());
    }

    private void ofRule(SharingRule rule) {
        add(goal(CoverageGoal.Kind.RULE, rule, ""), verdict -> decides(verdict, rule), Condition.always());
    }

    private void ofBranches(SharingRule rule) {
        if (rule.branches().size() == 1) {
            return;
        }
        for (int i = 0; i < rule.branches().size(); i++) {
            Branch branch = rule.branches().get(i);
            add(
                    goal(CoverageGoal.Kind.BRANCH, rule, "branch " + (i + 1) + " (" + branch.effect() + ")"),
                    verdict -> verdict.determining().stream()
                            .anyMatch(clause ->
                                    clause.rule() == rule && clause.branch().equals(branch)),
                    Condition.always());
        }
    }

    private void ofDuties(SharingRule rule) {
        for (Duty duty : rule.duties()) {
            add(
                    goal(CoverageGoal.Kind.DUTY, rule, duty.obligation() + when(duty.when())),
                    verdict -> verdict.contributing().stream().map(Clause::rule).anyMatch(rule::equals),
                    duty.when());
        }
    }

    private void ofDuty(DutyRule duty) {
        add(
                new CoverageGoal(
                        CoverageGoal.Kind.DUTY, duty.id(), duty.obligation() + when(duty.when()), duty.inForce()),
                verdict -> duty.attachesTo(verdict.tier(), verdict.effect()),
                duty.when());
    }

    private void ofLiterals(SharingRule rule, boolean holds) {
        Set<String> said = new HashSet<>();
        for (Literals.Place place : Literals.of(rule.when())) {
            String words = place.literal().inWords();
            for (int times = 2; !said.add(words); times++) {
                words = place.literal().inWords() + " (" + times + ")";
            }
            targets.add(new ByLiteral(
                    goal(holds ? CoverageGoal.Kind.HOLDS : CoverageGoal.Kind.FAILS, rule, words), rule, place, holds));
        }
    }

    private CoverageGoal goal(CoverageGoal.Kind kind, SharingRule rule, String words) {
        return new CoverageGoal(kind, rule.id(), words, rule.inForce());
    }

    private void add(CoverageGoal goal, Predicate<Verdict> verdict, Condition when) {
        targets.add(new ByVerdict(goal, verdict, when));
    }

    private static boolean decides(Verdict verdict, SharingRule rule) {
        return verdict.determining().stream().anyMatch(clause -> clause.rule() == rule);
    }

    private static String when(Condition when) {
        return when.isAlways() ? "" : " when " + when.inWords();
    }
}
