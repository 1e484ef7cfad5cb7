package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.CommonAssessment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an assessment document. */
@Command(
        name = "assess",
        header = "Checks an assessment and lists what is missing for each purpose.",
        description = {
            "",
            "The purposes are: to be saved as a draft, to agree a plan upon it, to pass it to another agency. Each"
                    + " thing that is missing is listed with its code and its place in the document, and without"
                    + " anything that the document says.",
            ""
        },
        footer = {
            "",
            "Exit code: 0 if the document can be read and saved as a draft, whatever is missing for more; 2 if not."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AssessCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An assessment document (" + CommonAssessment.SCHEMA + ").")
    private Path file;

    @Override
    public Integer call() {
        CommonAssessment assessment;
        try {
            assessment = read();
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println(file + ": cannot be read");
            return ExitCode.USAGE;
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(file + ": " + problem));
            return ExitCode.USAGE;
        }
        Report report = Report.on(spec.commandLine());
        new AssessmentReport(report).show(assessment);
        report.heading("Is it complete?");
        Readiness readiness = new Readiness(assessment);
        readiness.show(report);
        return readiness.faults().hasErrors() ? ExitCode.USAGE : ExitCode.OK;
    }

    /** Reads the document; another sort of document is refused as such, not for the first thing that differs. */
    private CommonAssessment read() throws IOException {
        byte[] json = Files.readAllBytes(file);
        Object schema = JsonTree.readObject(new ByteArrayInputStream(json)).get("schema");
        if (!CommonAssessment.SCHEMA.equals(schema)) {
            throw new ProblemException(Problem.error(
                    "WRONG-SCHEMA", "/schema", "the schema of an assessment is " + CommonAssessment.SCHEMA));
        }
        return CafJson.standard().read(json, CommonAssessment.class);
    }
}
