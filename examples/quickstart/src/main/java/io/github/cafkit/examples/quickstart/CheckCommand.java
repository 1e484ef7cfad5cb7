package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.IndependentCheck;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the compiled rules against the rules as they are read. */
@Command(
        name = "check",
        header = "Compares the compiled rules with the rules as they are written.",
        description = {
            "",
            "Proofs are made from compiled rules. This compares those with a plain reading of the same rules: on random"
                    + " questions from a seed, in every stretch of days with the same rules, and on every combination of"
                    + " recipient, category and risk around an ordinary question.",
            ""
        },
        footer = {"", "Exit code: 0 if both always say the same, 1 if not, 2 if an option cannot be used."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    private static final List<Fact<?>> TOGETHER = List.of(Facts.RECIPIENT_KIND, Facts.CATEGORY, Facts.RISK_LEVEL);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the questions are drawn from: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "20000",
            description = "How many are drawn: ${DEFAULT-VALUE}.")
    private int count;

    @Override
    public Integer call() {
        if (count < 1) {
            spec.commandLine().getErr().println("--count: at least one question is compared");
            return ExitCode.USAGE;
        }
        RulePack pack = EnglandPack.standard();
        IndependentCheck check = IndependentCheck.of(PackAnalysis.of(pack));
        LocalDate day = pack.reviewedOn();
        Report report = Report.on(spec.commandLine());
        report.field("Rules", pack.toString());
        IndependentCheck.Report random = check.run(seed, count);
        IndependentCheck.Report slice = check.exhaust(EverydayFacts.SHEET, TOGETHER, day);
        report.field(
                "Random",
                told(random) + ", from seed " + seed + ", over " + random.stretches() + " stretches of days; "
                        + random.reached().size() + " rules decided at least once");
        report.field("Every combination", told(slice) + " on " + day);
        for (IndependentCheck.Report found : List.of(random, slice)) {
            found.difference()
                    .ifPresent(difference -> report.field("Difference", Report.Tone.STAYS, difference.inWords()));
        }
        boolean agree = random.agrees() && slice.agrees();
        report.blank();
        report.line(
                agree ? Report.Tone.GOES : Report.Tone.STAYS,
                agree ? "Both always say the same." : "The compiled rules do not say what the rules say.");
        report.flush();
        return agree ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String told(IndependentCheck.Report found) {
        return String.format(Locale.UK, "%,d answers compared", found.compared());
    }
}
