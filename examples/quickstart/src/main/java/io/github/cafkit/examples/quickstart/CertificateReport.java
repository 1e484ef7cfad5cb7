package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.Certificate;
import io.github.cafkit.consent.analysis.Certificate.LawResult;
import io.github.cafkit.consent.analysis.Certificate.Stretch;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.law.LawSource;
import io.github.cafkit.consent.law.StatedLaw;
import java.util.ArrayList;
import java.util.List;

/** A certificate at a glance. */
final class CertificateReport {

    private final Report report;

    CertificateReport(Report report) {
        this.report = report;
    }

    /** Shows it; in full, each law with its sources and with what exactly is proved. */
    void show(Certificate certificate, boolean inFull) {
        report.field("Rules", certificate.pack() + " " + certificate.edition());
        report.field("Digest", "sha256:" + certificate.digest());
        report.field(
                "Days",
                certificate.days()
                        + (certificate.stretches().size() == 1
                                ? ", with the same rules"
                                : ", in " + certificate.stretches().size() + " stretches with the same rules"));
        report.field(
                "Combinations",
                certificate.space() + " of " + certificate.facts() + " facts, for each category and day");
        report.field("Library", certificate.libraryVersion());
        report.heading("Laws");
        Stretch last = certificate.stretches().get(certificate.stretches().size() - 1);
        if (inFull) {
            last.laws().forEach(this::law);
        } else {
            Table table = new Table("Law", "What it says", "Shown", "Result");
            last.laws()
                    .forEach(law ->
                            table.row(law.law().id(), law.law().sentence(), shown(law), result(certificate, law)));
            report.table(table);
        }
        broken(certificate);
        report.heading("Where the combinations end, on the days " + last.days());
        Table outcomes = new Table("Outcome", "Combinations");
        last.outcomes().forEach((outcome, count) -> outcomes.row(outcome.label(), count.toString()));
        report.table(outcomes);
        report.blank();
        report.line(
                certificate.holds() ? Report.Tone.GOES : Report.Tone.STAYS,
                certificate.holds() ? "Every law that is proved holds." : "Some law is broken.");
        report.line(Report.Tone.QUIET, SharingDecision.NOTICE);
    }

    private void law(LawResult result) {
        StatedLaw law = result.law();
        report.field("Law", law.toString());
        report.fields(
                "Rests on", law.sources().stream().map(LawSource::toString).toList());
        for (Proof proof : result.proofs()) {
            report.field("Proved", proof.law().sentence());
            report.field("That is", Report.Tone.QUIET, proof.law().inWords());
            report.field("Result", proof.result().label());
        }
        report.fields(
                "Tested",
                law.evidence().stream().map(StatedLaw.Evidence::toString).toList());
    }

    private static String shown(LawResult result) {
        List<String> means = new ArrayList<>();
        if (!result.proofs().isEmpty()) {
            means.add("proved");
        }
        result.law().evidence().forEach(evidence -> means.add(evidence.means().label()));
        return means.isEmpty() ? "says nothing then" : String.join(", ", means);
    }

    /** What became of a law on all the days together. */
    private static String result(Certificate certificate, LawResult last) {
        List<LawResult> all = certificate.stretches().stream()
                .flatMap(stretch -> stretch.laws().stream())
                .filter(law -> law.law().id().equals(last.law().id()))
                .toList();
        if (all.stream().allMatch(law -> law.proofs().isEmpty())) {
            return last.law().evidence().isEmpty() ? "" : "by tests";
        }
        return all.stream()
                .map(LawResult::result)
                .distinct()
                .sorted()
                .map(Proof.Result::label)
                .collect(joining(", "));
    }

    private void broken(Certificate certificate) {
        if (!certificate.holds()) {
            report.heading("What breaks a law");
            certificate.broken().forEach(proof -> {
                report.field(proof.law().id(), Report.Tone.STAYS, proof.law().sentence());
                report.field("", proof.inWords());
            });
        }
    }
}
