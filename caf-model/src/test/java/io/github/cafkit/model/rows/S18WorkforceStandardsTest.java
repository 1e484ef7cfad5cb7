package io.github.cafkit.model.rows;

import static io.github.cafkit.model.partnership.Partnerships.HUB;
import static io.github.cafkit.model.partnership.Partnerships.THERAPY;
import static io.github.cafkit.model.partnership.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.partnership.CodeEntry;
import io.github.cafkit.model.partnership.CodeList;
import io.github.cafkit.model.partnership.CodeListId;
import io.github.cafkit.model.partnership.CodeReference;
import io.github.cafkit.model.partnership.EffectiveWorkingChecklist;
import io.github.cafkit.model.partnership.ListedCode;
import io.github.cafkit.model.partnership.PartnershipAgreement;
import io.github.cafkit.model.partnership.PartnershipLists;
import io.github.cafkit.model.partnership.PartnershipRule;
import io.github.cafkit.model.partnership.Partnerships;
import io.github.cafkit.model.partnership.StandardCodes;
import io.github.cafkit.model.partnership.TrainingRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S18: workforce standards and values. */
class S18WorkforceStandardsTest {

    @Test
    void theCommonCoreHasSixAreas() {
        assertThat(StandardCodes.COMMON_CORE.getEntries()).hasSize(6);
        assertThat(StandardCodes.COMMON_CORE.labelOf(ListedCode.of("5")))
                .isEqualTo("multi-agency and integrated working");
    }

    @Test
    void standardsAreFoundByTheirCodesAsPrinted() {
        assertThat(StandardCodes.TEACHER_STANDARDS.entry(ListedCode.of("Q32"))).isPresent();
        assertThat(StandardCodes.SUPPORT_STAFF_STANDARDS.entry(ListedCode.of("6")))
                .hasValueSatisfying(entry -> assertThat(entry.getGroup()).contains("Professional attributes"));
        assertThat(StandardCodes.INTER_PROFESSIONAL_VALUES.entry(ListedCode.of("COMPETENCE")))
                .isPresent();
        assertThat(StandardCodes.find(CodeListId.of("QTS_2007"))).contains(StandardCodes.TEACHER_STANDARDS);
        assertThat(StandardCodes.find(CodeListId.of("UNKNOWN"))).isEmpty();
        assertThat(StandardCodes.COMMON_CORE.labelOf(ListedCode.of("99"))).isEqualTo("99");
    }

    @Test
    void everyListSaysWhereItComesFromThatNobodyCheckedItAndWhatItLeavesOut() {
        assertThat(StandardCodes.all()).hasSize(4).allSatisfy(list -> {
            assertThat(list.getSource().verified()).isFalse();
            assertThat(list.getSource().note()).endsWith("(unverified)");
            assertThat(list.getNotListed()).isPresent();
        });
    }

    @Test
    void noTwoListsOfTheLibraryShareAName() {
        assertThat(Stream.concat(
                                Stream.concat(StandardCodes.all().stream(), PartnershipLists.all().stream()),
                                Stream.of(EffectiveWorkingChecklist.STATEMENTS))
                        .map(CodeList::getId))
                .hasSize(9)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRecordOfTrainingPointsAtStandardsAndSaysWithWhom() {
        TrainingRecord training = Partnerships.agreement().getTraining().get(0);

        assertThat(training.joint()).isTrue();
        assertThat(training.getJointWith()).containsExactly(HUB, THERAPY);
        assertThat(training.withJointWith().joint()).isFalse();
        assertThat(training.getCodes())
                .extracting(CodeReference::list)
                .extracting(CodeListId::value)
                .containsExactly("COMMON_CORE", "COMMON_CORE", "WEXCOMBE_STANDARDS");
        assertThat(training.toString()).contains("COMMON_CORE").doesNotContain("cases of our own");
    }

    @Test
    void theWordsForACodeComeFromTheLibraryOrFromTheAuthoritysOwnList() {
        PartnershipAgreement agreement = Partnerships.agreement();

        assertThat(agreement.codeEntry(CodeReference.of("COMMON_CORE", "6")).map(CodeEntry::getLabel))
                .contains("sharing information");
        assertThat(agreement.codeEntry(CodeReference.of("WEXCOMBE_STANDARDS", "W1")))
                .isPresent();
        assertThat(agreement.withCodeLists(List.of()).check(TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PartnershipRule.TRAINING_CODE_IS_KNOWN);
                    assertThat(finding.path()).isEqualTo("/training/0/codes");
                    assertThat(finding.codes()).containsExactly(ListedCode.of("W1"));
                });
    }

    @Test
    void anAuthorityMayKeepItsOwnEditionOfAList() {
        CodeList own = StandardCodes.COMMON_CORE.withEntries(CodeEntry.of("7", "working online"));

        assertThat(Partnerships.agreement().withCodeLists(own).codeEntry(CodeReference.of("COMMON_CORE", "7")))
                .isPresent();
    }

    @Test
    void aCodeTwiceAndAMalformedCodeAreRefused() {
        assertThatThrownBy(() -> StandardCodes.COMMON_CORE.withEntries(
                        CodeEntry.of("7", "working online"), CodeEntry.of("7", "working offline")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CODE-LIST-01")
                .hasMessageNotContaining("online");
        assertThatThrownBy(() -> ListedCode.of("two words")).hasMessageContaining("CODE-02");
        assertThatThrownBy(() -> CodeListId.of("lower")).hasMessageContaining("CODE-01");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void listsAndTrainingTravelAsJson(Line line) {
        TrainingRecord training = Partnerships.agreement().getTraining().get(0);

        assertThat(StandardCodes.all())
                .allSatisfy(list ->
                        assertThat(line.read(line.write(list), CodeList.class)).isEqualTo(list));
        assertThat(line.read(line.write(training), TrainingRecord.class)).isEqualTo(training);
    }
}
