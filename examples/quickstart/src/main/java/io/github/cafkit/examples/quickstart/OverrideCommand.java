package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.override.OverridingAdviser;
import io.github.cafkit.consent.override.SafeguardingOverride;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a named person's override beside an answer. */
@Command(
        name = "override",
        header = "Puts a named person's override beside what the rules say.",
        description = {
            "",
            "Shows the answer of the rules, unchanged; what goes by the person's decision, with its duties; and what"
                    + " stays closed all the same, with the rule and the reason. Nobody needs an override to report a"
                    + " concern about a child.",
            ""
        },
        footer = {"", "Exit code: 0 if both were read, whatever the override lifts; 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class OverrideCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneQuestion asked;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "FILE",
            description = "The override (" + SafeguardingOverride.SCHEMA + ").")
    private Path by;

    @Override
    public Integer call() {
        Optional<SafeguardingOverride> override =
                new InputFiles(spec.commandLine().getErr()).read(by, SafeguardingOverride::read);
        if (override.isEmpty()) {
            return ExitCode.USAGE;
        }
        OverridingAdviser adviser = OverridingAdviser.of(SharingAdviser.reading(EnglandPack.standard()));
        return asked.use(question ->
                new OverrideReport(Report.on(spec.commandLine())).show(adviser.advise(override.get(), question)));
    }
}
