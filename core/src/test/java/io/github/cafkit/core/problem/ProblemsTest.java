package io.github.cafkit.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final Problem WRONG = Problem.error("A-1", "/b", "wrong");
    private static final Problem ODD = Problem.warning("A-2", "", "odd");

    @Test
    void problems_are_seen_from_further_out() {
        assertThat(Problems.of(WRONG, ODD).under("/a").stream().map(Problem::path))
                .containsExactly("/a/b", "/a");
        assertThat(WRONG.under("")).isSameAs(WRONG);
    }

    @Test
    void errors_stop_and_warnings_do_not() {
        assertThatCode(() -> Problems.of(ODD).throwIfErrors()).doesNotThrowAnyException();
        assertThatThrownBy(() -> Problems.of(ODD, WRONG).throwIfErrors())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems()).containsExactly(ODD, WRONG))
                .hasMessage("WARNING A-2 at /: odd\nERROR A-1 at /b: wrong");
    }

    @Test
    void problems_are_put_together_and_told_apart() {
        assertThat(Problems.none().and(Problems.of(WRONG))).isEqualTo(Problems.of(List.of(WRONG)));
        assertThat(Problems.of(WRONG).and(Problems.none())).isEqualTo(Problems.of(WRONG));
        assertThat(Problems.of(WRONG, ODD).of(Severity.WARNING)).containsExactly(ODD);
        assertThat(Problems.none().isEmpty()).isTrue();
        assertThat(Problems.of(WRONG)).hasSameHashCodeAs(Problems.of(WRONG)).isNotEqualTo(Problems.of(ODD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-1", "A 1", "-A", "1A", "A--1"})
    void a_code_is_upper_case(String code) {
        assertThatThrownBy(() -> Problem.error(code, "", "m")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_path_is_a_pointer() {
        assertThatThrownBy(() -> Problem.error("A", "b", "m")).isInstanceOf(IllegalArgumentException.class);
    }
}
