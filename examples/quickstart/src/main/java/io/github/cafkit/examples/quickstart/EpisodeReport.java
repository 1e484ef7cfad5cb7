package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.model.completeness.Completeness;
import io.github.cafkit.model.completeness.Ending;
import io.github.cafkit.model.completeness.FrameworkConformance;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeMove;
import io.github.cafkit.model.episode.EpisodeNeed;
import io.github.cafkit.model.episode.EpisodeStage;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.framework.Framework;
import java.time.LocalDate;
import java.util.Optional;

/** An episode: where it stands, how it came there, and what may happen next. */
final class EpisodeReport {

    private final Report report;
    private final Episode episode;
    private final Names names;

    EpisodeReport(Report report, Episode episode, Names names) {
        this.report = report;
        this.episode = episode;
        this.names = names;
    }

    static LocalDate dayOf(Episode episode) {
        return episode.getEvents().get(episode.getEvents().size() - 1).getOn();
    }

    void show(Framework framework, LocalDate day) {
        report.field("Episode", episode.getId() + ", by " + framework.getTitle());
        report.field("Stands at", episode.state().label());
        report.field(
                "Rests on",
                episode.basisOn(day).map(basis -> basis.getBasis().label()).orElse("nothing recorded for this day"));
        episode.leadOn(day).ifPresent(lead -> report.field("Leads", names.of(lead)));
        report.heading("How it came there");
        Table history = new Table("Day", "What", "By", "As");
        for (EpisodeEvent event : episode.getEvents()) {
            history.row(
                    Words.shortDay(event.getOn()),
                    Words.sentence(event.getKind().label()),
                    names.of(event.getBy()),
                    event.getCapacity().label());
        }
        report.table(history);
        report.heading("How long each stage took, until " + Words.day(day));
        Table stages = new Table("Stage", "From", "Days");
        for (EpisodeStage stage : episode.stagesUntil(day)) {
            stages.row(stage.state().label(), Words.shortDay(stage.from()), String.valueOf(stage.days()));
        }
        report.table(stages);
        report.heading("What may happen next");
        Table moves = new Table("What", "By", "Needs");
        for (EpisodeMove move : episode.possibleMoves()) {
            moves.row(
                    move.event().label(),
                    move.by().size() == MoverRole.values().length
                            ? "anybody"
                            : move.by().stream().map(MoverRole::label).collect(joining(", ")),
                    move.needs().stream().map(EpisodeNeed::label).collect(joining("; ")));
        }
        report.table(moves);
        report.problems(
                "What somebody should look at",
                episode.problemsOn(day).and(FrameworkConformance.check(episode, framework)));
    }

    /** What is missing before the work ends, with what lies beside. */
    void ending(Framework framework, Beside beside) {
        Ending ending = new Ending(episode, beside.plan(), beside.review(), Optional.empty());
        Readiness.of(Completeness.of(ending, framework)).show(report);
    }
}
