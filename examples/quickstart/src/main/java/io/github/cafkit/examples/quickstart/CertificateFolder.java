package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.Certificate;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a certificate, and a case file for each question that breaks a law. */
final class CertificateFolder {

    private CertificateFolder() {}

    /** Writes into a folder and makes it if it is missing. */
    static void write(Path folder, Certificate certificate) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("certificate.json"), JsonTree.writePretty(certificate.toDocument()) + "\n");
        Files.writeString(folder.resolve("certificate.md"), certificate.toMarkdown());
        for (Map.Entry<String, Map<String, Object>> theCase : cases(certificate).entrySet()) {
            Files.writeString(
                    folder.resolve(theCase.getKey() + ".json"), JsonTree.writePretty(theCase.getValue()) + "\n");
        }
    }

    /** A law may be made of several statements; each one that is broken has a case of its own. */
    private static Map<String, Map<String, Object>> cases(Certificate certificate) {
        Map<String, Map<String, Object>> cases = new LinkedHashMap<>();
        for (Proof proof : certificate.broken()) {
            for (Map<String, Object> file : proof.caseFiles()) {
                String id = String.valueOf(file.get("id"));
                String free = id;
                for (int number = 2; cases.containsKey(free); number++) {
                    free = id + "." + number;
                }
                Map<String, Object> named = new LinkedHashMap<>(file);
                named.put("id", free);
                cases.put(free, named);
            }
        }
        return cases;
    }
}
