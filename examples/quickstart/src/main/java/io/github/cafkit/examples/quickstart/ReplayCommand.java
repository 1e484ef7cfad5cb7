package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.record.DecisionRecord;
import io.github.cafkit.consent.replay.AnswerPart;
import io.github.cafkit.consent.replay.Comparison;
import io.github.cafkit.consent.replay.KnowledgeLog;
import io.github.cafkit.consent.replay.Move;
import io.github.cafkit.consent.replay.Replay;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a recorded decision anew. */
@Command(
        name = "replay",
        header = "Asks a recorded decision anew: the law of one day, and what was known at one instant.",
        description = {
            "",
            "Shows what the answer was, what it is, and whether the law moved it, what became known, or merely the dates of"
                    + " consents, which begin, expire and are withdrawn.",
            ""
        },
        footer = {"", "Exit code: 0 if it was replayed, the same answer or not; 2 if it cannot be."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReplayCommand implements Callable<Integer> {

    private static final Set<AnswerPart> SHOWN = EnumSet.of(AnswerPart.FLOWS, AnswerPart.RULES);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The records, one a line.")
    private Path file;

    @Option(names = "--record", paramLabel = "N", required = true, description = "The number of the record.")
    private long number;

    @Option(
            names = "--law-on",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day whose law is applied, as year-month-day; that of the record if not given.")
    private @Nullable LocalDate lawOn;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "Up to when things are known, as 2026-02-10T12:00:00Z; that of the record if not given.")
    private @Nullable Instant knownAt;

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = "What became known (" + KnowledgeLog.SCHEMA + ").")
    private @Nullable Path knowledge;

    @Option(
            names = "--all",
            description = "Every part of every category; otherwise what flows and which rules decided.")
    private boolean all;

    @Override
    public Integer call() {
        try {
            Optional<DecisionRecord> found = find();
            if (found.isEmpty()) {
                return refuse(file + ": there is no whole record with this number");
            }
            DecisionRecord record = found.get();
            KnowledgeLog log = log();
            show(Replay.of(SharingAdviser.of(EnglandPack.standard()))
                    .compare(
                            record,
                            log,
                            lawOn == null ? record.lawOn() : lawOn,
                            knownAt == null ? record.knownAt() : knownAt));
            return ExitCode.OK;
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return ExitCode.USAGE;
        } catch (IOException | UncheckedIOException unreadable) {
            return refuse(file + ": cannot be read");
        }
    }

    private Optional<DecisionRecord> find() throws IOException {
        try (RecordFile.Lines lines = new RecordFile.Lines(file)) {
            while (lines.hasNext()) {
                Optional<DecisionRecord> record = whole(lines.next()).filter(each -> each.sequence() == number);
                if (record.isPresent()) {
                    return record;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<DecisionRecord> whole(String line) {
        try {
            return Optional.of(DecisionRecord.read(line));
        } catch (ProblemException broken) {
            return Optional.empty();
        }
    }

    private KnowledgeLog log() {
        if (knowledge == null) {
            return KnowledgeLog.empty();
        }
        Path log = knowledge;
        try (InputStream in = Files.newInputStream(log)) {
            return KnowledgeLog.read(JsonTree.readObject(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void show(Comparison comparison) {
        Report report = Report.on(spec.commandLine());
        report.title("Record " + number + ", then and now");
        Table sides = new Table("", "Then", "Now");
        sides.row("Law of", comparison.lawThen().toString(), comparison.lawNow().toString());
        sides.row(
                "Known at",
                comparison.knownThen().toString(),
                comparison.knownNow().toString());
        sides.row("Answer", answer(comparison.then()), answer(comparison.now()));
        sides.row("May go", flows(comparison.then()), flows(comparison.now()));
        report.table(sides);
        report.heading("What moved, and by what");
        if (comparison.isSame()) {
            report.item("Nothing moved.");
        } else {
            Table table = new Table("Of", "Part", "No longer", "Now", "Moved by");
            comparison.moves().stream()
                    .filter(move -> all || move.category().isEmpty() || SHOWN.contains(move.part()))
                    .forEach(move -> row(table, move));
            report.table(table);
        }
        report.blank();
        report.line(SharingDecision.NOTICE);
        report.flush();
    }

    private static void row(Table table, Move move) {
        table.row(
                move.category().map(category -> category.label()).orElse("the whole"),
                move.part().label(),
                codes(move.dropped()),
                codes(move.added()),
                move.byWhat());
    }

    private static String answer(SharingDecision decision) {
        return decision.outcome().label();
    }

    private static String flows(SharingDecision decision) {
        return decision.share().isEmpty() ? "nothing" : Words.labels(decision.share());
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join(" ", codes);
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
