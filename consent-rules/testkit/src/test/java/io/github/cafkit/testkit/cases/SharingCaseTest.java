package io.github.cafkit.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.testkit.privacy.CanaryScan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharingCaseTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @Test
    void a_case_holds_the_question_with_the_defaults_of_case_files_and_what_is_expected() {
        SharingCase read = SharingCase.read(SomeCase.file());

        assertThat(read.id()).isEqualTo("P1");
        assertThat(read).hasToString("P1 Party invitation");
        assertThat(read.question().get(Facts.AGE)).isEqualTo(ChildAge.UNDER_13);
        assertThat(read.document()).isEqualTo(SomeCase.file());
        assertThat(read.expectation().toDocument()).isEqualTo(SomeCase.expected());
        assertThat(read.differences(answer(read))).isEmpty();
        assertThat(read.asPackCase().asExpected().test(answer(read))).isTrue();
    }

    @Test
    void whatever_a_decision_says_is_an_expectation_that_it_meets_and_that_can_be_written_and_read() {
        SharingCase read = SharingCase.read(SomeCase.file());
        Expectation whole = Expectation.of(answer(read));
        SharingCase again = SharingCase.read(SomeCase.with("expected", Optional.of(whole.toDocument())));

        assertThat(whole.differences(answer(read))).isEmpty();
        assertThat(again.expectation()).isEqualTo(whole);
    }

    static List<Arguments> differences() {
        return List.of(
                Arguments.of(Map.of("outcome", "REFER_TO_DSL"), "The outcome is DENY and should be REFER_TO_DSL."),
                Arguments.of(
                        Map.of(
                                "outcome",
                                "PERMIT_WITH_CONDITIONS",
                                "share",
                                List.of("NAME"),
                                "withhold",
                                List.of("ADDRESS")),
                        "NAME is withheld and should go: DENY by "),
                Arguments.of(
                        Map.of("obligationsAtLeast", List.of("OB-INFORM")),
                        "The duty OB-INFORM is missing; there is OB-RECORD, "),
                Arguments.of(Map.of("citesAnyOf", List.of("LW-05", "LW-06")), "One of [LW-05, LW-06] should be cited;"),
                Arguments.of(
                        Map.of("citesNoneOf", List.of("SD-10", "X"), "citesAnyOf", List.of("SD-01")),
                        "The source SD-10 is cited"),
                Arguments.of(Map.of("route", "LEGAL"), "The route is not given and should be LEGAL."));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_difference_is_told_in_words(Map<String, Object> otherwise, String words) {
        Map<String, Object> expected = new LinkedHashMap<>(SomeCase.expected());
        expected.putAll(otherwise);
        SharingCase read = SharingCase.read(SomeCase.with("expected", Optional.of(expected)));

        assertThat(read.differences(answer(read)))
                .anySatisfy(difference -> assertThat(difference).startsWith(words));
        assertThat(read.asPackCase().asExpected().test(answer(read))).isFalse();
    }

    @Test
    void what_should_be_left_to_a_person_how_strongly_and_to_nobody_else_is_told_too() {
        SharingDecision referred = ADVISER.advise(SharingCase.read(SomeCase.with(
                        "question/facts",
                        Optional.of(Map.of(
                                "recipientKind", "OTHER_AGENCY", "riskLevel", "PERCEIVED_RISK", "routeValid", "NO"))))
                .question());
        Map<String, Object> document =
                new LinkedHashMap<>(Expectation.of(referred).toDocument());
        document.put("judgementsAtLeast", List.of("RISK_ROLE"));
        document.put("citesAllOf", List.of("LW-99"));
        document.put("route", "none");
        Expectation otherwise = SharingCase.read(SomeCase.with("expected", Optional.of(document)))
                .expectation();

        assertThat(otherwise.differences(referred))
                .anySatisfy(
                        words -> assertThat(words).startsWith("It should be for a person to judge RISK_ROLE; asked is"))
                .anySatisfy(words -> assertThat(words).startsWith("The source LW-99 should be cited; cited is"))
                .anySatisfy(words -> assertThat(words).isEqualTo("The route is VALID_ROUTE and there should be none."));
        assertThat(otherwise.toDocument()).containsEntry("route", "none");
    }

    @Test
    void an_answer_to_another_question_is_told_by_its_categories() {
        SharingCase read = SharingCase.read(SomeCase.file());
        SharingCase other = SharingCase.read(new LinkedHashMap<>(Map.of(
                "id",
                "P2",
                "title",
                "Another",
                "asOf",
                "2017-10-02",
                "question",
                Map.of("facts", Map.of("recipientKind", "OTHER_PARENT"), "items", Map.of("PHONE", Map.of())),
                "expected",
                Map.of(
                        "outcome",
                        "DENY",
                        "share",
                        List.of(),
                        "withhold",
                        List.of("PHONE"),
                        "obligationsAtLeast",
                        List.of(),
                        "citesAllOf",
                        List.of()))));

        assertThat(read.differences(answer(other)))
                .contains(
                        "PHONE is answered and was not asked for.",
                        "NAME was asked for and has no answer.",
                        "ADDRESS was asked for and has no answer.");
    }

    static List<Arguments> faults() {
        return List.of(
                fault("title", Optional.empty(), "CASE-FORM", "/title"),
                fault("note", Optional.of(7L), "CASE-FORM", "/note"),
                fault("asOf", Optional.of("yesterday"), "DOCUMENT-FORM", "/asOf"),
                fault("mood", Optional.of("bad"), "DOCUMENT-FORM", "/mood"),
                fault("expected", Optional.empty(), "CASE-FORM", "/expected"),
                fault("expected/outcome", Optional.empty(), "CASE-FORM", "/expected/outcome"),
                fault("expected/outcome", Optional.of("MAYBE"), "CASE-FORM", "/expected/outcome"),
                fault("expected/mood", Optional.of("bad"), "CASE-FORM", "/expected/mood"),
                fault("expected/share", Optional.of("ALL"), "CASE-FORM", "/expected/share"),
                fault("expected/share", Optional.empty(), "CASE-FORM", "/expected/share"),
                fault("expected/withhold", Optional.of(List.of("NAME", "NAME")), "CASE-FORM", "/expected/withhold/1"),
                fault("expected/withhold", Optional.of(List.of("NAME")), "CASE-CONTRADICTION", "/expected/withhold"),
                fault("expected/citesAnyOf", Optional.empty(), "CASE-FORM", "/expected"),
                fault("expected/citesAllOf", Optional.of(List.of("SD-10")), "CASE-FORM", "/expected"),
                fault(
                        "expected/citesNoneOf",
                        Optional.of(List.of("SD-10")),
                        "CASE-CONTRADICTION",
                        "/expected/citesNoneOf"),
                fault("expected/share", Optional.of(List.of("NAME")), "CASE-CONTRADICTION", "/expected/withhold"),
                fault("expected/outcome", Optional.of("PERMIT"), "CASE-CONTRADICTION", "/expected/share"),
                fault("expected/strength", Optional.of("OPTIONAL"), "CASE-CONTRADICTION", "/expected/strength"),
                fault(
                        "expected/judgementsAtLeast",
                        Optional.of(List.of("NECESSITY")),
                        "CASE-CONTRADICTION",
                        "/expected/judgementsAtLeast"));
    }

    private static Arguments fault(String place, Optional<Object> value, String code, String path) {
        return Arguments.of(SomeCase.with(place, value), code, path);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_is_malformed_or_cannot_be_met_is_refused(Map<String, @Nullable Object> file, String code, String path) {
        assertThatThrownBy(() -> SharingCase.read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code, Problem::path)
                                .contains(org.assertj.core.groups.Tuple.tuple(code, path)));
    }

    @Test
    void a_duty_is_expected_exactly_where_it_must_be_shared() {
        Map<String, Object> expected = new LinkedHashMap<>(SomeCase.expected());
        expected.put("outcome", "MUST_SHARE");
        expected.put("share", List.of("ADDRESS", "NAME"));
        expected.put("withhold", List.of());
        expected.put("strength", "EXPECTED");

        assertThatThrownBy(() -> SharingCase.read(SomeCase.with("expected", Optional.of(expected))))
                .hasMessageContaining("/expected/strength")
                .hasMessageContaining("it is a duty exactly if it must be shared");
    }

    @Test
    void a_refusal_never_says_what_the_file_says() {
        Map<String, @Nullable Object> file = SomeCase.with("expected/outcome", Optional.of("Quendryth"));
        file.put("scene", 9990123454L);

        assertThatThrownBy(() -> SharingCase.read(file))
                .satisfies(refused -> CanaryScan.of("Quendryth", "9990123454")
                        .thrown("the refusal", refused)
                        .assertClean());
    }

    private static SharingDecision answer(SharingCase theCase) {
        return ADVISER.advise(theCase.question());
    }
}
