package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.coordination.CoordinationThresholds;
import io.github.cafkit.model.coordination.CoordinatorFinding;
import io.github.cafkit.model.coordination.CoordinatorReport;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.view.ActionList;
import io.github.cafkit.model.view.Holding;
import io.github.cafkit.model.view.OneChildPicture;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that is held about a child: one picture, and what a coordinator would look for in it. */
final class CaseFileReport {

    private final Report report;
    private final Names names;

    CaseFileReport(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    /** The last day on which something happened. */
    static LocalDate dayOf(CaseFile file) {
        return Stream.of(
                        file.getReviews().stream().map(ReviewRecord::getHeldOn),
                        file.getTeams().stream().map(TeamReport::dayOf),
                        file.getEpisodes().stream().map(EpisodeReport::dayOf),
                        file.getAssessments().stream()
                                .map(history -> history.latest().getStartedOn()))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    void show(CaseFile file, Collection<Framework> frameworks, LocalDate day) {
        file.getAssessments().forEach(history -> names.add(history.latest()));
        file.getTeams().forEach(names::add);
        CoordinationThresholds thresholds = CoordinationThresholds.standard();
        picture(OneChildPicture.of(file, Period.ofYears(1), day), day);
        findings(CoordinatorReport.of(file, frameworks, thresholds, day));
    }

    private void picture(OneChildPicture picture, LocalDate day) {
        report.field("Child", picture.name().value() + ", on " + Words.day(day));
        picture.needLevel()
                .ifPresent(
                        level -> report.field("Level of need", level.getLevel().label()));
        report.fields(
                "Assessed",
                picture.assessments().stream()
                        .map(assessed -> assessed.id() + ", begun on " + Words.day(assessed.startedOn()) + ", "
                                + Words.code(assessed.status()))
                        .toList());
        report.fields(
                "Leads",
                picture.leads().stream().map(lead -> lead.name().value()).toList());
        report.fields("Who holds what", holdings(picture.holdings()));
        report.fields(
                "Booked",
                picture.booked().stream()
                        .map(booked ->
                                Words.day(booked.on()) + ": " + booked.kind().label())
                        .toList());
        report.fields(
                "Waits",
                picture.waiting().stream()
                        .map(waiting -> waiting.what()
                                + waiting.with()
                                        .map(agency -> ", with " + names.of(agency))
                                        .orElse("")
                                + waiting.days()
                                        .map(days -> ", for " + days + " days")
                                        .orElse(""))
                        .toList());
        actions(picture.actions());
    }

    private Collection<String> holdings(Collection<Holding> holdings) {
        Map<AgencyId, Collection<Holding>> byAgency =
                new TreeMap<>(holdings.stream().collect(groupingBy(Holding::agency)));
        return byAgency.entrySet().stream()
                .map(entry -> names.of(entry.getKey()) + ": "
                        + entry.getValue().stream()
                                .map(holding -> holding.document().document().label())
                                .distinct()
                                .collect(joining(", ")))
                .toList();
    }

    private void actions(ActionList actions) {
        report.field(
                "Actions",
                Words.count(actions.items().size(), "is", "are") + " open, "
                        + actions.due(ActionList.Due.OVERDUE).size() + " overdue");
    }

    /** What somebody who coordinates should look at, with identifiers only. */
    private void findings(CoordinatorReport found) {
        report.heading("What a coordinator would look for");
        if (found.findings().isEmpty()) {
            report.item("Nothing was found.");
            return;
        }
        Table table = new Table("Rule", "", "What was found", "Where", "For");
        for (CoordinatorFinding finding : found.findings()) {
            table.row(
                    finding.rule().id(),
                    Words.code(finding.severity()),
                    Words.sentence(finding.message()),
                    finding.place().document().label() + " " + finding.place().id(),
                    finding.agencies().stream().map(names::of).collect(joining(", ")));
        }
        report.table(table);
    }
}
