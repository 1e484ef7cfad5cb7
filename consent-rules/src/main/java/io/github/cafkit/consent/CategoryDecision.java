package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answer for one category of information. It depends on the facts, the consents and this item alone, never on what
 * else was asked for. Reasons are worked out when they are asked for. Immutable and thread-safe.
 */
public final class CategoryDecision {

    private final FactSheet facts;
    private final Verdict verdict;
    private final Set<Obligation> obligations;
    private final RulesInForce rules;
    private final SourceCatalogue sources;
    private final LocalDate asOf;

    CategoryDecision(
            FactSheet facts,
            Verdict verdict,
            Set<Obligation> obligations,
            RulesInForce rules,
            SourceCatalogue sources,
            LocalDate asOf) {
        this.facts = facts;
        this.verdict = verdict;
        this.obligations = Collections.unmodifiableSet(obligations);
        this.rules = rules;
        this.sources = sources;
        this.asOf = asOf;
    }

    /**
     * The category.
     *
     * @return the category, never null
     */
    public InformationCategory category() {
        return facts.get(Facts.CATEGORY);
    }

    /**
     * What the rules do with it.
     *
     * @return the effect, never null
     */
    public Effect effect() {
        return verdict.effect();
    }

    /**
     * The outcome: the effect, with a permission that brings duties beyond recording, the minimum and a secure way shown
     * as one with conditions.
     *
     * @return the outcome, never null
     */
    public Outcome outcome() {
        boolean conditional = effect() == Effect.PERMIT && !Obligation.UNIVERSAL.containsAll(obligations);
        return conditional ? Outcome.PERMIT_WITH_CONDITIONS : effect().outcome();
    }

    /**
     * Whether it was left out because it is not needed for the purpose.
     *
     * @return true if it was
     */
    public boolean isTrimmed() {
        return effect() == Effect.TRIM;
    }

    /**
     * Whether it goes to the recipient now.
     *
     * @return true if it does
     */
    public boolean flows() {
        return effect().flows();
    }

    /**
     * How strongly the sharing is meant.
     *
     * @return the strength, or empty if it is not shared
     */
    public Optional<Strength> strength() {
        if (!flows()) {
            return Optional.empty();
        }
        if (effect() == Effect.MUST) {
            return Optional.of(Strength.DUTY);
        }
        boolean expected = verdict.determining().stream()
                .anyMatch(clause -> clause.rule()
                        .expectedWhen()
                        .filter(when -> when.holds(facts))
                        .isPresent());
        return Optional.of(expected ? Strength.EXPECTED : Strength.OPTIONAL);
    }

    /**
     * The tier that decided.
     *
     * @return the tier, never null
     */
    public Tier tier() {
        return verdict.tier();
    }

    /**
     * Whether a bar met a duty, so that neither could be chosen.
     *
     * @return true if one did
     */
    public boolean isClash() {
        return verdict.clash();
    }

    /**
     * The rules that decided: all of the winning tier with the winning effect.
     *
     * @return the rules by id, not empty, never null
     */
    public List<FiredRule> determiningRules() {
        return verdict.determining().stream().map(FiredRule::of).toList();
    }

    /**
     * The duties that come with the answer.
     *
     * @return the duties in declared order, never null
     */
    public Set<Obligation> obligations() {
        return obligations;
    }

    /**
     * The duties that rules of an authority or a setting add to {@link #obligations()}. They are listed apart, and make
     * no permission one with conditions.
     *
     * @return the duties in declared order; empty unless a local rule is among those that decide; never null
     */
    public Set<Obligation> localObligations() {
        Set<Obligation> added = EnumSet.noneOf(Obligation.class);
        verdict.contributing().stream()
                .filter(clause -> rules.isLocal(clause.rule()))
                .flatMap(clause -> clause.rule().duties().stream())
                .filter(duty -> duty.when().holds(facts))
                .forEach(duty -> added.add(duty.obligation()));
        added.removeAll(obligations);
        return Collections.unmodifiableSet(added);
    }

    /**
     * To whom to go first or instead.
     *
     * @return the route, or empty if the rules name none
     */
    public Optional<Route> route() {
        return verdict.route();
    }

    /**
     * The questions that a named person must answer; they decide the outcome.
     *
     * @return the questions in declared order; empty unless the answer is to refer; never null
     */
    public Set<Judgement> judgements() {
        Set<Judgement> questions = new TreeSet<>();
        verdict.contributing()
                .forEach(clause -> questions.addAll(clause.branch().judgements()));
        return Collections.unmodifiableSet(questions);
    }

    /**
     * The sources in force on the day asked about that the deciding rules rest on, for these facts.
     *
     * @return the citations, each once, in the order of the rules, never null
     */
    public List<Citation> citations() {
        Map<String, Citation> cited = new LinkedHashMap<>();
        for (Clause clause : verdict.determining()) {
            clause.rule().citations().stream()
                    .filter(source -> source.when().holds(facts))
                    .flatMap(source -> sources.inForce(source.family(), asOf).stream())
                    .forEach(citation -> cited.putIfAbsent(citation.id(), citation));
        }
        return List.copyOf(cited.values());
    }

    /**
     * The rules that applied and did not decide, each with what beat it and why.
     *
     * @return the rules by tier and id, never null
     */
    public List<BeatenRule> beatenRules() {
        List<BeatenRule> beaten = new ArrayList<>();
        for (Clause clause : rules.applying(facts)) {
            if (!verdict.determining().contains(clause)) {
                beaten.add(new BeatenRule(FiredRule.of(clause), why(clause)));
            }
        }
        return List.copyOf(beaten);
    }

    private String why(Clause beaten) {
        Tier tier = tier();
        if (beaten.rule().tier().rank() == tier.rank()) {
            return "within " + tier.name() + " " + effect() + " comes before "
                    + beaten.branch().effect();
        }
        return tier.name() + " (" + tier.title() + ") comes before "
                + beaten.rule().tier().name() + ": " + tier.reason();
    }

    /**
     * The facts that the deciding rules read, with their values.
     *
     * @return fact names and value codes, in declared order, never null
     */
    public Map<String, String> factsReliedUpon() {
        Set<Fact<?>> read = new LinkedHashSet<>();
        verdict.determining().forEach(clause -> read.addAll(clause.when().reads()));
        Map<String, String> values = new LinkedHashMap<>();
        for (Fact<?> fact : Facts.all()) {
            if (read.contains(fact)) {
                values.put(fact.name(), facts.get(fact).name());
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * Everything that the rules saw.
     *
     * @return a value for every fact, never null
     */
    public FactSheet facts() {
        return facts;
    }

    /** Category and outcome. */
    @Override
    public String toString() {
        return category() + ": " + outcome();
    }
}
