package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialEducationalNeedsTest {

    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2014, 8, 31);

    @Test
    void thereIsAPrimaryTypeBeforeASecondaryAndTheTwoDiffer() {
        refuses("SEN-01", () -> needs().secondaryNeed(SenType.HI).build());
        refuses(
                "SEN-02",
                () -> needs().primaryNeed(SenType.HI).secondaryNeed(SenType.HI).build());
        assertThat(needs().primaryNeed(SenType.HI)
                        .secondaryNeed(SenType.MLD)
                        .build()
                        .getSecondaryNeed())
                .contains(SenType.MLD);
    }

    @Test
    void aFirstDayBelongsToAProvisionAndNoNeedHasNoType() {
        refuses("SEN-03", () -> needs().provisionSince(LAST_OLD_DAY).build());
        refuses(
                "SEN-04",
                () -> needs().provision(SenProvision.NONE)
                        .primaryNeed(SenType.ASD)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"A, SCHOOL_ACTION", "P, SCHOOL_ACTION_PLUS", "S, STATEMENT", "K, SEN_SUPPORT", "E, EHC_PLAN", "N, NONE"
    })
    void aProvisionIsFoundByItsLetter(String letter, SenProvision provision) {
        assertThat(SenProvision.find(letter)).contains(provision);
        assertThat(provision.code()).isEqualTo(letter);
    }

    @Test
    void thereAreFifteenTypesEachFoundByItsCode() {
        assertThat(SenType.values()).hasSize(15);
        assertThat(Arrays.stream(SenType.values())
                        .map(type -> SenType.find(type.name()).orElseThrow()))
                .containsExactly(SenType.values());
        assertThat(SenType.find("XYZ")).isEmpty();
        assertThat(SenProvision.find("X")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A, BESD, true, false",
        "P, SLCN, true, false",
        "S, ASD, true, false",
        "K, SEMH, false, true",
        "E, NSA, false, true"
    })
    void theReformOf2014ReplacedLettersAndTypes(String letter, SenType type, boolean before, boolean after) {
        SpecialEducationalNeeds needs = needs().provision(
                        SenProvision.find(letter).orElseThrow())
                .primaryNeed(type)
                .build();

        assertThat(needs.codesInUseOn(LAST_OLD_DAY)).isEqualTo(before);
        assertThat(needs.codesInUseOn(LAST_OLD_DAY.plusDays(1))).isEqualTo(after);
    }

    @Test
    void aTypeReplacedInTheSameYearIsNotTranslatedSilently() {
        assertThat(SenType.BESD.replacedBy()).contains(SenType.SEMH);
        assertThat(SenType.SEMH.replacedBy()).isEmpty();
        assertThat(needs().primaryNeed(SenType.BESD).build().getPrimaryNeed()).contains(SenType.BESD);
    }

    @Test
    void whatNobodyCheckedIsMarkedAsUnverified() {
        assertThat(Arrays.stream(SenType.values())
                        .filter(type -> !type.provenance().verified()))
                .containsExactly(SenType.DS, SenType.NSA);
        assertThat(Arrays.stream(SenProvision.values())
                        .filter(provision -> !provision.provenance().verified()))
                .containsExactly(SenProvision.SCHOOL_ACTION, SenProvision.SCHOOL_ACTION_PLUS, SenProvision.STATEMENT);
    }

    @Test
    void theyAreThoseOfAChildOfTheAssessmentAndOncePerChild() {
        SpecialEducationalNeeds ofChild = needs().primaryNeed(SenType.SLCN).build();

        assertThat(Fixtures.draft().withSpecialEducationalNeeds(ofChild).getSpecialEducationalNeeds())
                .containsExactly(ofChild);
        refuses("ASSESSMENT-10", () -> Fixtures.draft().withSpecialEducationalNeeds(ofChild, ofChild));
        refuses(
                "ASSESSMENT-10",
                () -> Fixtures.draft().withSpecialEducationalNeeds(ofChild.withChild(Fixtures.MOTHER_ID)));
    }

    private static SpecialEducationalNeeds.Builder needs() {
        SpecialEducationalNeeds.Builder builder = SpecialEducationalNeeds.builder();
        builder.child(Fixtures.CHILD_ID);
        return builder;
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
