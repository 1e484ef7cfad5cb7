package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.internal.ConditionDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.FactOrder;
import io.github.cafkit.consent.internal.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two sets of compiled rules in one store of diagrams with one order of facts, and for each way in which their answers
 * differ the diagram that is true where they do. The differences other than those of rules and sources are about the
 * answer; those two are about combinations whose answer is the same. Not thread-safe.
 */
final class Comparison {

    /** A fact that has one value on each side, and so is no part of the combinations that are compared. */
    record Held(Fact<?> fact, int before, int after) {}

    private final List<Fact<?>> order;
    private final int free;
    private final Diagrams diagrams;
    private final ConditionDiagrams conditions;
    private final ComparedSide before;
    private final ComparedSide after;
    /** By the numbers of terminals; 0 stands for no step at all and is never looked up. */
    private final List<Step> steps = new ArrayList<>(List.of(new Step(Set.of(), false, List.of(), List.of())));

    private final Map<Step, Integer> stepIds = new HashMap<>();
    private final int stepRoot;
    private final Map<Difference, Integer> where = new TreeMap<>(Difference.ORDER);

    private Comparison(ComparedSide.Of before, ComparedSide.Of after, Optional<Held> held, int mostNodes) {
        this.order = order(held);
        this.free = order.size() - (held.isPresent() ? 1 : 0);
        this.diagrams = new Diagrams(
                order.stream().mapToInt(fact -> fact.values().size()).toArray(), mostNodes);
        this.conditions = new ConditionDiagrams(diagrams, order);
        this.before = new ComparedSide(before, diagrams, conditions, order, held.map(Held::fact), ordinal(held, true));
        this.after = new ComparedSide(after, diagrams, conditions, order, held.map(Held::fact), ordinal(held, false));
        this.stepRoot = steps();
        find();
    }

    /**
     * Compares.
     *
     * @param before one set of rules
     * @param after the other
     * @param held a fact that differs between them, or empty
     * @param mostNodes how many nodes may be made
     * @throws io.github.cafkit.core.problem.ProblemException if more would be needed
     */
    static Comparison of(ComparedSide.Of before, ComparedSide.Of after, Optional<Held> held, int mostNodes) {
        return Bounded.build(order(held), () -> new Comparison(before, after, held, mostNodes));
    }

    /** The held fact stands last, where no diagram reads it. */
    private static List<Fact<?>> order(Optional<Held> held) {
        List<Fact<?>> order = new ArrayList<>(FactOrder.ofAll());
        held.ifPresent(fixed -> {
            order.remove(fixed.fact());
            order.add(fixed.fact());
        });
        return List.copyOf(order);
    }

    private static int ordinal(Optional<Held> held, boolean first) {
        return held.map(fixed -> first ? fixed.before() : fixed.after()).orElse(-1);
    }

    /** The store. */
    Diagrams diagrams() {
        return diagrams;
    }

    /** The facts that are compared over, one for each level. */
    List<Fact<?>> order() {
        return order.subList(0, free);
    }

    /** For each difference the diagram that is true where it is; none is false everywhere. */
    Map<Difference, Integer> differences() {
        return where;
    }

    /** True where some answer differs, rules and sources apart. */
    int otherAnswers() {
        return anyOf(difference ->
                difference.direction() != ChangeDirection.RULES && difference.direction() != ChangeDirection.SOURCES);
    }

    /** True where anything differs. */
    int anything() {
        return anyOf(difference -> true);
    }

    /** True where the outcome differs. */
    int otherOutcomes() {
        return anyOf(difference -> difference instanceof Difference.OutcomeChanged);
    }

    /** The differences of one direction. */
    Map<Difference, Integer> differences(ChangeDirection direction) {
        Map<Difference, Integer> found = new TreeMap<>(Difference.ORDER);
        where.forEach((difference, there) -> {
            if (difference.direction() == direction) {
                found.put(difference, there);
            }
        });
        return found;
    }

