package io.github.cafkit.consent.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReviewTest {

    private static final MinimumDisclosure DISCLOSURE = MinimumDisclosure.of(Clearances.EVERYTHING);

    @ParameterizedTest
    @ValueSource(strings = {"", "reason", "/reason/"})
    void what_is_no_place_is_refused(String pointer) {
        assertRefused("DISCLOSURE-01", "/pointer", () -> read(pointer));
    }

    @Test
    void a_text_is_read_once() {
        assertRefused(
                "DISCLOSURE-02",
                "/1/pointer",
                () -> DISCLOSURE.afterReading(List.of(read("/reason"), read("/reason"))));
    }

    @Test
    void every_place_that_is_no_text_is_named_at_once() {
        MinimumDisclosure read =
                DISCLOSURE.afterReading(List.of(read("/reason"), read("/secret"), read("/child/gender")));
        assertThatThrownBy(() -> read.narrow(Documents.ASSESSMENTS.get(0).withReason("said")))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(refused -> assertThat(refused.problems().stream().map(Problem::path))
                        .containsExactly("/child/gender", "/secret"));
    }

    @Test
    void a_note_of_harm_is_not_let_go_by_reading_it() {
        assertThatThrownBy(() -> DISCLOSURE
                        .afterReading(List.of(read("/significantHarm")))
                        .narrow(Documents.ASSESSMENTS.get(0)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void an_episode_is_narrowed_for_one_of_its_children() {
        Episode episode = Documents.EPISODES.get(0);
        assertRefused("DISCLOSURE-04", "/children", () -> DISCLOSURE.narrow(episode, PersonId.of("nobody")));
    }

    private static TextReview read(String pointer) {
        return new TextReview(pointer, PersonId.of("p-lead"), LocalDate.of(2026, 10, 15), Set.of());
    }

    private static void assertRefused(String code, String path, Runnable refused) {
        assertThatThrownBy(refused::run)
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(exception -> assertThat(
                                exception.problems().stream().map(problem -> problem.code() + " " + problem.path()))
                        .containsExactly(code + " " + path));
    }
}
