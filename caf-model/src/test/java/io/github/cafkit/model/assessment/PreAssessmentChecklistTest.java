package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PreAssessmentChecklistTest {

    @Test
    void theFiveQuestionsMirrorTheFiveOutcomesOfEveryChildMatters() {
        assertThat(Arrays.stream(ChecklistQuestion.values()).map(ChecklistQuestion::outcome))
                .containsExactlyElementsOf(Frameworks.EVERY_CHILD_MATTERS.stream()
                        .map(outcome -> outcome.getCode())
                        .toList());
        assertThat(ChecklistQuestion.values())
                .allSatisfy(
                        question -> assertThat(question.provenance().verified()).isFalse());
    }

    @Test
    void whereEveryAnswerIsYesNothingIsSuggested() {
        assertThat(all(ChecklistReply.YES).suggestsAssessment()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChecklistReply.class,
            names = {"NO", "NOT_SURE"})
    void anyOtherAnswerSuggestsAnAssessmentWhileTheNeedsAreUnclear(ChecklistReply reply) {
        for (ChecklistQuestion question : ChecklistQuestion.values()) {
            assertThat(all(ChecklistReply.YES)
                            .withAnswers(ChecklistAnswer.of(question, reply))
                            .suggestsAssessment())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, false",
        "YES, NO, true",
        "YES, UNKNOWN, true",
        "NO, YES, true",
        "UNKNOWN, YES, true",
        "NO, NO, true",
        "UNKNOWN, UNKNOWN, true"
    })
    void onlyClearNeedsThatTheOwnServiceCanMeetNeedNoAssessment(
            YesNoUnknown clear, YesNoUnknown ownService, boolean suggested) {
        assertThat(all(ChecklistReply.NO)
                        .withNeedsClear(clear)
                        .withOwnServiceCanMeet(ownService)
                        .suggestsAssessment())
                .isEqualTo(suggested);
    }

    @Test
    void theDecisionIsTheAuthorsAndMayGoAgainstTheSuggestion() {
        PreAssessmentChecklist checklist = all(ChecklistReply.NO).withDecision(ChecklistDecision.NO_FURTHER_ACTION);

        assertThat(checklist.suggestsAssessment()).isTrue();
        assertThat(checklist.getDecision()).contains(ChecklistDecision.NO_FURTHER_ACTION);
    }

    @Test
    void aQuestionThatWasNotAnsweredIsNamed() {
        PreAssessmentChecklist checklist =
                all(ChecklistReply.YES).withAnswers(ChecklistAnswer.of(ChecklistQuestion.SAFE, ChecklistReply.YES));

        assertThat(checklist.unanswered())
                .containsExactly(
                        ChecklistQuestion.HEALTHY,
                        ChecklistQuestion.LEARNING,
                        ChecklistQuestion.POSITIVE_IMPACT,
                        ChecklistQuestion.FREE_FROM_POVERTY);
        assertThat(checklist.answer(ChecklistQuestion.HEALTHY)).isEmpty();
    }

    @Test
    void eachQuestionIsAnsweredOnceAndAReasonBelongsToADecision() {
        ChecklistAnswer answer = ChecklistAnswer.of(ChecklistQuestion.SAFE, ChecklistReply.NO);

        refuses("CHECKLIST-01", () -> all(ChecklistReply.YES).withAnswers(answer, answer));
        refuses("CHECKLIST-02", () -> all(ChecklistReply.YES).withDecisionReason("because"));
        refuses("SCHEMA-02", () -> all(ChecklistReply.YES).withSchema("cafkit/pre-assessment-checklist/2"));
    }

    private static PreAssessmentChecklist all(ChecklistReply reply) {
        List<ChecklistAnswer> answers = Arrays.stream(ChecklistQuestion.values())
                .map(question -> ChecklistAnswer.of(question, reply))
                .toList();
        return PreAssessmentChecklist.builder()
                .id(ChecklistId.of("checklist-1"))
                .filledInOn(Fixtures.STARTED)
                .child(Fixtures.child())
                .author(Fixtures.practitioner("senco-1", PractitionerRole.SENCO, Fixtures.SCHOOL))
                .answers(answers)
                .build();
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
