package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.ConditionDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The rules of one stretch of days, to be asked where something is so: each such set of questions is one diagram, made
 * when it is first asked for and kept. There are no more of them than the pack has verdicts and duties and than there are
 * sets of effects. Thread-safe.
 */
final class Workbench {

    /** How many nodes may be made before an analysis is given up. */
    static final int MOST_NODES = CompiledRules.MOST_NODES;

    private final CompiledRules rules;
    private final List<Fact<?>> order;
    private final Diagrams diagrams;
    private final ConditionDiagrams conditions;
    private final Map<Key, WalkableDiagram> made = new ConcurrentHashMap<>();

    /** A set of questions, or of those among them that can be asked. */
    private record Key(Object what, boolean negated, boolean askable) {}

    /** What can be told apart about what decided. */
    private record Decided(int rank, Effect effect, List<String> rules) {

        static Decided of(Verdict verdict) {
            return new Decided(
                    verdict.tier().rank(),
                    verdict.effect(),
                    verdict.determining().stream()
                            .map(Decided::named)
                            .distinct()
                            .toList());
        }

        private static String named(Clause clause) {
            return clause.rule().id() + " " + clause.branch().effect();
        }
    }

    Workbench(CompiledRules rules) {
        this(rules, MOST_NODES);
    }

    Workbench(CompiledRules rules, int mostNodes) {
        this.rules = rules;
        List<Fact<?>> unread = new ArrayList<>(Facts.all());
        unread.removeAll(rules.order());
        List<Fact<?>> all = new ArrayList<>(rules.order());
        all.addAll(unread);
        this.order = List.copyOf(all);
        int[] more = unread.stream().mapToInt(fact -> fact.values().size()).toArray();
        this.diagrams = rules.diagrams().withMoreLevels(more, mostNodes);
        this.conditions = new ConditionDiagrams(diagrams, order);
    }

    /** What the rules decide for these facts. */
    Verdict verdict(FactSheet facts) {
        return rules.decide(facts);
    }

    /** The duties that come with it. */
    Set<Obligation> obligations(Verdict verdict, FactSheet facts) {
        return rules.obligations(verdict, facts);
    }

    /** Whether the answer is one of these effects. */
    Questions effects(Set<Effect> effects) {
        return new Questions(effects, () -> whereVerdict(verdict -> effects.contains(verdict.effect())));
    }

    /** Whether the same rules decide the same as for these facts. */
    Questions decidedAs(FactSheet facts) {
        Decided decided = Decided.of(verdict(facts));
        return new Questions(
                decided, () -> whereVerdict(verdict -> Decided.of(verdict).equals(decided)));
    }

    /** Whether the answer carries a duty. */
    Questions carrying(Obligation duty) {
        return new Questions(duty, () -> duty(duty));
    }

    /** Whether a condition holds. */
    Questions where(Condition condition) {
        return new Questions(condition, () -> conditions.of(condition));
    }

    /** Whether a question can bring the facts together. */
    Questions askable() {
        return where(Askable.CONDITION);
    }

    /** A set of questions. */
    final class Questions {

        private final Object what;
        private final Supplier<Integer> diagram;

        private Questions(Object what, Supplier<Integer> diagram) {
            this.what = what;
            this.diagram = diagram;
        }

        /**
         * The diagram that is true for them, or for all others.
         *
         * @param belonging whether for them
         * @param askable whether only for those that can be asked
         */
        WalkableDiagram where(boolean belonging, boolean askable) {
            Key key = new Key(what, !belonging, askable);
            WalkableDiagram known = made.get(key);
            return known == null ? made.computeIfAbsent(key, absent -> build(belonging, askable)) : known;
        }

        private WalkableDiagram build(boolean belonging, boolean askable) {
            return guarded(() -> {
                int questions = belonging ? diagram.get() : diagrams.not(diagram.get());
                int all = askable ? diagrams.and(questions, conditions.of(Askable.CONDITION)) : questions;
                return WalkableDiagram.of(diagrams, order, all);
            });
        }
    }

    /** One build at a time; one that needs too many nodes is given up, and the fact responsible is named. */
    <T> T guarded(Supplier<T> work) {
        synchronized (diagrams) {
            return Bounded.build(order, work);
        }
    }

    /** The store, to be used under {@link #guarded} only. */
    Diagrams diagrams() {
        return diagrams;
    }

    /** The fact of each level; every fact has one. */
    List<Fact<?>> order() {
        return order;
    }

    /** True where a condition holds; under {@link #guarded} only. */
    int condition(Condition condition) {
        return conditions.of(condition);
    }

    /** True where the verdict is of a kind; under {@link #guarded} only. */
    int whereVerdict(Predicate<Verdict> kind) {
        return diagrams.map(rules.verdictRoot(), terminal -> kind.test(rules.verdict(terminal)) ? 1 : 0);
    }

    /** True where the answer carries a duty; under {@link #guarded} only. */
    int duty(Obligation duty) {
        return Obligation.UNIVERSAL.contains(duty)
                ? Diagrams.TRUE
                : rules.dutyRoots().getOrDefault(duty, Diagrams.FALSE);
    }
}
