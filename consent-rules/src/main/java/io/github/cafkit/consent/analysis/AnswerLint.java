package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.ConditionDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at what the compiled rules of a stretch of days answer. Not thread-safe. */
final class AnswerLint {

    private static final int MOST_NAMED = 5;

    private final RulePack pack;
    private final LintFindings findings;
    private final DateRange days;
    private final CompiledRules compiled;
    private final Diagrams diagrams;
    private final ConditionDiagrams conditions;
    private final List<Fact<?>> order;
    private final Regions regions;
    private final Walks walks;
    private final List<SharingRule> rules;
    private final List<DutyRule> duties;
    private final Map<Integer, FactSheet> examples;
    private final Set<SharingRule> deciding = Collections.newSetFromMap(new IdentityHashMap<>());

    AnswerLint(RulePack pack, RulesInForce inForce, CompiledRules compiled, LintFindings findings, int mostNodes) {
        this.pack = pack;
        this.findings = findings;
        this.days = inForce.days();
        this.compiled = compiled;
        List<Fact<?>> unread = new ArrayList<>(Facts.all());
        unread.removeAll(compiled.order());
        this.order = Stream.concat(compiled.order().stream(), unread.stream()).toList();
        this.diagrams = compiled.diagrams()
                .withMoreLevels(
                        unread.stream().mapToInt(fact -> fact.values().size()).toArray(), mostNodes);
        this.conditions = new ConditionDiagrams(diagrams, order);
        this.regions = new Regions(diagrams, order);
        this.walks = new Walks(diagrams, order);
        this.rules = Stream.concat(inForce.clauses().stream(), inForce.clashClauses().stream())
                .map(Clause::rule)
                .distinct()
                .toList();
        this.duties = inForce.duties();
        this.examples = walks.examples(compiled.verdictRoot());
        examples.keySet()
                .forEach(terminal ->
                        compiled.verdict(terminal).determining().forEach(clause -> deciding.add(clause.rule())));
    }

    /** For each verdict that there is, one combination of facts that has it. */
    Map<Integer, FactSheet> examples() {
        return examples;
    }

    void look() {
        rules.forEach(rule -> {
            if (deciding.contains(rule)) {
                dutiesOf(rule);
                citationsOf(rule);
            } else {
                shadowed(rule);
            }
        });
        duties.forEach(this::attached);
        facts();
        gap();
    }

    private void shadowed(SharingRule rule) {
        int where = conditions.of(rule.when());
        if (where == Diagrams.FALSE) {
            return;
        }
        Set<String> beating = new TreeSet<>();
        walks.terminalsWhere(compiled.verdictRoot(), where).stream()
                .forEach(terminal -> compiled.verdict(terminal)
                        .determining()
                        .forEach(clause -> beating.add(clause.rule().id())));
        findings.add(
                LintCheck.SHADOWED_RULE,
                SourceLint.place(rule),
                rule.inForce(),
                days,
                "it applies, and is always beaten by " + some(beating),
                () -> Optional.of(regions.read(where, PackLint.MOST_PARTS)));
    }

    private static String some(Set<String> ids) {
        String named = String.join(", ", ids.stream().limit(MOST_NAMED).toList());
        return ids.size() > MOST_NAMED ? named + " and " + (ids.size() - MOST_NAMED) + " more" : named;
    }

    private void dutiesOf(SharingRule rule) {
        for (int i = 0; i < rule.duties().size(); i++) {
            Duty duty = rule.duties().get(i);
            boolean attaches = meets(
                    duty.when(), verdict -> verdict.contributing().stream().anyMatch(clause -> clause.rule() == rule));
            if (!attaches) {
                findings.add(
                        LintCheck.DUTY_NEVER_ATTACHES,
                        SourceLint.place(rule) + "/duties/" + i,
                        rule.inForce(),
                        days,
                        duty.obligation().code() + " never comes with an answer of this rule: its condition never holds"
                                + " where the rule decides",
                        Optional::empty);
            }
        }
    }

    private void attached(DutyRule duty) {
        if (!meets(duty.when(), verdict -> duty.attachesTo(verdict.tier(), verdict.effect()))) {
            findings.add(
                    LintCheck.DUTY_NEVER_ATTACHES,
                    "/duties/" + duty.id(),
                    duty.inForce(),
                    days,
                    duty.obligation().code()
                            + " never comes with an answer: its condition never holds for its tiers and effects",
                    Optional::empty);
        }
    }

