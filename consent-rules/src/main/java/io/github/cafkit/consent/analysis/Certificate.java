package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.LibraryVersion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What was shown of a pack, to be kept beside it: which pack, by the digest of what it says; for which days; how many
 * combinations of facts there are and how many of them end in each outcome; and of each law what it rests on, how it was
 * shown and what became of it. The same pack, laws and days give the same certificate on every run and every machine.
 * Immutable and thread-safe.
 *
 * <p>It certifies the answers for one category of information at a time. That the diagrams it was made from say what the
 * rules say is for {@link IndependentCheck} to find out; that the laws are the right ones, for people.
 *
 * @param pack the id of the pack, not null
 * @param edition its edition, not null
 * @param digest its digest, as {@link PackDigest#sha256} gives it, not null
 * @param libraryVersion the version of this library, {@code unknown} where its build has not written it down, not null
 * @param facts how many facts there are
 * @param space how many combinations of them there are, not null
 * @param stretches the stretches of days with the same rules, in order, not empty, not null
 */
public record Certificate(
        String pack,
        String edition,
        String digest,
        String libraryVersion,
        int facts,
        BigInteger space,
        List<Stretch> stretches) {

    /** The name and version of the shape of {@link #toDocument()}. */
    public static final String SCHEMA = "cafkit/certificate/1";

    /**
     * What was shown for a stretch of days with the same rules.
     *
     * @param days the days, half-open, not null
     * @param askable how many combinations of facts a question can bring together, not null
     * @param outcomes how many of all combinations end in each outcome, in declared order; together they are all there
     *     are, not null
     * @param laws what became of each law, in the order of the list, not null
     */
    public record Stretch(DateRange days, BigInteger askable, Map<Outcome, BigInteger> outcomes, List<LawResult> laws) {
        /** Keeps unmodifiable copies. */
        public Stretch {
            outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
            laws = List.copyOf(laws);
        }
    }

    /**
     * What became of a law.
     *
     * @param law the law as it is on these days, not null
     * @param proofs one for each thing that was to be proved, in the same order, not null
     */
    public record LawResult(StatedLaw law, List<Proof> proofs) {
        /** Keeps an unmodifiable copy. */
        public LawResult {
            proofs = List.copyOf(proofs);
        }

        /**
         * The weakest of its results.
         *
         * @return the result of what was proved; {@link Proof.Result#HOLDS} if nothing was to be proved; never null
         */
        public Proof.Result result() {
            return proofs.stream().map(Proof::result).max(Enum::compareTo).orElse(Proof.Result.HOLDS);
        }
    }

    /** Keeps an unmodifiable copy. */
    public Certificate {
        stretches = List.copyOf(stretches);
    }

    /**
     * Proves laws about every stretch of days that has a day from one to another, and counts the outcomes.
     *
     * @param analysis the pack, not null
     * @param laws the laws, not null
     * @param from the first day, not null
     * @param to the last day, included; not before the first, not null
     * @return the certificate; it says so where a law is broken; never null
     * @throws IllegalArgumentException if the last day comes before the first
     * @throws ProblemException if the pack does not encode one of the two days, or as for {@link PackAnalysis#prove}
     */
    public static Certificate of(PackAnalysis analysis, LawBook laws, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day does not come before the first");
        }
        LocalDate first = analysis.interval(from).start();
        LocalDate last = analysis.interval(to).start();
        List<Stretch> stretches = new ArrayList<>();
        for (DateRange days : analysis.pack().intervals()) {
            if (!days.start().isBefore(first) && !days.start().isAfter(last)) {
                stretches.add(analysis.proving(days, prover -> stretch(prover, laws.on(days.start()), days)));
            }
        }
        RulePack pack = analysis.pack();
        return new Certificate(
                pack.id(),
                pack.edition(),
                PackDigest.sha256(pack),
                LibraryVersion.get(),
                Facts.all().size(),
                analysis.proving(analysis.interval(to), Prover::space),
                stretches);
    }

    /**
     * The same for all days that the pack encodes.
     *
     * @param analysis the pack, not null
     * @param laws the laws, not null
     * @return the certificate, never null
     * @throws ProblemException as for {@link PackAnalysis#prove}
     */
    public static Certificate of(PackAnalysis analysis, LawBook laws) {
        List<DateRange> all = analysis.pack().intervals();
        return of(analysis, laws, all.get(0).start(), all.get(all.size() - 1).start());
    }

    private static Stretch stretch(Prover prover, List<StatedLaw> laws, DateRange days) {
        List<LawResult> results = laws.stream()
                .map(law -> new LawResult(
                        law,
                        law.provable().stream()
                                .map(provable -> prover.prove(provable, days))
                                .toList()))
                .toList();
        return new Stretch(days, prover.askableCount(), outcomes(prover), results);
    }

    private static Map<Outcome, BigInteger> outcomes(Prover prover) {
        Map<Outcome, BigInteger> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, BigInteger.ZERO);
        }
        for (Effect effect : Effect.values()) {
            counts.merge(effect.outcome(), prover.count(Claim.effect(effect)), BigInteger::add);
        }
        BigInteger conditional = prover.count(Claim.all(Claim.effect(Effect.PERMIT), Claim.any(furtherDuties())));
        counts.merge(Outcome.PERMIT, conditional, BigInteger::subtract);
        counts.put(Outcome.PERMIT_WITH_CONDITIONS, conditional);
        return counts;
    }

    /** Any of these makes a permission one with conditions. */
    private static Claim[] furtherDuties() {
        return EnumSet.complementOf(EnumSet.copyOf(Obligation.UNIVERSAL)).stream()
                .map(Claim::carries)
                .toArray(Claim[]::new);
    }

    /**
     * The days that it is about.
     *
     * @return the days from the first stretch to the last, half-open, never null
     */
    public DateRange days() {
        return DateRange.of(
                stretches.get(0).days().start(),
                stretches.get(stretches.size() - 1).days().end());
    }

    /**
     * Whether everything that was to be proved holds, for every question that can be asked about these days.
     *
     * @return true if no law is broken
     */
    public boolean holds() {
        return broken().isEmpty();
    }

    /**
     * The laws that are broken, with the questions that break them.
     *
     * @return the proofs that failed, by day and law, never null
     */
    public List<Proof> broken() {
        return stretches.stream()
                .flatMap(stretch -> stretch.laws().stream())
                .flatMap(law -> law.proofs().stream())
                .filter(proof -> proof.result() == Proof.Result.BROKEN)
                .toList();
    }

    /**
     * The certificate as a document.
     *
     * @return maps, lists, texts and numbers, to be written with a JSON writer; never null
     */
    public Map<String, Object> toDocument() {
        return CertificateText.document(this);
    }

    /**
     * The certificate for people.
     *
     * @return Markdown, ending with a line feed, never null
     */
    public String toMarkdown() {
        return CertificateText.markdown(this);
    }
}
