package io.github.cafkit.model.accountability;

import io.github.cafkit.model.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount by percentages, to the penny, by the method of largest remainders. */
final class PennySplit {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PennySplit() {}

    static List<Money> of(Money total, List<BigDecimal> percents) {
        BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Checks.require(sum.compareTo(HUNDRED) <= 0, "COST-05", "/funders", "shares are at most 100 per cent together");
        BigDecimal totalPence = total.amount().movePointRight(2);
        // In hundredths of a penny for each per cent, so that nothing is divided before it is rounded.
        List<BigDecimal> exact = percents.stream()
                .map(percent -> totalPence.multiply(percent).movePointLeft(2))
                .toList();
        List<BigDecimal> pence = new ArrayList<>(exact.stream()
                .map(value -> value.setScale(0, RoundingMode.DOWN))
                .toList());
        BigDecimal funded = totalPence.multiply(sum).movePointLeft(2).setScale(0, RoundingMode.DOWN);
        int left = funded.subtract(pence.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(pence.get(i)))
                        .reversed())
                .limit(left)
                .toList()
                .forEach(i -> pence.set(i, pence.get(i).add(BigDecimal.ONE)));
        return pence.stream()
                .map(value -> new Money(value.movePointLeft(2), total.currency()))
                .toList();
    }
}
