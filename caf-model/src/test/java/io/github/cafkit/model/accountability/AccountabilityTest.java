package io.github.cafkit.model.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.person.YesNoUnknown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountabilityTest {

    private static final LocalDate DAY = Fixtures.TODAY;

    @Test
    void theStatusOnADayIsTheOneLastReportedByThen() {
        Accountability action = Fixtures.action()
                .reported(report(DAY, ActionStatus.IN_PROGRESS, "begun"))
                .reported(report(DAY.plusDays(20), ActionStatus.DONE, "finished"));

        assertThat(action.statusOn(DAY.minusDays(1))).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(action.statusOn(DAY)).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.statusOn(DAY.plusDays(19))).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.statusOn(DAY.plusDays(20))).isEqualTo(ActionStatus.DONE);
        assertThat(action.getStatus()).isEqualTo(ActionStatus.DONE);
        assertThat(action.getReportedOn()).contains(DAY.plusDays(20));
        assertThat(action.getProgress()).contains("finished");
        assertThat(action.getStatusReports()).hasSize(2);
    }

    @Test
    void whereNoReportIsKeptTheStatusCountsFromItsDay() {
        Accountability action = Fixtures.action().withStatus(ActionStatus.DONE);

        assertThat(action.statusOn(DAY)).isEqualTo(ActionStatus.DONE);
        assertThat(action.withReportedOn(DAY).statusOn(DAY.minusDays(1))).isEqualTo(ActionStatus.NOT_STARTED);
    }

    @Test
    void reportsAreOnlyAddedAtTheEndAndTheStatusIsThatOfTheLast() {
        Accountability action = Fixtures.action().reported(report(DAY, ActionStatus.IN_PROGRESS, "begun"));

        refuses("ACTION-03", () -> action.reported(report(DAY.minusDays(1), ActionStatus.DONE, "earlier")));
        refuses("ACTION-04", () -> action.withStatus(ActionStatus.DONE));
        refuses("ACTION-04", () -> action.withReportedOn(DAY.plusDays(1)));
    }

    @Test
    void whatWasGivenUpTakesAReason() {
        Accountability bare = Fixtures.action().withStatus(ActionStatus.NOT_DONE);

        assertThat(bare.lacksReason()).isTrue();
        assertThat(bare.withProgress("no interpreter").lacksReason()).isFalse();
        assertThat(Fixtures.action().withStatus(ActionStatus.SUPERSEDED).lacksReason())
                .isFalse();
        Accountability begun = Fixtures.action().reported(report(DAY, ActionStatus.IN_PROGRESS, "begun"));
        StatusReport silent =
                StatusReport.builder().on(DAY).status(ActionStatus.CANCELLED).build();
        assertThat(begun.reported(silent).lacksReason()).isTrue();
        assertThat(begun.reported(silent.withWords("moved away")).lacksReason()).isFalse();
    }

    @Test
    void anEscalationHasADayOfItsOutcomeOnceItHasOne() {
        Escalation open = Escalation.builder()
                .to(Fixtures.SENCO)
                .on(DAY)
                .reason("not begun")
                .build();

        assertThat(open.getOutcome()).isEqualTo(EscalationOutcome.OPEN);
        refuses("ESCALATION-01", () -> open.withOutcome(EscalationOutcome.DELIVERED));
        refuses("ESCALATION-01", () -> open.withOutcomeOn(DAY));
        refuses(
                "ESCALATION-02",
                () -> Escalation.builder()
                        .from(open)
                        .outcome(EscalationOutcome.REASSIGNED)
                        .outcomeOn(DAY.minusDays(1))
                        .build());
        assertThat(open.toString()).doesNotContain("not begun");
    }

    @Test
    void anAgreedCostSaysWhoAgreedAndWhen() {
        refuses(
                "COST-06",
                () -> CostAgreement.builder().agreed(YesNoUnknown.YES).on(DAY).build());
        refuses(
                "COST-06",
                () -> CostAgreement.builder()
                        .agreed(YesNoUnknown.YES)
                        .addBy(Fixtures.SENCO)
                        .build());
        refuses(
                "COST-07",
                () -> CostAgreement.builder()
                        .addBy(Fixtures.SENCO, Fixtures.SENCO)
                        .build());
        assertThat(CostAgreement.builder().build().getAgreed()).isEqualTo(YesNoUnknown.UNKNOWN);
    }

    @Test
    void provisionIsSpecifiedByQuantityExpertiseAndChannel() {
        Provision provision = Provision.builder()
                .kind(ProvisionKind.DIRECT_WORK)
                .quantity(new Quantity(6, QuantityUnit.SESSION))
                .expertise(ExpertiseLevel.SPECIALIST)
                .channel(DeliveryChannel.IN_PERSON)
                .build();

        assertThat(provision.specified()).isTrue();
        assertThat(provision.withExpertise(Optional.empty()).specified()).isFalse();
        assertThat(Provision.SOURCE.verified()).isFalse();
        refuses("PROVISION-01", () -> provision.withGroupSize(0));
        refuses("PROVISION-02", () -> new Quantity(0, QuantityUnit.HOUR));
    }

    @Test
    void whatHasToBeSharedNamesCategories() {
        refuses(
                "SHARING-NEED-01",
                () -> SharingNeed.builder().recipient(Fixtures.THERAPY).build());
        refuses(
                "CODE-01",
                () -> SharingNeed.builder()
                        .recipient(Fixtures.THERAPY)
                        .addCategories("sen")
                        .build());
    }

    @Test
    void aPriceThatDoesNotRecurIsCountedToTheDayTheActionBegins() {
        Accountability action = Fixtures.action().withCost(Cost.oneOff(Money.ofPounds("10")));

        assertThat(action.payments(DAY, Optional.empty()))
                .contains(List.of(new Payment(LocalDate.of(2026, 3, 6), Money.ofPounds("10"))));
        assertThat(action.withStartsOn(DAY).payments(Fixtures.STARTED, Optional.empty()))
                .contains(List.of(new Payment(DAY, Money.ofPounds("10"))));
        assertThat(action.withWhen(Optional.empty()).payments(Fixtures.STARTED, Optional.empty()))
                .contains(List.of(new Payment(Fixtures.STARTED, Money.ofPounds("10"))));
        assertThat(action.withStatus(ActionStatus.CANCELLED).payments(DAY, Optional.empty()))
                .contains(List.of());
    }

    @Test
    void aPriceForEachTimeIsPaidAsOftenAsTheActionHappens() {
        Accountability action = Fixtures.action().withCost(Cost.perOccurrence(Money.ofPounds("2.50")));
        Timing twiceAWeek = new Timing.Recurrence(2, RecurrenceUnit.WEEK, 30, DAY, DAY.plusDays(8));

        assertThat(action.payments(DAY, Optional.empty())).isEmpty();
        assertThat(action.withWhen(twiceAWeek).payments(DAY, Optional.empty()))
                .contains(List.of(
                        new Payment(DAY, Money.ofPounds("5")), new Payment(DAY.plusDays(7), Money.ofPounds("5"))));
        refuses("COST-08", () -> Cost.recurring(Money.ZERO, RecurrenceUnit.WEEK, DAY, DAY.minusDays(1)));
    }

    @Test
    void moneyIsSplitAndTakenAwayToThePenny() {
        assertThat(Money.ofPence(100).splitEvenly(3))
                .containsExactly(Money.ofPence(34), Money.ofPence(33), Money.ofPence(33));
        assertThat(Money.ofPence(101).split(List.of(BigDecimal.valueOf(50), BigDecimal.valueOf(50))))
                .containsExactly(Money.ofPence(51), Money.ofPence(50));
        assertThat(Money.ofPounds("2").minus(Money.ofPounds("0.01"))).isEqualTo(Money.ofPounds("1.99"));
        refuses("MONEY-01", () -> Money.ofPence(1).minus(Money.ofPence(2)));
        refuses("MONEY-04", () -> Money.ofPence(1).splitEvenly(0));
    }

    private static StatusReport report(LocalDate day, ActionStatus status, String words) {
        return StatusReport.builder()
                .on(day)
                .status(status)
                .by(Fixtures.THERAPIST)
                .words(words)
                .build();
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
