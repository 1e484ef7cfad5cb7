package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the proof of a law about a stretch of days with the same rules. Immutable and thread-safe.
 *
 * @param law the law, not null
 * @param days the days, half-open, not null
 * @param result whether it holds, not null
 * @param breach what breaks it; empty exactly if the result is {@link Result#HOLDS}
 */
public record Proof(Law law, DateRange days, Result result, Optional<Breach> breach) {

    /** Whether a law holds. */
    public enum Result {
        /** For every combination of facts. */
        HOLDS("holds"),
        /**
         * For every question; only combinations of facts that no question can bring together break it, such as an unborn
         * child who is competent.
         */
        HOLDS_WHERE_ASKABLE("holds for every question that can be asked"),
        /** Not at all: a question breaks it. */
        BROKEN("is broken");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /**
         * The result in words, to follow the name of a law.
         *
         * @return a phrase in lower case, never null
         */
        public String label() {
            return label;
        }
    }

    /**
     * What breaks a law.
     *
     * @param witness the question, and the changed one if the law is about two, not null
     * @param smallest true if no other takes fewer facts to tell, see {@link Witness#size()}; false if the search for a
     *     smallest one was given up, which can happen for laws about two questions only
     */
    public record Breach(Witness witness, boolean smallest) {
        /** Checks the parts. */
        public Breach {
            Objects.requireNonNull(witness, "witness");
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if something breaks a law that holds, or nothing one that is broken
     */
    public Proof {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(days, "days");
        if (breach.isPresent() == (result == Result.HOLDS)) {
            throw new IllegalArgumentException("a law is broken exactly if something breaks it");
        }
    }

    /**
     * Whether it holds for every combination of facts.
     *
     * @return true if it does
     */
    public boolean holds() {
        return result == Result.HOLDS;
    }

    /**
     * The questions that break the law as case files: one, or two if the law is about two. Reading one with
     * {@link CaseDocument#read(Map)} brings exactly the facts of the witness together.
     *
     * @return the documents, to be written with a JSON writer; empty unless the result is {@link Result#BROKEN}; never null
     */
    public List<Map<String, Object>> caseFiles() {
        if (result != Result.BROKEN) {
            return List.of();
        }
        Witness witness = breach.orElseThrow().witness();
        List<Map<String, Object>> files = new ArrayList<>();
        files.add(caseFile("", witness.facts()));
        witness.changed().ifPresent(changed -> files.add(caseFile("-changed", changed)));
        return List.copyOf(files);
    }

    private Map<String, Object> caseFile(String suffix, FactSheet facts) {
        LocalDate day = days.start();
        SharingQuestion question = SharingQuestion.ofFacts(facts, day).orElseThrow();
        String id = law.id().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        String name = (id.isEmpty() ? "law" : id.substring(0, Math.min(id.length(), 40))) + "-" + day + suffix;
        return CaseDocument.write(name, law.sentence(), question);
    }

    /**
     * The law's id, what became of it, on which days, and what breaks it.
     *
     * @return a phrase without a full stop, never null
     */
    public String inWords() {
        String outcome = law.id() + " " + result.label() + ", days " + days;
        return switch (result) {
            case HOLDS -> outcome;
            case HOLDS_WHERE_ASKABLE -> outcome + "; no question brings together what breaks it: " + told();
            case BROKEN -> outcome + ", by " + told();
        };
    }

    private String told() {
        String words = breach.orElseThrow().witness().inWords();
        return words.isEmpty() ? "the most ordinary question" : words;
    }

    @Override
    public String toString() {
        return inWords();
    }
}
