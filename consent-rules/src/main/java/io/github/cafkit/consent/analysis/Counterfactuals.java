package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.Alternatives.Alternative;
import io.github.cafkit.consent.analysis.Alternatives.Step;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what would have to be different for another answer: all sets of changes that lead to it at the least cost, exactly.
 * What can be seen depends on the {@link Audience}, so that nobody is coached to assert harm. A matter of record never
 * changes. Where the question can be asked, so can every changed one ({@link SharingQuestion#ofFacts}).
 *
 * <p>Where an answer shows a requester that something is on file which they must not know of, or that somebody suspects
 * them, they are shown nothing, exactly as where nothing can be changed.
 *
 * <p>Keep one of these for each pack: the first question of a kind takes longer than those that follow. Thread-safe.
 */
public final class Counterfactuals {

    /** How many sets of changes are looked at, at the most; there are nearly always a few only. */
    static final int MOST = 500;

    private static final Comparator<FactSheet> BY_DECLARED_ORDER = (one, other) -> {
        for (Fact<?> fact : Facts.all()) {
            if (one.ordinal(fact) != other.ordinal(fact)) {
                return Integer.compare(one.ordinal(fact), other.ordinal(fact));
            }
        }
        return 0;
    };

    private final PackAnalysis analysis;
    private final Costs costs;

    private Counterfactuals(PackAnalysis analysis, Costs costs) {
        this.analysis = analysis;
        this.costs = costs;
    }

    /**
     * Counterfactuals of a pack at the standard costs.
     *
     * @param analysis the pack, not null
     * @return the counterfactuals, never null
     */
    public static Counterfactuals of(PackAnalysis analysis) {
        return of(analysis, Costs.standard());
    }

    /**
     * Counterfactuals of a pack at costs of one's own.
     *
     * @param analysis the pack, not null
     * @param costs what it costs to change each fact, not null
     * @return the counterfactuals, never null
     */
    public static Counterfactuals of(PackAnalysis analysis, Costs costs) {
        return new Counterfactuals(analysis, costs);
    }

    /**
     * What would change the answer to one category.
     *
     * @param facts a value for every fact, the category among them, not null
     * @param day the day asked about, not null
     * @param goal which other answer is looked for, not null
     * @param audience who will see it, not null
     * @return the smallest sets of changes, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     */
    public Alternatives whatWouldChange(FactSheet facts, LocalDate day, Goal goal, Audience audience) {
        Workbench bench = analysis.workbenchOn(day);
        Verdict verdict = bench.verdict(facts);
        if (audience == Audience.REQUESTER
                && FamilySafety.isSensitive(facts, verdict, bench.obligations(verdict, facts))) {
            return new Alternatives(audience, List.of(), false);
        }
        Search search = new Search(bench, facts, costs.table(facts, audience));
        return search.run(goal.from(verdict.effect()), audience);
    }

    /**
     * What would change the answer to each category of a decision.
     *
     * @param decision the decision, made under the same pack, not null
     * @param goal which other answer is looked for, not null
     * @param audience who will see it, not null
     * @return for each category the smallest sets of changes, in the order of the categories, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     * @throws IllegalArgumentException if another pack decided
     */
    public Map<InformationCategory, Alternatives> whatWouldChange(
            SharingDecision decision, Goal goal, Audience audience) {
        Packs.requireSame(analysis, decision);
        Map<InformationCategory, Alternatives> alternatives = new EnumMap<>(InformationCategory.class);
        for (CategoryDecision category : decision.categories()) {
            alternatives.put(
                    category.category(),
                    whatWouldChange(category.facts(), decision.question().asOf(), goal, audience));
        }
        return Collections.unmodifiableMap(alternatives);
    }

    /** The changed facts of the cheapest ways, before anything is hidden from anybody; for tests. */
    List<FactSheet> changedFacts(FactSheet facts, LocalDate day, Goal goal, Audience audience) {
        Workbench bench = analysis.workbenchOn(day);
        Search search = new Search(bench, facts, costs.table(facts, audience));
        return search.smallest(
                search.ways(goal.from(bench.verdict(facts).effect())).ends(Facts.all(), MOST));
    }

    /** The search from one sheet. */
    private static final class Search {

        private final Workbench bench;
        private final FactSheet facts;
        private final int[][] table;

        Search(Workbench bench, FactSheet facts, int[][] table) {
            this.bench = bench;
            this.facts = facts;
            this.table = table;
        }

        WalkableDiagram.Ways ways(Set<Effect> wanted) {
            boolean askable = bench.askable().where(true, false).holds(facts);
            return bench.effects(wanted).where(true, askable).ways(facts, table, true);
        }

        Alternatives run(Set<Effect> wanted, Audience audience) {
            WalkableDiagram.Ways ways = ways(wanted);
            List<FactSheet> ends = ways.ends(Facts.all(), MOST + 1);
            boolean cut = ends.size() > MOST;
            Set<Alternative> seen = new LinkedHashSet<>();
            for (FactSheet end : smallest(cut ? ends.subList(0, MOST) : ends)) {
                seen.add(new Alternative(ways.cost(), steps(end, audience)));
            }
            return new Alternatives(audience, List.copyOf(seen), cut);
        }

        /** Leaves out what changes more than another one does, which facts that change by themselves would bring about. */
        List<FactSheet> smallest(List<FactSheet> ends) {
            boolean alike = ends.stream().mapToInt(this::changes).distinct().count() <= 1;
            return ends.stream()
                    .filter(end ->
                            alike || ends.stream().noneMatch(other -> !other.equals(end) && isPartOf(other, end)))
                    .sorted(BY_DECLARED_ORDER)
                    .toList();
        }

        private int changes(FactSheet end) {
            return (int) Facts.all().stream()
                    .filter(fact -> end.ordinal(fact) != facts.ordinal(fact))
                    .count();
        }

        private boolean isPartOf(FactSheet fewer, FactSheet more) {
            for (Fact<?> fact : Facts.all()) {
                if (fewer.ordinal(fact) != facts.ordinal(fact) && fewer.ordinal(fact) != more.ordinal(fact)) {
                    return false;
                }
            }
            return true;
        }

        private List<Step> steps(FactSheet end, Audience audience) {
            List<Step> steps = new ArrayList<>();
            for (Fact<?> fact : Facts.all()) {
                if (end.ordinal(fact) != facts.ordinal(fact)) {
                    steps.add(new Step(
                            fact,
                            audience.mayBeShownThePresent() ? Optional.of(value(fact, facts)) : Optional.empty(),
                            audience.mayBeShownTheValueOf(fact) ? Optional.of(value(fact, end)) : Optional.empty()));
                }
            }
            return steps;
        }

        private static FactValue value(Fact<?> fact, FactSheet facts) {
            return facts.get(fact);
        }
    }
}
