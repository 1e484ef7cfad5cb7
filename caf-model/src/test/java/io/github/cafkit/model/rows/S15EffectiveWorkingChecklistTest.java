package io.github.cafkit.model.rows;

import static io.github.cafkit.model.partnership.Partnerships.AIMS_1;
import static io.github.cafkit.model.partnership.Partnerships.CHARITY;
import static io.github.cafkit.model.partnership.Partnerships.HUB;
import static io.github.cafkit.model.partnership.Partnerships.MEETINGS_1;
import static io.github.cafkit.model.partnership.Partnerships.SCHOOL;
import static io.github.cafkit.model.partnership.Partnerships.THERAPY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.partnership.AgencyPosition;
import io.github.cafkit.model.partnership.AgencyResponse;
import io.github.cafkit.model.partnership.AnswerLevel;
import io.github.cafkit.model.partnership.ChecklistAnswer;
import io.github.cafkit.model.partnership.CodeEntry;
import io.github.cafkit.model.partnership.CodeList;
import io.github.cafkit.model.partnership.CodeListId;
import io.github.cafkit.model.partnership.EffectiveWorkingChecklist;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipDegree;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipRule;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import io.github.cafkit.model.partnership.Partnerships;
import io.github.cafkit.model.partnership.PositionSpread;
import io.github.cafkit.model.partnership.TopicKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S15: a checklist for effective working. */
class S15EffectiveWorkingChecklistTest {

    @Test
    void itHasFifteenStatementsUnderEightThemes() {
        CodeList checklist = EffectiveWorkingChecklist.STATEMENTS;

        assertThat(checklist.getEntries()).hasSize(15);
        assertThat(checklist.getEntries().stream()
                        .map(entry -> entry.getGroup().orElseThrow())
                        .distinct())
                .containsExactly(
                        "Aims", "Roles", "Trust", "Communication", "Accountability", "Monitoring", "Time", "Meetings");
        assertThat(checklist.getSource().note()).endsWith("(unverified)");
    }

