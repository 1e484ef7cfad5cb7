package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Engine;
import io.github.cafkit.consent.internal.Interpreter;
import io.github.cafkit.consent.internal.PackTooComplexException;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers sharing questions under the rules of one pack. One adviser serves any number of threads; it and its pack are
 * immutable, it stores nothing, reads no clock and starts no thread.
 *
 * <p>{@link #of(RulePack)} compiles the rules of a stretch of days the first time a question about one of them comes.
 * {@link #reading(RulePack)} evaluates the rules as they are written; it is slower, needs no time to begin, and gives
 * the same answers.
 */
public final class SharingAdviser {

    private static final Logger LOG = LoggerFactory.getLogger(SharingAdviser.class);

    /** Instead of a number of nodes: the rules are not compiled at all. */
    private static final int READ_ONLY = -1;

    private record InForce(RulesInForce rules, Engine engine) {}

    private final RulePack pack;
    private final int mostNodes;
    private final NavigableMap<LocalDate, DateRange> intervals = new TreeMap<>();
    private final Map<LocalDate, InForce> engines = new ConcurrentHashMap<>();

    private SharingAdviser(RulePack pack, int mostNodes) {
        this.pack = pack;
        this.mostNodes = mostNodes;
        pack.intervals().forEach(range -> intervals.put(range.start(), range));
    }

    /**
     * An adviser that compiles the pack.
     *
     * @param pack the rules, not null
     * @return the adviser, never null
     */
    public static SharingAdviser of(RulePack pack) {
        return new SharingAdviser(pack, CompiledRules.MOST_NODES);
    }

    /** An adviser that compiles the pack as long as it needs no more nodes than this. */
    static SharingAdviser of(RulePack pack, int mostNodes) {
        return new SharingAdviser(pack, mostNodes);
    }

    /**
     * An adviser that reads the rules as they are written.
     *
     * @param pack the rules, not null
     * @return the adviser, never null
     */
    public static SharingAdviser reading(RulePack pack) {
        return new SharingAdviser(pack, READ_ONLY);
    }

    /**
     * The pack that answers.
     *
     * @return the pack, never null
     */
    public RulePack pack() {
        return pack;
    }

    /**
     * Answers a question.
     *
     * @param question the question, not null
     * @return the decision, never null
     * @throws ProblemException if the pack does not encode the day asked about
     */
    public SharingDecision advise(SharingQuestion question) {
        InForce inForce = inForceOn(question.asOf());
        List<CategoryDecision> categories = new ArrayList<>();
        for (RequestedItem item : question.items().values()) {
            categories.add(answer(FactSheets.of(question, item), question.asOf(), inForce));
        }
        return new SharingDecision(pack, question, categories);
    }

    /**
     * Answers for one category, given everything that the rules can see. Meant for those who study a pack: a sheet may
     * hold facts that no question could bring together.
     *
     * @param facts a value for every fact, the category among them, not null
     * @param asOf the day asked about, not null
     * @return the answer, never null
     * @throws ProblemException if the pack does not encode the day
     */
    public CategoryDecision answer(FactSheet facts, LocalDate asOf) {
        return answer(facts, asOf, inForceOn(asOf));
    }

    private CategoryDecision answer(FactSheet facts, LocalDate asOf, InForce inForce) {
        Verdict verdict = inForce.engine().decide(facts);
        Set<Obligation> obligations = inForce.engine().obligations(verdict, facts);
        return new CategoryDecision(facts, verdict, obligations, inForce.rules(), pack.sources(), asOf);
    }

    /**
     * Answers many questions.
     *
     * @param questions the questions, not null
     * @return the decisions in the same order, never null
     * @throws ProblemException if the pack does not encode the day of one of them; none is answered then
     */
    public List<SharingDecision> advise(List<SharingQuestion> questions) {
        return questions.stream().map(this::advise).toList();
    }

    private InForce inForceOn(LocalDate day) {
        Map.Entry<LocalDate, DateRange> interval = intervals.floorEntry(day);
        if (interval == null || !interval.getValue().contains(day)) {
            throw new ProblemException(Problem.error(
                    "PACK-DATE-NOT-ENCODED",
                    "/asOf",
                    "pack " + pack + " answers for the days " + pack.encodes() + " and for no others"));
        }
        return engines.computeIfAbsent(interval.getKey(), this::load);
    }

    private InForce load(LocalDate day) {
        RulesInForce rules = RulesInForce.on(pack, day);
        return new InForce(rules, mostNodes == READ_ONLY ? new Interpreter(rules) : compiled(rules));
    }

    /** A pack that is too large to compile is still answered from, by reading it. */
    private Engine compiled(RulesInForce rules) {
        try {
            CompiledRules compiled = CompiledRules.compile(rules, mostNodes);
            LOG.debug("compiled pack {} for {}: {} nodes", pack, rules.days(), compiled.nodes());
            return compiled;
        } catch (PackTooComplexException tooComplex) {
            LOG.warn("pack {} is read and not compiled for {}: {}", pack, rules.days(), tooComplex.getMessage());
            return new Interpreter(rules);
        }
    }
}
