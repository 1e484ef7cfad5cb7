package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {

    private static final SchemaVersion LETTER = SchemaVersion.parse("example/letter/2.3");

    /** A document of its own. */
    @JsonDocument("example/letter/2.3")
    record Letter(String schema, String text) {}

    @Test
    void aVersionIsAFormAMajorAndAMinorNumber() {
        assertThat(LETTER).isEqualTo(new SchemaVersion("example/letter", 2, 3)).hasToString("example/letter/2.3");
        assertThat(SchemaVersion.parse("example/letter/2"))
                .isEqualTo(new SchemaVersion("example/letter", 2, 0))
                .hasToString("example/letter/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "letter",
                "example/letter",
                "example/letter/0",
                "example/letter/1.2.3",
                "Example/1",
                "x/99999"
            })
    void anythingElseIsNoVersion(String text) {
        assertThatThrownBy(() -> SchemaVersion.parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("SCHEMA-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example/letter/2", "example/letter/2.0", "example/letter/2.2", "example/letter/2.3"})
    void minorVersionsUpToItsOwnAreReadable(String written) {
        assertThatCode(() -> LETTER.requireReadable(written)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "example/letter/2.4, SCHEMA-02",
        "example/letter/3, SCHEMA-02",
        "example/letter/1.9, SCHEMA-03",
        "example/parcel/2.3, SCHEMA-01",
        "Zephyrine Oldacre, SCHEMA-01"
    })
    void otherDocumentsAreRefusedWithoutRepeatingWhatTheySay(String written, String code) {
        assertThatThrownBy(() -> LETTER.requireReadable(written))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(code)
                .hasMessageContaining("/schema")
                .hasMessageContaining("example/letter/2.3")
                .hasMessageNotContaining("Zephyrine")
                .hasMessageNotContaining("parcel");
    }

    @ParameterizedTest
    @EnumSource(JacksonLine.class)
    void readingLooksAtTheVersionBeforeAnythingElse(JacksonLine line) {
        String later = "{\"colour\": \"blue\", \"text\": 5, \"schema\": \"example/letter/2.4\"}";

        assertThatThrownBy(() -> line.read(later, Letter.class))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining("SCHEMA-02")
                .hasMessageNotContaining("colour");
    }

    @ParameterizedTest
    @EnumSource(JacksonLine.class)
    void anInnerSchemaIsNotThatOfTheDocument(JacksonLine line) {
        assertThatThrownBy(() -> line.read("{\"text\": {\"schema\": \"example/letter/9\"}}", Letter.class))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageNotContaining("SCHEMA-02");
    }

    @ParameterizedTest
    @EnumSource(JacksonLine.class)
    void anEarlierMinorVersionIsRead(JacksonLine line) {
        assertThat(line.read("{\"schema\": \"example/letter/2\", \"text\": \"hello\"}", Letter.class))
                .isEqualTo(new Letter("example/letter/2", "hello"));
    }
}
