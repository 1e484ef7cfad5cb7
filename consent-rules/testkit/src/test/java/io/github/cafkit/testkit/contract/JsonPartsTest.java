package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.JsonTree;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is part of what. */
class JsonPartsTest {

    private static Optional<String> added(String part, String whole) {
        return new JsonParts((pointer, value) -> false).added(JsonTree.read(part), JsonTree.read(whole));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {} | {"a":1}
                    {"a":1} | {"a":1,"b":2}
                    {"a":{"b":[]}} | {"a":{"b":[1,2],"c":3}}
                    [2] | [1,2]
                    [2,1] | [1,2]
                    [{},{"a":1}] | [{"a":1},{"b":1}]
                    [{"a":1},{}] | [{"a":1},{"a":1}]
                    null | null
                    """)
    void fewer_properties_and_elements_are_part_of_more(String part, String whole) {
        assertThat(added(part, whole)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"c":1} | {"a":1} | /c
                    {"a":2} | {"a":1} | /a
                    [1,1] | [1,2] | /1
                    {"a":[{"b":2}]} | {"a":[{"b":1}]} | /a/0
                    {"a":"1"} | {"a":1} | /a
                    {"a":[]} | {"a":{}} | /a
                    """)
    void anything_else_is_added(String part, String whole, String place) {
        assertThat(added(part, whole)).contains(place);
    }
}
