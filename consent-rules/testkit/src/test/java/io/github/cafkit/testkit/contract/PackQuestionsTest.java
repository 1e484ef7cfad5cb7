package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackQuestionsTest {

    private static final List<SharingQuestion> DRAWN =
            PackQuestions.about(OurPack.PACK).stream(1).limit(1000).toList();

    @Test
    void every_question_is_about_a_day_on_which_the_pack_answers() {
        assertThat(DRAWN)
                .allSatisfy(question -> assertThat(OurPack.PACK.encodes().contains(question.asOf()))
                        .isTrue());
    }

    @Test
    void many_are_about_a_day_on_which_the_rules_change_or_the_day_before() {
        assertThat(on(OurPack.CHANGE)).isGreaterThan(20);
        assertThat(on(OurPack.CHANGE.minusDays(1))).isGreaterThan(5);
        assertThat(on(OurPack.FIRST_DAY)).isGreaterThan(20);
    }

    @Test
    void a_pack_for_other_days_altogether_is_asked_too() {
        var later = OurPack.PACK.toBuilder("later", "1")
                .encodes(DateRange.from(LocalDate.of(2090, 1, 1)), LocalDate.of(2090, 1, 1))
                .build();

        assertThat(PackQuestions.about(later).stream(1).limit(50))
                .allSatisfy(question -> assertThat(question.asOf()).isEqualTo(LocalDate.of(2090, 1, 1)));
    }

    @Test
    void what_is_drawn_is_answered_in_every_way() {
        assertThat(DRAWN.stream()
                        .map(question -> WholeAnswer.read(
                                        Answers.of(OurPack.PACK).answer(question))
                                .outcome())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void an_answer_that_is_none_is_refused_with_every_fault_and_its_place() {
        Map<String, Object> document =
                new LinkedHashMap<>(Answers.of(OurPack.PACK).answer(DRAWN.get(0)));
        document.put("schema", "another");
        document.put("asOf", "yesterday");
        document.put("outcome", "PERHAPS");
        document.put("share", List.of("NAME", "NAME"));
        document.put("withhold", "all");
        document.remove("cites");
        document.put("notice", LocalDate.EPOCH);
        document.put("categories", List.of("NAME", Map.of("category", InformationCategory.NAME)));

        assertThatThrownBy(() -> WholeAnswer.read(document))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .contains(
                                        "/schema",
                                        "/asOf",
                                        "/outcome",
                                        "/share/1",
                                        "/notice",
                                        "/withhold",
                                        "/cites",
                                        "/categories/0",
                                        "/categories/1/outcome",
                                        "/categories/1/trimmed"));
    }

    private static long on(LocalDate day) {
        return DRAWN.stream().filter(question -> question.asOf().equals(day)).count();
    }
}
