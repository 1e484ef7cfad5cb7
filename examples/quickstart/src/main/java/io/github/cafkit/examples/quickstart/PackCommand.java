package io.github.cafkit.examples.quickstart;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Packs of rules as files: the national one, and those of authorities and settings. */
@Command(
        name = "pack",
        header = "Reads and writes rules as files, and weighs the rules of an authority or a setting.",
        description = {
            "",
            "Local rules may hold back more than the national ones. They never hold back what protects a child, and"
                    + " they share more only if somebody answers for it in writing.",
            ""
        },
        subcommands = {PackCheckCommand.class, PackWriteCommand.class, PackReadCommand.class})
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class PackCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: check, write or read");
    }
}
