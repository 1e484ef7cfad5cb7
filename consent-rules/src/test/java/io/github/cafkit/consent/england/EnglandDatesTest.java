package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.CaseAnswers;
import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("exhaustive")
class EnglandDatesTest {

    private static final RulePack PACK = EnglandPack.standard();
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** The days on which moving the start of a source is allowed to change an expected answer: see C059. */
    private static final String CASE_THAT_DEPENDS_ON_A_DAY = "C059";

    @Test
    void every_day_from_the_first_to_2030_has_rules_once() {
        List<DateRange> stretches = PACK.intervals();
        for (LocalDate day = EnglandPack.FIRST_DAY; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate asked = day;
            assertThat(stretches.stream().filter(stretch -> stretch.contains(asked)))
                    .as("stretches that contain %s", asked)
                    .hasSize(1);
        }
    }

    @Test
    void every_day_from_the_first_to_2030_answers_on_the_strength_of_sources_in_force() {
        SharingAdviser adviser = SharingAdviser.of(PACK);
        SharingQuestion asked = Cases.all().get(0).document().question();
        for (LocalDate day = EnglandPack.FIRST_DAY; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate on = day;
            SharingDecision decision = adviser.advise(about(asked, on));
            assertThat(decision.citations())
                    .as("sources on %s", on)
                    .isNotEmpty()
                    .allMatch(citation -> citation.isInForceOn(on));
        }
    }

    @Test
    void every_case_is_answered_on_the_days_around_each_change_of_the_rules() {
        SharingAdviser adviser = SharingAdviser.of(PACK);
        for (DateRange stretch : PACK.intervals()) {
            for (LocalDate day : List.of(stretch.start(), stretch.start().plusDays(1))) {
                Cases.all()
                        .forEach(theCase -> assertThat(
                                        adviser.advise(about(theCase.document().question(), day))
                                                .citations())
                                .isNotEmpty()
                                .allMatch(citation -> citation.isInForceOn(day)));
            }
        }
    }

    @Test
    void the_day_before_the_first_is_refused_with_the_reason() {
        SharingQuestion early = about(Cases.all().get(0).document().question(), EnglandPack.FIRST_DAY.minusDays(1));
        assertThatThrownBy(() -> SharingAdviser.of(PACK).advise(early))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PACK-DATE-NOT-ENCODED")
                .hasMessageContaining("/asOf");
    }

    @Test
    void the_information_duty_begins_on_the_day_that_the_caller_sets_and_the_decision_says_so() {
        LocalDate later = LocalDate.of(2027, 4, 1);
        RulePack moved = EnglandPack.of(EnglandSources.withStarts(Map.of("LW-19", later)));
        SharingQuestion asked = Cases.all().stream()
                .filter(theCase -> theCase.id().equals(CASE_THAT_DEPENDS_ON_A_DAY))
                .findFirst()
                .orElseThrow()
                .document()
                .question();

        SharingDecision published = SharingAdviser.of(PACK).advise(asked);
        SharingDecision changed = SharingAdviser.of(moved).advise(asked);

        assertThat(published.outcome().name()).isEqualTo("MUST_SHARE");
        assertThat(published.changedDates()).isEmpty();
        assertThat(published.toDocument()).doesNotContainKey("changedDates");
        assertThat(changed.outcome().name()).isNotEqualTo("MUST_SHARE");
        assertThat(changed.changedDates()).containsExactly(Map.entry("LW-19", later));
        assertThat(changed.toDocument()).containsEntry("changedDates", Map.of("LW-19", later.toString()));
    }

    @TestFactory
    Stream<DynamicTest> moving_a_day_that_nobody_has_confirmed_by_25_days_changes_no_given_answer() {
        return EnglandSources.movableStarts().entrySet().stream()
                .flatMap(start -> Stream.of(-25, 25)
                        .map(days -> DynamicTest.dynamicTest(
                                start.getKey() + " by " + days + " days",
                                () -> assertThat(changedAnswers(
                                                start.getKey(), start.getValue().plusDays(days)))
                                        .isEmpty())));
    }

    private static List<String> changedAnswers(String id, LocalDate day) {
        SharingAdviser adviser = SharingAdviser.reading(EnglandPack.of(EnglandSources.withStarts(Map.of(id, day))));
        List<String> changed = new ArrayList<>();
        for (Cases.Case theCase : Cases.all()) {
            if (!theCase.isOwn() && !theCase.id().equals(CASE_THAT_DEPENDS_ON_A_DAY)) {
                CaseAnswers.differences(
                                theCase, adviser.advise(theCase.document().question()))
                        .forEach(difference -> changed.add(theCase.id() + ": " + difference));
            }
        }
        return changed;
    }

    private static SharingQuestion about(SharingQuestion question, LocalDate day) {
        Map<String, Object> document = QuestionDocument.write(question);
        document.put("asOf", day.toString());
        return QuestionDocument.read(document);
    }
}
