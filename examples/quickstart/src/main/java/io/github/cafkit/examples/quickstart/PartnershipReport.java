package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.partnership.AgencyResponse;
import io.github.cafkit.model.partnership.AgreementPart;
import io.github.cafkit.model.partnership.Barrier;
import io.github.cafkit.model.partnership.BarrierRegister;
import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipDegree;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import io.github.cafkit.model.partnership.PositionSpread;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the agencies of a partnership agree, think of their work, want, and find in their way. */
final class PartnershipReport {

    private final Report report;
    private final Names names;

    PartnershipReport(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    void show(PartnershipAgreement agreement, LocalDate day) {
        report.field("Agreement", agreement.getId() + " of " + agreement.getPartnership());
        report.fields(
                "Between", agreement.getParties().stream().map(Agency::getName).toList());
        Table table = new Table("Part", "Clauses");
        for (AgreementPart part : AgreementPart.values()) {
            table.row(part.label(), String.valueOf(agreement.clausesOf(part).size()));
        }
        report.table(table);
        findings("What is missing on " + Words.day(day), agreement.check(day));
    }

    void show(PartnershipSelfAssessment assessment) {
        report.field("Self-assessment", assessment.getId() + " of " + Words.day(assessment.getAssessedOn()));
        Table table = new Table("Agency", "Works by", "Statements answered");
        for (AgencyResponse response : assessment.getResponses()) {
            table.row(
                    names.of(response.getAgency()),
                    response.getDegree().map(PartnershipDegree::label).orElse("not said"),
                    String.valueOf(response.getAnswers().size()));
        }
        report.table(table);
        report.fields(
                "They differ",
                assessment.disagreements().stream()
                        .map(spread -> topic(assessment, spread))
                        .toList());
        findings("What is missing", assessment.findings());
    }

    private static String topic(PartnershipSelfAssessment assessment, PositionSpread spread) {
        String about = spread.topic()
                .statement()
                .map(assessment.getChecklist()::labelOf)
                .orElseGet(() -> Words.code(spread.topic().kind()));
        return about + " (by " + spread.spread() + ")";
    }

    void show(JointVision vision) {
        report.field("Joint vision", vision.getId() + ", " + vision.percentFilled() + "% filled in");
        vision.getStatement().ifPresent(statement -> report.field("Statement", statement));
        Table table = new Table("Perspective", "Agrees");
        for (ListedCode perspective : vision.getPerspectives().codes()) {
            table.row(vision.getPerspectives().labelOf(perspective), Words.code(vision.agreementOf(perspective)));
        }
        report.table(table);
        findings("What is missing", vision.findings());
    }

    void show(BarrierRegister register, LocalDate day) {
        report.field("Barriers", register.getId() + ", " + register.open().size() + " open");
        Table table = new Table("Barrier", "Of", "What", "Whose", "State");
        for (Barrier barrier : register.getBarriers()) {
            table.row(
                    barrier.getId().toString(),
                    register.getCategories().labelOf(barrier.getCategory()),
                    barrier.getWhat(),
                    barrier.getOwner().map(names::of).orElse("nobody"),
                    barrier.getStatus().label());
        }
        report.table(table);
        findings("What somebody should look at on " + Words.day(day), register.check(day));
    }

    /** The last day on which a barrier was added. */
    static LocalDate dayOf(BarrierRegister register) {
        return register.getBarriers().stream()
                .map(Barrier::getSince)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private void findings(String heading, List<PartnershipFinding> findings) {
        report.problems(
                heading,
                Problems.of(findings.stream().map(PartnershipFinding::toProblem).toList()));
        String agencies = findings.stream()
                .flatMap(finding -> finding.agency().stream())
                .distinct()
                .map(names::of)
                .collect(joining(", "));
        if (!agencies.isEmpty()) {
            report.field("For", agencies);
        }
    }
}
