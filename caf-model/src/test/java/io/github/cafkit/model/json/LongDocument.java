package io.github.cafkit.model.json;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.JsonLimits;
import io.github.cafkit.core.json.JsonProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Evidence;
import io.github.cafkit.model.assessment.EvidenceKind;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.framework.AssessmentElement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a long document over and over in a small heap: a program that {@link LongDocumentTest} starts in a machine of
 * its own. With {@code drop} each value is let go, as a batch job does; with {@code keep} all are held, which such a heap
 * cannot, so that the heap is known to be small; with {@code endless} a stream is read that never ends.
 */
public final class LongDocument {

    /** What the program ends with when all is well. */
    static final int READ = 17;

    /** What it ends with when memory ran out. */
    static final int OUT_OF_MEMORY = 18;

    static final int TIMES = 60;

    private LongDocument() {}

    /** Two hundred pages of three thousand characters. */
    static CommonAssessment ofTwoHundredPages() {
        List<ElementFinding> findings = new ArrayList<>();
        AssessmentElement[] elements = AssessmentElement.values();
        for (int i = 0; i < elements.length; i++) {
            ElementFinding.Builder finding = ElementFinding.builder();
            finding.from(ElementFinding.about(elements[i])
                    .addNeeds(Need.of("need-" + i, "to be heard"))
                    .build());
            for (int page = i; page < 200; page += elements.length) {
                finding.addEvidence(Evidence.builder()
                        .kind(EvidenceKind.OBSERVATION)
                        .statement(page(page))
                        .by(Fixtures.MOTHER_ID)
                        .on(Fixtures.STARTED)
                        .build());
            }
            findings.add(finding.build());
        }
        return Fixtures.assessment().withFindings(findings);
    }

    private static String page(int number) {
        StringBuilder page = new StringBuilder("Page " + number + ". ");
        while (page.length() < 3_000) {
            page.append("Ada chose a picture and named it, and named it again when asked. ");
        }
        return page.substring(0, 3_000);
    }

    public static void main(String[] arguments) throws IOException {
        try {
            switch (arguments[0]) {
                case "drop" -> read(Path.of(arguments[1]), false);
                case "keep" -> read(Path.of(arguments[1]), true);
                default -> endless();
            }
        } catch (OutOfMemoryError small) {
            System.exit(OUT_OF_MEMORY);
        }
        System.exit(READ);
    }

    private static void read(Path file, boolean keep) throws IOException {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            try (InputStream in = Files.newInputStream(file)) {
                CommonAssessment read = i % 2 == 0
                        ? CafJson.standard().read(in, CommonAssessment.class)
                        : CafJson3.standard().read(in, CommonAssessment.class);
                if (read.getFindings().size() != AssessmentElement.values().length) {
                    throw new IllegalStateException("it was not read whole");
                }
                if (keep) {
                    kept.add(read);
                }
            }
        }
        if (keep && kept.size() != TIMES) {
            throw new IllegalStateException("it was not read so often");
        }
    }

    private static void endless() {
        JsonLimits limits = new JsonLimits(64, 2 * 1024 * 1024, 1024 * 1024, 64);
        for (int i = 0; i < 10; i++) {
            Endless endless = new Endless();
            try {
                if (i % 2 == 0) {
                    CafJson.within(limits).read(endless, CommonAssessment.class);
                } else {
                    CafJson3.within(limits).read(endless, CommonAssessment.class);
                }
                throw new IllegalStateException("an endless document was read");
            } catch (JsonProblemException refused) {
                if (endless.given() > limits.maxDocumentLength() + 1L) {
                    throw new IllegalStateException("more was read than the limit needs", refused);
                }
            }
        }
    }

    /** A document that begins well and never ends. */
    static final class Endless extends InputStream {

        private static final byte[] START = "{\"reason\":\"".getBytes(StandardCharsets.US_ASCII);

        private long given;

        /** How many bytes were asked for so far. */
        long given() {
            return given;
        }

        @Override
        public int read() {
            int next = given < START.length ? START[(int) given] : 'a';
            given++;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            for (int i = 0; i < most; i++) {
                into[from + i] = (byte) read();
            }
            return most;
        }
    }
}
