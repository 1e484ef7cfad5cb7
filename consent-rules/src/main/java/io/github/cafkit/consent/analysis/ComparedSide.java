package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.ConditionDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One side of a comparison: compiled rules, copied into the store that both sides share. */
final class ComparedSide {

    /**
     * What is compared.
     *
     * @param rules the compiled rules
     * @param pack their pack
     * @param day the day, which selects the editions of sources
     */
    record Of(CompiledRules rules, RulePack pack, LocalDate day) {}

    private final Of of;
    private final Diagrams diagrams;
    private final ConditionDiagrams conditions;
    private final Optional<Fact<?>> held;
    private final int ordinal;
    private final int root;
    private final Map<Obligation, Integer> duties = new EnumMap<>(Obligation.class);
    private final List<Comparison.Answer> answers = new ArrayList<>();

    /**
     * Copies the rules.
     *
     * @param of what is compared
     * @param diagrams the shared store
     * @param conditions conditions in that store
     * @param order the fact of each of its levels
     * @param held a fact that has one value on this side, or empty
     * @param ordinal the place of that value
     */
    ComparedSide(
            Of of,
            Diagrams diagrams,
            ConditionDiagrams conditions,
            List<Fact<?>> order,
            Optional<Fact<?>> held,
            int ordinal) {
        this.of = of;
        this.diagrams = diagrams;
        this.conditions = conditions;
        this.held = held;
        this.ordinal = ordinal;
        List<Fact<?>> own = of.rules().order();
        int[] places = own.stream().mapToInt(order::indexOf).toArray();
        int[] fixed = own.stream()
                .mapToInt(fact -> held.filter(fact::equals).isPresent() ? ordinal : -1)
                .toArray();
        List<Obligation> attached = List.copyOf(of.rules().dutyRoots().keySet());
        int[] roots = new int[1 + attached.size()];
        roots[0] = of.rules().verdictRoot();
        for (int i = 0; i < attached.size(); i++) {
            roots[1 + i] = of.rules().dutyRoots().getOrDefault(attached.get(i), Diagrams.FALSE);
        }
        int[] copies = diagrams.copiesOf(of.rules().diagrams(), roots, places, fixed);
        this.root = copies[0];
        for (int i = 0; i < attached.size(); i++) {
            duties.put(attached.get(i), copies[1 + i]);
        }
        for (int terminal = 1; terminal <= of.rules().verdictCount(); terminal++) {
            answers.add(Comparison.Answer.of(of.rules().verdict(terminal)));
        }
    }

    /** The diagram whose terminals are verdicts. */
    int root() {
        return root;
    }

    /** What the verdict says that a terminal stands for. */
    Comparison.Answer answer(int terminal) {
        return answers.get(terminal - 1);
    }

    /** True where the duty attaches. */
    int duty(Obligation duty) {
        return duties.getOrDefault(duty, Diagrams.FALSE);
    }

    /** True where the duty attaches, or a local rule brings it along. */
    int anyDuty(Obligation duty) {
        int result = duty(duty);
        for (SharingRule rule : rules()) {
            if (of.pack().isLocal(rule.id())) {
                for (Duty brought : rule.duties()) {
                    if (brought.obligation() == duty) {
                        result = diagrams.or(result, diagrams.and(decides(rule.id()), where(brought.when())));
                    }
                }
            }
        }
        return result;
    }

    /** True where the verdict is of a kind. */
    int where(Predicate<Verdict> kind) {
        boolean[] fits = new boolean[answers.size() + 1];
        for (int terminal = 1; terminal < fits.length; terminal++) {
            fits[terminal] = kind.test(of.rules().verdict(terminal));
        }
        return diagrams.map(root, terminal -> fits[terminal] ? 1 : 0);
    }

    /** True where exactly these rules decide. */
    int whereDecided(List<FiredRule> rules) {
        return diagrams.map(root, terminal -> answer(terminal).rules().equals(rules) ? 1 : 0);
    }

    /** True where the condition holds, given the value that is held. */
    int where(Condition condition) {
        int diagram = conditions.of(condition);
        return held.map(fact -> diagrams.restrict(diagram, conditions.levelOf(fact), ordinal))
                .orElse(diagram);
    }

    /** True where strong guidance expects what a deciding rule permits. */
    int expected() {
        int result = Diagrams.FALSE;
        for (SharingRule rule : rules()) {
            if (rule.expectedWhen().isPresent()) {
                result = diagrams.or(
                        result,
                        diagrams.and(
                                decides(rule.id()), where(rule.expectedWhen().get())));
            }
        }
        return result;
    }

    /** For each rule, for each source that is in force, under which facts the rule cites it. */
    Map<String, Map<String, Integer>> sources() {
        Map<String, Map<String, Integer>> sources = new TreeMap<>();
        for (SharingRule rule : rules()) {
            Map<String, Integer> cites = new TreeMap<>();
            for (Cited cited : rule.citations()) {
                of.pack()
                        .sources()
                        .inForce(cited.family(), of.day())
                        .ifPresent(citation -> cites.merge(citation.id(), where(cited.when()), diagrams::or));
            }
            sources.put(rule.id(), cites);
        }
        return sources;
    }

    /** True where some deciding rule cites a source. */
    int cited(String citation, Map<String, Map<String, Integer>> sources) {
        int result = Diagrams.FALSE;
        for (Map.Entry<String, Map<String, Integer>> rule : sources.entrySet()) {
            Integer when = rule.getValue().get(citation);
            if (when != null) {
                result = diagrams.or(result, diagrams.and(decides(rule.getKey()), when));
            }
        }
        return result;
    }

    private int decides(String rule) {
        return where((Verdict verdict) -> verdict.determining().stream()
                .anyMatch(clause -> clause.rule().id().equals(rule)));
    }

    private List<SharingRule> rules() {
        Stream<SharingRule> clash = of.pack().clash().stream().map(RulePack.Clash::rule);
        return Stream.concat(of.pack().rules().stream(), clash)
                .filter(rule -> rule.inForce().contains(of.day()))
                .toList();
    }
}
