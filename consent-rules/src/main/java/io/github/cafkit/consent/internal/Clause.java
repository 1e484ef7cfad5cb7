package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.ArrayList;
import java.util.List;

/**
 * One branch of one rule, with the whole condition under which it is the branch that follows.
 *
 * @param id its place among the clauses in force
 * @param rule the rule
 * @param place the place of the branch in the rule
 * @param branch the branch
 * @param when the rule applies, the branch's condition holds and no earlier branch's does
 */
public record Clause(int id, SharingRule rule, int place, Branch branch, Condition when) {

    static List<Clause> of(SharingRule rule, int firstId) {
        List<Clause> clauses = new ArrayList<>();
        List<Condition> guards = new ArrayList<>(List.of(rule.when()));
        for (Branch branch : rule.branches()) {
            List<Condition> parts = new ArrayList<>(guards);
            parts.add(branch.when());
            int place = clauses.size();
            clauses.add(new Clause(firstId + place, rule, place, branch, new Condition.AllOf(parts)));
            guards.add(Condition.not(branch.when()));
        }
        return clauses;
    }

    boolean applies(FactSheet facts) {
        return when.holds(facts);
    }

    /** The same branch of the same rule; a clause belongs to the rules of one day, so its number tells it apart. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Clause that && id == that.id && rule == that.rule;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
