package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a pack. */
@Command(
        name = "read",
        header = "Reads a pack from a file and says what it is, or everything that is wrong with it.",
        description = {""},
        footer = {"", "Exit code: 0 if it is in order, 2 if it is not, or is not the pack with the digest."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PackReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file with the pack.")
    private Path file;

    @Option(
            names = "--digest",
            paramLabel = "SHA-256",
            description = "Refuses every pack but the one with this digest.")
    private @Nullable String digest;

    @Override
    public Integer call() {
        PackFiles files = new PackFiles(spec.commandLine().getErr());
        files.national(Optional.of(file), Optional.ofNullable(digest))
                .ifPresent(pack -> show(Report.on(spec.commandLine()), pack));
        return files.isFaulty() ? ExitCode.USAGE : ExitCode.OK;
    }

    /** What a pack is. */
    static void show(Report report, RulePack pack) {
        report.title("Rules " + pack);
        report.field("Digest", PackDigest.sha256(pack));
        report.field("Answers for", "the days " + pack.encodes() + ", reviewed on " + pack.reviewedOn());
        report.field(
                "Holds",
                pack.rules().size() + " rules in " + pack.tiers().size() + " tiers, "
                        + pack.duties().size() + " duties that attach to answers, "
                        + pack.sources().all().size() + " sources");
        report.fields(
                "Local rules",
                pack.localRules().stream()
                        .map(added -> added + " of " + added.owner())
                        .toList());
    }
}
