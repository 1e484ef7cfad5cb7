package io.github.cafkit.model.rows;

import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.retention.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TmpWriteTest {
    @Test
    void write() throws Exception {
        Path to = Path.of("src/test/resources/io/github/cafkit/model/json/samples");
        Files.writeString(to.resolve("retention-schedule.json"), Line.JACKSON_2.writePretty(Records.schedule()) + "\n");
        Files.writeString(to.resolve("record-register.json"), Line.JACKSON_2.writePretty(Records.register()) + "\n");
    }
}
