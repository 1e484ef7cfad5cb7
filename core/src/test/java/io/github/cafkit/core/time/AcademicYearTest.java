package io.github.cafkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "2025-09-01, 2025/26",
        "2026-08-31, 2025/26",
        "2025-08-31, 2024/25",
        "2026-09-01, 2026/27",
        "2000-01-01, 1999/00",
        "1000-09-01, 1000/01",
    })
    void a_year_runs_from_september_to_august(LocalDate day, String label) {
        assertThat(AcademicYear.of(day)).hasToString(label).isEqualTo(AcademicYear.parse(label));
    }

    @Test
    void its_range_is_half_open() {
        AcademicYear year = AcademicYear.parse("2025/26");
        assertThat(year.startYear()).isEqualTo(2025);
        assertThat(year.range()).hasToString("2025-09-01/2026-09-01");
        assertThat(year.next().previous()).isEqualTo(year);
        assertThat(year).isLessThan(year.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025/2026", "2025/27", "2025-26", "2025/25", "1999/01", "0999/00", "９９９９/00"})
    void another_label_is_refused(String text) {
        assertThatThrownBy(() -> AcademicYear.parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("ACADEMIC-YEAR");
    }

    @Test
    void in_json_it_is_its_label() {
        AcademicYear year = AcademicYear.parse("2025/26");
        assertThat(CafJson.standard().write(year)).isEqualTo("\"2025/26\"");
        assertThat(CafJson3.standard().write(year)).isEqualTo("\"2025/26\"");
        assertThat(CafJson.standard().read("\"2025/26\"", AcademicYear.class)).isEqualTo(year);
        assertThat(CafJson3.standard().read("\"2025/26\"", AcademicYear.class)).isEqualTo(year);
    }
}
