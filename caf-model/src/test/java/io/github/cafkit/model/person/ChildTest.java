package io.github.cafkit.model.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChildTest {

    @Test
    void aChildHasADateOfBirthOrAnExpectedDate() {
        Child child = Fixtures.child();

        refuses("CHILD-01", () -> child.withBirthDate(Optional.empty()));
        refuses("CHILD-01", () -> child.withExpectedDate(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void aBabyNotYetBornIsCalledAfterItsMother() {
        Child baby = Fixtures.unbornChild();

        assertThat(baby.unborn()).isTrue();
        assertThat(baby.calledName()).contains("unborn baby of Nell Wexcombe");
        refuses("CHILD-02", () -> baby.withName(PersonName.of("Too", "Early")));
    }

    @Test
    void aBabyNotYetBornHasNoPupilNumber() {
        refuses("CHILD-04", () -> Fixtures.unbornChild().withUpn(Upn.parse("H801200001001")));
    }

    @Test
    void aChildIsNotCalledAfterItsMotherOnceBorn() {
        refuses("CHILD-03", () -> Fixtures.child().withUnbornBabyOf(PersonName.of("Nell", "Wexcombe")));
    }

    @Test
    void aNameMayBeMissingFromADraftAndNotFromAPlan() {
        Child nameless = Fixtures.child().withName(Optional.empty());

        assertThat(nameless.calledName()).isEmpty();
        assertThat(nameless.lacks("name")).isTrue();
        assertThat(nameless.lacks("unbornBabyOf")).isFalse();
        assertThat(Fixtures.unbornChild().withUnbornBabyOf(Optional.empty()).lacks("unbornBabyOf"))
                .isTrue();
        assertThat(Fixtures.unbornChild().lacks("name")).isFalse();
        assertThat(Fixtures.child().lacks("name")).isFalse();
    }

    @Test
    void aDisabilityIsDescribed() {
        Child disabled = Fixtures.child().withDisabled(YesNoUnknown.YES);

        assertThat(disabled.lacks("disabilityDetails")).isTrue();
        assertThat(disabled.withDisabilityDetails("hearing aids").lacks("disabilityDetails"))
                .isFalse();
    }

    @Test
    void somebodyWithASingleNameHasItAsFamilyName() {
        assertThat(PersonName.builder().familyName("Suharto").build().full()).isEqualTo("Suharto");
        refuses("NAME-01", () -> PersonName.of("Ada", " "));
    }

    @Test
    void unknownResponsibilityRestsOnNothing() {
        assertThat(ParentalResponsibility.of(YesNoUnknown.UNKNOWN).verified()).isFalse();
        refuses(
                "PR-01",
                () -> ParentalResponsibility.of(YesNoUnknown.UNKNOWN)
                        .withEvidence(ResponsibilityEvidence.BIRTH_CERTIFICATE));
    }

    @Test
    void responsibilityIsVerifiedByADocumentThatWasSeen() {
        ParentalResponsibility said = ParentalResponsibility.of(YesNoUnknown.YES)
                .withEvidence(ResponsibilityEvidence.STATED_BY_FAMILY)
                .withSeenOn(Fixtures.STARTED);

        assertThat(said.verified()).isFalse();
        assertThat(said.withEvidence(ResponsibilityEvidence.COURT_ORDER).verified())
                .isTrue();
        assertThat(said.withEvidence(ResponsibilityEvidence.COURT_ORDER)
                        .withSeenOn(Optional.empty())
                        .verified())
                .isFalse();
    }

    @Test
    void whatNobodyStatedAboutAParentIsUnknown() {
        ParentOrCarer parent = ParentOrCarer.builder()
                .id(Fixtures.MOTHER_ID)
                .relationship(Relationship.MOTHER)
                .build();

        assertThat(parent.getParentalResponsibility().getHeld()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(parent.getRiskRole()).isEqualTo(RiskRole.UNKNOWN);
        assertThat(parent.getLivesWithChild()).isEqualTo(YesNoUnknown.UNKNOWN);
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
