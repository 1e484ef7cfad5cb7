package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.BeatenRule;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.ConsentFinding;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.core.source.Citation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that a decision says. */
final class FullExplanation {

    private final Report report;

    FullExplanation(Report report) {
        this.report = report;
    }

    void show(SharingDecision decision) {
        new DecisionReport(report).show(decision);
        decision.categories().forEach(this::category);
        consents(decision);
        codes(decision);
        report.heading("Sources");
        report.table(sources(decision.citations()));
        notStated(decision.notStated());
        report.blank();
        report.line("Rules: " + decision.pack() + ", sources gone through on "
                + Words.day(decision.pack().reviewedOn()) + ".");
        report.line(SharingDecision.NOTICE);
        report.flush();
    }

    private void category(CategoryDecision category) {
        report.heading(Words.sentence(category.category().label()) + " (" + category.category() + ") "
                + category.effect().label());
        report.field(
                "Outcome",
                category.outcome()
                        + category.strength().map(strength -> ", " + strength).orElse(""));
        report.field(
                "Decided by tier",
                category.tier().name() + " " + category.tier().title() + ", because "
                        + category.tier().reason());
        if (category.isClash()) {
            report.field("Clash", "a bar and a duty met, and no rule can choose between them");
        }
        report.fields(
                "Deciding rules",
                category.determiningRules().stream().map(FullExplanation::rule).toList());
        report.fields(
                "Rules beaten",
                category.beatenRules().stream().map(FullExplanation::beaten).toList());
        report.field(
                "Facts relied upon",
                category.factsReliedUpon().entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(", ")));
        report.field("Duties", codes(category));
        report.field("Sources", category.citations().stream().map(Citation::id).collect(Collectors.joining(", ")));
        category.route().ifPresent(route -> report.field("Route", route.name()));
        report.fields(
                "To be judged",
                category.judgements().stream()
                        .map(judgement -> judgement + ": " + judgement.question())
                        .toList());
    }

    private static String codes(CategoryDecision category) {
        return category.obligations().stream().map(Obligation::code).collect(Collectors.joining(", "));
    }

    private static String rule(FiredRule rule) {
        return rule.id() + " (" + rule.tier() + ", " + rule.effect() + "): " + rule.title();
    }

    private static String beaten(BeatenRule beaten) {
        return rule(beaten.rule()) + " Beaten: " + beaten.because() + ".";
    }

    private void consents(SharingDecision decision) {
        List<Consent> consents = decision.question().consents();
        report.heading("Consents on file");
        if (consents.isEmpty()) {
            report.item("None.");
            return;
        }
        Map<Integer, List<ConsentFinding>> doubts =
                decision.consentsThatDoNotCount().stream().collect(Collectors.groupingBy(ConsentFinding::consent));
        Table table = new Table("Consent", "From", "Counts?");
        for (int i = 0; i < consents.size(); i++) {
            table.row(
                    (i + 1) + ", " + consents.get(i).getState().label(),
                    consents.get(i).getGiver().label(),
                    standing(doubts.getOrDefault(i, List.of())));
        }
        report.table(table);
    }

    private static String standing(List<ConsentFinding> doubts) {
        if (doubts.isEmpty()) {
            return "yes";
        }
        return doubts.stream()
                .map(finding -> "not for " + finding.category().label() + ": it is "
                        + finding.doubt().label())
                .collect(Collectors.joining("; "));
    }

    private void codes(SharingDecision decision) {
        report.heading("Duties");
        Table table = new Table("Code", "What has to be done");
        decision.obligations().forEach(duty -> table.row(duty.code(), duty.meaning()));
        report.table(table);
    }

    private static Table sources(List<Citation> citations) {
        Table table = new Table("Id", "Kind", "Document and place", "What it says", "Checked");
        for (Citation citation : citations) {
            String place = citation.locator().isEmpty() ? "" : ", " + citation.locator();
            table.row(
                    citation.id(),
                    citation.kind().label() + (citation.kind().isPractice() ? " (not law)" : ""),
                    citation.document().title() + place,
                    citation.statement(),
                    citation.verified() ? "yes" : "unverified");
        }
        return table;
    }

    private void notStated(List<String> names) {
        report.heading("Not stated");
        if (names.isEmpty()) {
            report.item("Everything was stated, or filled in by the defaults of case files.");
            return;
        }
        Table table = new Table("Fact", "What it is about");
        names.forEach(name -> table.row(name, Words.fact(name)));
        report.table(table);
    }
}