    /**
     * For each duty where it is lost although what goes still goes, and what stays still stays. To ask for consent is the
     * answer itself, so that duty is lost only where the answer still is to ask.
     */
    Map<Difference, Integer> dutiesLost() {
        Map<Difference, Integer> lost = new TreeMap<>(Difference.ORDER);
        int moved = anyOf(difference ->
                difference.direction() == ChangeDirection.OPENED || difference.direction() == ChangeDirection.CLOSED);
        for (Obligation duty : EnumSet.complementOf(EnumSet.copyOf(Obligation.UNIVERSAL))) {
            int there = diagrams.and(before.anyDuty(duty), diagrams.not(diagrams.or(after.anyDuty(duty), moved)));
            if (duty == Obligation.SEEK) {
                there = diagrams.and(there, after.where(verdict -> verdict.effect() == Effect.SEEK));
            }
            if (there != Diagrams.FALSE) {
                lost.put(new Difference.DutyChanged(duty, false), there);
            }
        }
        return lost;
    }

    private int anyOf(Predicate<Difference> kind) {
        return diagrams.any(where.entrySet().stream()
                .filter(entry -> kind.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** True for combinations that some question brings together, the held fact at its value after. */
    int askable() {
        return after.where(Askable.CONDITION);
    }

    private void find() {
        Set<Difference> ofVerdicts = new TreeSet<>(Difference.ORDER);
        steps.forEach(step -> ofVerdicts.addAll(step.differences()));
        ofVerdicts.forEach(difference ->
                add(difference, whereStep(step -> step.differences().contains(difference))));
        duties();
        expectation();
        int same = diagrams.not(otherAnswers());
        add(new Difference.RulesChanged(), diagrams.and(same, whereStep(Step::otherRules)));
        int sameRules = diagrams.and(same, whereStep(step -> !step.otherRules()));
        add(new Difference.SourcesChanged(), diagrams.and(sameRules, otherSources()));
    }

    private void add(Difference difference, int diagram) {
        if (diagram != Diagrams.FALSE) {
            where.put(difference, diagram);
        }
    }

    private void duties() {
        for (Obligation duty : EnumSet.complementOf(EnumSet.copyOf(Obligation.UNIVERSAL))) {
            addBothWays(new Difference.DutyChanged(duty, true), before.duty(duty), after.duty(duty));
        }
    }

    private void addBothWays(Difference gained, int had, int has) {
        add(gained, diagrams.and(has, diagrams.not(had)));
        add(gained.reversed(), diagrams.and(had, diagrams.not(has)));
    }

    /** Where the effect is the same and leaves a choice. */
    private void expectation() {
        int sameEffect = whereStep(
                step -> step.differences().stream().noneMatch(each -> each instanceof Difference.OutcomeChanged));
        int choice = diagrams.and(
                sameEffect, after.where(verdict -> verdict.effect().flows() && verdict.effect() != Effect.MUST));
        addBothWays(
                new Difference.ExpectationChanged(true),
                diagrams.and(choice, before.expected()),
                diagrams.and(choice, after.expected()));
    }

    /** Where a source is cited on one side alone; sources that every rule cites alike on both sides are not looked at. */
    private int otherSources() {
        Map<String, Map<String, Integer>> declaredBefore = before.sources();
        Map<String, Map<String, Integer>> declaredAfter = after.sources();
        Set<String> suspects = new TreeSet<>();
        for (String rule : declaredBefore.keySet()) {
            Map<String, Integer> one = declaredBefore.get(rule);
            Map<String, Integer> other = declaredAfter.getOrDefault(rule, one);
            Set<String> ids = new HashSet<>(one.keySet());
            ids.addAll(other.keySet());
            ids.stream()
                    .filter(id -> !one.getOrDefault(id, Diagrams.FALSE).equals(other.getOrDefault(id, Diagrams.FALSE)))
                    .forEach(suspects::add);
        }
        int differ = Diagrams.FALSE;
        for (String id : suspects) {
            differ = diagrams.or(
                    differ,
                    diagrams.combine(
                            before.cited(id, declaredBefore),
                            after.cited(id, declaredAfter),
                            (one, other) -> one ^ other));
        }
        return differ;
    }

    private int whereStep(Predicate<Step> kind) {
        return diagrams.map(stepRoot, terminal -> kind.test(steps.get(terminal)) ? 1 : 0);
    }

    /** A diagram whose terminals say how the verdicts differ. */
    private int steps() {
        Map<Long, Integer> known = new HashMap<>();
        return diagrams.combine(
                before.root(),
                after.root(),
                (one, other) -> known.computeIfAbsent(
                        ((long) one << 32) | other, pair -> stepId(before.answer(one), after.answer(other))));
    }

    private int stepId(Answer one, Answer other) {
        return stepIds.computeIfAbsent(Step.between(one, other), added -> {
            steps.add(added);
            return steps.size() - 1;
        });
    }

    /**
     * Which rules decide some combinations, before and after.
     *
     * @param within true for the combinations
     * @param regions a reader of this comparison's diagrams
     * @param most how many passages to describe at the most, those with the most combinations
     * @param mostParts how many conditions to describe each with at the most
     */
    List<Passage> passages(int within, Regions regions, int most, int mostParts) {
        int inside = diagrams.combine(within, stepRoot, (here, step) -> here == 0 ? 0 : step);
        Map<List<List<FiredRule>>, Passing> passing = new LinkedHashMap<>();
        regions.countByTerminal(inside).forEach((id, combinations) -> {
            if (id != 0) {
                Step step = steps.get(id);
                passing.computeIfAbsent(List.of(step.before(), step.after()), Passing::new)
                        .add(id, combinations);
            }
        });
        return passing.values().stream()
                .sorted(Comparator.comparing((Passing each) -> each.combinations)
                        .reversed())
                .limit(most)
                .map(each -> each.passage(inside, regions, mostParts))
                .toList();
    }

    /** The rules before and the rules after, and the combinations that pass from the ones to the others. */
    private final class Passing {

        private final List<List<FiredRule>> rules;
        private final Set<Integer> stepIds = new HashSet<>();
        private BigInteger combinations = BigInteger.ZERO;

        Passing(List<List<FiredRule>> rules) {
            this.rules = rules;
        }

        void add(int id, BigInteger more) {
            stepIds.add(id);
            combinations = combinations.add(more);
        }

        Passage passage(int inside, Regions regions, int mostParts) {
            int passes = diagrams.map(inside, terminal -> stepIds.contains(terminal) ? 1 : 0);
            Regions.Telling told = regions.tell(passes, before.whereDecided(rules.get(0)), mostParts);
            return new Passage(rules.get(0), rules.get(1), combinations, told.conditions(), told.undescribed());
        }
    }

    /** What a verdict says, duties apart. */
    record Answer(Effect effect, Optional<Route> route, Set<Judgement> questions, List<FiredRule> rules) {
        static Answer of(Verdict verdict) {
            Set<Judgement> questions = EnumSet.noneOf(Judgement.class);
            verdict.contributing()
                    .forEach(clause -> questions.addAll(clause.branch().judgements()));
            List<FiredRule> rules = verdict.determining().stream()
                    .map(clause -> new FiredRule(
                            clause.rule().id(),
                            clause.rule().title(),
                            clause.rule().tier().name(),
                            clause.branch().effect()))
                    .sorted(Comparator.comparing(FiredRule::id))
                    .toList();
            return new Answer(verdict.effect(), verdict.route(), Set.copyOf(questions), rules);
        }

        private Set<String> ruleIds() {
            return rules.stream().map(FiredRule::id).collect(Collectors.toSet());
        }
    }

    /** How two verdicts differ, and the rules of both. */
    private record Step(
            Set<Difference> differences, boolean otherRules, List<FiredRule> before, List<FiredRule> after) {

        static Step between(Answer one, Answer other) {
            Set<Difference> found = new HashSet<>();
            if (one.effect() != other.effect()) {
                found.add(new Difference.OutcomeChanged(one.effect(), other.effect()));
            }
            if (!one.route().equals(other.route())) {
                found.add(new Difference.RouteChanged(one.route(), other.route()));
            }
            for (Judgement question : Judgement.values()) {
                boolean asked = other.questions().contains(question);
                if (one.questions().contains(question) != asked) {
                    found.add(new Difference.QuestionChanged(question, asked));
                }
            }
            boolean otherRules = !one.ruleIds().equals(other.ruleIds());
            return new Step(Set.copyOf(found), otherRules, one.rules(), other.rules());
        }
    }
}
