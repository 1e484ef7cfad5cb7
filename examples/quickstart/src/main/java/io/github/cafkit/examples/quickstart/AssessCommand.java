package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports on a document. */
@Command(
        name = "assess",
        header = "Reports on a document: what it says, and what is missing for each purpose.",
        description = {
            "",
            "Any document of the model, told by its schema: an assessment of any framework, a plan, a team, an episode,"
                    + " a review, a referral, a household, a checklist, a framework, and so on. What is missing is listed"
                    + " with its code and its place in the document, and without anything that the document says.",
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

    @Parameters(paramLabel = "FILE", description = "A document, such as " + CommonAssessment.SCHEMA + ".")
    private Path file;

    @Option(names = "--framework", paramLabel = "FILE", description = "An authority's own framework.")
    private @Nullable Path framework;

    @Option(names = "--assessment", paramLabel = "FILE", description = "The assessment that a plan follows.")
    private @Nullable Path assessment;

    @Option(names = "--team", paramLabel = "FILE", description = "The team that carries a plan out.")
    private @Nullable Path team;

    @Option(names = "--plan", paramLabel = "FILE", description = "The plan of an episode or a review.")
    private @Nullable Path plan;

    @Option(names = "--review", paramLabel = "FILE", description = "The last review of an episode.")
    private @Nullable Path review;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day to look at it on, as year-month-day; without it a day of the document.")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        Optional<Beside> beside = beside();
        if (beside.isEmpty()) {
            return ExitCode.USAGE;
        }
        // Nothing is printed of a document that is refused half-way.
        StringWriter text = new StringWriter();
        Optional<Boolean> savable = from(file, json -> {
            DocumentType type = DocumentType.of(json);
            Object document = CafJson.standard().read(json, type.type());
            return new DocumentReports(Report.keptBack(new PrintWriter(text)), beside.get()).show(document);
        });
        if (savable.isPresent()) {
            spec.commandLine().getOut().print(text);
        }
        return savable.orElse(false) ? ExitCode.OK : ExitCode.USAGE;
    }

    private Optional<Beside> beside() {
        Read<Framework> own = read(framework, Framework.class);
        Read<CommonAssessment> followed = read(assessment, CommonAssessment.class);
        Read<TeamAroundTheChild> around = read(team, TeamAroundTheChild.class);
        Read<JointPlan> planned = read(plan, JointPlan.class);
        Read<ReviewRecord> reviewed = read(review, ReviewRecord.class);
        boolean sound = own.sound() && followed.sound() && around.sound() && planned.sound() && reviewed.sound();
        return sound
                ? Optional.of(new Beside(
                        own.value(),
                        followed.value(),
                        around.value(),
                        planned.value(),
                        reviewed.value(),
                        Optional.ofNullable(day)))
                : Optional.empty();
    }

    private <T> Read<T> read(@Nullable Path path, Class<T> type) {
        if (path == null) {
            return new Read<>(true, Optional.empty());
        }
        Optional<T> value = from(path, json -> {
            if (DocumentType.of(json).type() != type) {
                throw new ProblemException(
                        Problem.error("WRONG-SCHEMA", "/schema", "another sort of document is asked for here"));
            }
            return CafJson.standard().read(json, type);
        });
        return new Read<>(value.isPresent(), value);
    }

    /** Turns the bytes of a file into something; empty, with a line on the error stream, if that cannot be done. */
    private <T> Optional<T> from(Path path, Reader<T> reader) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return Optional.of(reader.read(Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            err.println(path + ": cannot be read");
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> err.println(path + ": " + problem));
        }
        return Optional.empty();
    }

    /** What was made of an option: nothing if it was not given, and unsound if it cannot be read. */
    private record Read<T>(boolean sound, Optional<T> value) {}

    private interface Reader<T> {
        T read(byte[] json);
    }
}
