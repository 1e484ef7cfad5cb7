package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Purpose;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One way in which information could reach somebody: to a kind of recipient or of a category, for purposes that make no
 * difference between them, under conditions on everything that was left open. Immutable and thread-safe.
 *
 * @param <E> the enumeration of what the rows of the table are about
 * @param of the kind of recipient, or the category, not null
 * @param purposes the purposes, in declared order, not empty, not null
 * @param when the questions in which it flows, among those that can be asked and agree with what is fixed; the conditions
 *     read only what was left open; not null
 * @param effects in which ways it flows in some of them, not empty, not null
 * @param always the duties that come with it in all of them, not null
 * @param sometimes the further duties that come with it in some of them, not null
 */
public record Sight<E extends Enum<E> & FactValue>(
        E of,
        List<Purpose> purposes,
        Region when,
        Set<Effect> effects,
        Set<Obligation> always,
        Set<Obligation> sometimes) {

    /** Keeps unmodifiable copies in a stable order. */
    public Sight {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(when, "when");
        purposes = List.copyOf(purposes);
        effects = Collections.unmodifiableSet(EnumSet.copyOf(effects));
        always = Collections.unmodifiableSet(EnumSet.copyOf(always));
        EnumSet<Obligation> others = EnumSet.noneOf(Obligation.class);
        others.addAll(sometimes);
        sometimes = Collections.unmodifiableSet(others);
    }

    /**
     * Whether it flows whatever was left open.
     *
     * @return true if it flows in every question that can be asked
     */
    public boolean isUnconditional() {
        return when.combinations().equals(when.space());
    }
}
