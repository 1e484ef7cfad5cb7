package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.Certificate.LawResult;
import io.github.cafkit.consent.analysis.Certificate.Stretch;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.law.LawSource;
import io.github.cafkit.consent.law.StatedLaw;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a certificate down, as a document and for people. */
final class CertificateText {

    private final Certificate certificate;
    private final StringBuilder out = new StringBuilder();

    private CertificateText(Certificate certificate) {
        this.certificate = certificate;
    }

    static Map<String, Object> document(Certificate certificate) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", Certificate.SCHEMA);
        document.put("pack", certificate.pack());
        document.put("packEdition", certificate.edition());
        document.put("packDigest", "sha256:" + certificate.digest());
        document.put("libraryVersion", certificate.libraryVersion());
        document.put("days", certificate.days().toString());
        document.put("facts", certificate.facts());
        document.put("combinations", certificate.space().toString());
        document.put("holds", certificate.holds());
        document.put(
                "stretches",
                certificate.stretches().stream().map(CertificateText::stretch).toList());
        return document;
    }

    private static Map<String, Object> stretch(Stretch stretch) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("days", stretch.days().toString());
        document.put("askable", stretch.askable().toString());
        Map<String, Object> outcomes = new LinkedHashMap<>();
        stretch.outcomes().forEach((outcome, count) -> outcomes.put(outcome.name(), count.toString()));
        document.put("outcomes", outcomes);
        document.put("laws", stretch.laws().stream().map(CertificateText::law).toList());
        return document;
    }

    private static Map<String, Object> law(LawResult result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", result.law().id());
        document.put("sentence", result.law().sentence());
        document.put(
                "sources",
                result.law().sources().stream().map(CertificateText::source).toList());
        document.put(
                "proofs", result.proofs().stream().map(CertificateText::proof).toList());
        document.put(
                "evidence",
                result.law().evidence().stream()
                        .map(evidence -> Map.of("means", evidence.means().name(), "testClass", evidence.testClass()))
                        .map(TreeMap::new)
                        .toList());
        return document;
    }

    private static Map<String, Object> source(LawSource source) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("document", source.document());
        document.put("point", source.point());
        document.put("verified", source.verified());
        return document;
    }

    private static Map<String, Object> proof(Proof proof) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sentence", proof.law().sentence());
        document.put("result", proof.result().name());
        proof.breach().ifPresent(breach -> {
            document.put("brokenBy", breach.witness().inWords());
            document.put("smallest", breach.smallest());
            document.put("cases", proof.caseFiles());
        });
        return document;
    }

    static String markdown(Certificate certificate) {
        return new CertificateText(certificate).print();
    }

    private String print() {
        line("# What was shown of pack " + certificate.pack() + ", edition " + certificate.edition());
        line("");
        line("- Digest of what the pack says: `sha256:" + certificate.digest() + "`");
        line("- Days: " + certificate.days() + ", in "
                + count(certificate.stretches().size(), "stretch", "stretches") + " with the same rules");
        line("- Combinations of the " + certificate.facts() + " facts that one category can be asked about with: "
                + certificate.space());
        line("- Version of the library: " + certificate.libraryVersion());
        line("- Result: " + (certificate.holds() ? "every law that is proved holds." : "**some law is broken.**"));
        line("");
        line("*Proved* means: true of every combination of facts, for one category at a time, on every day named. "
                + "Combinations are counted alike, likely or not. " + SharingDecision.NOTICE);
        line("");
        line("## Laws");
        line("");
        line("| Law | What it says | Rests on | Shown | Result |");
        line("|---|---|---|---|---|");
        byId().forEach((id, results) -> law(results));
        breaches();
        line("");
        line("## Outcomes");
        line("");
        line("How many combinations of facts end in each outcome.");
        certificate.stretches().forEach(this::outcomes);
        return out.toString();
    }

    private Map<String, List<LawResult>> byId() {
        Map<String, List<LawResult>> byId = new LinkedHashMap<>();
        certificate
                .stretches()
                .forEach(stretch -> stretch.laws()
                        .forEach(law -> byId.computeIfAbsent(law.law().id(), id -> new ArrayList<>())
                                .add(law)));
        return byId;
    }

    private void law(List<LawResult> results) {
        StatedLaw law = results.get(results.size() - 1).law();
        line("| " + law.id() + " | " + cell(law.sentence()) + " | "
                + cell(law.sources().stream().map(LawSource::toString).collect(Collectors.joining("; ")))
                + " | " + cell(shown(results)) + " | " + result(results) + " |");
    }

    private static String shown(List<LawResult> results) {
        List<String> means = new ArrayList<>();
        if (results.stream().anyMatch(result -> !result.proofs().isEmpty())) {
            means.add("proved");
        }
        results.get(results.size() - 1).law().evidence().forEach(evidence -> means.add(evidence.toString()));
        return String.join("; ", means);
    }

    /** What became of it, stretch by stretch where that differs. */
    private static String result(List<LawResult> results) {
        long stated =
                results.stream().filter(result -> !result.proofs().isEmpty()).count();
        if (stated == 0) {
            return results.get(0).law().evidence().isEmpty() ? "says nothing on these days" : "shown by tests";
        }
        Map<Proof.Result, Long> counts = results.stream()
                .filter(result -> !result.proofs().isEmpty())
                .collect(Collectors.groupingBy(LawResult::result, TreeMap::new, Collectors.counting()));
        String found = counts.size() == 1
                ? counts.keySet().iterator().next().label()
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey().label() + " in " + entry.getValue())
                        .collect(Collectors.joining(", "));
        return stated == results.size()
                ? found
                : found + "; speaks of " + stated + " of " + count(results.size(), "stretch", "stretches");
    }

    private void breaches() {
        List<Proof> failed = certificate.stretches().stream()
                .flatMap(stretch -> stretch.laws().stream())
                .flatMap(law -> law.proofs().stream())
                .filter(proof -> !proof.holds())
                .toList();
        if (!failed.isEmpty()) {
            line("");
            line("## What breaks a law");
            line("");
            failed.forEach(
                    proof -> line("- " + proof.inWords() + ": " + proof.law().sentence()));
        }
    }

    private void outcomes(Stretch stretch) {
        line("");
        line("### " + stretch.days());
        line("");
        line("| Outcome | Combinations |");
        line("|---|--:|");
        for (Map.Entry<Outcome, BigInteger> entry : stretch.outcomes().entrySet()) {
            line("| " + entry.getKey() + " | " + entry.getValue() + " |");
        }
        line("| all | " + certificate.space() + " |");
        line("| of these can be asked | " + stretch.askable() + " |");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
