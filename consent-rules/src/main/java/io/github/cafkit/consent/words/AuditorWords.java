package io.github.cafkit.consent.words;

import io.github.cafkit.consent.BeatenRule;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.LibraryVersion;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.QuestionReasons;
import io.github.cafkit.consent.analysis.Reason;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything about a decision that somebody who examines it can check, with codes. */
final class AuditorWords {

    private final SharingDecision decision;
    private final Optional<QuestionReasons> reasons;
    private final Wording wording;
    private final DecisionLines lines;

    AuditorWords(SharingDecision decision, Optional<QuestionReasons> reasons, Wording wording) {
        this.decision = decision;
        this.reasons = reasons;
        this.wording = wording;
        this.lines = new DecisionLines(decision, wording);
    }

    Explanation longForm() {
        Sections sections = new Sections(wording)
                .add(SectionKind.STAFF_ONLY, Phrase.STAFF_ONLY)
                .add(SectionKind.URGENT, lines.urgent())
                .add(SectionKind.QUESTION, lines.question())
                .add(
                        SectionKind.ANSWER,
                        List.of(new Line.Plain(wording.say(
                                Phrase.AUDITOR_ANSWER, decision.outcome().name(), lines.answer()))))
                .add(SectionKind.MAY_GO, lines.categories(decision.share()))
                .add(SectionKind.DOES_NOT_GO, lines.categories(decision.withhold()));
        decision.categories()
                .forEach(category -> sections.add(SectionKind.CATEGORY, heading(category), category(category)));
        return sections.add(SectionKind.DUTIES, duties())
                .add(SectionKind.ROUTE, route())
                .add(SectionKind.JUDGEMENTS, judgements())
                .add(SectionKind.LAW, sources(false))
                .add(SectionKind.PRACTICE, sources(true))
                .add(SectionKind.CONSENTS, lines.consents(true))
                .add(SectionKind.NOT_STATED, notStated())
                .add(SectionKind.RULES, rules())
                .add(SectionKind.NOTICE, Phrase.NOTICE)
                .explanation(Reader.AUDITOR, Form.LONG, wording.say(Phrase.TITLE_AUDITOR));
    }

    private String names(Collection<? extends Enum<?>> codes) {
        return codes.isEmpty()
                ? wording.say(Phrase.AUDITOR_NONE)
                : wording.plainList(codes.stream().map(Enum::name).toList());
    }

    private String heading(CategoryDecision category) {
        return wording.say(
                Phrase.AUDITOR_CATEGORY,
                wording.sentence(wording.label(category.category())),
                category.category().name(),
                wording.label(category.effect()));
    }

    private List<Line> category(CategoryDecision category) {
        Tier tier = category.tier();
        List<Line> said = new ArrayList<>();
        said.add(lines.point(Phrase.AUDITOR_OUTCOME_LABEL, outcome(category)));
        said.add(lines.point(
                Phrase.AUDITOR_TIER_LABEL, wording.say(Phrase.AUDITOR_TIER, tier.name(), tier.title(), tier.reason())));
        if (category.isClash()) {
            said.add(lines.point(Phrase.AUDITOR_CLASH_LABEL, wording.say(Phrase.AUDITOR_CLASH)));
        }
        category.determiningRules()
                .forEach(rule ->
                        said.add(new Line.OfRule(rule.id(), true, wording.say(Phrase.AUDITOR_RULE_LABEL), rule(rule))));
        category.beatenRules()
                .forEach(beaten -> said.add(new Line.OfRule(
                        beaten.rule().id(),
                        false,
                        wording.say(Phrase.AUDITOR_BEATEN_LABEL),
                        beaten(beaten, category))));
        said.add(lines.point(Phrase.AUDITOR_FACTS_LABEL, facts(category.factsReliedUpon())));
        Optional.ofNullable(reasons.map(QuestionReasons::categories)
                        .orElse(Map.of())
                        .get(category.category()))
                .ifPresent(reason -> said.add(lines.point(Phrase.AUDITOR_ENOUGH_LABEL, enough(reason))));
        said.add(lines.point(
                Phrase.AUDITOR_DUTIES_LABEL,
                wording.plainList(
                        category.obligations().stream().map(Obligation::code).toList())));
        if (!category.localObligations().isEmpty()) {
            said.add(lines.point(
                    Phrase.AUDITOR_LOCAL_DUTIES_LABEL,
                    wording.plainList(category.localObligations().stream()
                            .map(Obligation::code)
                            .toList())));
        }
        said.add(lines.point(
                Phrase.AUDITOR_SOURCES_LABEL,
                wording.plainList(
                        category.citations().stream().map(Citation::id).toList())));
        category.route().ifPresent(route -> said.add(lines.point(Phrase.AUDITOR_ROUTE_LABEL, route.name())));
        if (!category.judgements().isEmpty()) {
            said.add(lines.point(Phrase.AUDITOR_JUDGEMENTS_LABEL, names(category.judgements())));
        }
        return said;
    }

