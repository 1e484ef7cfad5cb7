package io.github.cafkit.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworksTest {

    static List<Framework> all() {
        return Frameworks.all();
    }

    @Test
    void theCafGridHasNineteenElementsInThreeDomains() {
        assertThat(Frameworks.CAF_2009.getElements()).hasSize(19);
        assertThat(Frameworks.CAF_2006.getElements()).isEqualTo(Frameworks.CAF_2009.getElements());
        assertThat(Arrays.stream(AssessmentElement.values())
                        .collect(Collectors.groupingBy(AssessmentElement::domain, Collectors.counting())))
                .containsEntry(AssessmentDomain.CHILD_DEVELOPMENT, 12L)
                .containsEntry(AssessmentDomain.PARENTS_AND_CARERS, 3L)
                .containsEntry(AssessmentDomain.FAMILY_AND_ENVIRONMENT, 4L);
    }

    @Test
    void theCodesOfElementsBeginWithTheirDomain() {
        assertThat(AssessmentElement.values())
                .allSatisfy(element -> assertThat(element.code().value())
                        .startsWith(element.domain().code() + "."));
    }

    @Test
    void theElementsLieInFourteenGroups() {
        assertThat(Arrays.stream(AssessmentElement.values())
                        .map(AssessmentElement::group)
                        .distinct())
                .hasSize(14);
    }

    @Test
    void everyElementIsFoundByItsCode() {
        assertThat(AssessmentElement.values()).allSatisfy(element -> {
            assertThat(AssessmentElement.find(element.code())).contains(element);
            assertThat(Frameworks.CAF_2009.element(element.code())).contains(ElementDefinition.of(element));
        });
        assertThat(AssessmentElement.find(ElementCode.of("9.9"))).isEmpty();
    }

    @Test
    void theNamesOfTheFourElementsOfLearningAreMarkedAsUnverified() {
        assertThat(Frameworks.CAF_2009.getElements())
                .filteredOn(element -> element.getProvenance()
                        .map(provenance -> !provenance.verified())
                        .orElse(false))
                .extracting(element -> element.getCode().value())
                .containsExactly("1.7.a", "1.7.b", "1.7.c", "1.7.d");
    }

    @Test
    void everyChildMattersHasFiveOutcomesWithFiveAimsAndOneForParents() {
        assertThat(Frameworks.EVERY_CHILD_MATTERS)
                .hasSize(5)
                .allSatisfy(outcome -> assertThat(outcome.getAims()).hasSize(6));
        assertThat(Frameworks.CAF_2009.outcomeLabel(OutcomeCode.of("STAY_SAFE")))
                .contains("Stay safe");
        assertThat(Frameworks.CAF_2009.outcomeLabel(OutcomeCode.of("ENJOY_AND_ACHIEVE.P")))
                .contains("parents, carers and families support learning");
        assertThat(Frameworks.CAF_2009.outcomeLabel(OutcomeCode.of("STAY_SAFE.9")))
                .isEmpty();
    }

    @Test
    void onEachDayItIsKnownWhichFrameworksANewAssessmentMayFollow() {
        assertThat(Frameworks.openOn(LocalDate.of(2005, 12, 31))).isEmpty();
        assertThat(Frameworks.openOn(LocalDate.of(2006, 1, 1))).containsExactly(Frameworks.CAF_2006);
        assertThat(Frameworks.openOn(LocalDate.of(2008, 12, 31))).containsExactly(Frameworks.CAF_2006);
        assertThat(Frameworks.openOn(LocalDate.of(2009, 1, 1))).containsExactly(Frameworks.CAF_2009);
        assertThat(Frameworks.openOn(LocalDate.of(2022, 10, 2)))
                .containsExactly(Frameworks.CAF_2009, Frameworks.SEN_SUPPORT);
        assertThat(Frameworks.openOn(LocalDate.of(2022, 10, 3)))
                .containsExactly(Frameworks.CAF_2009, Frameworks.SEN_SUPPORT, Frameworks.EARLY_HELP_FAMILY);
    }

    @Test
    void theTwoCafFormsDifferInTheFieldsOfOneSection() {
        assertThat(fields(Frameworks.CAF_2006, Frameworks.CAF_2009))
                .containsExactlyInAnyOrder(
                        FormField.CHILD_NAME,
                        FormField.UNIQUE_REFERENCE,
                        FormField.VERSION_NUMBER,
                        FormField.RELIGION,
                        FormField.INTERPRETER_OR_SIGNER);
        assertThat(fields(Frameworks.CAF_2009, Frameworks.CAF_2006))
                .containsExactlyInAnyOrder(
                        FormField.CHILD_GIVEN_NAMES,
                        FormField.CHILD_FAMILY_NAME,
                        FormField.DISABLED,
                        FormField.DISABILITY_DETAILS,
                        FormField.SPECIAL_REQUIREMENTS,
                        FormField.PARENT_SPECIAL_REQUIREMENTS);
        assertThat(Frameworks.CAF_2009.getSections())
                .extracting(SectionDefinition::getCode)
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M");
    }

    @Test
    void earlyHelpIsForFamiliesInThreeAreasScoredFromOneToFive() {
        Framework earlyHelp = Frameworks.EARLY_HELP_FAMILY;

        assertThat(earlyHelp.getSubject()).isEqualTo(FrameworkSubject.FAMILY);
        assertThat(earlyHelp.getElements())
                .hasSize(3)
                .allSatisfy(area -> assertThat(earlyHelp.scaleOf(area.getCode()))
                        .hasValueSatisfying(scale -> {
                            assertThat(scale.getLowest()).isEqualTo(1);
                            assertThat(scale.getHighest()).isEqualTo(5);
                            assertThat(scale.getLowestMeaning()).isEmpty();
                        }));
        assertThat(earlyHelp.getOutcomes()).hasSize(10);
        assertThat(earlyHelp.getWords())
                .isEqualTo(FrameworkWords.of("team around the family", "lead practitioner", "family plan"));
        assertThat(earlyHelp.getConsentPolicy().getRole()).isEqualTo(ConsentRole.REQUIRED_BEFORE_ASSESSING);
    }

    @Test
    void senSupportIsACycleOverFourAreasOfNeedAndDoesNotRestOnConsent() {
        Framework support = Frameworks.SEN_SUPPORT;

        assertThat(support.getSubject()).isEqualTo(FrameworkSubject.PUPIL);
        assertThat(support.getElements()).hasSize(4);
        assertThat(support.getScoreScale()).isEmpty();
        assertThat(support.getConsentPolicy().getRole()).isEqualTo(ConsentRole.NOT_THE_BASIS);
        assertThat(support.getWords().getCoordinator()).isEqualTo("SENCO");
        assertThat(support.getProcess()).hasValueSatisfying(process -> {
            assertThat(process.getStages())
                    .extracting(StageDefinition::code)
                    .containsExactly("ASSESS", "PLAN", "DO", "REVIEW");
            assertThat(process.after("REVIEW").map(StageDefinition::code)).contains("ASSESS");
        });
    }

    @Test
    void threeMeetingsWithParentsInAYearAreUnverified() {
        ReviewPolicy policy = Frameworks.SEN_SUPPORT.getReviewPolicy();

        assertThat(policy.getParentMeetingsPerYear()).contains(3);
        assertThat(policy.getProvenance())
                .hasValueSatisfying(provenance -> assertThat(provenance.note()).endsWith("(unverified)"));
    }

    @Test
    void theReviewPolicyOfTheCafIsTheLongestOfTheLocalGuides() {
        assertThat(Frameworks.CAF_2009.getReviewPolicy().getFirstReviewWithin()).contains(Period.ofWeeks(12));
        assertThat(Frameworks.CAF_2009.getReviewPolicy().getReviewWithin()).contains(Period.ofMonths(3));
    }

    @Test
    void theCafIsFourStepsOneAfterTheOther() {
        ProcessDefinition process = Frameworks.CAF_2009.getProcess().orElseThrow();

        assertThat(process.getStages()).hasSize(4);
        assertThat(process.after("IDENTIFY").map(StageDefinition::code)).contains("ASSESS");
        assertThat(process.after("REVIEW")).isEmpty();
        assertThat(process.after("NOWHERE")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFrameworkSaysWhereItComesFromAndWhereEachOfItsRequirementsDoes(Framework framework) {
        assertThat(framework.getProvenance()).isPresent();
        assertThat(framework.getRequirements()).isNotEmpty().allSatisfy(requirement -> {
            assertThat(requirement.getProvenance()).isPresent();
            assertThat(requirement.getMessage()).doesNotContain("unverified");
        });
        assertThat(framework.getConsentPolicy().getBases()).isNotEmpty();
        assertThat(framework.getClosureReasons()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFrameworkIsFoundByItsId(Framework framework) {
        assertThat(Frameworks.find(framework.getId())).contains(framework);
        assertThat(Frameworks.find(FrameworkId.of("OWN"))).isEmpty();
    }

    @Test
    void theSameCodeTwiceIsRefused() {
        ElementDefinition element = ElementDefinition.of(AssessmentElement.ASPIRATIONS);

        assertThatThrownBy(() -> Frameworks.CAF_2009.withElements(element, element))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("FRAMEWORK-01");
        assertThatThrownBy(() -> Frameworks.CAF_2009.withLastDay(LocalDate.of(2000, 1, 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("FRAMEWORK-03");
    }

    /** What the first form asks for and the second does not. */
    private static Set<FormField> fields(Framework first, Framework second) {
        Set<FormField> only = EnumSet.noneOf(FormField.class);
        for (FormField field : FormField.values()) {
            if (first.asksFor(field) && !second.asksFor(field)) {
                only.add(field);
            }
        }
        return only;
    }
}
