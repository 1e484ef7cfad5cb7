package io.github.cafkit.consent.words;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.FamilySafety;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that whoever acts upon a decision has to know, without codes but those of sources. */
final class PractitionerWords {

    private final SharingDecision decision;
    private final Wording wording;
    private final DecisionLines lines;

    /** What categories have in common that are explained together. */
    private record Reason(Effect effect, String rules) {}

    PractitionerWords(SharingDecision decision, Wording wording) {
        this.decision = decision;
        this.wording = wording;
        this.lines = new DecisionLines(decision, wording);
    }

    Explanation longForm() {
        return new Sections(wording)
                .add(SectionKind.STAFF_ONLY, Phrase.STAFF_ONLY)
                .add(SectionKind.URGENT, lines.urgent())
                .add(SectionKind.QUESTION, lines.question())
                .add(SectionKind.ANSWER, List.of(new Line.Plain(lines.answer())))
                .add(SectionKind.MAY_GO, lines.categories(decision.share()))
                .add(SectionKind.DOES_NOT_GO, lines.categories(decision.withhold()))
                .add(SectionKind.WHY, reasons())
                .add(SectionKind.SILENCE, silence())
                .add(SectionKind.DUTIES, duties())
                .add(SectionKind.ROUTE, routes())
                .add(SectionKind.JUDGEMENTS, judgements())
                .add(SectionKind.LAW, lines.sources(false))
                .add(SectionKind.PRACTICE, lines.sources(true))
                .add(SectionKind.CONSENTS, lines.consents(false))
                .add(SectionKind.NOT_STATED, notStated())
                .add(SectionKind.TERMS, terms())
                .add(SectionKind.RULES, lines.rules())
                .add(SectionKind.NOTICE, Phrase.NOTICE)
                .explanation(Reader.PRACTITIONER, Form.LONG, wording.say(Phrase.TITLE_PRACTITIONER));
    }

    /** Categories that the same rules treat alike are explained together. */
    private List<Line> reasons() {
        Map<Reason, Set<InformationCategory>> alike = new LinkedHashMap<>();
        for (CategoryDecision category : decision.categories()) {
            alike.computeIfAbsent(reason(category), unused -> EnumSet.noneOf(InformationCategory.class))
                    .add(category.category());
        }
        List<Line> reasons = new ArrayList<>();
        alike.forEach((reason, categories) -> reasons.add(new Line.OfCategories(categories, why(reason, categories))));
        return reasons;
    }

    private Reason reason(CategoryDecision category) {
        String rules = category.determiningRules().stream()
                .map(wording::title)
                .distinct()
                .collect(Collectors.joining(" "));
        return new Reason(
                category.effect(),
                DecisionLines.isPractice(category) ? rules + " " + wording.say(Phrase.WHY_PRACTICE) : rules);
    }

    private String why(Reason reason, Set<InformationCategory> categories) {
        String names = wording.sentence(wording.labels(categories));
        String effect = wording.label(reason.effect());
        return categories.size() == 1
                ? wording.say(Phrase.WHY_ONE, names, effect, reason.rules())
                : wording.say(Phrase.WHY_MANY, names, effect, reason.rules());
    }

    /** What is withheld and must not show. */
    private List<Line> silence() {
        Set<InformationCategory> hidden = EnumSet.noneOf(InformationCategory.class);
        for (CategoryDecision category : decision.categories()) {
            if (!category.flows() && FamilySafety.isExistenceSensitive(category)) {
                hidden.add(category.category());
            }
        }
        return hidden.isEmpty()
                ? List.of()
                : List.of(new Line.OfCategories(hidden, wording.say(Phrase.SILENCE, wording.labels(hidden))));
    }

    /** The duties; those that come with every answer are said in one line. */
    private List<Line> duties() {
        List<Line> duties = new ArrayList<>();
        for (Obligation duty : DecisionLines.particularDuties(decision)) {
            duties.add(new Line.OfDuties(Set.of(duty), lines.duty(duty)));
        }
        duties.add(new Line.OfDuties(Obligation.UNIVERSAL, wording.say(Phrase.ALWAYS)));
        return duties;
    }

    /** Where to go, with which of the categories. */
    private List<Line> routes() {
        Map<Route, Set<InformationCategory>> concerned = new EnumMap<>(Route.class);
        for (CategoryDecision category : decision.categories()) {
            category.route()
                    .ifPresent(route -> concerned
                            .computeIfAbsent(route, unused -> EnumSet.noneOf(InformationCategory.class))
                            .add(category.category()));
        }
        List<Line> routes = new ArrayList<>();
        concerned.forEach((route, categories) -> routes.add(new Line.OfRoute(
                route,
                categories,
                wording.say(Phrase.ROUTE, wording.sentence(wording.labels(categories)), wording.label(route)))));
        return routes;
    }

    private List<Line> judgements() {
        return decision.judgements().stream()
                .<Line>map(judgement -> new Line.OfJudgement(judgement, wording.label(judgement)))
                .toList();
    }

    /** Says of what the deciding rules read how it was taken, and counts the rest. */
    private List<Line> notStated() {
        Set<String> notStated = new LinkedHashSet<>(decision.notStated());
        Set<String> others = new LinkedHashSet<>(notStated);
        Set<Line> taken = new LinkedHashSet<>();
        for (CategoryDecision category : decision.categories()) {
            for (String name : category.factsReliedUpon().keySet()) {
                String ofItem = category.category() + "." + name;
                if (others.remove(ofItem) || notStated.contains(name)) {
                    others.remove(name);
                    taken.add(new Line.OfFact(name, taken(name, category.facts())));
                }
            }
        }
        List<Line> said = new ArrayList<>(taken);
        if (!others.isEmpty()) {
            said.add(new Line.Point("", wording.say(Phrase.NOT_READ, String.valueOf(others.size()))));
        }
        return said;
    }

    private String taken(String name, FactSheet facts) {
        Optional<Fact<?>> fact = Facts.named(name);
        return wording.say(
                Phrase.TAKEN,
                wording.fact(name),
                fact.map(known -> wording.label((Enum<?>) facts.get(known))).orElse(""));
    }

    /** The words of the trade that were used, by what they were used for. */
    private List<Line> terms() {
        Set<Term> terms = EnumSet.noneOf(Term.class);
        if (decision.categories().stream().anyMatch(category -> category.effect() == Effect.REFER)) {
            terms.add(Term.DESIGNATED_LEAD);
        }
        decision.obligations().forEach(duty -> terms.addAll(used(duty)));
        decision.categories().forEach(category -> category.route().ifPresent(route -> terms.addAll(used(route))));
        return terms.stream()
                .<Line>map(term -> new Line.Point("", wording.label(term)))
                .toList();
    }

    private static Collection<Term> used(Obligation duty) {
        return switch (duty) {
            case ADVICE -> Set.of(Term.CALDICOTT_GUARDIAN);
            case DSL -> Set.of(Term.DESIGNATED_LEAD);
            case VERIFY -> Set.of(Term.PARENTAL_RESPONSIBILITY);
            case RETAIN -> Set.of(Term.RETENTION_SCHEDULE);
            default -> Set.of();
        };
    }

    private static Collection<Term> used(Route route) {
        return switch (route) {
            case DESIGNATED_LEAD, NEW_SETTING_DIRECT -> Set.of(Term.DESIGNATED_LEAD);
            case HEAD_AND_LADO -> Set.of(Term.DESIGNATED_OFFICER);
            case SUBJECT_ACCESS -> Set.of(Term.SUBJECT_ACCESS);
            default -> Set.of();
        };
    }
}
