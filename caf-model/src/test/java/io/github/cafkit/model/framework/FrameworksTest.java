package io.github.cafkit.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    @Test
    void theCafGridHasNineteenElementsInThreeDomains() {
        assertThat(Frameworks.CAF_2009.getElements()).hasSize(19);
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
    void anAuthorityMakesAFrameworkOfItsOwn() {
        Framework own = Frameworks.CAF_2009
                .withId(FrameworkId.of("OWN"))
                .withLastDay(LocalDate.of(2013, 10, 6))
                .withElements(ElementDefinition.builder()
                        .code(ElementCode.of("money"))
                        .domain("Family")
                        .label("Income and finance")
                        .usableForUnborn(true)
                        .build());

        assertThat(own.element(ElementCode.of("money"))).isPresent();
        assertThat(own.inForce().contains(LocalDate.of(2013, 10, 6))).isTrue();
        assertThat(own.inForce().contains(LocalDate.of(2013, 10, 7))).isFalse();
        assertThat(Frameworks.find(FrameworkId.of("OWN"))).isEmpty();
        assertThat(Frameworks.find(FrameworkId.of("CAF_2009"))).contains(Frameworks.CAF_2009);
        assertThat(Frameworks.all()).contains(Frameworks.CAF_2009);
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
}
