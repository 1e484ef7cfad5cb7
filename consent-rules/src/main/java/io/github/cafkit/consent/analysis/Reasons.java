package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the facts that an answer needs: sufficient, as the answer stays whatever all other facts may be, and minimal, as
 * it can change without any one of them. All combinations of facts are taken into account, those that no question brings
 * together included.
 *
 * <p>There may be several such sets. The choice prefers what a person would name: facts that were stated over facts that
 * were not, and among them those that are declared first. It is the same on every run. Keep one of these for each pack: the
 * first question of a kind takes longer than those that follow. Thread-safe.
 */
public final class Reasons {

    private final PackAnalysis analysis;
    private final SharingAdviser adviser;

    private Reasons(PackAnalysis analysis) {
        this.analysis = analysis;
        this.adviser = SharingAdviser.reading(analysis.pack());
    }

    /**
     * Reasons for the answers of a pack.
     *
     * @param analysis the pack, not null
     * @return the reasons, never null
     */
    public static Reasons of(PackAnalysis analysis) {
        return new Reasons(analysis);
    }

    /**
     * Why one category is answered as it is. A fact counts as stated if it has another value than it would take if nobody
     * stated it.
     *
     * @param facts a value for every fact, the category among them, not null
     * @param day the day asked about, not null
     * @param aspect what about the answer is to be explained, not null
     * @return the reason, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     */
    public Reason why(FactSheet facts, LocalDate day, Aspect aspect) {
        return why(facts, day, aspect, fact -> isUnusual(fact, facts));
    }

    /**
     * Why a category of a decision is answered as it is.
     *
     * @param decision the decision, made under the same pack, not null
     * @param category a category that was asked for, not null
     * @param aspect what about the answer is to be explained, not null
     * @return the reason, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     * @throws IllegalArgumentException if the category was not asked for, or another pack decided
     */
    public Reason why(SharingDecision decision, InformationCategory category, Aspect aspect) {
        Packs.requireSame(analysis, decision);
        FactSheet facts = decision.category(category).facts();
        Set<String> notStated = new HashSet<>(decision.notStated());
        return why(facts, decision.question().asOf(), aspect, fact -> isStated(fact, facts, notStated));
    }

    /**
     * Why a whole question is answered as it is.
     *
     * @param decision the decision, made under the same pack, not null
     * @return a reason for the effect on each category, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     * @throws IllegalArgumentException if another pack decided
     */
    public QuestionReasons why(SharingDecision decision) {
        Map<InformationCategory, Reason> reasons = new EnumMap<>(InformationCategory.class);
        for (CategoryDecision category : decision.categories()) {
            reasons.put(category.category(), why(decision, category.category(), Aspect.effect()));
        }
        boolean nothing = decision.categories().stream().allMatch(CategoryDecision::isTrimmed);
        return new QuestionReasons(reasons, nothing ? Optional.of(nothingNeeded(decision)) : Optional.empty());
    }

    private Reason nothingNeeded(SharingDecision decision) {
        Condition refers = decision.pack().wholeQuestion().referWhenNothingIsNeeded();
        FactSheet facts = decision.categories().get(0).facts();
        Set<String> notStated = new HashSet<>(decision.notStated());
        Workbench bench = analysis.workbenchOn(decision.question().asOf());
        return new Reason(
                Aspect.effect(),
                "nothing is needed, so the whole is " + decision.outcome(),
                facts,
                parts(
                        bench,
                        bench.where(refers),
                        refers.holds(facts),
                        facts,
                        fact -> isStated(fact, facts, notStated)));
    }

    private Reason why(FactSheet facts, LocalDate day, Aspect aspect, Predicate<Fact<?>> stated) {
        Workbench bench = analysis.workbenchOn(day);
        CategoryDecision answer = adviser.answer(facts, day);
        return new Reason(
                aspect,
                aspect.inWords(answer),
                facts,
                aspect instanceof Aspect.ADuty duty
                        ? parts(bench, bench.carrying(duty.duty()), carries(answer, duty.duty()), facts, stated)
                        : parts(bench, questions(bench, aspect, facts), true, facts, stated));
    }

