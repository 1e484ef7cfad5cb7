package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.FactOrder;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is odd about a pack: rules that never apply, never decide or change nothing, rules against each other, facts and
 * values that make no difference, questions that only the default or nothing answers, sources in doubt, duties that never
 * come. Everything is found by looking at every question there can be, never by sampling. A finding need not be a fault.
 * Immutable and thread-safe.
 */
public final class PackLint {

    /** How many conditions describe a region at the most. What they leave out is counted. */
    static final int MOST_PARTS = 3;

    private static final int MOST_NODES = 4 * CompiledRules.MOST_NODES;

    private final String pack;
    private final DateRange days;
    private final List<LintFinding> findings;

    private PackLint(RulePack pack, DateRange days, List<LintFinding> findings) {
        this.pack = pack.toString();
        this.days = days;
        this.findings = findings;
    }

    /**
     * Looks at a pack on all days that it encodes.
     *
     * @param analysis the pack, not null
     * @return what was found, never null
     * @throws ProblemException with {@code ANALYSIS-TOO-LARGE} if it would need more nodes than it may make
     */
    public static PackLint of(PackAnalysis analysis) {
        return look(analysis, analysis.pack().encodes());
    }

    /**
     * Looks at a pack on the days with the same rules as one.
     *
     * @param analysis the pack, not null
     * @param day the day, not null
     * @return what was found, never null
     * @throws ProblemException if the pack does not encode the day; with {@code ANALYSIS-TOO-LARGE} if it would need more
     *     nodes than it may make
     */
    public static PackLint on(PackAnalysis analysis, LocalDate day) {
        return look(analysis, analysis.interval(day));
    }

    private static PackLint look(PackAnalysis analysis, DateRange days) {
        return Bounded.build(FactOrder.ofAll(), () -> {
            LintFindings findings = new LintFindings(days);
            RulePack pack = analysis.pack();
            new SourceLint(pack, findings).look();
            RuleLint rules = new RuleLint(findings, MOST_NODES);
            NeedlessLint needless = new NeedlessLint(pack, findings, MOST_NODES);
            List<DateRange> stretches = pack.intervals();
            for (int i = stretches.size() - 1; i >= 0; i--) {
                DateRange stretch = stretches.get(i);
                if (days.encloses(stretch)) {
                    RulesInForce inForce = RulesInForce.on(pack, stretch.start());
                    if (rules.look(inForce)) {
                        CompiledRules compiled = Bounded.compile(() -> analysis.rulesOn(stretch.start()));
                        AnswerLint answers = new AnswerLint(pack, inForce, compiled, findings, MOST_NODES);
                        answers.look();
                        needless.look(stretch, compiled, answers.examples());
                    }
                }
            }
            return new PackLint(pack, days, findings.all());
        });
    }

    /**
     * The pack that was looked at.
     *
     * @return its id and edition, never null
     */
    public String pack() {
        return pack;
    }

    /**
     * The days that were looked at.
     *
     * @return the days, half-open, never null
     */
    public DateRange days() {
        return days;
    }

    /**
     * What was found, by check and place.
     *
     * @return the findings in a stable order, never null
     */
    public List<LintFinding> findings() {
        return findings;
    }

    /**
     * What one check found.
     *
     * @param check the check, not null
     * @return the findings by place, never null
     */
    public List<LintFinding> findings(LintCheck check) {
        return findings.stream().filter(finding -> finding.check() == check).toList();
    }

    /**
     * Whether something was found that is certainly not meant: a rule that never applies, or a question that no rule answers.
     *
     * @return true if there is a finding of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.check().severity() == Severity.ERROR);
    }

    /**
     * The findings as plain maps, lists and codes, for {@link io.github.cafkit.core.json.JsonTree}.
     *
     * @return a document, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "cafkit/pack-lint/1");
        document.put("pack", pack);
        document.put("days", days.toString());
        document.put("findings", findings.stream().map(PackLint::document).toList());
        return document;
    }

    private static Map<String, Object> document(LintFinding finding) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", finding.check().code());
        document.put("severity", finding.check().severity().name());
        document.put("place", finding.place());
        document.put("sentence", finding.sentence());
        document.put("days", finding.days().stream().map(DateRange::toString).toList());
        document.put("everywhere", finding.everywhere());
        finding.region().ifPresent(region -> document.put("region", ImpactDocument.region(region)));
        return document;
    }

    /**
     * The findings as Markdown, a section for each check that found something.
     *
     * @return the text, ending with a line feed, never null
     */
    public String toMarkdown() {
        return LintMarkdown.of(this);
    }

    /** The pack and the number of findings. */
    @Override
    public String toString() {
        return "PackLint{" + pack + ", " + days + ": " + findings.size() + " findings}";
    }
}
