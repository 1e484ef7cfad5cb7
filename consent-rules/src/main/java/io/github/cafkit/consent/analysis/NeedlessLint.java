package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for rules without which every answer would be the same. One question whose answer changes when the rule is taken out
 * shows that it matters; only where none of those at hand does, the pack without the rule is compiled and compared whole.
 * Not thread-safe.
 */
final class NeedlessLint {

    private final RulePack pack;
    private final LintFindings findings;
    private final int mostNodes;
    private final SharingAdviser adviser;
    private final Map<String, Optional<RulePack>> without = new HashMap<>();
    private final Map<String, FactSheet> lastWitness = new HashMap<>();

    NeedlessLint(RulePack pack, LintFindings findings, int mostNodes) {
        this.pack = pack;
        this.findings = findings;
        this.mostNodes = mostNodes;
        this.adviser = SharingAdviser.reading(pack);
    }

    /**
     * Looks at the rules of a stretch of days that decide something.
     *
     * @param days the days
     * @param compiled their rules
     * @param examples for each verdict one combination of facts that has it
     */
    void look(DateRange days, CompiledRules compiled, Map<Integer, FactSheet> examples) {
        Map<SharingRule, List<FactSheet>> decided = new HashMap<>();
        examples.forEach((terminal, facts) -> compiled.verdict(terminal).determining().stream()
                .map(clause -> clause.rule())
                .distinct()
                .forEach(rule ->
                        decided.computeIfAbsent(rule, key -> new ArrayList<>()).add(facts)));
        for (SharingRule rule : pack.rules()) {
            List<FactSheet> sheets = decided.get(rule);
            if (sheets != null && !matters(rule, sheets, days.start(), compiled)) {
                findings.add(
                        LintCheck.CHANGES_NO_ANSWER,
                        SourceLint.place(rule),
                        rule.inForce(),
                        days,
                        "without it every question would have the same answer; it adds itself and its sources to the"
                                + " reasons",
                        Optional::empty);
            }
        }
    }

    private boolean matters(SharingRule rule, List<FactSheet> sheets, LocalDate day, CompiledRules compiled) {
        Optional<RulePack> fewer = without.computeIfAbsent(rule.id(), this::packWithout);
        if (fewer.isEmpty()) {
            return true;
        }
        SharingAdviser other = SharingAdviser.reading(fewer.get());
        List<FactSheet> tried = new ArrayList<>(sheets);
        FactSheet last = lastWitness.get(rule.id());
        if (last != null) {
            tried.add(0, last);
        }
        for (FactSheet facts : tried) {
            if (differs(other, facts, day)) {
                lastWitness.put(rule.id(), facts);
                return true;
            }
        }
        return differsSomewhere(fewer.get(), day, compiled);
    }

    /** Empty if a pack without the rule does not load. */
    private Optional<RulePack> packWithout(String rule) {
        try {
            return Optional.of(
                    pack.toBuilder(pack.id(), pack.edition()).withoutRule(rule).build());
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }

    private boolean differs(SharingAdviser other, FactSheet facts, LocalDate day) {
        CategoryDecision without;
        try {
            without = other.answer(facts, day);
        } catch (IllegalStateException unanswered) {
            return true;
        }
        return !Answers.same(adviser.answer(facts, day), without);
    }

    private boolean differsSomewhere(RulePack fewer, LocalDate day, CompiledRules compiled) {
        CompiledRules others;
        try {
            others = Bounded.compile(() -> CompiledRules.compile(RulesInForce.on(fewer, day), mostNodes));
        } catch (IllegalStateException unanswered) {
            return true;
        }
        Comparison comparison = Comparison.of(
                new ComparedSide.Of(compiled, pack, day),
                new ComparedSide.Of(others, fewer, day),
                Optional.empty(),
                mostNodes);
        return comparison.otherAnswers() != Diagrams.FALSE;
    }
}
