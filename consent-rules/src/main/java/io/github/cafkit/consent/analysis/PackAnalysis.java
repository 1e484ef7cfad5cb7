package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pack to be studied: the stretches of days with the same rules, each compiled when it is first asked about and kept.
 * Thread-safe; it starts no thread and writes nothing.
 */
public final class PackAnalysis {

    private final RulePack pack;
    private final NavigableMap<LocalDate, DateRange> intervals = new TreeMap<>();
    private final Map<DateRange, CompiledRules> compiled = new ConcurrentHashMap<>();
    private final Map<DateRange, Workbench> workbenches = new ConcurrentHashMap<>();
    private final int mostNodes;
    private final LastProver lastProver = new LastProver();

    private PackAnalysis(RulePack pack, int mostNodes) {
        this.pack = pack;
        this.mostNodes = mostNodes;
        pack.intervals().forEach(range -> intervals.put(range.start(), range));
    }

    /**
     * An analysis of a pack, an embedder's own as well as one that comes with the library. Nothing is compiled yet.
     *
     * @param pack the pack, not null
     * @return the analysis, never null
     */
    public static PackAnalysis of(RulePack pack) {
        return new PackAnalysis(pack, Prover.MOST_NODES);
    }

    /** An analysis whose proofs may need no more nodes than this besides those of the rules. */
    static PackAnalysis of(RulePack pack, int mostNodes) {
        return new PackAnalysis(pack, mostNodes);
    }

    /**
     * The pack that is studied.
     *
     * @return the pack, never null
     */
    public RulePack pack() {
        return pack;
    }

    /**
     * The stretch of days with the same rules that a day belongs to.
     *
     * @param day the day, not null
     * @return the stretch, half-open, never null
     * @throws ProblemException with {@code PACK-DATE-NOT-ENCODED} if the pack does not encode the day
     */
    public DateRange interval(LocalDate day) {
        Map.Entry<LocalDate, DateRange> days = intervals.floorEntry(day);
        if (days == null || !days.getValue().contains(day)) {
            throw new ProblemException(Problem.error(
                    "PACK-DATE-NOT-ENCODED",
                    "/asOf",
                    "pack " + pack + " answers for the days " + pack.encodes() + " and for no others"));
        }
        return days.getValue();
    }

    /**
     * Looks for a question that breaks a law, among all that can be asked about the days with the same rules as one. It
     * is quicker than {@link #prove(Law, LocalDate)} and leaves it at the first question it comes upon.
     *
     * @param law the law, not null
     * @param day the day, not null
     * @return a question that breaks it, not always a smallest one; empty if there is none, which proves the law
     * @throws ProblemException if the pack does not encode the day, or as for {@link #prove(Law, LocalDate)}
     */
    public Optional<Witness> findBreach(Law law, LocalDate day) {
        return proving(interval(day), prover -> prover.findBreach(law));
    }

    /**
     * Proves a law about the days with the same rules as one, for every combination of facts, or finds a smallest question
     * that breaks it.
     *
     * @param law the law, not null
     * @param day the day, not null
     * @return the proof, or the question, never null
     * @throws ProblemException with {@code PACK-DATE-NOT-ENCODED} if the pack does not encode the day; with
     *     {@code ANALYSIS-TOO-LARGE} and the facts responsible if the proof would take too many diagram nodes
     */
    public Proof prove(Law law, LocalDate day) {
        DateRange days = interval(day);
        return proving(days, prover -> prover.prove(law, days));
    }

    /**
     * Proves a law about every day that the pack encodes.
     *
     * @param law the law, not null
     * @return for each stretch of days with the same rules the proof, or a question that breaks it, in order, never null
     * @throws ProblemException as for {@link #prove(Law, LocalDate)}
     */
    public List<Proof> prove(Law law) {
        return pack.intervals().stream().map(days -> prove(law, days.start())).toList();
    }

    /**
     * Lets a prover work about a stretch of days. The last one is kept, as laws come many at a time; where it has grown
     * too large, a new one begins again.
     */
    <T> T proving(DateRange days, Function<Prover, T> work) {
        synchronized (lastProver) {
            try {
                return work.apply(lastProver.get(days));
            } catch (Diagrams.TooManyNodes grown) {
                return startingAgain(days, work);
            }
        }
    }

    private <T> T startingAgain(DateRange days, Function<Prover, T> work) {
        Prover fresh = lastProver.renew(days);
        return Bounded.build(fresh.order(), () -> work.apply(fresh));
    }

    /** The prover that was used last. */
    private final class LastProver {

        private Optional<DateRange> about = Optional.empty();
        private @Nullable Prover prover;

        Prover get(DateRange days) {
            Prover kept = prover;
            return kept != null && about.filter(days::equals).isPresent() ? kept : renew(days);
        }

        Prover renew(DateRange days) {
            Prover made = new Prover(Bounded.compile(() -> rulesOn(days.start())), mostNodes, Prover.MOST_PAIRS);
            about = Optional.of(days);
            prover = made;
            return made;
        }
    }

    /** The compiled rules of the days with the same rules as this one. */
    CompiledRules rulesOn(LocalDate day) {
        return compiled.computeIfAbsent(
                interval(day), days -> CompiledRules.compile(RulesInForce.on(pack, days.start())));
    }

    /** What is worked out about single questions under the rules of that day, kept from one question to the next. */
    Workbench workbenchOn(LocalDate day) {
        return workbenches.computeIfAbsent(interval(day), days -> new Workbench(rulesOn(days.start())));
    }
}
