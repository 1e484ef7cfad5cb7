package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.disclosure.MinimumDisclosure;
import io.github.cafkit.consent.disclosure.Narrowed;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Narrows a document to what a decision lets go. */
@Command(
        name = "disclose",
        header = "Narrows a document to what the answer to a question lets go.",
        description = {
            "",
            "Reads an assessment, a plan, an episode or a case file, answers the question, and leaves out whatever may"
                    + " not go to this recipient. It prints what is left and, one for each reader, the two accounts of"
                    + " what was left out; none of them says a word of the document.",
            ""
        },
        footer = {
            "",
            "DIR gets document.json, for-recipient.json and for-audit.json. Send the first two and keep the third.",
            "Exit code: 0 if the document was narrowed, 2 if not."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DiscloseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneQuestion asked;

    @Option(
            names = "--document",
            paramLabel = "FILE",
            required = true,
            description = "The document: an assessment, a plan, an episode or a case file.")
    private Path document;

    @Option(
            names = "--child",
            paramLabel = "ID",
            description = "Which child of an episode of several the question is about.")
    private @Nullable String child;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the results; made if it is missing.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        int[] code = {ExitCode.OK};
        int asking = asked.use(question -> {
            SharingDecision decision =
                    SharingAdviser.reading(EnglandPack.standard()).advise(question);
            code[0] = disclose(decision);
        });
        return asking == ExitCode.OK ? code[0] : asking;
    }

    private int disclose(SharingDecision decision) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Narrowed<?> narrowed = narrow(MinimumDisclosure.of(decision), Files.readAllBytes(document));
            // Nothing is printed of a disclosure that cannot be written.
            StringWriter text = new StringWriter();
            new DisclosureReport(Report.keptBack(new PrintWriter(text))).show(decision, narrowed);
            if (!write(narrowed)) {
                return ExitCode.USAGE;
            }
            spec.commandLine().getOut().print(text);
            return ExitCode.OK;
        } catch (IOException unreadable) {
            err.println(document + ": cannot be read");
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> err.println(document + ": " + problem));
        }
        return ExitCode.USAGE;
    }

    private Narrowed<?> narrow(MinimumDisclosure disclosure, byte[] json) {
        Object read = CafJson.standard().read(json, DocumentType.of(json).type());
        if (read instanceof CommonAssessment assessment) {
            return disclosure.narrow(assessment);
        }
        if (read instanceof JointPlan plan) {
            return disclosure.narrow(plan);
        }
        if (read instanceof CaseFile file) {
            return disclosure.narrow(file);
        }
        if (read instanceof Episode episode) {
            String named = child;
            return disclosure.narrow(
                    episode, named == null ? episode.getChildren().first() : PersonId.of(named));
        }
        throw new ProblemException(Problem.error(
                "WRONG-SCHEMA", "/schema", "an assessment, a plan, an episode or a case file is narrowed"));
    }

    private boolean write(Narrowed<?> narrowed) {
        Path folder = out;
        if (folder == null) {
            return true;
        }
        try {
            Files.createDirectories(folder);
            write(folder.resolve("document.json"), narrowed.document());
            write(folder.resolve("for-recipient.json"), narrowed.forRecipient());
            write(folder.resolve("for-audit.json"), narrowed.forAudit());
            return true;
        } catch (IOException unwritable) {
            spec.commandLine().getErr().println("--out: cannot write to " + folder);
            return false;
        }
    }

    private static void write(Path file, Object value) throws IOException {
        Files.writeString(file, CafJson.standard().writePretty(value) + "\n");
    }
}
