package io.github.cafkit.model.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.agency.AgencyId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CostProperties {

    @Property
    void fullyFundedCostsAddUpToThePenny(
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        Cost.Priced cost = priced(pence, wholeByWeight(weights));

        assertThat(cost.fundedPercent()).isEqualByComparingTo("100");
        assertThat(sum(cost.amounts())).isEqualTo(cost.total());
    }

    @Property
    void nobodyPaysAPennyMoreThanTheirShareRoundedUp(
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        Cost.Priced cost = priced(pence, wholeByWeight(weights));

        for (int i = 0; i < cost.funders().size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(pence)
                    .multiply(cost.funders().get(i).getPercent())
                    .movePointLeft(2);
            BigDecimal paid = cost.amounts().get(i).amount().movePointRight(2);
            assertThat(paid).isBetween(exact.setScale(0, RoundingMode.DOWN), exact.setScale(0, RoundingMode.UP));
        }
    }

    @Property
    void partlyFundedCostsNeverAddUpToMoreThanTheTotal(
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence,
            @ForAll @Size(min = 0, max = 4) List<@IntRange(min = 1, max = 25) Integer> percents) {
        List<FundingShare> shares = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            shares.add(FundingShare.of(AgencyId.of("agency-" + i), String.valueOf(percents.get(i))));
        }
        Cost.Priced cost = priced(pence, shares);

        assertThat(sum(cost.amounts()).amount())
                .isLessThanOrEqualTo(cost.total().amount());
    }

    @Property
    void moneyKeepsItsValueHoweverItIsWritten(@ForAll @LongRange(min = 0, max = 1_000_000_000) long pence) {
        Money money = Money.ofPence(pence);

        assertThat(Money.ofPounds(money.amount().stripTrailingZeros().toString()))
                .isEqualTo(money);
        assertThat(money.plus(money)).isEqualTo(money.times(2));
    }

    /** Shares with four decimals that add up to exactly 100. */
    private static List<FundingShare> wholeByWeight(List<Integer> weights) {
        BigDecimal all = BigDecimal.valueOf(
                weights.stream().mapToLong(Integer::longValue).sum());
        BigDecimal left = BigDecimal.valueOf(100);
        List<FundingShare> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal percent = i == weights.size() - 1
                    ? left
                    : BigDecimal.valueOf(weights.get(i))
                            .multiply(BigDecimal.valueOf(100))
                            .divide(all, 4, RoundingMode.DOWN);
            left = left.subtract(percent);
            shares.add(FundingShare.of(AgencyId.of("agency-" + i), percent.toPlainString()));
        }
        return shares;
    }

    private static Cost.Priced priced(long pence, List<FundingShare> shares) {
        return new Cost.Priced(Money.ofPence(pence), CostBasis.ONE_OFF, 1, shares);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
