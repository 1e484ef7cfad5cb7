package io.github.cafkit.examples.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guide shows is what the files hold. What the contract prints is compared where it is run. */
class GuideTest {

    @Test
    void every_line_of_code_in_the_guide_is_a_line_of_the_example() {
        assertEquals(List.of(), Guide.missing(Guide.quoted("java", ""), Guide.readAll(Path.of("src"))));
    }

    @Test
    void every_line_of_a_case_in_the_guide_is_a_line_of_a_case() {
        assertEquals(
                List.of(), Guide.missing(Guide.quoted("json", ""), Guide.readAll(Path.of("src", "test", "resources"))));
    }
}
