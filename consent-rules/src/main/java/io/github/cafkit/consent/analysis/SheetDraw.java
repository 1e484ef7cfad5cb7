package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Draws fact sheets that are worth a look. Values drawn blindly nearly always end in the first tiers, as something is not
 * needed, not stated or not verified; so most sheets begin with a typical one, bring about what some rule asks for by
 * reading its condition, and change a few facts of that. It uses no diagram, as diagrams are what is checked.
 */
final class SheetDraw {

    private static final int PASSES = 3;

    private final List<FactSheet> typical;
    private final List<Clause> clauses;
    private final List<DutyRule> duties;
    private final SeededNumbers numbers;

    /** Draws around typical sheets, at least one, and the clauses, at least one, and duties of one day. */
    SheetDraw(List<FactSheet> typical, List<Clause> clauses, List<DutyRule> duties, SeededNumbers numbers) {
        this.typical = typical;
        this.clauses = clauses;
        this.duties = duties;
        this.numbers = numbers;
    }

    /** The next sheet; most can be asked. */
    FactSheet next() {
        FactSheet drawn = draw();
        for (int tries = 0; tries < PASSES && !Askable.CONDITION.holds(drawn); tries++) {
            drawn = draw();
        }
        return drawn;
    }

    private FactSheet draw() {
        return switch (numbers.below(8)) {
            case 0, 1, 2, 3 -> changed(nearARule(), numbers.below(4));
            case 4, 5 -> changed(any(typical), numbers.below(10));
            case 6 -> changed(nearARule(), 3 + numbers.below(7));
            default -> everythingChanged();
        };
    }

    private FactSheet nearARule() {
        FactSheet facts = any(typical);
        Clause clause = any(clauses);
        List<Condition> whenDuties = whenDuties(clause);
        Condition when = whenDuties.isEmpty() || numbers.below(2) == 0
                ? clause.when()
                : Condition.allOf(clause.when(), any(whenDuties));
        for (int pass = 0; pass < PASSES && !when.holds(facts); pass++) {
            facts = made(facts, when, true);
        }
        return facts;
    }

    /** What the duties ask for that may come with a clause. */
    private List<Condition> whenDuties(Clause clause) {
        return Stream.concat(
                        clause.rule().duties().stream().map(Duty::when),
                        duties.stream()
                                .filter(duty -> duty.attachesTo(
                                        clause.rule().tier(), clause.branch().effect()))
                                .map(DutyRule::when))
                .filter(when -> !when.isAlways())
                .toList();
    }

    /** The sheet changed towards a condition that holds, or does not; what one part brings about another may undo. */
    private FactSheet made(FactSheet facts, Condition condition, boolean wanted) {
        if (condition.holds(facts) == wanted) {
            return facts;
        }
        if (condition instanceof Condition.Is is) {
            return withOneOf(facts, is.fact(), is.ordinals(), wanted);
        }
        if (condition instanceof Condition.AllOf all) {
            return wanted ? madeAll(facts, all.parts(), true) : madeOne(facts, all.parts(), false);
        }
        if (condition instanceof Condition.AnyOf any) {
            return wanted ? madeOne(facts, any.parts(), true) : madeAll(facts, any.parts(), false);
        }
        return condition instanceof Condition.Not not
                ? made(facts, not.part(), !wanted)
                : made(facts, ((Condition.Named) condition).part(), wanted);
    }

    private FactSheet madeAll(FactSheet facts, List<Condition> parts, boolean wanted) {
        FactSheet changed = facts;
        for (Condition part : parts) {
            changed = made(changed, part, wanted);
        }
        return changed;
    }

    private FactSheet madeOne(FactSheet facts, List<Condition> parts, boolean wanted) {
        return parts.isEmpty() ? facts : made(facts, any(parts), wanted);
    }

    private FactSheet withOneOf(FactSheet facts, Fact<?> fact, Set<Integer> ordinals, boolean wanted) {
        List<Integer> choices = new ArrayList<>();
        for (int ordinal = 0; ordinal < fact.values().size(); ordinal++) {
            if (ordinals.contains(ordinal) == wanted) {
                choices.add(ordinal);
            }
        }
        return choices.isEmpty() ? facts : facts.withOrdinal(fact, any(choices));
    }

    private FactSheet changed(FactSheet facts, int times) {
        FactSheet changed = facts;
        for (int i = 0; i < times; i++) {
            changed = withAnyValue(changed, any(Facts.all()));
        }
        return changed;
    }

    private FactSheet everythingChanged() {
        FactSheet changed = typical.get(0);
        for (Fact<?> fact : Facts.all()) {
            changed = withAnyValue(changed, fact);
        }
        return changed;
    }

    private FactSheet withAnyValue(FactSheet facts, Fact<?> fact) {
        return facts.withOrdinal(fact, numbers.below(fact.values().size()));
    }

    private <T> T any(List<T> list) {
        return list.get(numbers.below(list.size()));
    }
}
