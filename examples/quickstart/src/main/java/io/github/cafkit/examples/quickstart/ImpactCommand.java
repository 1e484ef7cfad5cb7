package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.ChangeDirection;
import io.github.cafkit.consent.analysis.ChangeImpact;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Timeline;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a change of the rules changes. */
@Command(
        name = "impact",
        header = "Shows what changes in the answers between two days, between profiles, or step by step.",
        description = {
            "",
            "Every question there can be about one category is compared, without sampling: what opens, what closes,"
                    + " which duties come and go, with an example and the rules on both sides.",
            ""
        },
        footer = {"", "Exit code: 0 if the impact was shown, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ImpactCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day before, as year-month-day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = DayConverter.class, description = "The day after.")
    private @Nullable LocalDate to;

    @Option(
            names = "--profiles",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "Instead of two days: without and with the practice of a setting, on this day.")
    private @Nullable LocalDate profiles;

    @Option(names = "--timeline", description = "Instead of two days: each step since the first day of the rules.")
    private boolean timeline;

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes the impact as a page to print.")
    private @Nullable Path html;

    @Override
    public Integer call() {
        PackAnalysis england = PackAnalysis.of(EnglandPack.standard());
        boolean days = from != null && to != null;
        int asked = (days ? 1 : 0) + (profiles != null ? 1 : 0) + (timeline ? 1 : 0);
        if (asked != 1 || (from == null) != (to == null)) {
            return refuse("say either --from and --to, or --profiles, or --timeline");
        }
        if (timeline && html != null) {
            return refuse("--html is for one step, not for the time line");
        }
        try {
            if (timeline) {
                show(Timeline.of(england));
                return ExitCode.OK;
            }
            ChangeImpact impact = impact(england);
            new ImpactReport(Report.on(spec.commandLine())).show(impact);
            return write(impact);
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return ExitCode.USAGE;
        }
    }

    private ChangeImpact impact(PackAnalysis england) {
        if (profiles != null) {
            return ChangeImpact.betweenProfiles(england, profiles, Profile.NATIONAL, Profile.SETTING_POLICY);
        }
        LocalDate before = Objects.requireNonNull(from);
        LocalDate after = Objects.requireNonNull(to);
        return ChangeImpact.between(england, before, england, after);
    }

    private int write(ChangeImpact impact) {
        if (html == null) {
            return ExitCode.OK;
        }
        try {
            Files.writeString(html, impact.toHtml());
            return ExitCode.OK;
        } catch (IOException unwritable) {
            return refuse(html + ": cannot be written");
        }
    }

    private void show(Timeline steps) {
        Report report = Report.on(spec.commandLine());
        report.title("What each step of the rules changed");
        Table table = new Table("Day", "Opened", "Closed", "Otherwise", "Duties", "Other rules or sources");
        for (ChangeImpact step : steps.steps()) {
            table.row(
                    step.after().day().toString(),
                    kinds(step, ChangeDirection.OPENED),
                    kinds(step, ChangeDirection.CLOSED),
                    kinds(step, ChangeDirection.OUTCOME),
                    kinds(step, ChangeDirection.DUTY_ADDED, ChangeDirection.DUTY_DROPPED),
                    kinds(step, ChangeDirection.RULES, ChangeDirection.SOURCES));
        }
        report.table(table);
        report.blank();
        report.line("The numbers are kinds of change. For one step in full: impact --from DAY --to DAY");
    }

    private static String kinds(ChangeImpact step, ChangeDirection... directions) {
        int kinds = 0;
        for (ChangeDirection direction : directions) {
            kinds += step.groups(direction).size();
        }
        return kinds == 0 ? "-" : String.valueOf(kinds);
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
