package io.github.cafkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schemas are those that the types give, one for each document and no other. */
class SchemaFilesTest {

    @ParameterizedTest
    @EnumSource
    void thePublishedSchemaIsTheOneThatTheTypesGive(DocumentType document) throws IOException {
        Path file = SchemaFiles.file(document);
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, SchemaFiles.text(document));
        }
        assertThat(file)
                .as(
                        "%s is out of date; write it anew with: mvn -pl caf-model -am -Dtest=SchemaFilesTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dcafkit.regenerate=true test",
                        file)
                .content()
                .isEqualTo(SchemaFiles.text(document));
    }

    @Test
    void thereIsOneSchemaForEachDocumentAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(
                SchemaFiles.file(DocumentType.FRAMEWORK).toAbsolutePath().getParent())) {
            assertThat(files.map(Path::getFileName))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(DocumentType.values())
                            .map(document -> SchemaFiles.file(document).getFileName())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsTheSameWhenItIsWrittenAgain(DocumentType document) {
        assertThat(SchemaFiles.text(document)).isEqualTo(SchemaFiles.text(document));
    }
}
