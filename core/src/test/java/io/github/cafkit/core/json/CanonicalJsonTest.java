package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples are those of RFC 8785 and of the test data that its authors publish. */
class CanonicalJsonTest {

    @Test
    void the_sample_of_the_rfc_has_the_text_that_the_rfc_gives() {
        String sample = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";
        assertThat(CanonicalJson.of(sample))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(HexFormat.of().formatHex(CanonicalJson.bytes(JsonTree.read(sample))))
                .startsWith("7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b")
                .endsWith("22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    }

    @Test
    void keys_are_in_the_order_of_their_utf_16_units() {
        String weird = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis", "</script>": "Browser Challenge"}""";
        assertThat(CanonicalJson.of(weird))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"</script>\":\"Browser Challenge\","
                        + "\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[ 56, { \"d\": true, \"10\": null, \"1\": [ ] } ] | [56,{\"1\":[],\"10\":null,\"d\":true}]",
                "{\"a\":{\"\":\"empty\",\"A\":{},\" \":0}} | {\"a\":{\"\":\"empty\",\" \":0,\"A\":{}}}",
                "{\"péché\":1,\"pêche\":2,\"sin\":3,\"peach\":4} | {\"peach\":4,\"péché\":1,\"pêche\":2,\"sin\":3}",
                "\"A\\u030a\" | \"A\u030a\"",
                "\"\\u007f\\u2028\\/\" | \"\u007f\u2028/\"",
                "-0.0 | 0",
                "-0 | 0",
                "1.0 | 1",
                "9007199254740991 | 9007199254740991",
                "9007199254740992 | 9007199254740992",
                "295147905179352830000 | 295147905179352830000",
                "1e-7 | 1e-7",
                "100E-2 | 1",
            })
    void a_document_has_one_text(String document, String canonical) {
        assertThat(CanonicalJson.of(document)).isEqualTo(canonical);
    }

    @Test
    void every_control_character_has_its_one_escape() {
        StringBuilder controls = new StringBuilder();
        for (char c = 0; c < ' '; c++) {
            controls.append(c);
        }
        assertThat(CanonicalJson.write(controls.toString()))
                .isEqualTo("\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e"
                        + "\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b"
                        + "\\u001c\\u001d\\u001e\\u001f\"");
    }

    @Test
    void plain_values_of_every_kind_are_written() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("z", List.of(1, 2L, (short) 3, (byte) 4, BigInteger.TEN, new BigDecimal("0.50"), 1.5d));
        members.put("b", JacksonLine.values()[0]);
        members.put("a", Arrays.asList(null, true, "t"));
        assertThat(CanonicalJson.write(members))
                .isEqualTo("{\"a\":[null,true,\"t\"],\"b\":\"" + JacksonLine.values()[0].name()
                        + "\",\"z\":[1,2,3,4,10,0.5,1.5]}");
        assertThat(CanonicalJson.bytes("é")).isEqualTo("\"é\"".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_number_that_is_none_is_refused(double number) {
        assertRefused(Map.of("a", List.of(number)), "JSON-WRITE at /a/0: a number is finite");
        assertThat(number).isNotZero();
    }

    @Test
    void what_has_no_form_of_its_own_is_refused_and_not_guessed() {
        assertRefused(Map.of("a", 9_007_199_254_740_993L), "JSON-WRITE at /a: a whole number keeps all its digits");
        assertRefused(1L << 60, "a whole number");
        assertRefused(Long.MIN_VALUE, "a whole number");
        assertRefused(new BigInteger("9007199254740993"), "a whole number");
        assertRefused(new BigDecimal("9007199254740993"), "a whole number");
        assertRefused(new BigDecimal("1e400"), "a number is finite");
        assertRefused(BigInteger.TEN.pow(400), "a number is finite");
        assertRefused(List.of("x", "a\ud83d"), "JSON-WRITE at /1: a text does not hold half of a surrogate pair");
        assertRefused("\ude00b", "half of a surrogate pair");
        assertRefused("\ude00\ud83d", "half of a surrogate pair");
        assertRefused(Map.of("\ud83dx", 1), "half of a surrogate pair");
        assertRefused(Map.of(1, 1), "a key is a text");
        assertRefused(List.of(1.5f), "holds no value of this type");
        assertRefused(Map.of("day", java.time.LocalDate.EPOCH), "JSON-WRITE at /day: a plain document holds no value");
    }

    @Test
    void a_document_that_could_be_read_two_ways_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.of("{\"a\":1,\"a\":1}"))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining("JSON-DUPLICATE-KEY");
        assertThatThrownBy(() -> CanonicalJson.of("\"\\ud83d\""))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining("surrogate");
        assertThatThrownBy(() -> CanonicalJson.of("[1]]"))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining("JSON-SYNTAX");
    }

    private static void assertRefused(Object value, String because) {
        assertThatThrownBy(() -> CanonicalJson.write(value))
                .isInstanceOf(JsonProblemException.class)
                .hasMessageContaining(because);
    }
}
