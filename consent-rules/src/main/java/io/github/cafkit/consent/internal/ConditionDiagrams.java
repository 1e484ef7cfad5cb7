package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Conditions as diagrams that are true where the condition holds. Each condition is translated once. */
public final class ConditionDiagrams {

    private final Diagrams diagrams;
    private final Map<Fact<?>, Integer> levels;
    private final IdentityHashMap<Condition, Integer> done;
    private final IdentityHashMap<SharingRule, Map<Integer, Integer>> clauses;

    /**
     * A translation into these diagrams.
     *
     * @param diagrams where the nodes go
     * @param order the fact of each level
     */
    public ConditionDiagrams(Diagrams diagrams, List<Fact<?>> order) {
        this.diagrams = diagrams;
        this.levels = new HashMap<>();
        this.done = new IdentityHashMap<>();
        this.clauses = new IdentityHashMap<>();
        for (int level = 0; level < order.size(); level++) {
            levels.put(order.get(level), level);
        }
    }

    private ConditionDiagrams(ConditionDiagrams original) {
        this.diagrams = original.diagrams;
        this.levels = original.levels;
        this.done = new IdentityHashMap<>(original.done);
        this.clauses = new IdentityHashMap<>(original.clauses);
    }

    /** A translation that begins with what this one knows; what it learns can be forgotten with its nodes. */
    public ConditionDiagrams copy() {
        return new ConditionDiagrams(this);
    }

    /** True where the clause applies. */
    public int of(Clause clause) {
        Map<Integer, Integer> known = clauses.getOrDefault(clause.rule(), Map.of());
        Integer before = known.get(clause.place());
        if (before != null) {
            return before;
        }
        int made = of(clause.when());
        Map<Integer, Integer> more = new HashMap<>(known);
        more.put(clause.place(), made);
        clauses.put(clause.rule(), more);
        return made;
    }

    /** True where the condition holds. */
    public int of(Condition condition) {
        Integer known = done.get(condition);
        if (known != null) {
            return known;
        }
        int made;
        if (condition instanceof Condition.Is is) {
            made = diagrams.literal(levelOf(is.fact()), is.ordinals());
        } else if (condition instanceof Condition.AllOf all) {
            made = diagrams.all(all.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.AnyOf any) {
            made = diagrams.any(any.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.Not not) {
            made = diagrams.not(of(not.part()));
        } else {
            made = of(((Condition.Named) condition).part());
        }
        done.put(condition, made);
        return made;
    }

    /** The level of a fact. */
    public int levelOf(Fact<?> fact) {
        Integer level = levels.get(fact);
        if (level == null) {
            throw new IllegalStateException("a condition reads fact " + fact.name() + ", which has no level");
        }
        return level;
    }
}
