package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The literals of a condition, each with the condition as it would be if the literal always or never held. A named
 * condition is one literal.
 */
final class Literals {

    /**
     * One literal in its place.
     *
     * @param literal what it says
     * @param ifTrue the whole condition if it always held
     * @param ifFalse the whole condition if it never held
     */
    record Place(Condition literal, Condition ifTrue, Condition ifFalse) {}

    private static final Condition NEVER = new Condition.AnyOf(List.of());

    private final List<Place> found = new ArrayList<>();

    private Literals() {}

    static List<Place> of(Condition condition) {
        Literals literals = new Literals();
        literals.in(condition, UnaryOperator.identity());
        return List.copyOf(literals.found);
    }

    private void in(Condition part, UnaryOperator<Condition> whole) {
        if (part instanceof Condition.Is || part instanceof Condition.Named) {
            found.add(new Place(part, whole.apply(Condition.always()), whole.apply(NEVER)));
        } else if (part instanceof Condition.Not not) {
            in(not.part(), inner -> whole.apply(Condition.not(inner)));
        } else if (part instanceof Condition.AllOf all) {
            inEach(all.parts(), parts -> whole.apply(new Condition.AllOf(parts)));
        } else if (part instanceof Condition.AnyOf any) {
            inEach(any.parts(), parts -> whole.apply(new Condition.AnyOf(parts)));
        }
    }

    private void inEach(List<Condition> parts, Function<List<Condition>, Condition> whole) {
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            in(parts.get(i), changed -> {
                List<Condition> exchanged = new ArrayList<>(parts);
                exchanged.set(place, changed);
                return whole.apply(exchanged);
            });
        }
    }
}
