package io.github.cafkit.consent.words;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * All that a text for a family is made of. Whatever else a decision holds is hidden from it: what is withheld and that
 * anything is, whether it was refused, waits for consent or waits for a person, why, risk in any respect, who informed,
 * whether asking or telling was put off, judgements, duties, routes and sources. Two decisions that agree in this record give
 * the same text, byte for byte.
 *
 * <p>The duties that a family may know are those that come with every decision, and so need no place here: any other duty
 * tells something about the answer. Where the information would go to somebody other than the family, nothing is said about
 * it at all: that something goes to an agency shows a concern where there is one, and telling the family is then a duty of a
 * person, who first looks whether it is to be put off. Immutable and thread-safe.
 *
 * @param asker who asks, not null
 * @param given what they are given now; empty if {@link Asker#NOBODY} of the private circle asks; not null
 */
public record FamilyFacts(Asker asker, Set<InformationCategory> given) {

    /**
     * Keeps an unmodifiable copy in declared order.
     *
     * @throws IllegalArgumentException if something is given and nobody asks
     */
    public FamilyFacts {
        Objects.requireNonNull(asker, "asker");
        if (asker == Asker.NOBODY && !given.isEmpty()) {
            throw new IllegalArgumentException("a family is not told what goes to somebody else");
        }
        Set<InformationCategory> ordered = EnumSet.noneOf(InformationCategory.class);
        ordered.addAll(given);
        given = Collections.unmodifiableSet(ordered);
    }

    /**
     * What a family may know of a decision.
     *
     * @param decision the decision, not null
     * @return the facts, never null
     */
    public static FamilyFacts of(SharingDecision decision) {
        Asker asker = Asker.of(decision.question().get(Facts.RECIPIENT_KIND));
        return new FamilyFacts(asker, asker == Asker.NOBODY ? Set.of() : decision.share());
    }
}
