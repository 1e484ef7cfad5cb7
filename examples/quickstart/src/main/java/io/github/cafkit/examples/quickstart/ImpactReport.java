package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.analysis.ChangeDirection;
import io.github.cafkit.consent.analysis.ChangeImpact;
import io.github.cafkit.consent.analysis.ChangedGroup;
import io.github.cafkit.consent.analysis.Passage;
import io.github.cafkit.consent.analysis.Region;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a change of the rules changes, in words. */
final class ImpactReport {

    private final Report report;

    ImpactReport(Report report) {
        this.report = report;
    }

    void show(ChangeImpact impact) {
        report.title(
                "From " + impact.before().inWords() + " to " + impact.after().inWords());
        if (impact.isEmpty()) {
            report.line("Nothing changes: every question has the same answer, by the same rules, on the same sources.");
        }
        for (ChangeDirection direction : ChangeDirection.values()) {
            List<ChangedGroup> groups = impact.groups(direction);
            if (!groups.isEmpty()) {
                report.heading(direction.label());
                report.line(direction.meaning());
                groups.forEach(this::group);
            }
        }
        impact.remarks().forEach(report::line);
    }

    /** What changes for one group of questions. */
    void group(ChangedGroup group) {
        report.blank();
        report.line(Words.sentence(group.difference().inWords()));
        report.field("How many", share(group.region()));
        group.passages().forEach(this::passage);
        report.field("Example", facts(group.example().before().facts()));
        report.field("Before", answer(group.example().before()));
        report.field("After", answer(group.example().after()));
    }

    private void passage(Passage passage) {
        String now = passage.isBySameRules() ? "" : ", now by " + ids(passage.after());
        report.field("Decided", "by " + ids(passage.before()) + now);
        report.fields("when", conditions(passage.when()));
    }

    private static List<String> conditions(List<Condition> conditions) {
        return conditions.stream().map(Condition::inWords).toList();
    }

    private static String share(Region region) {
        return region.share().toPlainString() + " of all combinations of facts";
    }

    private static String ids(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).collect(Collectors.joining(", "));
    }

    /** The category, and what is not as in an ordinary question. */
    private static String facts(FactSheet facts) {
        List<String> said = new ArrayList<>();
        said.add(facts.get(Facts.CATEGORY).label());
        for (Fact<?> fact : Facts.all()) {
            if (!fact.equals(Facts.CATEGORY) && facts.ordinal(fact) != EverydayFacts.SHEET.ordinal(fact)) {
                said.add(fact.name() + " " + facts.get(fact).name());
            }
        }
        return String.join(", ", said);
    }

    private static String answer(CategoryDecision answer) {
        return answer.outcome().label() + ", by " + ids(answer.determiningRules()) + ", on "
                + answer.citations().stream().map(Citation::id).collect(Collectors.joining(", "));
    }
}
