package io.github.cafkit.model.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Period YEAR = Period.ofYears(1);

    @Test
    void aSoundRecordGivesNothingToPutRight() {
        assertThat(broken(Records.assessment())).isEmpty();
    }

    @Test
    void eachFaultIsFoundByItsRuleAndNoOther() {
        KeptRecord sound = Records.assessment();

        assertThat(broken(sound.withAccuracy(AccuracyState.UNCHECKED))).containsExactly(RecordRule.CHECKED);
        assertThat(broken(sound.withAccuracy(AccuracyState.DISPUTED))).containsExactly(RecordRule.UNDISPUTED);
        assertThat(broken(sound.withAccuracy(AccuracyState.OUT_OF_DATE))).containsExactly(RecordRule.CURRENT);
        assertThat(broken(sound.withInformationFrom(DAY.minusYears(1)))).isEmpty();
        assertThat(broken(sound.withInformationFrom(DAY.minusYears(1).minusDays(1))))
                .containsExactly(RecordRule.RECENT);
        assertThat(broken(sound.withSource(Optional.empty()))).containsExactly(RecordRule.SOURCE_KNOWN);
        assertThat(broken(sound.withLegible(YesNoUnknown.NO))).containsExactly(RecordRule.LEGIBLE);
        assertThat(broken(sound.withLegible(YesNoUnknown.UNKNOWN))).isEmpty();
        assertThat(broken(sound.withSafeguards(List.of()))).containsExactly(RecordRule.SECURE);
    }

    @Test
    void aRecordDestroyedUnderAHoldIsFoundAndOtherwiseLeftInPeace() {
        KeptRecord held = Records.assessment()
                .withAccuracy(AccuracyState.DISPUTED)
                .withHolds(Records.hold().withPlacedOn(DAY.minusDays(5)).withLiftedOn(DAY));

        assertThat(broken(held.withDestroyedOn(DAY.minusDays(1)))).containsExactly(RecordRule.NOT_DESTROYED_UNDER_HOLD);
        assertThat(broken(held.withDestroyedOn(DAY))).isEmpty();
        assertThat(broken(held.withDestroyedOn(DAY.plusDays(1)))).containsExactly(RecordRule.UNDISPUTED);
    }

    @Test
    void aFindingPointsAtTheRecordAndRepeatsNothingOfIt() {
        RecordRegister register = Records.register()
                .withRecords(
                        Records.assessment(),
                        Records.assessment().withId(RecordId.of("x")).withSource(Optional.empty()));

        assertThat(register.review(DAY, YEAR)).singleElement().satisfies(finding -> {
            assertThat(finding.record()).isEqualTo(RecordId.of("x"));
            assertThat(finding.toProblem().path()).isEqualTo("/records/1");
            assertThat(finding.toProblem().code()).isEqualTo("RECORD-05");
            assertThat(finding.toString() + finding.toProblem()).doesNotContain("Mother", "child-1");
        });
    }

    @Test
    void informationAgesByTheDayAndNotBeforeItIsThere() {
        InformationAge age =
                Records.assessment().ageOn(Records.MADE.plusYears(1).plusDays(2));

        assertThat(age.age()).isEqualTo(Period.of(1, 0, 2));
        assertThat(age.days()).isEqualTo(367);
        assertThat(age.beyond(Period.of(1, 0, 2))).isFalse();
        assertThat(age.beyond(Period.of(1, 0, 1))).isTrue();
        assertThat(Records.assessment().ageOn(Records.MADE).days()).isZero();
        assertThatThrownBy(() -> Records.assessment().ageOn(Records.MADE.minusDays(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("INFORMATION-AGE-01");
    }

    @Test
    void whatCannotBeIsRefused() {
        KeptRecord sound = Records.assessment();

        refused("KEPT-RECORD-01", () -> sound.withCheckedOn(Optional.empty()));
        refused("KEPT-RECORD-02", () -> sound.withCheckedOn(Records.MADE.minusDays(1)));
        refused("KEPT-RECORD-03", () -> sound.withDestroyedOn(DAY).withArchivedOn(DAY.plusDays(1)));
        refused("KEPT-RECORD-04", () -> sound.withHolds(Records.hold(), Records.hold()));
        refused("HOLD-01", () -> Records.hold().withLiftedOn(LocalDate.of(2026, 1, 14)));
        refused("RECORD-REGISTER-01", () -> Records.register().withRecords(sound, sound));
        refused("CODE-01", () -> RecordKind.of("joint plan"));
        refused("ID-01", () -> RecordId.of(" "));
    }

    @Test
    void whatIsNotStatedIsNotTakenToBeChecked() {
        assertThat(Records.register().getRecords().get(1).withAccuracy(AccuracyState.UNCHECKED))
                .isEqualTo(KeptRecord.builder()
                        .from(Records.register().getRecords().get(1))
                        .accuracy(AccuracyState.UNCHECKED)
                        .build());
        KeptRecord bare = KeptRecord.builder()
                .id(RecordId.of("bare"))
                .kind(RecordKind.of("MEDICAL"))
                .child(Records.assessment().getChild())
                .holder(Records.KEEPER)
                .informationFrom(DAY)
                .build();
        assertThat(bare.getAccuracy()).isEqualTo(AccuracyState.UNCHECKED);
        assertThat(bare.getLegible()).isEqualTo(YesNoUnknown.UNKNOWN);
    }

    private static List<RecordRule> broken(KeptRecord record) {
        return Records.register().withRecords(record).review(DAY, YEAR).stream()
                .map(RecordFinding::rule)
                .toList();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable built) {
        assertThatThrownBy(built).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
