package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one decision in full. */
@Command(
        name = "explain",
        header = "Prints one decision in full.",
        description = {
            "",
            "Everything that a decision says: each category with the rules that decided, the rules that they beat and"
                    + " why, the facts relied upon, consents that do not count, duties, sources, and what was not"
                    + " stated.",
            ""
        },
        footer = {"", "Exit code: 0 if the decision was printed, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "A case file, JSON Lines or a folder with case files,",
                "or a question document (" + QuestionDocument.SCHEMA + ")."
            })
    private Path file;

    @Option(names = "--id", paramLabel = "ID", description = "Which case, if there is more than one.")
    private @Nullable String id;

    @Override
    public Integer call() {
        List<CaseText> found = new ArrayList<>();
        try {
            new CaseFiles(file).forEach(text -> {
                if (id == null || id.equals(idOf(text))) {
                    found.add(text);
                }
            });
        } catch (IOException unreadable) {
            return refuse(file + ": cannot be read");
        }
        if (found.isEmpty()) {
            return refuse(file + ": there is no case" + (id == null ? "" : " with this id"));
        }
        if (found.size() > 1) {
            return refuse(file + ": there are " + found.size() + " cases; say which with --id");
        }
        return explain(found.get(0));
    }

    private int explain(CaseText text) {
        try {
            SharingQuestion question = question(text.read());
            Report report = Report.on(spec.commandLine());
            new FullExplanation(report)
                    .show(SharingAdviser.reading(EnglandPack.standard()).advise(question));
            return ExitCode.OK;
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(text.place() + ": " + problem));
            return ExitCode.USAGE;
        }
    }

    private static SharingQuestion question(Map<String, ?> document) {
        return QuestionDocument.SCHEMA.equals(document.get("schema"))
                ? QuestionDocument.read(document)
                : CaseDocument.read(document).question();
    }

    /** The id of a case; a case that cannot be read has none. */
    private static String idOf(CaseText text) {
        try {
            return String.valueOf(text.read().get("id"));
        } catch (ProblemException unreadable) {
            return "";
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
