package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.record.DecisionRecorder;
import io.github.cafkit.consent.record.RecordChain;
import io.github.cafkit.consent.record.RecordDraft;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides case files and writes a chain of decision records. */
@Command(
        name = "record",
        header = "Decides case files and writes a chain of decision records, with the salts apart.",
        description = {
            "",
            "Each record is one line and holds the digest of the one before it. Nobody is named in it: who decided, about"
                    + " whom and on which case stand there as commitments, whose salts go to a file of their own. Keep the"
                    + " head that is printed where nobody who can write the records can reach it.",
            ""
        },
        footer = {"", "Exit code: 0 if every case was recorded, 2 if a case was faulty or a path cannot be used."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RecordCommand implements Callable<Integer> {

    private static final int SALT_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SharingAdviser adviser = SharingAdviser.of(EnglandPack.standard());
    private final DecisionRecorder recorder = DecisionRecorder.of(EnglandPack.standard());
    private RecordChain chain = RecordChain.start();
    private int faulty;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "PATH",
            description = "A case file or question, a folder of *.json, or JSON Lines (*.jsonl, *.ndjson).")
    private Path cases;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The records, one a line; a file that is there already is never overwritten.")
    private Path out;

    @Option(names = "--salts", paramLabel = "FILE", description = "Their salts; FILE.salts beside them if not given.")
    private @Nullable Path salts;

    @Option(
            names = "--decided-by",
            paramLabel = "WHO",
            defaultValue = "quickstart",
            description = "Who decided; only a commitment to it is recorded. (${DEFAULT-VALUE})")
    private String decidedBy;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description =
                    "When all of it was known, as 2026-01-12T09:00:00Z; noon of the day asked about if not given.")
    private @Nullable Instant knownAt;

    @Override
    public Integer call() {
        if (!Files.isReadable(cases)) {
            return refuse("--cases: there is nothing to read at " + cases);
        }
        Path apart = salts == null ? Path.of(out + ".salts") : salts;
        if (decidedBy.isBlank() || Files.exists(out) || Files.exists(apart)) {
            return refuse(
                    decidedBy.isBlank()
                            ? "--decided-by: says who decided"
                            : "--out, --salts: there is a file already, and it is not overwritten");
        }
        try (RecordFile file = new RecordFile(out, apart)) {
            new CaseFiles(cases).forEach(text -> record(text, file));
        } catch (IOException | UncheckedIOException unusable) {
            return refuse("cannot read " + cases + ", or cannot write " + out + " and " + apart);
        }
        Report report = Report.on(spec.commandLine());
        report.line(Words.count(Math.toIntExact(chain.head().sequence()), "record", "records") + " in " + out
                + ", their salts in " + apart);
        report.line("Keep elsewhere: " + chain.head());
        report.flush();
        return faulty == 0 ? ExitCode.OK : ExitCode.USAGE;
    }

    private void record(CaseText text, RecordFile file) {
        try {
            Map<String, ?> document = text.read();
            boolean isQuestion = QuestionDocument.SCHEMA.equals(document.get("schema"));
            SharingQuestion question = isQuestion
                    ? QuestionDocument.read(document)
                    : CaseDocument.read(document).question();
            Instant instant =
                    knownAt == null ? question.asOf().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC) : knownAt;
            RecordDraft draft = recorder.draft(adviser.advise(question), instant, decidedBy)
                    .document(isQuestion ? text.place() : String.valueOf(document.get("id")));
            RecordChain.Appended appended = chain.append(draft, this::salt);
            file.write(appended.record(), appended.salts());
            chain = appended.chain();
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(text.place() + ": " + problem));
            faulty++;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] salt() {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
