package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.examples.quickstart.Report.Tone;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToShare;

/** What an assessment still lacks, purpose by purpose. */
final class Readiness {

    /** What an assessment can be wanted for. */
    private enum Goal {
        SAVE("to save it as a draft", Draft.class),
        PLAN("to agree a plan upon it", ReadyForPlan.class),
        SHARE("to pass it to another agency", ReadyToShare.class);

        private final String words;
        private final Class<?> group;

        Goal(String words, Class<?> group) {
            this.words = words;
            this.group = group;
        }
    }

    private final CommonAssessment assessment;
    private final CafValidation validation = CafValidation.standard();

    Readiness(CommonAssessment assessment) {
        this.assessment = assessment;
    }

    /** What is wrong with it even as a draft. */
    Problems faults() {
        return validation.check(assessment, Draft.class);
    }

    void show(Report report) {
        for (Goal goal : Goal.values()) {
            Problems missing = validation.check(assessment, goal.group);
            if (missing.isEmpty()) {
                report.field("Enough", Tone.GOES, goal.words);
            } else {
                report.field(
                        "Not enough",
                        Tone.WAITS,
                        goal.words + ": " + Words.count(missing.asList().size(), "thing is", "things are")
                                + " missing");
                report.table(table(missing));
                report.blank();
            }
        }
    }

    private static Table table(Problems missing) {
        Table table = new Table("Code", "Where", "What is asked for");
        for (Problem problem : missing) {
            table.row(problem.code(), problem.path().isEmpty() ? "/" : problem.path(), problem.message());
        }
        return table;
    }
}
