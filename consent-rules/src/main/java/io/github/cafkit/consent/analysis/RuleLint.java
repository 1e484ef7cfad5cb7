package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.ConditionDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.FactOrder;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at the conditions of rules, before anything is compiled. Not thread-safe. */
final class RuleLint {

    private final LintFindings findings;
    private final List<Fact<?>> order = FactOrder.ofAll();
    private final Diagrams diagrams;
    private final ConditionDiagrams conditions;
    private final Regions regions;

    RuleLint(LintFindings findings, int mostNodes) {
        this.findings = findings;
        this.diagrams = new Diagrams(
                order.stream().mapToInt(fact -> fact.values().size()).toArray(), mostNodes);
        this.conditions = new ConditionDiagrams(diagrams, order);
        this.regions = new Regions(diagrams, order);
    }

    /**
     * Looks at the rules of a stretch of days.
     *
     * @return whether they answer every question, so that they can be compiled
     */
    boolean look(RulesInForce rules) {
        List<Clause> all = new ArrayList<>(rules.clauses());
        all.addAll(rules.clashClauses());
        Map<SharingRule, List<Clause>> byRule = new LinkedHashMap<>();
        all.forEach(clause ->
                byRule.computeIfAbsent(clause.rule(), rule -> new ArrayList<>()).add(clause));
        byRule.forEach((rule, clauses) -> reached(rule, clauses, rules.days()));
        conflicts(rules);
        return answered(rules);
    }

    private void reached(SharingRule rule, List<Clause> clauses, DateRange days) {
        if (conditions.of(rule.when()) == Diagrams.FALSE) {
            findings.add(
                    LintCheck.DEAD_RULE,
                    SourceLint.place(rule),
                    rule.inForce(),
                    days,
                    "its condition can never hold",
                    Optional::empty);
            return;
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (conditions.of(clauses.get(i).when()) == Diagrams.FALSE) {
                findings.add(
                        LintCheck.BRANCH_NEVER_REACHED,
                        SourceLint.place(rule) + "/branches/" + i,
                        rule.inForce(),
                        days,
                        "the branch that says " + clauses.get(i).branch().effect()
                                + " never follows: its condition never holds where the rule applies and no earlier branch"
                                + " does",
                        Optional::empty);
            }
        }
    }

    private boolean answered(RulesInForce rules) {
        List<Clause> clauses = rules.clauses();
        int answered = Diagrams.FALSE;
        for (int i = clauses.size() - 1; i >= 0 && answered != Diagrams.TRUE; i--) {
            answered = diagrams.or(answered, conditions.of(clauses.get(i).when()));
        }
        if (answered == Diagrams.TRUE) {
            return true;
        }
        int unanswered = diagrams.not(answered);
        findings.add(
                LintCheck.UNANSWERED,
                "/rules",
                findings.looked(),
                rules.days(),
                "some questions are answered by no rule, so the pack cannot be compiled for these days; what needs the"
                        + " compiled rules was not looked at",
                () -> Optional.of(regions.read(unanswered, PackLint.MOST_PARTS)));
        return false;
    }

    private void conflicts(RulesInForce rules) {
        List<Clause> clauses = rules.clauses();
        Map<String, List<Clause[]>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause one = clauses.get(i);
            for (int j = i + 1; j < clauses.size(); j++) {
                Clause other = clauses.get(j);
                if (one.rule() != other.rule()
                        && one.rule().tier().rank() == other.rule().tier().rank()
                        && one.branch().effect() != other.branch().effect()) {
                    String place = SourceLint.place(one.rule()) + " " + SourceLint.place(other.rule());
                    pairs.computeIfAbsent(place, key -> new ArrayList<>()).add(new Clause[] {one, other});
                }
            }
        }
        pairs.forEach((place, met) -> conflict(rules, place, met));
    }

    private void conflict(RulesInForce rules, String place, List<Clause[]> pairs) {
        int where = Diagrams.FALSE;
        Set<Effect> effects = new TreeSet<>();
        for (Clause[] pair : pairs) {
            int both = diagrams.and(conditions.of(pair[0].when()), conditions.of(pair[1].when()));
            if (both != Diagrams.FALSE) {
                where = diagrams.or(where, both);
                effects.add(pair[0].branch().effect());
                effects.add(pair[1].branch().effect());
            }
        }
        if (where == Diagrams.FALSE) {
            return;
        }
        SharingRule one = pairs.get(0)[0].rule();
        SharingRule other = pairs.get(0)[1].rule();
        String settled = one.tier().precedence().stream()
                .filter(effects::contains)
                .map(Effect::name)
                .collect(Collectors.joining(" before "));
        int region = where;
        findings.add(
                LintCheck.CONFLICT,
                place,
                one.inForce().intersection(other.inForce()).orElse(rules.days()),
                rules.days(),
                one.id() + " and " + other.id() + " apply together and say different things; "
                        + one.tier().name() + " puts " + settled,
                () -> Optional.of(regions.read(region, 1)));
    }
}
