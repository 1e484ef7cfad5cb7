package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.JsonLimits;
import io.github.cafkit.core.json.JsonProblemException;
import io.github.cafkit.model.assessment.CommonAssessment;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A long document costs memory in proportion to its length, and one without an end costs no more than the limit. */
class LongDocumentTest {

    /** In mebibytes: too little for the values of all readings, so that they cannot have been held. */
    private static final int HEAP = 32;

    @TempDir
    private static Path folder;

    private static Path file = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        file = folder.resolve("long.json");
        Files.writeString(file, Line.JACKSON_2.write(LongDocument.ofTwoHundredPages()));
    }

    @Test
    void twoHundredPagesAreAsLongAsThatSounds() throws IOException {
        assertThat(Files.size(file)).isBetween(600_000L, 700_000L);
        assertThat(LongDocument.ofTwoHundredPages().getFindings().stream()
                        .mapToInt(finding -> finding.getEvidence().size())
                        .sum())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void twoHundredPagesSurviveTheTrip(Line line) throws IOException {
        assertThat(line.read(Files.readString(file), CommonAssessment.class))
                .isEqualTo(LongDocument.ofTwoHundredPages());
    }

    @Test
    void twoHundredPagesAreReadOverAndOverInASmallHeap() throws Exception {
        assertThat(run("drop")).isEqualTo(LongDocument.READ);
    }

    @Test
    void theSmallHeapIsTooSmallForAReaderThatLetsNothingGo() throws Exception {
        assertThat(Files.size(file) * LongDocument.TIMES).isGreaterThan(HEAP * 1024L * 1024L);
        assertThat(run("keep")).isEqualTo(LongDocument.OUT_OF_MEMORY);
    }

    @Test
    void aStreamWithoutAnEndIsRefusedInASmallHeap() throws Exception {
        assertThat(run("endless")).isEqualTo(LongDocument.READ);
    }

    @Test
    void aStreamWithoutAnEndIsReadAsFarAsTheLimitAndOneByteMore() {
        JsonLimits limits = new JsonLimits(64, 300_000, 1_000_000, 64);
        LongDocument.Endless first = new LongDocument.Endless();
        LongDocument.Endless second = new LongDocument.Endless();

        assertThatThrownBy(() -> CafJson.within(limits).read(first, CommonAssessment.class))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining("JSON-LENGTH");
        assertThatThrownBy(() -> CafJson3.within(limits).read(second, CommonAssessment.class))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining("JSON-LENGTH");
        assertThat(first.given()).isEqualTo(300_001);
        assertThat(second.given()).isEqualTo(300_001);
    }

    @Test
    void aDocumentAsLongAsTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
        byte[] json = Files.readString(file).getBytes(StandardCharsets.UTF_8);

        assertThat(CafJson.within(new JsonLimits(64, json.length, 20_000, 64)).read(json, CommonAssessment.class))
                .isNotNull();
        assertThatThrownBy(() -> CafJson.within(new JsonLimits(64, json.length - 1, 20_000, 64))
                        .read(json, CommonAssessment.class))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining("JSON-LENGTH");
    }

    /** Runs the reader in a machine of its own and tells what it ended with. */
    private static int run(String mode) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        LongDocument.class.getName(),
                        mode,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), mode + ".txt"))
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ended in time").isTrue();
        return process.exitValue();
    }
}
