package io.github.cafkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

    static Stream<Sample> all() {
        return Stream.concat(Sample.current().stream(), Sample.earlier().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anyDocumentIsReadByWhatItSaysOfItself(Sample sample) {
        DocumentType ofText = DocumentType.of(sample.json());
        DocumentType ofBytes = DocumentType.of(sample.json().getBytes(StandardCharsets.UTF_8));

        assertThat(ofText).isEqualTo(sample.document()).isEqualTo(ofBytes);
        for (Line line : Line.values()) {
            assertThat(line.read(sample.json(), ofText.type())).isInstanceOf(sample.type());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[{\"schema\":\"cafkit/joint-plan/1\"}]",
                "null",
                "7",
                "{\"schema\":7}",
                "{\"schema\":null}",
                "{\"plan\":{\"schema\":\"cafkit/joint-plan/1\"}}"
            })
    void aDocumentThatDoesNotSayWhatItIsIsRefusedAsSuch(String json) {
        refused(json, "DOCUMENT-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "joint-plan", "cafkit/joint-plan", "cafkit/plan/1", "cafkit/joint-planning/1", "Zephyrine"})
    void aDocumentThatTheLibraryDoesNotKnowIsRefusedWithoutRepeatingWhatItSays(String schema) {
        String json = JsonTree.write(Map.of("schema", schema));

        refused(json, "DOCUMENT-02");
        assertThatThrownBy(() -> DocumentType.of(json)).hasMessageNotContaining("Zephyrine");
    }

    @ParameterizedTest
    @EnumSource
    void aLaterVersionIsRefusedByName(DocumentType document) {
        refused("{\"schema\":\"" + document.version().form() + "/1.9999\",\"more\":[]}", "SCHEMA-02");
        refused("{\"schema\":\"" + document.version().form() + "/2\"}", "SCHEMA-02");
        refused("{\"schema\":\"" + document.version().form() + "/Zephyrine\"}", "SCHEMA-01");
    }

    @Test
    void whatIsNoDocumentIsRefusedEvenWhereItSaysWhatItIs() {
        for (String json : List.of(
                "",
                "{\"schema\":\"cafkit/joint-plan/1\"",
                "{\"schema\":\"cafkit/joint-plan/1\"}}",
                "{\"schema\":\"cafkit/joint-plan/1\",\"schema\":\"cafkit/framework/1\"}",
                "{\"schema\":\"cafkit/joint-plan/1\",\"deep\":" + "[".repeat(100) + "]".repeat(100) + "}")) {
            assertThatThrownBy(() -> DocumentType.of(json))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("JSON-");
        }
        assertThatThrownBy(() -> DocumentType.of(new byte[] {'{', (byte) 0xff, '}'}))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("JSON-ENCODING");
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaInTheJarNamesTheDocumentAndItsVersion(DocumentType document) {
        assertThat(JsonTree.readObject(document.jsonSchema()))
                .containsEntry("title", document.version().toString())
                .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema")
                .containsEntry("additionalProperties", false);
    }

    private static void refused(String json, String code) {
        assertThatThrownBy(() -> DocumentType.of(json))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().asList())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(code);
                                    assertThat(problem.path()).isEqualTo("/schema");
                                }));
    }
}
