package io.github.cafkit.examples.quickstart;

import io.github.cafkit.model.assessment.AssessmentChange;
import io.github.cafkit.model.assessment.AssessmentComparison;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanChange;
import io.github.cafkit.model.plan.PlanComparison;
import io.github.cafkit.model.plan.PlanHistory;
import java.util.List;

/** The versions of an assessment or a plan, and what changed from each to the next. */
final class HistoryReport {

    private final Report report;

    HistoryReport(Report report) {
        this.report = report;
    }

    void show(AssessmentHistory history) {
        List<CommonAssessment> versions = history.getVersions();
        Table table = new Table("Version", "Id", "Begun", "State");
        for (CommonAssessment version : versions) {
            table.row(
                    String.valueOf(version.getVersion()),
                    version.getId().toString(),
                    Words.shortDay(version.getStartedOn()),
                    Words.code(version.getStatus()));
        }
        report.heading("Versions of the assessment");
        report.table(table);
        report.field(
                "Safeguarding",
                history.stopped() ? "a concern about harm has stopped the ordinary way" : "no stop is in force");
        for (int i = 1; i < versions.size(); i++) {
            AssessmentComparison comparison = AssessmentComparison.between(versions.get(i - 1), versions.get(i));
            report.heading("From version " + versions.get(i - 1).getVersion() + " to "
                    + versions.get(i).getVersion());
            Table changes = new Table("Section", "What", "How");
            for (AssessmentChange change : comparison.changes()) {
                changes.row(change.section().title(), change.what(), Words.code(change.kind()));
            }
            report.table(changes);
        }
    }

    void show(PlanHistory history) {
        Table table = new Table("Version", "Id", "Starts", "State");
        for (JointPlan version : history.getVersions()) {
            table.row(
                    String.valueOf(version.getVersion()),
                    version.getId().toString(),
                    Words.shortDay(version.getStartsOn()),
                    Words.code(version.getStatus()));
        }
        report.heading("Versions of the plan");
        report.table(table);
        int number = 1;
        for (PlanComparison comparison : history.changes()) {
            report.heading("Change " + number++);
            Table changes = new Table("Of", "What changed");
            for (PlanChange change : comparison.changes()) {
                changes.row(change.id(), Words.sentence(change.sentence()));
            }
            report.table(changes);
        }
    }
}
