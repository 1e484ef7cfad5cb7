package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.examples.quickstart.Report.Tone;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.completeness.Completeness;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.plan.JointPlan;
import java.util.List;

/** What a document still lacks under its framework, purpose by purpose. */
final class Readiness {

    private final List<Completeness> asked;

    private Readiness(List<Completeness> asked) {
        this.asked = asked;
    }

    static Readiness of(CommonAssessment assessment, Framework framework) {
        return new Readiness(List.of(
                Completeness.of(assessment, framework, Purpose.DRAFT),
                Completeness.of(assessment, framework, Purpose.PLAN),
                Completeness.of(assessment, framework, Purpose.SHARE),
                Completeness.of(assessment, framework, Purpose.CLOSE)));
    }

    static Readiness of(JointPlan plan, Framework framework) {
        return new Readiness(List.of(
                Completeness.of(plan, framework, Purpose.DRAFT),
                Completeness.of(plan, framework, Purpose.SHARE),
                Completeness.of(plan, framework, Purpose.CLOSE)));
    }

    static Readiness of(Completeness... asked) {
        return new Readiness(List.of(asked));
    }

    /** Whether it may at least be saved. */
    boolean savable() {
        return asked.stream().filter(each -> each.purpose() == Purpose.DRAFT).allMatch(Completeness::complete);
    }

    void show(Report report) {
        report.heading("Is it complete?");
        asked.forEach(each -> show(report, each));
    }

    private static void show(Report report, Completeness completeness) {
        String purpose = completeness.purpose().label();
        Problems problems = completeness.problems();
        int missing = problems.of(Severity.ERROR).asList().size();
        if (completeness.complete()) {
            report.field("Enough", Tone.GOES, purpose);
        } else {
            report.field(
                    "Not enough",
                    Tone.WAITS,
                    purpose + ": " + Words.count(missing, "thing is", "things are") + " missing");
        }
        if (!problems.isEmpty()) {
            report.table(table(problems));
            report.blank();
        }
    }

    /** Problems as a table, without anything that a document says. */
    static Table table(Problems problems) {
        Table table = new Table("Code", "Where", "What is asked for", "");
        for (Problem problem : problems) {
            table.row(
                    problem.code(),
                    problem.path().isEmpty() ? "/" : problem.path(),
                    problem.message(),
                    problem.severity() == Severity.ERROR ? "must" : "should");
        }
        return table;
    }
}
