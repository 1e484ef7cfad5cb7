package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

    @Test
    void a_document_becomes_plain_values_in_its_own_order() {
        Map<String, @Nullable Object> document = JsonTree.readObject(
                " {\"b\": [1, -0, 9223372036854775807, 9223372036854775808, 1.50, 1e2, true, false, null, \"é\"], \"a\": {} }\n");
        assertThat(document.keySet()).containsExactly("b", "a");
        assertThat(document.get("a")).isEqualTo(Map.of());
        assertThat(document.get("b"))
                .isEqualTo(Arrays.asList(
                        1L,
                        0L,
                        Long.MAX_VALUE,
                        new BigDecimal("9223372036854775808"),
                        new BigDecimal("1.50"),
                        new BigDecimal("1E+2"),
                        true,
                        false,
                        null,
                        "é"));
        assertThatThrownBy(() -> document.put("c", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_document_comes_from_text_bytes_or_a_stream() {
        byte[] bytes = "{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonTree.read(bytes)).isEqualTo(Map.of("a", "é"));
        assertThat(JsonTree.read(new ByteArrayInputStream(bytes))).isEqualTo(Map.of("a", "é"));
        assertThat(JsonTree.readObject(new ByteArrayInputStream(bytes))).isEqualTo(Map.of("a", "é"));
        assertThat(JsonTree.read("null")).isNull();
    }

    @Test
    void escapes_are_read() {
        assertThat(JsonTree.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\udc27\""))
                .isEqualTo("\"\\/\b\f\n\r\té\ud83d\udc27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[",
                "]",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1 \"b\":2}",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "Infinity",
                "tru",
                "True",
                "nul",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "\"\\ud83d\"",
                "\"\\udc27\"",
                "\"\\udc27\\ud83d\"",
                "1 2",
                "[] x",
                "// c\n1",
                "/* c */ 1",
                "\u00a01",
                "\ufeff1",
                "1\u0000",
                "\"\\u\uff11\uff11\uff11\uff11\"",
                "\u0661"
            })
    void what_is_not_json_is_refused(String json) {
        assertThatThrownBy(() -> JsonTree.read(json)).isInstanceOfSatisfying(JsonProblemException.class, refused -> {
            assertThat(refused.problems().asList())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("JSON-SYNTAX"));
        });
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({
        "'{\"a\":[{\"b\":x}]}', JSON-SYNTAX, /a/0/b",
        "'{\"a\":[{\"b\":1,\"b\":2}]}', JSON-DUPLICATE-KEY, /a/0/b",
        "'{\"a\":1,\"\\u0061\":2}', JSON-DUPLICATE-KEY, /a",
        "'[1e401]', JSON-NUMBER-RANGE, /0",
        "'[1e-401]', JSON-NUMBER-RANGE, /0",
        "'[1E99999999999999999999]', JSON-NUMBER-RANGE, /0",
        "'{\"name of a person\":x}', JSON-SYNTAX, /?",
    })
    void a_fault_is_placed(String json, String code, String path) {
        assertThatThrownBy(() -> JsonTree.read(json)).isInstanceOfSatisfying(JsonProblemException.class, refused -> {
            assertThat(refused.problems().asList()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.path()).isEqualTo(path);
            });
        });
    }

    @Test
    void a_syntax_fault_says_line_and_column() {
        assertThatThrownBy(() -> JsonTree.read("{\n  \"a\": CANARY\n}"))
                .hasMessageContaining("line 2, column 8")
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void the_depth_is_bounded() {
        assertThat(JsonTree.read("[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThatThrownBy(() -> JsonTree.read("[".repeat(65) + "]".repeat(65))).hasMessageContaining("JSON-DEPTH");
        assertThatThrownBy(() -> JsonTree.read("[".repeat(1_000_000))).hasMessageContaining("JSON-DEPTH");
    }

    @Test
    void limits_are_positive_and_the_depth_is_sane() {
        assertThatThrownBy(() -> new JsonLimits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JsonLimits(1001, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_document_that_is_no_object_is_refused_where_one_is_expected() {
        assertThatThrownBy(() -> JsonTree.readObject("[]")).hasMessageContaining("JSON-TYPE");
    }

    @Test
    void plain_values_are_written() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("b", Arrays.asList(1, 2L, new BigDecimal("1.50"), BigInteger.TEN, true, null, "é\n"));
        document.put("a", Map.of());
        document.put("c", List.of());
        document.put("d", Map.of("kind", io.github.cafkit.core.example.VisitKind.HOME));
        assertThat(JsonTree.write(document))
                .isEqualTo("{\"b\":[1,2,1.50,10,true,null,\"é\\n\"],\"a\":{},\"c\":[],\"d\":{\"kind\":\"HOME\"}}");
        assertThat(JsonTree.writePretty(document)).isEqualTo("""
                {
                  "b": [
                    1,
                    2,
                    1.50,
                    10,
                    true,
                    null,
                    "é\\n"
                  ],
                  "a": {},
                  "c": [],
                  "d": {
                    "kind": "HOME"
                  }
                }""");
        assertThat(JsonTree.writePretty(JsonTree.read(JsonTree.writePretty(document))))
                .isEqualTo(JsonTree.writePretty(document));
    }

    @Test
    void a_value_that_is_not_plain_is_refused_at_its_place() {
        assertThatThrownBy(() -> JsonTree.write(Map.of("a", List.of(1, new Object()))))
                .hasMessageContaining("JSON-WRITE at /a/1");
        assertThatThrownBy(() -> JsonTree.write(Map.of(1, 2))).hasMessageContaining("JSON-WRITE at /");
        assertThatThrownBy(() -> JsonTree.write(1.5d)).hasMessageContaining("JSON-WRITE");
    }

    @Test
    void what_a_document_says_of_itself_is_found_at_its_top_only() {
        String json = "{\"parts\":[{\"schema\":\"other/1\"}],\"schema\":\"cafkit/example/1\",\"more\":{\"schema\":7}}";

        assertThat(JsonTree.schema(json)).contains("cafkit/example/1");
        assertThat(JsonTree.schema(json.getBytes(StandardCharsets.UTF_8))).contains("cafkit/example/1");
        for (String silent : List.of("{}", "[]", "7", "null", "{\"schema\":7}", "{\"a\":{\"schema\":\"x/1\"}}")) {
            assertThat(JsonTree.schema(silent)).isEmpty();
        }
    }

    @Test
    void a_document_that_is_spoiled_says_nothing_of_itself() {
        for (String spoiled : List.of("", "{\"schema\":\"x/1\"", "{\"schema\":\"x/1\",\"schema\":\"y/1\"}")) {
            assertThatThrownBy(() -> JsonTree.schema(spoiled)).isInstanceOf(JsonProblemException.class);
        }
    }
}
