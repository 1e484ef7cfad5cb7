package io.github.cafkit.model.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void theTotalIsThePriceOfAllUnits() {
        Cost.Priced cost = new Cost.Priced(Money.ofPounds("6.25"), CostBasis.PER_UNIT, 39, List.of());

        assertThat(cost.total()).isEqualTo(Money.ofPounds("243.75"));
        assertThat(cost.fundedPercent()).isEqualByComparingTo("0");
        assertThat(cost.amounts()).isEmpty();
    }

    @Test
    void aThirdEachOfAPoundAddsUpToAPound() {
        Cost.Priced cost = new Cost.Priced(
                Money.ofPounds("1"),
                CostBasis.ONE_OFF,
                1,
                List.of(
                        FundingShare.of(AgencyId.of("a"), "33.3333"),
                        FundingShare.of(AgencyId.of("b"), "33.3333"),
                        FundingShare.of(AgencyId.of("c"), "33.3334")));

        assertThat(cost.amounts()).containsExactly(Money.ofPence(33), Money.ofPence(33), Money.ofPence(34));
    }

    @Test
    void ofEqualRemaindersTheEarlierFunderPaysThePenny() {
        Cost.Priced cost = new Cost.Priced(
                Money.ofPence(101),
                CostBasis.ONE_OFF,
                1,
                List.of(FundingShare.of(AgencyId.of("a"), "50"), FundingShare.of(AgencyId.of("b"), "50")));

        assertThat(cost.amounts()).containsExactly(Money.ofPence(51), Money.ofPence(50));
    }

    @Test
    void sharesOfMoreThanTheWholeAreNotPaidOut() {
        Cost.Priced cost = new Cost.Priced(
                Money.ofPounds("1"),
                CostBasis.ONE_OFF,
                1,
                List.of(FundingShare.of(AgencyId.of("a"), "60"), FundingShare.of(AgencyId.of("b"), "60")));

        assertThat(cost.fundedPercent()).isEqualByComparingTo("120");
        refuses("COST-05", cost::amounts);
    }

    @Test
    void aShareIsMoreThanNothingAndAtMostTheWhole() {
        refuses("COST-01", () -> FundingShare.of(AgencyId.of("a"), "0"));
        refuses("COST-01", () -> FundingShare.of(AgencyId.of("a"), "100.01"));
    }

    @Test
    void aShareIsTheSameHoweverItIsWritten() {
        assertThat(FundingShare.of(AgencyId.of("a"), "50.00")).isEqualTo(FundingShare.of(AgencyId.of("a"), "5E+1"));
    }

    @Test
    void unitsAreCounted() {
        refuses("COST-02", () -> Cost.perUnit(Money.ofPounds("1"), 0));
        refuses("COST-03", () -> new Cost.Priced(Money.ofPounds("1"), CostBasis.ONE_OFF, 2, List.of()));
    }

    @Test
    void anAgencyHasOneShare() {
        refuses(
                "COST-04",
                () -> Cost.oneOff(
                        Money.ofPounds("1"),
                        FundingShare.of(AgencyId.of("a"), "50"),
                        FundingShare.of(AgencyId.of("a"), "50")));
    }

    @Test
    void moneyIsExactToThePennyAndNotNegative() {
        assertThat(Money.ofPounds("45")).isEqualTo(new Money(new BigDecimal("45.00"), "GBP"));
        assertThat(Money.ofPounds("4E+1")).isEqualTo(Money.ofPounds("40.000"));
        assertThat(Money.ofPounds("45.50")).hasToString("45.50 GBP");
        refuses("MONEY-01", () -> Money.ofPounds("-0.01"));
        refuses("MONEY-02", () -> Money.ofPounds("0.001"));
        refuses("MONEY-03", () -> new Money(BigDecimal.ONE, "EUR"));
    }

    @Test
    void somethingRecurringHasANumberALengthAndAnEnd() {
        LocalDate day = Fixtures.STARTED;

        refuses("TIMING-01", () -> new Timing.Recurrence(0, RecurrenceUnit.WEEK, 30, day, day));
        refuses("TIMING-02", () -> new Timing.Recurrence(1, RecurrenceUnit.WEEK, 0, day, day));
        refuses("TIMING-03", () -> new Timing.Recurrence(1, RecurrenceUnit.WEEK, 30, day, day.minusDays(1)));
        assertThat(new Timing.Recurrence(1, RecurrenceUnit.WEEK, 30, day, day).lastDay())
                .isEqualTo(day);
    }

    @Test
    void aPlaceIsPutInWordsAndNotShown() {
        refuses("PLACE-01", () -> Place.at(" "));
        assertThat(Place.at("17 Tanyard Row").toString()).doesNotContain("Tanyard");
    }

    @Test
    void nobodySupportsTwiceOrWhatTheyAnswerFor() {
        refuses("ACTION-01", () -> Fixtures.action().withSupporting(Fixtures.SENCO, Fixtures.SENCO));
        refuses("ACTION-02", () -> Fixtures.action().withSupporting(Fixtures.THERAPIST));
    }

    @Test
    void anActionIsOverdueFromTheDayAfterItsLast() {
        LocalDate last = LocalDate.of(2026, 3, 6);

        assertThat(Fixtures.action().overdueOn(last)).isFalse();
        assertThat(Fixtures.action().overdueOn(last.plusDays(1))).isTrue();
        assertThat(Fixtures.action().withStatus(ActionStatus.DONE).overdueOn(last.plusDays(1)))
                .isFalse();
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