    @Test
    void noAnswerIsNeverTakenForAnAnswer() {
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment();
        AgencyResponse school = assessment.getResponses().get(0);
        AgencyResponse silent = Partnerships.withAnswer(school, ChecklistAnswer.of(AIMS_1, AnswerLevel.NOT_ANSWERED));
        AgencyResponse without = school.withAnswers(school.getAnswers().subList(1, 15));

        assertThat(AnswerLevel.NOT_ANSWERED.position()).isEmpty();
        assertThat(AnswerLevel.DISAGREE.position()).contains(1);
        assertThat(AnswerLevel.AGREE.position()).contains(3);
        for (AgencyResponse response : List.of(silent, without)) {
            assertThat(response.answerTo(AIMS_1)).isEqualTo(AnswerLevel.NOT_ANSWERED);
            assertThat(assessment.withResponses(response).findings())
                    .filteredOn(finding -> finding.rule() == PartnershipRule.STATEMENT_IS_ANSWERED)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.agency()).contains(SCHOOL);
                        assertThat(finding.codes()).containsExactly(AIMS_1);
                        assertThat(finding.path()).isEqualTo("/responses/0/answers");
                    });
            assertThat(spread(assessment.withResponses(response), AIMS_1).positions())
                    .isEmpty();
        }
    }

    @Test
    void youSeeWhereAgenciesDisagreeTheWidestFirst() {
        List<PositionSpread> disagreements = Partnerships.selfAssessment().disagreements();

        assertThat(disagreements).hasSize(3);
        assertThat(disagreements).extracting(PositionSpread::spread).containsExactly(2, 2, 2);
        assertThat(disagreements.get(2).topic().statement()).contains(MEETINGS_1);
        assertThat(disagreements.get(2).lowest()).containsExactly(THERAPY);
        PartnershipSelfAssessment nearer = Partnerships.selfAssessment();
        nearer = nearer.withResponses(
                nearer.getResponses().get(0),
                Partnerships.withAnswer(
                        Partnerships.response(
                                THERAPY, PartnershipDegree.CO_ORDINATION, "CONSULTATION", AnswerLevel.AGREE),
                        ChecklistAnswer.of(MEETINGS_1, AnswerLevel.DISAGREE)));
        assertThat(nearer.disagreements())
                .extracting(each -> each.topic().kind())
                .containsExactly(TopicKind.LADDER, TopicKind.STATEMENT, TopicKind.DEGREE);
    }

    @Test
    void aDisagreementIsAFindingThatPointsAtTheStatementAndQuotesNobody() {
        List<PartnershipFinding> findings = Partnerships.selfAssessment().findings();

        assertThat(findings).hasSize(3).allMatch(finding -> finding.rule() == PartnershipRule.AGENCIES_SEE_ALIKE);
        assertThat(findings)
                .extracting(PartnershipFinding::path)
                .containsExactly("/responses", "/ladders/0", "/checklist/entries/13");
        assertThat(findings.get(2).codes()).containsExactly(MEETINGS_1);
        assertThat(findings.get(2).message()).contains("2 steps apart");
        assertThat(findings.toString()).doesNotContain("eight children");
    }

    @Test
    void youAreToldWhoWasAskedAndDidNotAnswerAtAll() {
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment();

        assertThat(assessment
                        .withAgencies(SCHOOL, THERAPY, HUB, CHARITY)
                        .findings()
                        .get(0))
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PartnershipRule.AGENCY_HAS_ANSWERED);
                    assertThat(finding.agency()).contains(CHARITY);
                });
        assertThat(assessment.responseOf(CHARITY)).isEmpty();
        assertThat(assessment.responseOf(HUB)).isPresent();
    }

    @Test
    void anAuthorityMayPutAChecklistOfItsOwn() {
        CodeList own = CodeList.builder()
                .id(CodeListId.of("OUR_CHECKLIST"))
                .title("Our checklist")
                .source(Provenance.of("the partnership board"))
                .addEntries(CodeEntry.of("Q1", "We meet."))
                .build();
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment()
                .withResponses(List.of())
                .withChecklist(own)
                .withResponses(AgencyResponse.builder()
                        .agency(SCHOOL)
                        .addAnswers(ChecklistAnswer.of(ListedCode.of("Q1"), AnswerLevel.PARTLY))
                        .build());

        assertThat(spread(assessment, ListedCode.of("Q1")).positions()).containsExactly(new AgencyPosition(SCHOOL, 2));
    }

    @Test
    void answersToStatementsThatWereNotPutAreRefused() {
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment();
        AgencyResponse school = assessment.getResponses().get(0);

        assertThatThrownBy(() -> assessment.withResponses(
                        school.withAnswers(ChecklistAnswer.of(ListedCode.of("AIMS.9"), AnswerLevel.AGREE))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("SELF-ASSESSMENT-06");
        assertThatThrownBy(() -> school.withAnswers(
                        ChecklistAnswer.of(AIMS_1, AnswerLevel.AGREE),
                        ChecklistAnswer.of(AIMS_1, AnswerLevel.DISAGREE)))
                .hasMessageContaining("SELF-ASSESSMENT-01");
        assertThatThrownBy(() -> assessment.withResponses(school, school)).hasMessageContaining("SELF-ASSESSMENT-04");
        assertThatThrownBy(() -> assessment.withAgencies(THERAPY)).hasMessageContaining("SELF-ASSESSMENT-05");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void anAnswerTravelsWithItsComment(Line line) {
        ChecklistAnswer answer = ChecklistAnswer.builder()
                .statement(MEETINGS_1)
                .answer(AnswerLevel.DISAGREE)
                .comment("Too long.")
                .build();

        assertThat(line.read(line.write(answer), ChecklistAnswer.class)).isEqualTo(answer);
        assertThat(answer.toString()).contains("MEETINGS.1").doesNotContain("Too long");
    }

    private static PositionSpread spread(PartnershipSelfAssessment assessment, ListedCode statement) {
        return assessment.compareAgencies().stream()
                .filter(each -> each.topic().statement().equals(Optional.of(statement)))
                .findFirst()
                .orElseThrow();
    }
}
