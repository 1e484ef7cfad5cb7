package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactSheet;
import java.util.Set;

/** Answers for one category under the rules of one day. Implementations are immutable and thread-safe. */
public interface Engine {

    /** What the rules decide. */
    Verdict decide(FactSheet facts);

    /** The duties that come with a verdict on the same facts, in declared order. */
    Set<Obligation> obligations(Verdict verdict, FactSheet facts);
}
