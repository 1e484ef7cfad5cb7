package io.github.cafkit.model.accountability;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money, exact to the penny. Immutable and thread-safe; {@code {"amount": 45.00, "currency": "GBP"}} in
 * JSON.
 *
 * @param amount the amount with two decimals, not negative, not null
 * @param currency the ISO 4217 code, in this release always {@code GBP}, not null
 */
public record Money(BigDecimal amount, String currency) {

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
     * This amount so many times.
     *
     * @param times how often, not negative
     * @return the product, never null
     */
    public Money times(int times) {
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

    /** The amount and the currency. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
