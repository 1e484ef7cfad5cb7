package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.mais.Mais;
import io.github.cafkit.consent.mais.MaisDecision;
import io.github.cafkit.consent.mais.MaisDecisionPoint;
import io.github.cafkit.consent.mais.MaisPolicy;
import io.github.cafkit.consent.mais.MaisRequest;
import io.github.cafkit.consent.mais.MaisVocabulary;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a request of the MAIS drafts. */
@Command(
        name = "mais",
        header = "Answers a request under a sharing policy of the MAIS drafts (" + Mais.DRAFT + ").",
        description = {
            "",
            "PERMIT needs a policy that covers the request and rules that let everything go that would be sent."
                    + " --log prints what both sides keep of it.",
            ""
        },
        footer = {"", "Exit code: 0 if the request was answered, whatever the answer; 2 if something cannot be read."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class MaisCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REQUEST", description = "The request.")
    private Path request;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "FILE",
            description = "A policy that is held here; may be given more than once.")
    private List<Path> policies;

    @Option(
            names = "--vocabulary",
            required = true,
            paramLabel = "FILE",
            description = "What the codes of the policies mean (" + MaisVocabulary.SCHEMA + ").")
    private Path vocabulary;

    @Option(
            names = "--question",
            required = true,
            paramLabel = "FILE",
            description = "What is known here, and what would be sent (" + QuestionDocument.SCHEMA + ").")
    private Path question;

    @Option(
            names = "--responder",
            required = true,
            paramLabel = "ID",
            description = "Who is asked: the entry in the catalogue of parties.")
    private String responder;

    @Option(names = "--log", paramLabel = "INSTANT", description = "Print both log entries, written at this instant.")
    private @Nullable String log;

    @Option(names = "--losses", description = "Also say what is lost between the drafts and this library.")
    private boolean losses;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Instant> at = Optional.empty();
        if (log != null) {
            try {
                at = Optional.of(Instant.parse(log));
            } catch (DateTimeParseException malformed) {
                err.println("--log: must be an instant, such as 2026-10-15T09:31:00Z");
                return ExitCode.USAGE;
            }
        }
        Optional<MaisDecision> answer = answer(new InputFiles(err), err);
        if (answer.isEmpty()) {
            return ExitCode.USAGE;
        }
        show(answer.get(), at);
        return ExitCode.OK;
    }

    private Optional<MaisDecision> answer(InputFiles files, PrintWriter err) {
        List<MaisPolicy> held = new ArrayList<>();
        policies.forEach(file -> files.read(file, MaisPolicy::read).ifPresent(held::add));
        Optional<MaisVocabulary> codes = files.read(vocabulary, MaisVocabulary::read);
        Optional<SharingQuestion> known = files.read(question, QuestionDocument::read);
        Optional<MaisRequest> asked = files.read(request, MaisRequest::read);
        if (held.size() < policies.size() || codes.isEmpty() || known.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        try {
            SharingAdviser adviser = SharingAdviser.reading(EnglandPack.standard());
            return Optional.of(
                    MaisDecisionPoint.of(adviser, codes.get(), responder, held).decide(asked.get(), known.get()));
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> err.println(question + ": " + problem));
            return Optional.empty();
        }
    }

    private void show(MaisDecision answer, Optional<Instant> at) {
        Report report = Report.on(spec.commandLine());
        report.field("Answer", answer.answer() + ": " + answer.answer().label());
        report.fields(
                "Because",
                answer.reasons().stream()
                        .map(reason -> reason + ": " + reason.meaning())
                        .toList());
        report.fields("Recipient's terms", answer.termsForTheRecipient());
        report.title("What the rules say");
        new DecisionReport(report).show(answer.rulesSay());
        if (losses) {
            report.title("What is lost");
            Mais.losses().forEach(loss -> report.item(loss + ": " + loss.meaning()));
        }
        at.ifPresent(instant -> {
            entry(report, "The responder keeps", JsonTree.writePretty(answer.responderEntry("entry-1", instant)));
            entry(report, "The requester keeps", JsonTree.writePretty(answer.requesterEntry("entry-2", instant)));
        });
        report.flush();
    }

    private void entry(Report report, String title, String json) {
        report.title(title);
        spec.commandLine().getOut().println(json);
    }
}
