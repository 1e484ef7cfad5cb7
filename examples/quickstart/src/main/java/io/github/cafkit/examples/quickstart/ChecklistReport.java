package io.github.cafkit.examples.quickstart;

import io.github.cafkit.model.assessment.ChecklistAnswer;
import io.github.cafkit.model.assessment.ChecklistQuestion;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;

/** A checklist to decide whether to offer an assessment. */
final class ChecklistReport {

    private final Report report;

    ChecklistReport(Report report) {
        this.report = report;
    }

    void show(PreAssessmentChecklist checklist) {
        report.field("Checklist", checklist.getId() + ", filled in on " + Words.day(checklist.getFilledInOn()));
        checklist.getChild().calledName().ifPresent(name -> report.field("Child", name));
        Table table = new Table("The child appears to be", "", "Note");
        for (ChecklistAnswer answer : checklist.getAnswers()) {
            table.row(
                    answer.getQuestion().label(),
                    Words.code(answer.getReply()),
                    answer.getNote().orElse(""));
        }
        report.table(table);
        report.fields(
                "Not answered",
                checklist.unanswered().stream().map(ChecklistQuestion::label).toList());
        report.fields("May help", checklist.getServicesNeeded());
        report.field(
                "Suggests",
                checklist.suggestsAssessment()
                        ? "to offer an assessment (a suggestion by the library's reading; a person decides)"
                        : "no assessment so far (a person decides)");
        checklist
                .getDecision()
                .ifPresentOrElse(
                        decision -> report.field(
                                "Decided",
                                Words.code(decision)
                                        + checklist
                                                .getDecisionReason()
                                                .map(reason -> ". " + reason)
                                                .orElse("")),
                        () -> report.field("Decided", "not yet"));
    }
}