    private static boolean carries(CategoryDecision answer, Obligation duty) {
        return answer.obligations().contains(duty);
    }

    private static Workbench.Questions questions(Workbench bench, Aspect aspect, FactSheet facts) {
        return aspect instanceof Aspect.TheRules
                ? bench.decidedAs(facts)
                : bench.effects(EnumSet.of(bench.verdict(facts).effect()));
    }

    /**
     * Drops one fact after the other, the least telling first, as long as the answer stays. How many can be dropped before
     * the next one is needed is found in one walk: it is the change to another answer whose last dropped fact is dropped
     * first.
     */
    private static List<Reason.Part> parts(
            Workbench bench,
            Workbench.Questions questions,
            boolean belonging,
            FactSheet facts,
            Predicate<Fact<?>> stated) {
        WalkableDiagram same = questions.where(belonging, false);
        List<Fact<?>> order = dropped(stated);
        int[] ranks = new int[Facts.all().size()];
        for (int rank = 0; rank < order.size(); rank++) {
            ranks[order.get(rank).index()] = rank + 1;
        }
        boolean[] held = new boolean[ranks.length];
        for (int needed = same.lowestRankToFalse(facts, ranks);
                needed != WalkableDiagram.NEVER;
                needed = same.lowestRankToFalse(facts, ranks)) {
            Fact<?> fact = order.get(needed - 1);
            held[fact.index()] = true;
            ranks[fact.index()] = WalkableDiagram.NEVER;
        }
        List<Reason.Part> parts = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (held[fact.index()]) {
                parts.add(new Reason.Part(fact, example(bench, questions, belonging, facts, held, fact)));
            }
        }
        return parts;
    }

    /** Every fact, in the order in which it is dropped if it can be. */
    private static List<Fact<?>> dropped(Predicate<Fact<?>> stated) {
        List<Fact<?>> notStated = new ArrayList<>();
        List<Fact<?>> others = new ArrayList<>();
        for (int index = Facts.all().size() - 1; index >= 0; index--) {
            Fact<?> fact = Facts.all().get(index);
            (stated.test(fact) ? others : notStated).add(fact);
        }
        notStated.addAll(others);
        return notStated;
    }

    /** The nearest question that agrees in all held facts but one and is answered otherwise. */
    private static FactSheet example(
            Workbench bench,
            Workbench.Questions questions,
            boolean belonging,
            FactSheet facts,
            boolean[] held,
            Fact<?> dropped) {
        int[][] costs = new int[held.length][];
        for (Fact<?> fact : Facts.all()) {
            boolean fixed = held[fact.index()] && !fact.equals(dropped);
            costs[fact.index()] = new int[fact.values().size()];
            Arrays.fill(costs[fact.index()], fixed ? WalkableDiagram.NEVER : 1);
        }
        if (bench.askable().where(true, false).holds(facts)) {
            List<FactSheet> asked =
                    questions.where(!belonging, true).ways(facts, costs, true).ends(Facts.all(), 1);
            if (!asked.isEmpty()) {
                return asked.get(0);
            }
        }
        return questions
                .where(belonging, false)
                .ways(facts, costs, false)
                .ends(Facts.all(), 1)
                .get(0);
    }

    private static boolean isUnusual(Fact<?> fact, FactSheet facts) {
        return fact.whenNotStated()
                .filter(value -> value.ordinal() == facts.ordinal(fact))
                .isEmpty();
    }

    /** Facts about consents follow from those on file; one that says there is none is not stated. */
    private static boolean isStated(Fact<?> fact, FactSheet facts, Set<String> notStated) {
        return switch (fact.scope()) {
            case QUESTION -> !notStated.contains(fact.name());
            case ITEM -> !notStated.contains(facts.get(Facts.CATEGORY) + "." + fact.name());
            case CONSENT -> isUnusual(fact, facts);
        };
    }
}
