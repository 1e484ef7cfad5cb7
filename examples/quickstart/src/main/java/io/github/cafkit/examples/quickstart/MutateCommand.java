package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.KillMatrix;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.PackCase;
import io.github.cafkit.consent.analysis.PackMutation;
import io.github.cafkit.consent.england.EnglandPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plants faults in the rules and looks whether cases notice. */
@Command(
        name = "mutate",
        header = "Plants every small fault in the rules and lists those that no case notices.",
        description = {
            "",
            "A rule is dropped, an effect swapped, a condition made weaker or stronger, a duty lost, a date shifted,"
                    + " one fault at a time. What no case notices is compared with the rules for every possible"
                    + " question: either it makes no difference at all, or a question is shown that is answered"
                    + " otherwise.",
            ""
        },
        footer = {"", "Exit code: 0 if the faults were planted, whatever came of them; 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class MutateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--cases",
            paramLabel = "PATH",
            required = true,
            description = "Cases with expected answers: a file, a folder or JSON Lines; may be given again.")
    private List<Path> cases;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            defaultValue = "COURT-PROHIBITS",
            description = "The rule, duty or term to plant faults in; ${DEFAULT-VALUE} if not given.")
    private String rule;

    @Option(names = "--all", description = "Plants faults everywhere, which takes minutes.")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the whole matrix here, as Markdown.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Optional<List<PackCase>> tests = PackTests.at(cases, spec.commandLine().getErr());
        if (tests.isEmpty()) {
            return ExitCode.USAGE;
        }
        PackMutation mutation = PackMutation.of(PackAnalysis.of(EnglandPack.standard()))
                .withCases(tests.get())
                .only(mutant -> all || mutant.place().equals(rule));
        if (mutation.mutants().isEmpty()) {
            return refuse("--rule: the rules have no rule, duty or term " + rule);
        }
        try {
            KillMatrix matrix = mutation.run();
            show(matrix);
            if (out != null) {
                Files.writeString(out, matrix.toMarkdown());
            }
        } catch (IllegalArgumentException caseFails) {
            return refuse(String.valueOf(caseFails.getMessage()));
        } catch (IOException unwritable) {
            return refuse(out + ": cannot be written");
        }
        return ExitCode.OK;
    }

    private void show(KillMatrix matrix) {
        Report report = Report.on(spec.commandLine());
        report.title("Faults planted in " + (all ? matrix.pack() : rule));
        for (KillMatrix.Fate fate : KillMatrix.Fate.values()) {
            report.field(fate.label(), Integer.toString(matrix.count(fate)));
        }
        report.line("Of every 100 faults, " + matrix.percent() + " are noticed (rounded down).");
        report.heading("Not noticed");
        if (matrix.isComplete()) {
            report.line("None.");
        }
        for (KillMatrix.Row row : matrix.survivors()) {
            row.survivor().ifPresent(found -> {
                report.line(row.mutant());
                report.field(
                        found.difference().label(),
                        found.day() + ", with " + found.facts().inWords());
            });
        }
        report.flush();
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
