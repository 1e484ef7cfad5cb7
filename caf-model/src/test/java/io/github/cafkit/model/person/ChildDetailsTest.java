package io.github.cafkit.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.Uln;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChildDetailsTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 5, 28);

    @Test
    void aBabyBecomesABornChildWithTheSameId() {
        Child baby = Fixtures.unbornChild()
                .withNhsNumberAbsence(NhsNumberAbsence.NOT_YET_BORN)
                .withNoResponsibilityReason(NoResponsibilityReason.NOT_YET_BORN)
                .withLanguages("English");

        Child born = baby.born(PersonName.of("Ivy", "Wexcombe"), BIRTHDAY, Gender.FEMALE);

        assertThat(born)
                .isEqualTo(Child.builder()
                        .id(baby.getId())
                        .name(PersonName.of("Ivy", "Wexcombe"))
                        .birthDate(BIRTHDAY)
                        .gender(Gender.FEMALE)
                        .addLanguages("English")
                        .build());
        assertThat(born.unborn()).isFalse();
    }

    @Test
    void aReasonThatStillHoldsAfterBirthIsKept() {
        Child baby = Fixtures.unbornChild().withUpnUnknownReason(UpnUnknownReason.NOT_OF_SCHOOL_AGE);

        assertThat(baby.born(PersonName.of("Ivy", "Wexcombe"), BIRTHDAY, Gender.FEMALE)
                        .getUpnUnknownReason())
                .contains(UpnUnknownReason.NOT_OF_SCHOOL_AGE);
    }

    @Test
    void aBornChildIsNotBornAgain() {
        refuses("CHILD-10", () -> Fixtures.child().born(PersonName.of("Ada", "W"), BIRTHDAY, Gender.FEMALE));
    }

    @Test
    void aNumberIsKnownOrThereIsAReasonWhyNot() {
        Child child = Fixtures.child();

        refuses("CHILD-06", () -> child.withUpnUnknownReason(UpnUnknownReason.NEW_TO_AUTHORITY));
        refuses("CHILD-07", () -> child.withNhsNumberAbsence(NhsNumberAbsence.UNREASONABLE_DELAY));
        assertThat(child.withUpn(Optional.empty())
                        .withUpnUnknownReason(UpnUnknownReason.EDUCATED_ELSEWHERE)
                        .getUpnUnknownReason())
                .contains(UpnUnknownReason.EDUCATED_ELSEWHERE);
        assertThat(child.withNhsNumber(Optional.empty())
                        .withNhsNumberAbsence(NhsNumberAbsence.MORE_DETRIMENTAL)
                        .getNhsNumberAbsence())
                .contains(NhsNumberAbsence.MORE_DETRIMENTAL);
    }

    @Test
    void aBornChildLacksNothingForNotBeingBorn() {
        Child numberless = Fixtures.child().withNhsNumber(Optional.empty());

        refuses("CHILD-08", () -> numberless.withNhsNumberAbsence(NhsNumberAbsence.NOT_YET_BORN));
        refuses("CHILD-08", () -> numberless.withNoResponsibilityReason(NoResponsibilityReason.NOT_YET_BORN));
    }

    @Test
    void aBabyHasNoNumbersOfALearner() {
        refuses("CHILD-05", () -> Fixtures.unbornChild().withUln(Uln.parse("7000000103")));
        refuses("CHILD-05", () -> Fixtures.unbornChild().withFormerUpns(FormerUpn.parse("X00180001701A")));
    }

    @Test
    void aFormerPupilNumberIsAnotherThanTheOneInUse() {
        refuses("CHILD-11", () -> Fixtures.child().withFormerUpns(FormerUpn.parse("H801200001001")));
        assertThat(Fixtures.child()
                        .withFormerUpns(FormerUpn.parse("X00180001701A"))
                        .getFormerUpns())
                .hasSize(1);
    }

    @Test
    void noDisabilityStandsAloneAndAgreesWithTheAnswer() {
        Child child = Fixtures.child();

        refuses("CHILD-09", () -> child.withDisabilities(Disability.NONE, Disability.HEARING));
        refuses("CHILD-09", () -> child.withDisabled(YesNoUnknown.YES).withDisabilities(Disability.NONE));
        refuses("CHILD-09", () -> child.withDisabled(YesNoUnknown.NO).withDisabilities(Disability.HEARING));
        assertThat(child.withDisabilities(Disability.VISION, Disability.AUTISM).getDisabilities())
                .as("in the order of the codes, whatever the order they were named in")
                .containsExactly(Disability.AUTISM, Disability.VISION);
        assertThat(child.withDisabled(YesNoUnknown.NO)
                        .withDisabilities(Disability.NONE)
                        .getDisabilities())
                .containsExactly(Disability.NONE);
    }

    @Test
    void theCensusNumbersGenderAndHasNoNumberForUnknown() {
        assertThat(Fixtures.unbornChild().censusGender()).contains("0");
        assertThat(Fixtures.child().withGender(Gender.MALE).censusGender()).contains("1");
        assertThat(Fixtures.child().censusGender()).contains("2");
        assertThat(Fixtures.child().withGender(Gender.UNKNOWN).censusGender()).isEmpty();
        assertThat(Arrays.stream(Gender.values()).map(Gender::sexCode)).containsExactly("M", "F", "U");
    }

    @Test
    void whatTellsWhoAChildIsIsNotPrinted() {
        Child child = Fixtures.child()
                .withUln(Uln.parse("7000000103"))
                .withFormerUpns(FormerUpn.parse("X00180001701A"))
                .withLocalIds(LocalId.of("la-801", "C-4711"))
                .withSetting(Setting.named("Larkfield Primary School"))
                .withRequirements(SpecialRequirement.builder()
                        .kind(SpecialRequirementKind.INTERPRETATION)
                        .details("Sylheti")
                        .build())
                .withEthnicityDetails("Sylheti");

        assertThat(child.toString())
                .contains("child-1")
                .doesNotContain("7000000103", "X0018", "4711", "Larkfield", "Sylheti");
        assertThat(child.getSetting().orElseThrow().toString()).doesNotContain("Larkfield");
        assertThat(child.getRequirements().toString()).doesNotContain("Sylheti", "INTERPRETATION");
    }

    @Test
    void whatIsNeededIsOutstandingUntilItIsArranged() {
        SpecialRequirement signer = SpecialRequirement.of(SpecialRequirementKind.SIGNING);

        assertThat(signer.getArranged()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(signer.outstanding()).isTrue();
        assertThat(signer.withArranged(YesNoUnknown.NO).outstanding()).isTrue();
        assertThat(signer.withArranged(YesNoUnknown.YES).outstanding()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AUT, AUTISM",
        "BEH, BEHAVIOUR",
        "COMM, COMMUNICATION",
        "CON, CONSCIOUSNESS",
        "DDA, OTHER_IN_LAW",
        "HAND, HAND_FUNCTION",
        "HEAR, HEARING",
        "INC, INCONTINENCE",
        "LD, LEARNING",
        "MOB, MOBILITY",
        "NONE, NONE",
        "PC, PERSONAL_CARE",
        "VIS, VISION"
    })
    void disabilitiesHaveTheCodesOfTheCensus(String code, Disability disability) {
        assertThat(Disability.find(code)).contains(disability);
        assertThat(disability.code()).isEqualTo(code);
        assertThat(disability.provenance().verified()).isEqualTo(disability == Disability.CONSCIOUSNESS);
    }

    @ParameterizedTest
    @EnumSource
    void reasonsForAnUnknownPupilNumberAreNumberedInOrder(UpnUnknownReason reason) {
        assertThat(reason.code()).isEqualTo("UN" + (reason.ordinal() + 1));
        assertThat(UpnUnknownReason.find(reason.code())).contains(reason);
        assertThat(reason.provenance().verified()).isEqualTo(reason != UpnUnknownReason.TOO_BRIEF);
    }

    @Test
    void threeReasonsForLeavingTheNhsNumberOutAreExceptionsInLaw() {
        assertThat(Arrays.stream(NhsNumberAbsence.values()).filter(NhsNumberAbsence::exceptionInLaw))
                .containsExactly(
                        NhsNumberAbsence.NOT_LIKELY_TO_HELP,
                        NhsNumberAbsence.MORE_DETRIMENTAL,
                        NhsNumberAbsence.UNREASONABLE_DELAY)
                .allMatch(reason -> reason.provenance().source().contains("s16LC"))
                .noneMatch(reason -> reason.provenance().verified());
    }

    @Test
    void anAuthorityMakesItsOwnListOfReligions() {
        ReligionList own = new ReligionList(
                "Ours", List.of(new ReligionList.Entry("QUAKER", "Quaker"), new ReligionList.Entry("OTHER", "Other")));

        assertThat(own.find("QUAKER")).isEqualTo(own.find("quaker")).isPresent();
        assertThat(own.find("Zoroastrian")).isEmpty();
        assertThat(ReligionLists.LOCAL_EXAMPLE.entries()).hasSize(9);
        assertThat(ReligionLists.LOCAL_EXAMPLE.find("Sikh")).contains(new ReligionList.Entry("SIKH", "Sikh"));
        refuses(
                "RELIGION-01",
                () -> new ReligionList(
                        "Twice",
                        List.of(new ReligionList.Entry("OTHER", "Other"), new ReligionList.Entry("OTHER", "Another"))));
        refuses("RELIGION-02", () -> new ReligionList.Entry("OTHER", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "Suharto",
        "نور الهاشمي",
        "יעל כהן",
        "Ngọc Ánh",
        "O’Malley-Ní Dhomhnaill",
        "🌻 Sunny",
        "Uvuvwevwevwe Onyetenyevwe Ugwemuhwem Osas Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin"
    })
    void aNameInOneFieldIsKeptAsItIsWritten(String name) {
        PersonName whole = PersonName.whole(name);

        assertThat(whole.full()).isEqualTo(name);
        assertThat(whole.getGivenNames()).isEmpty();
        assertThat(whole.toString()).doesNotContain(name);
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
