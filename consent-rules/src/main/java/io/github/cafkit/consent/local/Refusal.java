package io.github.cafkit.consent.local;

import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why local rules do not load: a law that the pack keeps and that the pack with them breaks, with the question that shows it.
 * Immutable and thread-safe.
 *
 * @param breach the proof that the law is broken, with the days and a smallest question that breaks it, not null
 * @param rules the local rules that decide that question, not null
 */
public record Refusal(Proof breach, Set<String> rules) {

    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if the law is not broken
     */
    public Refusal {
        if (breach.result() != Proof.Result.BROKEN) {
            throw new IllegalArgumentException("a refusal needs a law that is broken");
        }
        rules = java.util.Collections.unmodifiableSet(new TreeSet<>(rules));
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * The law.
     *
     * @return the law, never null
     */
    public Law law() {
        return breach.law();
    }

    /**
     * The stretch of days with the same rules.
     *
     * @return the days, half-open, never null
     */
    public DateRange days() {
        return breach.days();
    }

    /**
     * The question that shows it, and the changed one if the law is about two.
     *
     * @return the witness, never null
     */
    public Witness witness() {
        return breach.breach().orElseThrow().witness();
    }

    /**
     * The question as case files: one, or two if the law is about two.
     *
     * @return the documents, to be written with a JSON writer, never null
     */
    public List<Map<String, Object>> caseFiles() {
        return breach.caseFiles();
    }

    /** The law, the days, the rules and what is unusual about the question; codes only. */
    @Override
    public String toString() {
        return breach.inWords() + ", because of " + rules;
    }
}
