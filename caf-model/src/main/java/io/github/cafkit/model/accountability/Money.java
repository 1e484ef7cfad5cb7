package io.github.cafkit.model.accountability;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount of money, exact to the penny. Immutable and thread-safe; {@code {"amount": 45.00, "currency": "GBP"}} in
 * JSON.
 *
 * @param amount the amount with two decimals, not negative, not null
 * @param currency the ISO 4217 code, in this release always {@code GBP}, not null
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = ofPounds("0");

    /**
     * Checks the parts and writes the amount with two decimals.
     *
     * @throws ProblemException if the amount is negative or has fractions of a penny, or the currency is not GBP
     */
    public Money {
        Checks.require(amount.signum() >= 0, "MONEY-01", "/amount", "an amount of money is not negative");
        Checks.require(
                amount.stripTrailingZeros().scale() <= 2, "MONEY-02", "/amount", "there are no fractions of a penny");
        Checks.require("GBP".equals(currency), "MONEY-03", "/currency", "the currency is GBP");
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * An amount in pounds.
     *
     * @param pounds for example {@code 45} or {@code 45.50}, not null
     * @return the amount, never null
     * @throws ProblemException if it is negative or has fractions of a penny
     */
    public static Money ofPounds(String pounds) {
        return new Money(new BigDecimal(pounds), "GBP");
    }

    /**
     * An amount in pence.
     *
     * @param pence the number of pence, not negative
     * @return the amount, never null
     * @throws ProblemException if it is negative
     */
    public static Money ofPence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2), "GBP");
    }

    /**
     * This amount and another.
     *
     * @param other the other amount, not null
     * @return the sum, never null
     */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * What is left of this amount after another.
     *
     * @param other the amount taken away, not more than this one, not null
     * @return the difference, never null
     * @throws ProblemException with {@code MONEY-01} if the other is more than this one
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount), currency);
    }

    /**
     * This amount split by shares to the penny, by the method of largest remainders: each part is rounded down, and the
     * pennies left over go to the largest remainders, the earlier first. Shares of 100 per cent together add up to the
     * whole.
     *
     * @param percents the shares in per cent, none negative, not null
     * @return the parts in the order of the shares, never null
     * @throws ProblemException with {@code COST-05} if the shares are more than 100 per cent together
     */
    public List<Money> split(List<BigDecimal> percents) {
        return PennySplit.of(this, percents);
    }

    /**
     * This amount split evenly to the penny, the earlier parts taking the pennies left over.
     *
     * @param parts how many parts, at least 1
     * @return the parts, which add up to the whole, never null
     * @throws ProblemException with {@code MONEY-04} if there is no part
     */
    public List<Money> splitEvenly(int parts) {
        Checks.require(parts >= 1, "MONEY-04", "/amount", "an amount is split into at least one part");
        BigDecimal[] pence = amount.movePointRight(2)
                .divideToIntegralValue(BigDecimal.ONE)
                .divideAndRemainder(BigDecimal.valueOf(parts));
        return IntStream.range(0, parts)
                .mapToObj(i -> pence[0].add(i < pence[1].intValue() ? BigDecimal.ONE : BigDecimal.ZERO))
                .map(part -> new Money(part.movePointLeft(2), currency))
                .toList();
    }

    /**
     * This amount so many times.
     *
     * @param times how often, not negative
     * @return the product, never null
     */
    public Money times(long times) {
        return new Money(amount.multiply(BigDecimal.valueOf(times)), currency);
    }

    /**
     * Whether this is nothing at all.
     *
     * @return true if the amount is zero
     */
    public boolean zero() {
        return amount.signum() == 0;
    }

    /** The smaller first. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** The amount and the currency. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
