package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.Coverage;
import io.github.cafkit.consent.analysis.CoverageGoal;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.PackCase;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what cases exercise of the rules. */
@Command(
        name = "coverage",
        header = "Shows what cases exercise of the rules, and makes questions for what they do not.",
        description = {
            "",
            "Counted are tiers and rules that decide, branches that follow, duties that attach, and each literal of"
                    + " each rule where it alone settles whether the rule applies, once true and once false.",
            ""
        },
        footer = {"", "Exit code: 0 if the coverage was shown, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CoverageCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--cases",
            paramLabel = "PATH",
            required = true,
            description = "Cases: a file, a folder or JSON Lines; may be given again.")
    private List<Path> cases;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes the questions here, as case files that lack the expected answer.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Optional<List<PackCase>> tests = PackTests.at(cases, spec.commandLine().getErr());
        if (tests.isEmpty()) {
            return ExitCode.USAGE;
        }
        Coverage coverage = Coverage.of(
                PackAnalysis.of(EnglandPack.standard()),
                tests.get().stream().map(PackCase::question).toList());
        Coverage.Gaps gaps = coverage.gaps();
        show(coverage, gaps);
        try {
            if (out != null) {
                write(gaps, out);
            }
        } catch (IOException unwritable) {
            spec.commandLine().getErr().println(out + ": cannot be written");
            return ExitCode.USAGE;
        }
        return ExitCode.OK;
    }

    private void show(Coverage coverage, Coverage.Gaps gaps) {
        Report report = Report.on(spec.commandLine());
        report.title("What the cases show of " + EnglandPack.standard());
        Table kinds = new Table("What", "Shown", "Possible");
        for (CoverageGoal.Kind kind : CoverageGoal.Kind.values()) {
            kinds.row(
                    kind.label(),
                    count(coverage.shown(), kind),
                    count(
                            coverage.goals().stream()
                                    .filter(goal -> !gaps.impossible().contains(goal))
                                    .toList(),
                            kind));
        }
        report.table(kinds);
        report.heading("Edges of the decision diagrams");
        Table edges = new Table("Days", "Walked", "All");
        coverage.edges()
                .forEach(stretch -> edges.row(
                        stretch.days().toString(),
                        Integer.toString(stretch.walked()),
                        Integer.toString(stretch.all())));
        report.table(edges);
        report.heading("Not shown: " + gaps.suggestions().size() + " questions would show it");
        gaps.suggestions().stream()
                .limit(MOST_SHOWN)
                .forEach(suggestion -> report.line("- " + suggestion.goals().get(0)
                        + (suggestion.goals().size() == 1
                                ? ""
                                : " (and " + (suggestion.goals().size() - 1) + " more)")));
        if (gaps.suggestions().size() > MOST_SHOWN) {
            report.line("... and " + (gaps.suggestions().size() - MOST_SHOWN) + " more; --out writes all of them.");
        }
        report.heading("Impossible: no facts would show it on any day");
        gaps.impossible().forEach(goal -> report.line("- " + goal));
        report.flush();
    }

    private static String count(Collection<CoverageGoal> goals, CoverageGoal.Kind kind) {
        return Long.toString(goals.stream().filter(goal -> goal.kind() == kind).count());
    }

    private static void write(Coverage.Gaps gaps, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < gaps.suggestions().size(); i++) {
            String id = String.format(Locale.ROOT, "gap-%03d", i + 1);
            Files.writeString(
                    folder.resolve(id + ".json"),
                    JsonTree.writePretty(gaps.suggestions().get(i).toCase(id)) + "\n");
        }
    }
}