    private void citationsOf(SharingRule rule) {
        for (Cited cited : rule.citations()) {
            boolean ever = cited.when().isAlways()
                    || meets(
                            cited.when(),
                            verdict -> verdict.determining().stream().anyMatch(clause -> clause.rule() == rule));
            if (!ever) {
                findings.add(
                        LintCheck.NEVER_CITED,
                        SourceLint.place(rule) + "/citations/" + cited.family(),
                        rule.inForce(),
                        days,
                        "the rule never cites it: the condition for it never holds where the rule decides",
                        Optional::empty);
            }
        }
    }

    private boolean meets(Condition when, Predicate<Verdict> kind) {
        IntPredicate terminal = id -> kind.test(compiled.verdict(id));
        return walks.meets(compiled.verdictRoot(), conditions.of(when), terminal);
    }

    private void facts() {
        List<Integer> others = otherConditions().map(conditions::of).toList();
        for (int level = 0; level < order.size(); level++) {
            Fact<?> fact = order.get(level);
            boolean read = level < compiled.order().size()
                    || otherConditions().anyMatch(condition -> condition.reads().contains(fact));
            if (read) {
                alike(fact, level, others);
            } else {
                findings.add(
                        LintCheck.FACT_NOT_READ,
                        "/facts/" + fact.name(),
                        findings.looked(),
                        days,
                        "no rule reads it",
                        Optional::empty);
            }
        }
    }

    /** What is read without deciding an effect or a duty: when a source is cited, when strong guidance expects, and so on. */
    private Stream<Condition> otherConditions() {
        RulePack.WholeQuestion whole = pack.wholeQuestion();
        return Stream.of(
                        rules.stream().flatMap(rule -> rule.citations().stream().map(Cited::when)),
                        rules.stream().flatMap(rule -> rule.expectedWhen().stream()),
                        whole.dutiesOfThatReferral().stream().map(Duty::when),
                        Stream.of(whole.referWhenNothingIsNeeded(), whole.hideTrimmed()))
                .flatMap(each -> each);
    }

    private void alike(Fact<?> fact, int level, List<Integer> others) {
        int[] first = new int[fact.values().size()];
        for (int value = 0; value < first.length; value++) {
            first[value] = value;
            for (int earlier = 0; earlier < value; earlier++) {
                if (first[earlier] == earlier && neverTold(level, earlier, value, others)) {
                    first[value] = earlier;
                    break;
                }
            }
        }
        for (int kind = 0; kind < first.length; kind++) {
            List<String> same = new ArrayList<>();
            for (int value = 0; value < first.length; value++) {
                if (first[value] == kind) {
                    same.add(fact.values().get(value).name());
                }
            }
            if (same.size() > 1) {
                findings.add(
                        LintCheck.VALUES_ALIKE,
                        "/facts/" + fact.name() + "/" + same.get(0),
                        findings.looked(),
                        days,
                        "no answer, rule or source tells these apart: " + String.join(", ", same),
                        Optional::empty);
            }
        }
    }

    /** Every node of the compiled rules belongs to some diagram that answers, so all of them are looked at. */
    private boolean neverTold(int level, int one, int other, List<Integer> others) {
        for (int node = 0; node < compiled.diagrams().size(); node++) {
            if (tells(node, level, one, other)) {
                return false;
            }
        }
        return others.stream()
                .allMatch(diagram -> walks.nodes(diagram).stream().noneMatch(node -> tells(node, level, one, other)));
    }

    private boolean tells(int node, int level, int one, int other) {
        return diagrams.level(node) == level && diagrams.child(node, one) != diagrams.child(node, other);
    }

    private void gap() {
        Tier last = pack.tiers().get(pack.tiers().size() - 1);
        int where = diagrams.map(
                compiled.verdictRoot(),
                terminal -> compiled.verdict(terminal).tier().rank() == last.rank() ? 1 : 0);
        if (where != Diagrams.FALSE) {
            findings.add(
                    LintCheck.GAP,
                    "/tiers/" + last.name(),
                    findings.looked(),
                    days,
                    "nothing but the last tier, " + last.name() + " (" + last.title() + "), answers these questions",
                    () -> Optional.of(regions.read(where, PackLint.MOST_PARTS)));
        }
    }
}
