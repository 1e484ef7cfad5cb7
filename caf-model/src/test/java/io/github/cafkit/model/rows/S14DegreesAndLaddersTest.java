package io.github.cafkit.model.rows;

import static io.github.cafkit.model.partnership.Partnerships.AIMS_1;
import static io.github.cafkit.model.partnership.Partnerships.HUB;
import static io.github.cafkit.model.partnership.Partnerships.MEETINGS_1;
import static io.github.cafkit.model.partnership.Partnerships.SCHOOL;
import static io.github.cafkit.model.partnership.Partnerships.THERAPY;
import static io.github.cafkit.model.partnership.Partnerships.TODAY;
import static io.github.cafkit.model.partnership.Partnerships.WILCOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.partnership.AgencyPosition;
import io.github.cafkit.model.partnership.AgencyResponse;
import io.github.cafkit.model.partnership.AnswerLevel;
import io.github.cafkit.model.partnership.CodeEntry;
import io.github.cafkit.model.partnership.CodeList;
import io.github.cafkit.model.partnership.CodeListId;
import io.github.cafkit.model.partnership.CodeReference;
import io.github.cafkit.model.partnership.ComparedTopic;
import io.github.cafkit.model.partnership.EffectiveWorkingChecklist;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipDegree;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipId;
import io.github.cafkit.model.partnership.PartnershipLists;
import io.github.cafkit.model.partnership.PartnershipRule;
import io.github.cafkit.model.partnership.PartnershipSelfAssessment;
import io.github.cafkit.model.partnership.Partnerships;
import io.github.cafkit.model.partnership.PositionChange;
import io.github.cafkit.model.partnership.PositionSpread;
import io.github.cafkit.model.partnership.TopicKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S14: degrees and ladders of partnership. */
class S14DegreesAndLaddersTest {

    @Test
    void thereAreFiveDegreesFromCoexistenceToCoOwnership() {
        assertThat(PartnershipDegree.values())
                .extracting(PartnershipDegree::label)
                .containsExactly("coexistence", "co-operation", "co-ordination", "collaboration", "co-ownership");
        assertThat(PartnershipDegree.COEXISTENCE.position()).isEqualTo(1);
        assertThat(PartnershipDegree.CO_OWNERSHIP.position()).isEqualTo(5);
        assertThat(PartnershipDegree.source().note()).contains("Cheminais", "chapter 1");
    }

    @Test
    void theLadderOfWilcoxHasFiveStepsFromInformationToSupporting() {
        assertThat(PartnershipLists.WILCOX_LADDER.codes())
                .extracting(ListedCode::value)
                .containsExactly("INFORMATION", "CONSULTATION", "DECIDING_TOGETHER", "ACTING_TOGETHER", "SUPPORTING");
        assertThat(PartnershipLists.WILCOX_LADDER.position(ListedCode.of("SUPPORTING")))
                .contains(5);
        assertThat(PartnershipLists.WILCOX_LADDER.position(ListedCode.of("SOARING")))
                .isEmpty();
    }

    @Test
    void aSecondLadderIsTheAuthoritysToAdd() {
        CodeList second = CodeList.builder()
                .id(CodeListId.of("OUR_LADDER"))
                .title("A ladder of our own")
                .source(Provenance.unverified("the partnership board"))
                .addEntries(CodeEntry.of("LOW", "low"), CodeEntry.of("HIGH", "high"))
                .build();
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment();
        PartnershipSelfAssessment both = assessment
                .withLadders(PartnershipLists.WILCOX_LADDER, second)
                .withResponses(
                        place(assessment.getResponses().get(0), "HIGH"),
                        place(assessment.getResponses().get(1), "LOW"));

        assertThat(both.compareAgencies().get(2).topic().list()).contains(second.getId());
        assertThat(both.compareAgencies().get(2).spread()).isEqualTo(1);
        assertThatThrownBy(
                        () -> both.withResponses(place(assessment.getResponses().get(0), "HIGHEST")))
                .hasMessageContaining("SELF-ASSESSMENT-07");
        assertThatThrownBy(() -> both.withLadders(second, second)).hasMessageContaining("SELF-ASSESSMENT-03");
    }

    @Test
    void youSeeHowFarTheAgenciesAreApartAndWhoSeesItLowest() {
        List<PositionSpread> compared = Partnerships.selfAssessment().compareAgencies();

        PositionSpread degree = compared.get(0);
        assertThat(degree.topic().kind()).isEqualTo(TopicKind.DEGREE);
        assertThat(degree.positions())
                .containsExactly(
                        new AgencyPosition(HUB, 3), new AgencyPosition(SCHOOL, 4), new AgencyPosition(THERAPY, 2));
        assertThat(degree.spread()).isEqualTo(2);
        assertThat(degree.lowest()).containsExactly(THERAPY);
        assertThat(degree.highest()).containsExactly(SCHOOL);
        PositionSpread ladder = compared.get(1);
        assertThat(ladder.topic().list()).contains(WILCOX);
        assertThat(ladder.spread()).isEqualTo(2);
        assertThat(ladder.highest()).containsExactly(HUB, SCHOOL);
    }

