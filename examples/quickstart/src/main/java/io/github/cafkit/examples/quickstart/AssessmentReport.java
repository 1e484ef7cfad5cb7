package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.framework.AssessmentElement;

/** An assessment at a glance. */
final class AssessmentReport {

    private final Report report;

    AssessmentReport(Report report) {
        this.report = report;
    }

    void show(CommonAssessment assessment) {
        report.field(
                "Assessment",
                assessment.getId() + ", version " + assessment.getVersion() + ", "
                        + Words.code(assessment.getStatus()));
        assessment.getChild().calledName().ifPresent(name -> report.field("Child", name));
        report.field(
                "Made",
                "from " + Words.day(assessment.getStartedOn())
                        + assessment
                                .getCompletedOn()
                                .map(day -> " to " + Words.day(day))
                                .orElse(""));
        assessment.getReason().ifPresent(reason -> report.field("Why", reason));
        if (!assessment.allNeeds().isEmpty()) {
            report.heading("What was found");
            report.table(findings(assessment));
        }
        assessment.getChildComment().ifPresent(words -> report.field("Child's view", words.getWords()));
        report.fields(
                "Parents' words",
                assessment.getParentComments().stream()
                        .map(words -> words.getWords())
                        .toList());
    }

    private static Table findings(CommonAssessment assessment) {
        Table table = new Table("Element", "Strengths", "Needs", "Evidence");
        for (ElementFinding finding : assessment.getFindings()) {
            String element = AssessmentElement.find(finding.getElement())
                    .map(AssessmentElement::label)
                    .orElse(finding.getElement().value());
            if (finding.getDiscussion() == Discussion.DISCUSSED) {
                table.row(
                        element,
                        String.join(" ", finding.getStrengths()),
                        finding.getNeeds().stream().map(Need::getStatement).collect(joining(" ")),
                        finding.getEvidence().stream()
                                .map(evidence -> Words.code(evidence.getKind()))
                                .collect(joining(", ")));
            } else {
                table.row(element, Words.code(finding.getDiscussion()), "", "");
            }
        }
        return table;
    }
}
