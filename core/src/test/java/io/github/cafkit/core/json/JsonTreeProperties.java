package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonTreeProperties {

    /** Another reader to compare with. */
    private static final ObjectMapper OTHER = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    @Provide
    Arbitrary<Object> documents() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(8)
                        .filter(JsonTreeProperties::whole)
                        .map(text -> text),
                Arbitraries.longs().map(number -> number),
                Arbitraries.bigDecimals()
                        .ofScale(2)
                        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                        .map(number -> number),
                Arbitraries.of(true, false).map(flag -> flag));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).map(list -> list),
                        Arbitraries.maps(Arbitraries.strings().alpha().numeric().ofMaxLength(5), inner)
                                .ofMaxSize(4)
                                .map(map -> map)),
                0,
                3);
    }

    /** Texts that might be documents: made of the characters that documents are made of. */
    @Provide
    Arbitrary<String> nearlyDocuments() {
        return Arbitraries.of(List.of(
                        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "-", "0", ".", "e", "+", "true", "null",
                        " ", "\\", "\"", "\\u0041", "\n", "x"))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Property
    void what_is_written_is_read_back(@ForAll("documents") Object document) {
        assertThat(JsonTree.read(JsonTree.write(document))).isEqualTo(document);
        assertThat(JsonTree.read(JsonTree.writePretty(document))).isEqualTo(document);
    }

    @Property
    void what_is_written_means_the_same_to_another_reader(@ForAll("documents") Object document) throws Exception {
        assertThat(OTHER.readValue(JsonTree.write(document), Object.class)).isEqualTo(document);
    }

    @Property
    void every_line_writes_maps_alike(@ForAll("documents") Object document) {
        assertThat(CafJson.standard().write(document))
                .isEqualTo(CafJson3.standard().write(document));
    }

    @Property(tries = 5000)
    void what_another_reader_refuses_is_refused_and_the_reverse(@ForAll("nearlyDocuments") String text) {
        Object ours;
        try {
            ours = Map.of("read", String.valueOf(JsonTree.read(text)));
        } catch (JsonProblemException refused) {
            ours = "refused";
        }
        Object theirs;
        try {
            theirs = text.isBlank() ? "refused" : Map.of("read", String.valueOf(OTHER.readValue(text, Object.class)));
        } catch (JsonProcessingException refused) {
            theirs = "refused";
        }
        assertThat(ours).isEqualTo(theirs);
    }
}
