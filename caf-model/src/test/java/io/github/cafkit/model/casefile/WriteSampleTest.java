package io.github.cafkit.model.casefile;

import io.github.cafkit.model.json.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WriteSampleTest {
    @Test
    void write() throws IOException {
        Files.writeString(
                Path.of("src/test/resources/io/github/cafkit/model/json/samples/case-file.json"),
                Line.JACKSON_2.writePretty(CaseFiles.sample()) + "\n");
    }
}
