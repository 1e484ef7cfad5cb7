package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.model.casefile.CasePlace;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How one record of consent was read for a question: what the rules see of it, and what is to be known about that.
 * Immutable and thread-safe; codes and identifiers only.
 *
 * @param place the record, not null
 * @param handedOver what the rules see: nothing, one consent, or a consent and the refusal of what it excepts, not null
 * @param notes what is to be known, in declared order, not null
 */
public record ConsentReading(CasePlace place, List<Consent> handedOver, Set<ConsentNote> notes) {

    /** Copies the collections. */
    public ConsentReading {
        handedOver = List.copyOf(handedOver);
        EnumSet<ConsentNote> copy = EnumSet.noneOf(ConsentNote.class);
        copy.addAll(notes);
        notes = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether it plays any part in the question.
     *
     * @return true if the rules see something of it
     */
    public boolean plays() {
        return !handedOver.isEmpty();
    }
}