    @Test
    void agenciesThatSeeItAlikeAreNotApart() {
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment();
        PartnershipSelfAssessment alone =
                assessment.withResponses(assessment.getResponses().get(0));

        assertThat(alone.disagreements()).isEmpty();
        assertThat(alone.compareAgencies().get(0).lowest()).isEmpty();
        assertThat(alone.compareAgencies().get(0).positions()).hasSize(1);
    }

    @Test
    void youSeeWhatHasChangedSinceLastYear() {
        PartnershipSelfAssessment now = Partnerships.selfAssessment();
        PartnershipSelfAssessment then = now.withAssessedOn(TODAY.minusYears(1))
                .withResponses(
                        Partnerships.response(SCHOOL, PartnershipDegree.COEXISTENCE, "INFORMATION", AnswerLevel.PARTLY),
                        Partnerships.response(
                                THERAPY, PartnershipDegree.COLLABORATION, "CONSULTATION", AnswerLevel.AGREE))
                .withAgencies(SCHOOL, THERAPY);

        List<PositionChange> degrees = now.changesSince(then).stream()
                .filter(change -> change.topic().kind() == TopicKind.DEGREE)
                .toList();
        assertThat(degrees).extracting(PositionChange::agency).containsExactly(HUB, SCHOOL, THERAPY);
        assertThat(degrees)
                .extracting(PositionChange::steps)
                .containsExactly(Optional.empty(), Optional.of(3), Optional.of(-2));
        assertThat(degrees.get(0).before()).isEmpty();
        assertThat(degrees.get(0).after()).contains(3);
        assertThat(now.notAskedAlikeIn(then)).isEmpty();
    }

    @Test
    void whatWasAskedInOtherWordsIsNotComparedAndYouAreToldSo() {
        PartnershipSelfAssessment now = Partnerships.selfAssessment();
        CodeList reworded = EffectiveWorkingChecklist.STATEMENTS.withEntries(
                EffectiveWorkingChecklist.STATEMENTS.getEntries().stream()
                        .map(entry -> entry.getCode().equals(AIMS_1) ? entry.withLabel("We have aims.") : entry)
                        .toList());
        PartnershipSelfAssessment then = now.withAssessedOn(TODAY.minusYears(1))
                .withChecklist(reworded)
                .withResponses(List.of())
                .withLadders(List.of());

        assertThat(now.notAskedAlikeIn(then))
                .extracting(ComparedTopic::kind)
                .containsExactly(TopicKind.LADDER, TopicKind.STATEMENT);
        assertThat(now.changesSince(then))
                .noneMatch(change -> change.topic().statement().equals(Optional.of(AIMS_1)))
                .noneMatch(change -> change.topic().kind() == TopicKind.LADDER)
                .anyMatch(change -> change.topic().statement().equals(Optional.of(MEETINGS_1)));
    }

    @Test
    void twoPartnershipsAreNotComparedNorTheFutureWithThePast() {
        PartnershipSelfAssessment now = Partnerships.selfAssessment();

        assertThatThrownBy(() -> now.changesSince(now.withPartnership(PartnershipId.of("another-1"))))
                .hasMessageContaining("SELF-ASSESSMENT-08");
        assertThatThrownBy(() -> now.changesSince(now.withAssessedOn(TODAY.plusDays(1))))
                .hasMessageContaining("SELF-ASSESSMENT-09");
        assertThat(now.changesSince(now)).allMatch(change -> change.steps().equals(Optional.of(0)));
    }

    @Test
    void youAreToldWhoHasNotNamedADegreeOrAStep() {
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment();
        AgencyResponse bare =
                assessment.getResponses().get(0).withDegree(Optional.empty()).withSteps(List.of());

        assertThat(assessment.withResponses(bare).findings())
                .filteredOn(finding -> finding.agency().equals(Optional.of(SCHOOL)))
                .extracting(PartnershipFinding::rule)
                .containsExactly(PartnershipRule.DEGREE_IS_GIVEN, PartnershipRule.STEP_IS_GIVEN);
        assertThatThrownBy(() -> bare.withSteps(
                        CodeReference.of("WILCOX_LADDER", "INFORMATION"),
                        CodeReference.of("WILCOX_LADDER", "SUPPORTING")))
                .hasMessageContaining("SELF-ASSESSMENT-02");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itTravelsAsJson(Line line) {
        PartnershipSelfAssessment assessment = Partnerships.selfAssessment();

        assertThat(line.read(line.write(assessment), PartnershipSelfAssessment.class))
                .isEqualTo(assessment);
        assertThat(assessment)
                .hasToString(line.read(line.write(assessment), PartnershipSelfAssessment.class)
                        .toString());
    }

    private static AgencyResponse place(AgencyResponse response, String step) {
        return response.withSteps(response.getSteps().get(0), CodeReference.of("OUR_LADDER", step));
    }
}
