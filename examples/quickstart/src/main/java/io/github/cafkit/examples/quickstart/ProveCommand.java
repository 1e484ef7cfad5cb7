package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.Certificate;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.england.EnglandLaws;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves the laws and makes the certificate. */
@Command(
        name = "prove",
        header = "Proves the laws of the rules for England and writes a certificate.",
        description = {
            "",
            "Each law is proved of every combination of facts that one category can be asked about with, on every day"
                    + " that the rules answer about, or on the days with the same rules as one day. A law that is broken"
                    + " is shown with a smallest question that breaks it.",
            ""
        },
        footer = {
            "",
            "DIR gets certificate.json and certificate.md, the same on every run, and a case file for each question that"
                    + " breaks a law.",
            "Exit code: 0 if every law holds, 1 if one is broken, 2 if an option or a path cannot be used."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ProveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "A day, as year-month-day; without it every day that the rules answer about.")
    private @Nullable LocalDate day;

    @Option(names = "--law", paramLabel = "ID", description = "One law in full, such as L08; without it all 41.")
    private @Nullable String law;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "Leaves out a rule, such as PERSON-UNDER-ALLEGATION, to see which laws need it.")
    private @Nullable String without;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the certificate; made if it is missing.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        RulePack pack;
        try {
            pack = pack(Optional.ofNullable(without));
        } catch (IllegalArgumentException noSuchRule) {
            return refuse("--without: " + noSuchRule.getMessage());
        }
        LawBook laws = laws(pack, Optional.ofNullable(law));
        if (laws.on(pack.reviewedOn()).isEmpty()) {
            return refuse("--law: there is no law " + law);
        }
        Certificate certificate;
        try {
            certificate = certificate(PackAnalysis.of(pack), laws, Optional.ofNullable(day));
        } catch (ProblemException notEncoded) {
            notEncoded.problems().forEach(problem -> spec.commandLine().getErr().println("--day: " + problem));
            return ExitCode.USAGE;
        }
        Path folder = out;
        if (folder != null) {
            try {
                CertificateFolder.write(folder, certificate);
            } catch (IOException unwritable) {
                return refuse("--out: cannot write to " + folder);
            }
        }
        Report report = Report.on(spec.commandLine());
        new CertificateReport(report).show(certificate, law != null);
        report.flush();
        return certificate.holds() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static RulePack pack(Optional<String> withoutRule) {
        RulePack england = EnglandPack.standard();
        return withoutRule
                .map(rule -> england.toBuilder("england-without-" + rule, england.edition())
                        .withoutRule(rule)
                        .build())
                .orElse(england);
    }

    private static LawBook laws(RulePack pack, Optional<String> only) {
        LawBook all = EnglandLaws.of(pack.sources());
        return date -> all.on(date).stream()
                .filter(stated -> only.isEmpty() || only.get().equals(stated.id()))
                .toList();
    }

    private static Certificate certificate(PackAnalysis analysis, LawBook laws, Optional<LocalDate> day) {
        return day.map(date -> Certificate.of(analysis, laws, date, date))
                .orElseGet(() -> Certificate.of(analysis, laws));
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
