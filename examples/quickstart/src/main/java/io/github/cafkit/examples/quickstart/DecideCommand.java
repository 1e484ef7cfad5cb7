package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides case files. */
@Command(
        name = "decide",
        header = "Decides case files and writes one JSON decision for each.",
        description = {
            "",
            "Each decision is written to DIR as <id>.json. A faulty case is reported with its file, its line"
                    + " (JSON Lines), the place in it and the rule that it breaks; nothing is written for it, and all"
                    + " other cases are decided.",
            ""
        },
        footer = {"", "Exit code: 0 if every case was decided, 2 if a case was faulty or a path cannot be used."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DecideCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "PATH",
            description = "A case file, a folder of *.json, or JSON Lines (*.jsonl, *.ndjson).")
    private Path cases;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the decisions; made if it is missing.")
    private Path out;

    @Override
    public Integer call() {
        if (!Files.isReadable(cases)) {
            return refuse("--cases: there is nothing to read at " + cases);
        }
        DecisionFolder decisions;
        try {
            decisions = new DecisionFolder(out);
            if (decisions.holds(cases)) {
                return refuse("--out: a decision could overwrite a case in " + out);
            }
        } catch (IOException unusable) {
            return refuse("--out: " + out + " cannot be made or is not a folder");
        }
        CaseBatch batch = new CaseBatch(
                SharingAdviser.of(EnglandPack.standard()),
                decisions,
                spec.commandLine().getErr());
        try {
            new CaseFiles(cases).forEach(batch::add);
            batch.decideWaiting();
        } catch (UncheckedIOException unwritable) {
            return refuse("--out: cannot write to " + out);
        } catch (IOException unreadable) {
            return refuse("--cases: cannot read " + cases);
        }
        if (batch.decided() + batch.faulty() == 0) {
            return refuse("--cases: there are no cases in " + cases);
        }
        summarise(batch);
        return batch.faulty() == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    private void summarise(CaseBatch batch) {
        Report report = Report.on(spec.commandLine());
        report.line(String.format(
                Locale.UK, "%,d decided, %,d faulty; decisions are in %s", batch.decided(), batch.faulty(), out));
        batch.outcomes()
                .forEach((outcome, count) ->
                        report.line(String.format(Locale.UK, "%,8d  %s (%s)", count, outcome, outcome.label())));
        report.flush();
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
