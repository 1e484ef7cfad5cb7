package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The part of a command line that names one question. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class OneQuestion {

    @Spec(Spec.Target.MIXEE)
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

    /** Reads the question and hands it over; answers with the exit code. */
    int use(Consumer<SharingQuestion> use) {
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
        return use(found.get(0), use);
    }

    private int use(CaseText text, Consumer<SharingQuestion> use) {
        try {
            use.accept(question(text.read()));
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
