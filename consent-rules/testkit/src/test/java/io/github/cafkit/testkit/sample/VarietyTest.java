package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No part of the model is always there, and none is always missing. */
class VarietyTest {

    static Stream<Area> areas() {
        return Areas.covered();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_attribute_varies_or_has_a_reason_why_not(Area area) {
        List<String> alike = Compiled.library().types(area.packageName()).stream()
                .filter(Samples::knows)
                .flatMap(type -> Stream.concat(AttributeVariety.alike(type), AttributeVariety.neverOfKind(type)))
                .toList();
        assertThat(alike).containsExactlyInAnyOrderElementsOf(area.notVaried().keySet());
    }
}
