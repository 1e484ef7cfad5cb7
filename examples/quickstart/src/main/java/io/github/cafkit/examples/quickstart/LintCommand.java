package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.LintCheck;
import io.github.cafkit.consent.analysis.LintFinding;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.PackLint;
import io.github.cafkit.consent.analysis.Region;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for what is odd about the rules. */
@Command(
        name = "lint",
        header = "Looks for what is odd about the rules: dead, shadowed or needless ones, gaps, doubts.",
        description = {
            "",
            "Every question there can be is looked at, without sampling. A finding need not be a fault: that a source is"
                    + " not verified, or that two values are treated alike, is for a person to judge.",
            ""
        },
        footer = {"", "Exit code: 0 if nothing is certainly wrong, 2 if something is."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LintCommand implements Callable<Integer> {

    private static final int FEW = 12;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The rules of one day, as year-month-day; otherwise of all days.")
    private @Nullable LocalDate asOf;

    @Option(names = "--all", description = "Every finding; otherwise the first " + FEW + " of each kind.")
    private boolean all;

    @Override
    public Integer call() {
        PackAnalysis england = PackAnalysis.of(EnglandPack.standard());
        try {
            PackLint lint = asOf == null ? PackLint.of(england) : PackLint.on(england, asOf);
            show(lint);
            return lint.hasErrors() ? ExitCode.USAGE : ExitCode.OK;
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return ExitCode.USAGE;
        }
    }

    private void show(PackLint lint) {
        Report report = Report.on(spec.commandLine());
        report.title("Lint of rules " + lint.pack() + ", days " + lint.days());
        Table table = new Table("Code", "Looks for", "Severity", "Found");
        for (LintCheck check : LintCheck.values()) {
            table.row(
                    check.code(),
                    check.title(),
                    check.severity().name(),
                    String.valueOf(lint.findings(check).size()));
        }
        report.table(table);
        for (LintCheck check : LintCheck.values()) {
            List<LintFinding> findings = lint.findings(check);
            if (!findings.isEmpty()) {
                report.heading(check.code() + " " + check.title());
                findings.stream().limit(all ? findings.size() : FEW).forEach(finding -> show(report, finding));
                if (!all && findings.size() > FEW) {
                    report.line("and " + (findings.size() - FEW) + " more (--all lists them)");
                }
            }
        }
    }

    private static void show(Report report, LintFinding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.sentence());
        if (!finding.everywhere()) {
            lines.add("days " + finding.days().stream().map(DateRange::toString).collect(Collectors.joining(", ")));
        }
        finding.region().ifPresent(region -> {
            lines.add(region.share().toPlainString() + " of all combinations of facts");
            region.parts().stream()
                    .limit(1)
                    .map(Region.Part::condition)
                    .forEach(when -> lines.add("when " + when.inWords()));
        });
        report.line(finding.place());
        report.fields("", lines);
    }
}