    private String outcome(CategoryDecision category) {
        String outcome = category.outcome().name();
        return category.strength()
                .map(strength -> wording.plainList(List.of(outcome, strength.name())))
                .orElse(outcome);
    }

    private String rule(FiredRule rule) {
        return wording.say(
                Phrase.AUDITOR_RULE, rule.id(), rule.tier(), rule.effect().name(), wording.title(rule));
    }

    private String beaten(BeatenRule beaten, CategoryDecision category) {
        FiredRule rule = beaten.rule();
        Tier winner = category.tier();
        return rule.tier().equals(winner.name())
                ? wording.say(
                        Phrase.AUDITOR_BEATEN_BY_EFFECT,
                        rule(rule),
                        winner.name(),
                        category.effect().name(),
                        rule.effect().name())
                : wording.say(
                        Phrase.AUDITOR_BEATEN_BY_TIER,
                        rule(rule),
                        winner.name(),
                        winner.title(),
                        rule.tier(),
                        winner.reason());
    }

    private String facts(Map<String, String> values) {
        List<String> facts = new ArrayList<>();
        values.forEach((fact, value) -> facts.add(wording.say(Phrase.AUDITOR_FACT, fact, value)));
        return facts.isEmpty() ? wording.say(Phrase.AUDITOR_NONE) : wording.plainList(facts);
    }

    /** The facts that are enough for the answer, and none to spare. */
    private String enough(Reason reason) {
        List<String> facts = reason.held().stream()
                .map(fact -> wording.say(
                        Phrase.AUDITOR_FACT,
                        fact.name(),
                        ((Enum<?>) reason.facts().get(fact)).name()))
                .toList();
        return facts.isEmpty() ? wording.say(Phrase.AUDITOR_ENOUGH_ALWAYS) : wording.plainList(facts);
    }

    private List<Line> duties() {
        return Stream.concat(decision.obligations().stream(), decision.localObligations().stream())
                .<Line>map(duty -> new Line.OfDuties(
                        Set.of(duty), wording.say(Phrase.AUDITOR_CODE, duty.code(), lines.duty(duty))))
                .toList();
    }

    private List<Line> route() {
        Set<InformationCategory> none = Set.of();
        return decision.route().stream()
                .<Line>map(route -> new Line.OfRoute(
                        route, none, wording.say(Phrase.AUDITOR_CODE, route.name(), wording.label(route))))
                .toList();
    }

    private List<Line> judgements() {
        return decision.judgements().stream()
                .<Line>map(judgement -> new Line.OfJudgement(
                        judgement, wording.say(Phrase.AUDITOR_CODE, judgement.name(), wording.label(judgement))))
                .toList();
    }

    private List<Line> sources(boolean practice) {
        return lines.citations().stream()
                .filter(citation -> citation.kind().isPractice() == practice)
                .<Line>map(citation -> new Line.OfSource(
                        List.of(citation.id()),
                        citation.kind(),
                        citation.verified(),
                        wording.say(
                                Phrase.AUDITOR_SOURCE_SAYS,
                                lines.source(List.of(citation.id()), citation),
                                citation.statement())))
                .toList();
    }

    private List<Line> notStated() {
        return decision.notStated().stream()
                .<Line>map(name -> new Line.OfFact(name, wording.say(Phrase.AUDITOR_CODE, name, wording.fact(name))))
                .toList();
    }

    private List<Line> rules() {
        List<Line> rules = new ArrayList<>(lines.rules());
        rules.add(lines.point(Phrase.AUDITOR_DIGEST_LABEL, PackDigests.of(decision.pack())));
        for (LocalRules added : decision.localRules()) {
            rules.add(new Line.Point(wording.say(Phrase.AUDITOR_LOCAL_DIGEST_LABEL, added.id()), added.digest()));
            added.acknowledgement()
                    .ifPresent(seen -> rules.add(new Line.Plain(
                            wording.say(Phrase.AUDITOR_ACKNOWLEDGED, added.id(), wording.day(seen.on())))));
        }
        rules.add(lines.point(Phrase.AUDITOR_LIBRARY_LABEL, LibraryVersion.get()));
        return rules;
    }
}
