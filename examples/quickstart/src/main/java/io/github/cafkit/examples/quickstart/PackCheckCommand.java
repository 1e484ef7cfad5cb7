package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.england.EnglandLocalPacks;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.LocalPackRefusedException;
import io.github.cafkit.consent.local.LocalPackReport;
import io.github.cafkit.consent.local.LocalPacks;
import io.github.cafkit.consent.local.Refusal;
import io.github.cafkit.consent.packfile.AcknowledgementFile;
import io.github.cafkit.consent.packfile.LocalPackFile;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Weighs local rules. */
@Command(
        name = "check",
        header = "Says what the rules of an authority or a setting would change, and whether they load.",
        description = {"", "Every question there can be is compared, on every day on which one of the rules exists.", ""
        },
        footer = {
            "",
            "Exit code: 0 if the rules load, 1 if they do not: because they weaken what nobody may weaken, or because"
                    + " nobody answers for what they widen; 2 if a file is faulty."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PackCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LOCAL", description = "The file with the local rules.")
    private Path local;

    @Option(
            names = "--acknowledge",
            paramLabel = "FILE",
            description = "The acknowledgement of whoever answers for what the rules widen.")
    private @Nullable Path acknowledge;

    @Option(
            names = "--draft",
            paramLabel = "FILE",
            description = "Writes an acknowledgement to be filled in and signed off.")
    private @Nullable Path draft;

    @Option(
            names = "--national",
            paramLabel = "FILE",
            description = "The national pack, instead of the one that comes with the program.")
    private @Nullable Path national;

    @Option(names = "--digest", paramLabel = "SHA-256", description = "The digest that the national pack must have.")
    private @Nullable String digest;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes the questions that show why rules are refused, as case files.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        PackFiles files = new PackFiles(spec.commandLine().getErr());
        Optional<RulePack> pack = files.national(Optional.ofNullable(national), Optional.ofNullable(digest));
        Optional<LocalPack> rules = pack.flatMap(known -> files.read(local, json -> LocalPackFile.read(json, known)));
        Optional<Acknowledgement> seen =
                Optional.ofNullable(acknowledge).flatMap(file -> files.read(file, AcknowledgementFile::read));
        if (files.isFaulty() || pack.isEmpty() || rules.isEmpty()) {
            return ExitCode.USAGE;
        }
        LocalPackReport report;
        try {
            report = LocalPacks.assess(
                    PackAnalysis.of(pack.get()),
                    rules.get(),
                    EnglandLocalPacks.policy(pack.get().sources()));
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(local + ": " + problem));
            return ExitCode.USAGE;
        }
        try {
            writeFiles(report);
        } catch (IOException unwritable) {
            spec.commandLine().getErr().println("cannot write the files asked for");
            return ExitCode.USAGE;
        }
        return show(report, seen);
    }

    private int show(LocalPackReport report, Optional<Acknowledgement> seen) {
        LocalPackText text = new LocalPackText(Report.on(spec.commandLine()));
        text.show(report);
        try {
            report.admit(seen);
            text.loads(report, seen);
            return ExitCode.OK;
        } catch (LocalPackRefusedException narrowing) {
            text.neverLoads();
        } catch (ProblemException unacknowledged) {
            text.doesNotLoad(unacknowledged.problems());
        }
        return ExitCode.SOFTWARE;
    }

    private void writeFiles(LocalPackReport report) throws IOException {
        if (draft != null) {
            Files.writeString(draft, JsonTree.writePretty(draft(report)) + "\n");
        }
        if (out != null) {
            Files.createDirectories(out);
            int number = 1;
            for (Refusal refusal : report.refusals()) {
                for (Map<String, Object> file : refusal.caseFiles()) {
                    Map<String, Object> numbered = new LinkedHashMap<>(file);
                    numbered.put("id", "refused-" + number);
                    Files.writeString(
                            out.resolve("refused-" + number + ".json"), JsonTree.writePretty(numbered) + "\n");
                    number++;
                }
            }
        }
    }

    /** Nobody's name, role or reason: a file that is refused until somebody fills it in. */
    private static Map<String, Object> draft(LocalPackReport report) {
        Map<String, Object> draft = AcknowledgementFile.write(report.acknowledge("-", "-", LocalDate.EPOCH, "-"));
        List.of("by", "role", "on", "why").forEach(name -> draft.put(name, ""));
        return draft;
    }
}
