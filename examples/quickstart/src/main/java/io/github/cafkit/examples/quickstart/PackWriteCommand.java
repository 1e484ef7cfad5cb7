package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the national pack. */
@Command(
        name = "write",
        header = "Writes the rules for England as a file, and says its digest.",
        description = {""},
        footer = {"", "Exit code: 0 if the file was written, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PackWriteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file;

    @Override
    public Integer call() {
        RulePack england = EnglandPack.standard();
        try {
            Files.writeString(file, JsonTree.writePretty(PackFile.write(england)) + "\n");
        } catch (IOException unwritable) {
            spec.commandLine().getErr().println(file + ": cannot be written");
            return ExitCode.USAGE;
        }
        PackReadCommand.show(Report.on(spec.commandLine()), england);
        return ExitCode.OK;
    }
}
