package io.github.cafkit.model.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.validation.Draft;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstanceTest {

    @ParameterizedTest
    @CsvSource({
        "ALCOHOL, CHILD, 1A",
        "DRUGS, PARENT, 2B",
        "DOMESTIC_ABUSE, OTHER_PERSON, 3C",
        "MENTAL_HEALTH, PARENT, 4B",
        "LEARNING_DISABILITY, CHILD, 5A",
        "PHYSICAL_DISABILITY_OR_ILLNESS, PARENT, 6B",
        "YOUNG_CARER, CHILD, 7A",
        "PHYSICAL_ABUSE_BY_ADULT, CHILD, 18C",
        "SEXUAL_ABUSE_BY_CHILD, CHILD, 19B",
        "OTHER, HOUSEHOLD, 20",
        "CRIMINAL_EXPLOITATION, CHILD, 24A"
    })
    void aCircumstanceAndItsBearerAreAFactorOfTheCensus(CircumstanceKind kind, Bearer bearer, String factor) {
        assertThat(kind.factor(bearer)).contains(factor);
        assertThat(kind.provenance().verified()).isTrue();
    }

    @Test
    void whatTheCensusDoesNotCountHasNoFactor() {
        assertThat(CircumstanceKind.LOW_INCOME.factor(Bearer.HOUSEHOLD)).isEmpty();
        assertThat(CircumstanceKind.LOW_INCOME.provenance().verified()).isFalse();
        assertThat(CircumstanceKind.ALCOHOL.factor(Bearer.HOUSEHOLD)).isEmpty();
        assertThat(CircumstanceKind.YOUNG_CARER.factor(Bearer.PARENT)).isEmpty();
    }

    @Test
    void noTwoKindsAreTheSameFactor() {
        assertThat(Arrays.stream(CircumstanceKind.values())
                        .flatMap(kind -> Arrays.stream(Bearer.values())
                                .flatMap(bearer -> kind.factor(bearer).stream())
                                .distinct()))
                .doesNotHaveDuplicates()
                .hasSize(6 * 3 + 1 + 9 + 4 + 3 + 1);
    }

    @Test
    void theFactorOfPrivateFosteringIsRecorded() {
        Circumstance fostered = Circumstance.builder()
                .kind(CircumstanceKind.PRIVATE_FOSTERING)
                .bearer(Bearer.CHILD)
                .build();

        assertThat(fostered.factor()).isEmpty();
        assertThat(fostered.withRecordedFactor("8C").factor()).contains("8C");
        assertThat(CafValidation.standard().check(fostered.withRecordedFactor("8A"), Draft.class))
                .isNotEmpty();
        assertThatThrownBy(() -> fostered.withRecordedFactor("8C").withKind(CircumstanceKind.NEGLECT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CIRCUMSTANCE-02");
    }

    @Test
    void whatIsAboutTheHouseholdIsAboutNobodyInParticular() {
        Circumstance shared = Circumstance.builder()
                .kind(CircumstanceKind.LOW_INCOME)
                .bearer(Bearer.HOUSEHOLD)
                .build();

        assertThat(shared.getPerson()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> shared.withPerson(Families.MOTHER))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CIRCUMSTANCE-01");
    }

    @Test
    void circumstancesAndNeedsAreNotPrinted() {
        assertThat(Circumstance.builder()
                        .kind(CircumstanceKind.MENTAL_HEALTH)
                        .bearer(Bearer.PARENT)
                        .details("Since the birth")
                        .build()
                        .toString())
                .doesNotContain("MENTAL", "PARENT", "birth");
        assertThat(SupportNeed.builder()
                        .person(Families.MOTHER)
                        .kind(SupportNeedKind.SUBSTANCE_USE)
                        .details("Drinks less")
                        .build()
                        .toString())
                .doesNotContain("SUBSTANCE", "Drinks");
    }
}
