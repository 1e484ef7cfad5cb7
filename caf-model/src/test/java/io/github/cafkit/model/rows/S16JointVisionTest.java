package io.github.cafkit.model.rows;

import static io.github.cafkit.model.partnership.Partnerships.EDUCATION;
import static io.github.cafkit.model.partnership.Partnerships.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.partnership.CodeEntry;
import io.github.cafkit.model.partnership.CodeList;
import io.github.cafkit.model.partnership.CodeListId;
import io.github.cafkit.model.partnership.JointVision;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipDocumentId;
import io.github.cafkit.model.partnership.PartnershipFinding;
import io.github.cafkit.model.partnership.PartnershipLists;
import io.github.cafkit.model.partnership.PartnershipRule;
import io.github.cafkit.model.partnership.Partnerships;
import io.github.cafkit.model.partnership.VisionAgreement;
import io.github.cafkit.model.partnership.VisionContribution;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S16: a joint vision statement. */
class S16JointVisionTest {

    @Test
    void eachPerspectiveHasItsSayOnEachAspect() {
        JointVision vision = Partnerships.vision();

        assertThat(vision.getPerspectives().codes())
                .extracting(ListedCode::value)
                .containsExactly("EDUCATION", "HEALTH", "SOCIAL_CARE", "VOLUNTARY_AND_OTHERS");
        for (ListedCode aspect : vision.getAspects().codes()) {
            for (ListedCode perspective : vision.getPerspectives().codes()) {
                assertThat(vision.contribution(aspect, perspective)).isPresent();
            }
        }
        assertThat(vision.percentFilled()).isEqualTo(100);
        assertThat(PartnershipLists.VISION_ASPECTS.getSource().verified()).isFalse();
    }

    @Test
    void youAreToldWhichCellsAreEmpty() {
        JointVision vision = Partnerships.vision();
        VisionContribution first = vision.getContributions().get(0);
        JointVision partial = vision.withContributions(
                vision.getContributions().subList(1, vision.getContributions().size()));

        assertThat(partial.percentFilled()).isEqualTo(95);
        assertThat(partial.findings().get(0)).satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PartnershipRule.CELL_IS_FILLED);
            assertThat(finding.codes()).containsExactly(first.getAspect(), first.getPerspective());
        });
        assertThat(partial.findings()).hasSize(2);
    }

    @Test
    void itIsAgreedOnlyWhenEveryPerspectiveAgrees() {
        JointVision vision = Partnerships.vision();
        ListedCode voluntary = ListedCode.of("VOLUNTARY_AND_OTHERS");

        assertThat(vision.agreed()).isFalse();
        assertThat(vision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PartnershipRule.PERSPECTIVE_AGREES);
            assertThat(finding.codes()).containsExactly(voluntary);
        });
        JointVision agreed = vision.withAgreements(vision.getPerspectives().codes().stream()
                .map(Partnerships::agrees)
                .toList());
        assertThat(agreed.agreed()).isTrue();
        assertThat(agreed.findings()).isEmpty();
        assertThat(agreed.withAgreements(agreed.getAgreements().subList(0, 3)).agreed())
                .isFalse();
    }

    @Test
    void whoWasNotAskedDoesNotAgree() {
        JointVision vision = Partnerships.vision();
        JointVision asked = vision.withAgreements(
                Partnerships.agrees(EDUCATION),
                VisionAgreement.builder()
                        .perspective(HEALTH)
                        .agrees(YesNoUnknown.UNKNOWN)
                        .build());

        assertThat(asked.agreementOf(HEALTH)).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(asked.findings())
                .extracting(PartnershipFinding::rule)
                .containsOnly(PartnershipRule.PERSPECTIVE_HAS_ANSWERED)
                .hasSize(3);
    }

    @Test
    void withoutAStatementThereIsNothingToAgreeWith() {
        JointVision vision = Partnerships.vision();
        JointVision without = vision.withAgreements(List.of()).withStatement(Optional.empty());

        assertThat(without.agreed()).isFalse();
        assertThat(without.findings())
                .extracting(PartnershipFinding::rule)
                .containsExactly(PartnershipRule.STATEMENT_IS_WRITTEN);
        assertThatThrownBy(() -> vision.withStatement(Optional.empty())).hasMessageContaining("VISION-07");
    }

    @Test
    void aChangedStatementIsAgreedAnew() {
        JointVision vision = Partnerships.vision();
        JointVision next = vision.restatedAs(PartnershipDocumentId.of("vision-08-v2"), "Families come first.");

        assertThat(next.getVersion()).isEqualTo(2);
        assertThat(next.getStatement()).contains("Families come first.");
        assertThat(next.getAgreements()).isEmpty();
        assertThat(next.getContributions()).isEqualTo(vision.getContributions());
    }

    @Test
    void aCellOutsideTheGridACellTwiceAndAnAgreementWithoutADayAreRefused() {
        JointVision vision = Partnerships.vision();
        VisionContribution first = vision.getContributions().get(0);

        assertThatThrownBy(() -> vision.withContributions(first.withAspect(ListedCode.of("WEATHER"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("VISION-03");
        assertThatThrownBy(() -> vision.withContributions(first, first)).hasMessageContaining("VISION-04");
        assertThatThrownBy(() -> vision.withAgreements(Partnerships.agrees(ListedCode.of("WEATHER"))))
                .hasMessageContaining("VISION-05");
        assertThatThrownBy(() -> vision.withAgreements(Partnerships.agrees(HEALTH), Partnerships.agrees(HEALTH)))
                .hasMessageContaining("VISION-06");
        assertThatThrownBy(() -> Partnerships.agrees(HEALTH).withOn(Optional.empty()))
                .hasMessageContaining("VISION-01");
        assertThatThrownBy(() -> vision.withVersion(0)).hasMessageContaining("VISION-02");
    }

    @Test
    void anAuthorityChoosesItsOwnAspectsAndPerspectives() {
        CodeList perspectives = PartnershipLists.VISION_PERSPECTIVES
                .withId(CodeListId.of("OUR_PERSPECTIVES"))
                .withEntries(CodeEntry.of("POLICE", "police"), CodeEntry.of("PARENTS", "parents"));
        JointVision vision = Partnerships.vision()
                .withAgreements(List.of())
                .withContributions(List.of())
                .withPerspectives(perspectives);

        assertThat(vision.percentFilled()).isZero();
        assertThat(vision.findings())
                .filteredOn(finding -> finding.rule() == PartnershipRule.CELL_IS_FILLED)
                .hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itTravelsAsJson(Line line) {
        JointVision vision = Partnerships.vision();

        assertThat(line.read(line.write(vision), JointVision.class)).isEqualTo(vision);
        assertThat(vision)
                .hasToString(line.read(line.write(vision), JointVision.class).toString());
    }
}
