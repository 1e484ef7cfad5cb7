package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.analysis.Counterfactuals;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.authzen.AccessEvaluator;
import io.github.cafkit.consent.authzen.AuthZen;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers access evaluation requests in the shape of AuthZEN. */
@Command(
        name = "authzen",
        header = "Answers an access evaluation request, or a batch, of AuthZEN " + AuthZen.VERSION + ".",
        description = {
            "",
            "Yes is said only where everything asked for may go now. --json prints the response as it goes back.",
            ""
        },
        footer = {"", "Exit code: 0 if the request was answered, yes or no; 2 if it cannot be read."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AuthzenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The body of the request.")
    private Path file;

    @Option(names = "--json", description = "Print the body of the response.")
    private boolean json;

    @Option(names = "--ways", description = "Tell whoever asks what they could bring, as far as they may see it.")
    private boolean ways;

    @Option(names = "--losses", description = "Also say what is lost between the specification and this library.")
    private boolean losses;

    @Override
    public Integer call() {
        RulePack pack = EnglandPack.standard();
        AccessEvaluator plain = AccessEvaluator.of(SharingAdviser.reading(pack));
        AccessEvaluator evaluator = ways ? plain.withWaysForward(Counterfactuals.of(PackAnalysis.of(pack))) : plain;
        Optional<Map<String, Object>> response =
                new InputFiles(spec.commandLine().getErr()).read(file, evaluator::evaluateAll);
        if (response.isEmpty()) {
            return ExitCode.USAGE;
        }
        if (json) {
            spec.commandLine().getOut().println(JsonTree.writePretty(response.get()));
        } else {
            show(response.get());
        }
        return ExitCode.OK;
    }

    private void show(Map<String, Object> response) {
        Report report = Report.on(spec.commandLine());
        if (response.get("evaluations") instanceof List<?> answers) {
            for (int i = 0; i < answers.size(); i++) {
                report.heading("Request " + (i + 1));
                answer(report, answers.get(i));
            }
        } else {
            answer(report, response);
        }
        if (losses) {
            report.title("What is lost");
            AuthZen.losses().forEach(loss -> report.item(loss + ": " + loss.meaning()));
        }
        report.flush();
    }

    private static void answer(Report report, @Nullable Object response) {
        Map<?, ?> answer = members(response);
        Map<?, ?> context = members(answer.get("context"));
        report.field("Decision", String.valueOf(answer.get("decision")));
        if (context.get("error") instanceof Map<?, ?> error) {
            report.field("Cannot be read", error.get("message") + " (" + error.get("status") + ")");
            if (error.get("problems") instanceof List<?> problems) {
                report.fields(
                        "",
                        problems.stream()
                                .map(AuthzenCommand::members)
                                .map(problem -> problem.get("path") + " " + problem.get("message"))
                                .toList());
            }
            return;
        }
        report.field("Code", String.valueOf(context.get("reason_code")));
        report.field("To who enforces", english(context, "reason_admin"));
        report.field("To who asks", english(context, "reason_user"));
        if (context.get("obligations") instanceof List<?> duties) {
            report.fields(
                    "To do",
                    duties.stream()
                            .map(AuthzenCommand::members)
                            .map(duty -> duty.get("id") + " " + duty.get("meaning"))
                            .toList());
        }
    }

    private static String english(Map<?, ?> context, String name) {
        return String.valueOf(members(context.get(name)).get("en"));
    }

    private static Map<?, ?> members(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
