package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.Alternatives;
import io.github.cafkit.consent.analysis.Alternatives.Alternative;
import io.github.cafkit.consent.analysis.Alternatives.Step;
import io.github.cafkit.consent.analysis.Aspect;
import io.github.cafkit.consent.analysis.Audience;
import io.github.cafkit.consent.analysis.Counterfactuals;
import io.github.cafkit.consent.analysis.Goal;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Reason;
import io.github.cafkit.consent.analysis.Reasons;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.RulePack;
import java.util.ArrayList;
import java.util.List;

/** Which facts an answer needs, and what would change it. */
final class WhyReport {

    private final Report report;
    private final Audience audience;
    private final Reasons reasons;
    private final Counterfactuals counterfactuals;

    WhyReport(Report report, RulePack pack, Audience audience) {
        PackAnalysis analysis = PackAnalysis.of(pack);
        this.report = report;
        this.audience = audience;
        this.reasons = Reasons.of(analysis);
        this.counterfactuals = Counterfactuals.of(analysis);
    }

    /** Whoever asks for the information sees ways forward and neither answer nor reasons. */
    void show(SharingDecision decision) {
        for (CategoryDecision category : decision.categories()) {
            String name = Words.sentence(category.category().label());
            if (audience == Audience.REQUESTER) {
                report.heading(name);
            } else {
                report.heading(name + " " + category.effect().label());
                reason(reasons.why(decision, category.category(), Aspect.effect()));
            }
            Goal goal = category.flows() && audience != Audience.REQUESTER ? Goal.another() : Goal.flows();
            changes(counterfactuals
                    .whatWouldChange(decision, goal, audience)
                    .getOrDefault(category.category(), new Alternatives(audience, List.of(), false)));
        }
        report.blank();
        report.line(SharingDecision.NOTICE);
        report.flush();
    }

    private void reason(Reason reason) {
        Table table = new Table("Because", "is", "Could change if it were");
        for (Reason.Part part : reason.parts()) {
            table.row(part.fact().meaning(), reason.facts().get(part.fact()).label(), otherwise(part, reason.facts()));
        }
        report.table(table);
    }

    /** What is different in the example; a value alone if it is this fact and no other. */
    private static String otherwise(Reason.Part part, FactSheet facts) {
        List<Fact<?>> others = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (!fact.equals(part.fact())
                    && facts.ordinal(fact) != part.couldChange().ordinal(fact)) {
                others.add(fact);
            }
        }
        String value = part.couldChange().get(part.fact()).label();
        return others.isEmpty()
                ? value
                : value + ", and "
                        + others.stream()
                                .map(fact -> Words.stated(fact, part.couldChange()))
                                .collect(joining("; "));
    }

    private void changes(Alternatives alternatives) {
        if (alternatives.all().isEmpty()) {
            report.field("Would change if", "nothing that may be shown here would change it");
            return;
        }
        report.fields(
                "Would change if",
                alternatives.all().stream().map(WhyReport::changes).distinct().toList());
        if (alternatives.cut()) {
            report.field("", "There are more.");
        }
    }

    private static String changes(Alternative alternative) {
        return alternative.steps().isEmpty()
                ? "nothing has to change"
                : alternative.taken().stream().map(WhyReport::change).collect(joining("; and "));
    }

    private static String change(Step step) {
        String now = step.from().map(value -> " (now: " + value.label() + ")").orElse("");
        return step.to()
                .map(value -> became(step.fact(), value) + now)
                .orElseGet(() -> "a named person judges: " + step.fact().meaning() + now);
    }

    private static String became(Fact<?> fact, FactValue value) {
        return fact.meaning() + ": " + value.label();
    }
}
