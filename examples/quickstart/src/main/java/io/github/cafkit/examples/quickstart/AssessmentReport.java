package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.examples.quickstart.Report.Tone;
import io.github.cafkit.model.assessment.Analysis;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.SpecialEducationalNeeds;
import io.github.cafkit.model.framework.ElementDefinition;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.ScoreScale;
import io.github.cafkit.model.person.Child;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An assessment at a glance, in the words of its framework. */
final class AssessmentReport {

    private final Report report;
    private final Framework framework;
    private final CommonAssessment assessment;
    private final Names names;

    AssessmentReport(Report report, Framework framework, CommonAssessment assessment) {
        this.report = report;
        this.framework = framework;
        this.assessment = assessment;
        this.names = new Names().add(assessment);
    }

    void show() {
        report.field(
                "Assessment",
                assessment.getId() + ", version " + assessment.getVersion() + ", "
                        + Words.code(assessment.getStatus()));
        report.field("By", framework.getTitle());
        children();
        report.field(
                "Made",
                "from " + Words.day(assessment.getStartedOn())
                        + assessment
                                .getCompletedOn()
                                .map(day -> " to " + Words.day(day))
                                .orElse(""));
        assessment.getReason().ifPresent(reason -> report.field("Why", reason));
        if (assessment.raisesStop()) {
            report.field(
                    "Safeguarding",
                    Tone.URGENT,
                    "A concern about significant harm is noted. Procedures come first, whatever is missing here.");
        }
        findings();
        assessment.getAnalysis().ifPresent(this::analysis);
        specialNeeds();
        voices();
    }

    private void children() {
        List<String> called = assessment.allChildren().stream()
                .map(Child::calledName)
                .flatMap(Optional::stream)
                .toList();
        if (!called.isEmpty()) {
            report.field(called.size() == 1 ? "Child" : "Children", String.join(", ", called));
        }
    }

    private void findings() {
        if (assessment.getFindings().isEmpty()) {
            return;
        }
        boolean several = assessment.getFindings().stream()
                .anyMatch(finding -> !finding.getAbout().isEmpty());
        boolean scored = assessment.getFindings().stream()
                .anyMatch(finding -> finding.getScore().isPresent());
        report.heading("What was found");
        List<String> headings = new ArrayList<>(List.of("Element", "Strengths", "Needs", "Evidence"));
        if (several) {
            headings.add("About");
        }
        if (scored) {
            headings.add("Score");
        }
        Table table = new Table(headings.toArray(String[]::new));
        for (ElementFinding finding : assessment.getFindings()) {
            List<String> row = new ArrayList<>(row(finding));
            if (several) {
                row.add(finding.getAbout().stream().map(names::of).collect(joining(", ")));
            }
            if (scored) {
                row.add(finding.getScore().map(String::valueOf).orElse(""));
            }
            table.row(row.toArray(String[]::new));
        }
        report.table(table);
        if (scored) {
            report.fields("Scores", scales());
        }
    }

    private List<String> row(ElementFinding finding) {
        String element = framework
                .element(finding.getElement())
                .map(ElementDefinition::getLabel)
                .orElse(finding.getElement().value());
        if (finding.getDiscussion() != Discussion.DISCUSSED) {
            return List.of(element, Words.code(finding.getDiscussion()), "", "");
        }
        return List.of(
                element,
                String.join(" ", finding.getStrengths()),
                finding.getNeeds().stream().map(AssessmentReport::need).collect(joining(" ")),
                finding.getEvidence().stream()
                        .map(evidence -> Words.code(evidence.getKind()))
                        .collect(joining(", ")));
    }

    private static String need(Need need) {
        return need.getStatement()
                + need.getMetOn()
                        .map(day -> " (met on " + Words.shortDay(day) + ")")
                        .orElse("");
    }

    /** What the ends of each scale mean; without that a score says nothing. */
    private List<String> scales() {
        return assessment.getFindings().stream()
                .filter(finding -> finding.getScore().isPresent())
                .map(finding -> framework.scaleOf(finding.getElement()))
                .map(scale -> scale.map(AssessmentReport::scale).orElse("the framework has no scale for them"))
                .distinct()
                .toList();
    }

    private static String scale(ScoreScale scale) {
        String ends = scale.getLowestMeaning().isPresent()
                        && scale.getHighestMeaning().isPresent()
                ? ": " + scale.getLowest() + " is \"" + scale.getLowestMeaning().get() + "\", " + scale.getHighest()
                        + " is \"" + scale.getHighestMeaning().get() + "\""
                : "; the framework does not say which end is good";
        return "from " + scale.getLowest() + " to " + scale.getHighest() + ends;
    }

    private void analysis(Analysis analysis) {
        report.heading("What it comes to");
        report.fields("Working well", analysis.getWorkingWell());
        report.fields("Worried about", analysis.getWorriedAbout());
        report.fields("Needs to happen", analysis.getNeedsToHappen());
    }

    private void specialNeeds() {
        if (assessment.getSpecialEducationalNeeds().isEmpty()) {
            return;
        }
        report.heading("Special educational needs");
        Table table = new Table("Child", "Provision", "Since", "First need", "Second need");
        for (SpecialEducationalNeeds needs : assessment.getSpecialEducationalNeeds()) {
            table.row(
                    names.of(needs.getChild()),
                    needs.getProvision().map(provision -> provision.label()).orElse("not said"),
                    needs.getProvisionSince().map(Words::shortDay).orElse(""),
                    needs.getPrimaryNeed().map(type -> type.label()).orElse(""),
                    needs.getSecondaryNeed().map(type -> type.label()).orElse(""));
        }
        report.table(table);
    }

    private void voices() {
        assessment
                .getLivedExperiences()
                .forEach(lived ->
                        report.field("A day in the life", names.of(lived.getChild()) + ": " + lived.getAccount()));
        assessment.getChildComment().ifPresent(words -> report.field("Child's view", words.getWords()));
        report.fields(
                "Other children",
                assessment.getOtherChildrenComments().stream()
                        .map(words -> names.of(words.getSpeaker()) + ": " + words.getWords())
                        .toList());
        report.fields(
                "Parents' words",
                assessment.getParentComments().stream()
                        .map(words -> words.getWords())
                        .toList());
    }
}
