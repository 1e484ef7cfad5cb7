package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.record.ChainFault;
import io.github.cafkit.consent.record.ChainFinding;
import io.github.cafkit.consent.record.ChainHead;
import io.github.cafkit.consent.record.ChainReport;
import io.github.cafkit.consent.record.ChainVerifier;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a chain of decision records. */
@Command(
        name = "verify",
        header = "Verifies a chain of decision records: altered, missing, reordered, not what the rules say.",
        description = {
            "",
            "It makes tampering evident and prevents none. That the end of a chain was cut off, or that all of it was"
                    + " written anew, shows only against a head that was kept elsewhere.",
            ""
        },
        footer = {"", "Exit code: 0 if the chain holds, 1 if it does not, 2 if it cannot be read."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class VerifyCommand implements Callable<Integer> {

    private static final int FEW = 20;
    private static final int PROGRESS_STEP = 100_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The records, one a line.")
    private @Nullable Path file;

    @Option(names = "--head", paramLabel = "HEAD", description = "A head that was kept elsewhere, as NUMBER:DIGEST.")
    private @Nullable String head;

    @Option(
            names = "--recompute",
            description = "Also takes each decision anew under the rules of this program, and compares.")
    private boolean recompute;

    @Option(
            names = "--generate",
            paramLabel = "N",
            description = "Instead of a file: a chain of N records that is written while it is verified.")
    private @Nullable Long generate;

    @Override
    public Integer call() {
        if ((file == null) == (generate == null) || (generate != null && generate < 1)) {
            return refuse("say either a file or --generate with a number from 1");
        }
        try {
            ChainReport report = verify(verifier());
            show(report);
            return report.holds() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println("--head: " + problem));
            return ExitCode.USAGE;
        } catch (IOException | UncheckedIOException unreadable) {
            return refuse(file + ": cannot be read");
        }
    }

    private ChainVerifier verifier() {
        PrintWriter err = spec.commandLine().getErr();
        ChainVerifier verifier = ChainVerifier.standard().reporting(PROGRESS_STEP, lines -> {
            err.printf(Locale.UK, "%,d records read ...%n", lines);
            err.flush();
        });
        if (head != null) {
            verifier = verifier.against(ChainHead.parse(head));
        }
        return recompute ? verifier.recomputing(SharingAdviser.of(EnglandPack.standard())) : verifier;
    }

    private ChainReport verify(ChainVerifier verifier) throws IOException {
        if (file == null) {
            return verifier.verify(new GeneratedRecords(generate == null ? 0 : generate));
        }
        try (RecordFile.Lines lines = new RecordFile.Lines(file)) {
            return verifier.verify(lines);
        }
    }

    private void show(ChainReport found) {
        Report report = Report.on(spec.commandLine());
        report.line(
                found.holds() ? Report.Tone.GOES : Report.Tone.STAYS,
                found.holds() ? "The chain holds." : "The chain does not hold.");
        report.field("Lines", String.format(Locale.UK, "%,d", found.lines()));
        report.field("Whole records", String.format(Locale.UK, "%,d", found.records()));
        found.head().ifPresent(end -> report.field("Ends with", end.toString()));
        if (recompute) {
            report.field(
                    "Decided anew",
                    String.format(
                            Locale.UK,
                            "%,d; %,d are of other rules than those of this program",
                            found.recomputed(),
                            found.packsUnknown()));
        }
        for (ChainFault fault : ChainFault.values()) {
            if (found.count(fault) > 0) {
                report.field(Words.sentence(fault.label()), String.format(Locale.UK, "%,d", found.count(fault)));
            }
        }
        if (!found.holds()) {
            report.heading("Findings");
            Table table = new Table("Line", "Code", "What is wrong");
            for (ChainFinding finding : found.findings().stream().limit(FEW).toList()) {
                table.row(String.valueOf(finding.line()), finding.fault().code(), finding.sentence());
            }
            report.table(table);
            if (found.findings().size() > FEW) {
                report.line("and more; these are the first " + FEW);
            }
        }
        report.flush();
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
