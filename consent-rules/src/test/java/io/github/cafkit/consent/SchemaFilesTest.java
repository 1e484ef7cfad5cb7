package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {SchemaFiles.QUESTION, SchemaFiles.DECISION})
    void the_published_schema_is_the_one_that_the_facts_and_codes_give(String name) throws IOException {
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.createDirectories(SchemaFiles.folder());
            Files.writeString(SchemaFiles.folder().resolve(name), SchemaFiles.text(name));
        }
        assertThat(Files.readString(SchemaFiles.folder().resolve(name)))
                .as(
                        "%s is out of date; write it anew with: mvn -pl consent-rules -am"
                                + " -Dtest=SchemaFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dcafkit.regenerate=true"
                                + " test",
                        name)
                .isEqualTo(SchemaFiles.text(name));
    }
}
