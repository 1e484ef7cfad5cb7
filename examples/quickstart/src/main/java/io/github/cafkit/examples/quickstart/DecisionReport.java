package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.examples.quickstart.Report.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A decision in plain English: what may go, what may not, why, and what else has to be done. */
final class DecisionReport {

    private static final String ALWAYS = "As always: write down the decision and why, share no more than is needed, and"
            + " send it so that nobody else can read it.";

    private final Report report;

    DecisionReport(Report report) {
        this.report = report;
    }

    /** Question and answer; in immediate danger what to do at once comes before anything else. */
    void show(SharingDecision decision) {
        decision.urgentNotice().ifPresent(notice -> report.field("ACT NOW", Tone.URGENT, notice));
        question(decision.question());
        answer(decision);
    }

    private void question(SharingQuestion question) {
        report.field(
                "Asked",
                "on " + Words.day(question.asOf()) + ", under "
                        + question.get(Facts.PROFILE).label());
        report.field(
                "From, to",
                question.get(Facts.HOLDER_SECTOR).label() + ", to "
                        + question.get(Facts.RECIPIENT_KIND).label());
        report.field("What for", question.get(Facts.PURPOSE).label());
        report.field("What", Words.labels(question.items().keySet()));
    }

    private void answer(SharingDecision decision) {
        report.field("Answer", tone(decision), answerInWords(decision));
        report.field("May go now", Tone.STRONG, orNothing(decision.share()));
        report.field("Does not go now", Tone.STRONG, orNothing(decision.withhold()));
        report.fields("Why", reasons(decision));
        report.fields("To do", duties(decision));
        report.fields("Instead, or first", routes(decision));
        report.fields(
                "To be judged",
                decision.judgements().stream().map(Judgement::question).toList());
        report.fields("Law and guidance", sources(decision, false));
        report.fields("Practice, not law", sources(decision, true));
        notStated(decision);
    }

    private static String answerInWords(SharingDecision decision) {
        return Words.sentence(decision.outcome().label())
                + decision.strength()
                        .map(strength -> " (" + strength.label() + ")")
                        .orElse("");
    }

    private static Tone tone(SharingDecision decision) {
        return switch (decision.outcome()) {
            case MUST_SHARE, PERMIT, PERMIT_WITH_CONDITIONS -> Tone.GOES;
            case SEEK_CONSENT, REFER_TO_DSL -> Tone.WAITS;
            case DENY -> Tone.STAYS;
        };
    }

    private static String orNothing(Set<InformationCategory> categories) {
        return categories.isEmpty() ? "nothing" : Words.labels(categories);
    }

    /** Categories that the same rules treat alike are explained together. */
    private static List<String> reasons(SharingDecision decision) {
        Map<String, List<InformationCategory>> alike = new LinkedHashMap<>();
        for (CategoryDecision category : decision.categories()) {
            String reason = category.effect().label() + ". "
                    + category.determiningRules().stream().map(FiredRule::title).collect(joining(" "))
                    + " (" + category.tier().name() + ", " + category.tier().title() + ")";
            alike.computeIfAbsent(reason, unused -> new ArrayList<>()).add(category.category());
        }
        List<String> reasons = new ArrayList<>();
        alike.forEach((reason, categories) -> reasons.add(
                Words.sentence(Words.labels(categories)) + (categories.size() == 1 ? " " : ": each ") + reason));
        return reasons;
    }

    /** The duties; those that come with every answer are said in one line. */
    private static List<String> duties(SharingDecision decision) {
        return Stream.concat(
                        decision.obligations().stream()
                                .filter(duty -> !Obligation.UNIVERSAL.contains(duty))
                                .map(Obligation::meaning),
                        Stream.of(ALWAYS))
                .toList();
    }

    /** Where to go, for which of the categories. */
    private static List<String> routes(SharingDecision decision) {
        Map<Route, List<InformationCategory>> categories = new EnumMap<>(Route.class);
        for (CategoryDecision category : decision.categories()) {
            category.route()
                    .ifPresent(route -> categories
                            .computeIfAbsent(route, unused -> new ArrayList<>())
                            .add(category.category()));
        }
        List<String> routes = new ArrayList<>();
        categories.forEach(
                (route, concerned) -> routes.add(Words.sentence(Words.labels(concerned)) + ": " + route.meaning()));
        return routes;
    }

    /** The sources of law and guidance, or those of practice, which are never shown as law. */
    private static List<String> sources(SharingDecision decision, boolean practice) {
        Map<String, List<String>> idsBySource = new LinkedHashMap<>();
        for (Citation citation : decision.citations()) {
            if (citation.kind().isPractice() == practice) {
                idsBySource
                        .computeIfAbsent(source(citation), unused -> new ArrayList<>())
                        .add(citation.id());
            }
        }
        List<String> sources = new ArrayList<>();
        idsBySource.forEach((source, ids) -> sources.add(String.join(", ", ids) + source));
        return sources;
    }

    /** A source with its kind, and a warning where nobody has checked it against the official text. */
    private static String source(Citation citation) {
        String place = citation.locator().isEmpty() ? "" : ", " + citation.locator();
        return " (" + citation.kind().label() + ") " + citation.document().title() + place
                + (citation.verified() ? "" : " - unverified");
    }

    /** Says of what the deciding rules read how it was taken, and counts the rest. */
    private void notStated(SharingDecision decision) {
        Set<String> others = new LinkedHashSet<>(decision.notStated());
        Set<String> taken = new LinkedHashSet<>();
        for (CategoryDecision category : decision.categories()) {
            for (String name : category.factsReliedUpon().keySet()) {
                String ofItem = category.category() + "." + name;
                if (others.remove(ofItem) || decision.notStated().contains(name)) {
                    others.remove(name);
                    taken.add(Words.taken(name, category.facts()));
                }
            }
        }
        report.fields("Not stated", taken);
        if (!others.isEmpty()) {
            String more = taken.isEmpty() ? "" : "more ";
            report.field(
                    taken.isEmpty() ? "Not stated" : "",
                    Words.count(others.size(), more + "fact", more + "facts")
                            + ", which the deciding rules do not read.");
        }
    }
}
