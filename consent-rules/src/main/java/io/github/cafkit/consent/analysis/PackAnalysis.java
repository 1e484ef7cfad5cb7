package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pack to be studied: the stretches of days with the same rules, each compiled when it is first asked about and kept.
 * Thread-safe; it starts no thread and writes nothing.
 */
public final class PackAnalysis {

    private final RulePack pack;
    private final NavigableMap<LocalDate, DateRange> intervals = new TreeMap<>();
    private final Map<DateRange, CompiledRules> compiled = new ConcurrentHashMap<>();
    private final Map<DateRange, Workbench> workbenches = new ConcurrentHashMap<>();

    private PackAnalysis(RulePack pack) {
        this.pack = pack;
        pack.intervals().forEach(range -> intervals.put(range.start(), range));
    }

    /**
     * An analysis of a pack, an embedder's own as well as one that comes with the library. Nothing is compiled yet.
     *
     * @param pack the pack, not null
     * @return the analysis, never null
     */
    public static PackAnalysis of(RulePack pack) {
        return new PackAnalysis(pack);
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
     * Looks for a question that breaks a law, among all that can be asked about the days with the same rules as one.
     *
     * @param law the law, not null
     * @param day the day, not null
     * @return a question that breaks it, as ordinary as one can be; empty if there is none, which proves the law
     * @throws ProblemException if the pack does not encode the day
     */
    public Optional<Witness> findBreach(Law law, LocalDate day) {
        return new Prover(rulesOn(day)).findBreach(law);
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
