package io.github.cafkit.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanaryScanTest {

    private static CanaryScan scan() {
        return CanaryScan.of("Zqx Example", "9990123454");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for 9990123454.",
                "999 012 3454",
                "999-012-3454",
                "zqxexample",
                "ZQX_EXAMPLE",
                "zqx\u00a0example"
            })
    void a_canary_is_found_in_any_spelling(String text) {
        assertThat(scan().text("the text", text).findings()).hasSize(1);
    }

    @Test
    void a_finding_names_the_place_and_not_the_canary() {
        assertThat(scan().printed("the list", List.of("Zqx Example")).findings())
                .containsExactly("the list shows canary 1");
        assertThatThrownBy(() ->
                        scan().texts("the log", List.of("fine", "9990123454")).assertClean())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the log, number 2 shows canary 2")
                .hasMessageNotContaining("9990123454");
    }

    @Test
    void causes_and_suppressed_throwables_are_searched_once_each() {
        IllegalStateException outer = new IllegalStateException("fine");
        IllegalArgumentException inner = new IllegalArgumentException("for Zqx Example", outer);
        outer.addSuppressed(inner);
        assertThat(scan().thrown("the call", outer).findings())
                .containsExactly(
                        "the call, IllegalArgumentException (message) shows canary 1",
                        "the call, IllegalArgumentException (localised message) shows canary 1",
                        "the call, IllegalArgumentException shows canary 1");
    }

    @Test
    void what_shows_nothing_is_clean() {
        assertThatCode(() -> scan().text("a", null)
                        .printed("b", null)
                        .thrown("c", new IllegalStateException())
                        .assertClean())
                .doesNotThrowAnyException();
    }

    @Test
    void a_scan_of_nothing_proves_nothing() {
        assertThatThrownBy(() -> scan().assertClean()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> CanaryScan.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanaryScan.of("a b c")).isInstanceOf(IllegalArgumentException.class);
    }
}
