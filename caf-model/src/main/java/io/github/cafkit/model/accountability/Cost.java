package io.github.cafkit.model.accountability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What an action costs. That it costs nothing, and that nobody has worked it out yet, are answers of their own. In JSON
 * {@code type} is {@code PRICED}, {@code NO_COST} or {@code NOT_YET_COSTED}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cost.Priced.class, name = "PRICED"),
    @JsonSubTypes.Type(value = Cost.NoCost.class, name = "NO_COST"),
    @JsonSubTypes.Type(value = Cost.NotYetCosted.class, name = "NOT_YET_COSTED")
})
public sealed interface Cost {

    /**
     * A known cost. Shares that do not add up to the whole are allowed here, as they are in life, and reported by a
     * plan review.
     *
     * @param price the amount for one unit, not null
     * @param basis what the amount is for, not null
     * @param units how many units or times; 1 for a one-off cost
     * @param funders who pays how much; empty while nobody does, not null
     */
    record Priced(Money price, CostBasis basis, int units, List<@Valid FundingShare> funders) implements Cost {
        /**
         * Checks the parts.
         *
         * @throws ProblemException if there is no unit, or several for a one-off cost, or one agency has two shares
         */
        public Priced {
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(basis, "basis");
            Checks.require(units >= 1, "COST-02", "/units", "a cost is for at least one unit");
            Checks.require(
                    basis != CostBasis.ONE_OFF || units == 1, "COST-03", "/units", "a one-off cost is for one unit");
            funders = List.copyOf(funders);
            Checks.requireDistinct(
                    funders, FundingShare::getFunder, "COST-04", "/funders", "each agency has one share of a cost");
        }

        /**
         * The cost of all units.
         *
         * @return the product of price and units, never null
         */
        public Money total() {
            return price.times(units);
        }

        /**
         * The sum of the shares.
         *
         * @return the sum in per cent, 100 if the cost is fully funded, never null
         */
        public BigDecimal fundedPercent() {
            return funders.stream().map(FundingShare::getPercent).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /**
         * What each funder pays, to the penny. Each share is rounded down, and the pennies left over go to the largest
         * remainders, the earlier funder first, so that fully funded costs add up exactly.
         *
         * @return the amounts in the order of {@link #funders()}, never null
         * @throws ProblemException if the shares add up to more than 100 per cent
         */
        public List<Money> amounts() {
            return PennySplit.of(
                    total(), funders.stream().map(FundingShare::getPercent).toList());
        }
    }

    /** It costs nothing beyond what agencies do anyway. */
    @JsonTypeName("NO_COST")
    record NoCost() implements Cost {}

    /** It will cost something, and nobody has worked out what. */
    @JsonTypeName("NOT_YET_COSTED")
    record NotYetCosted() implements Cost {}

    /**
     * A cost paid once.
     *
     * @param price the amount, not null
     * @param funders who pays how much, not null
     * @return the cost, never null
     */
    static Cost oneOff(Money price, FundingShare... funders) {
        return new Priced(price, CostBasis.ONE_OFF, 1, List.of(funders));
    }

    /**
     * A cost for each unit.
     *
     * @param price the amount for one unit, not null
     * @param units how many units, at least 1
     * @param funders who pays how much, not null
     * @return the cost, never null
     */
    static Cost perUnit(Money price, int units, FundingShare... funders) {
        return new Priced(price, CostBasis.PER_UNIT, units, List.of(funders));
    }

    /**
     * No cost.
     *
     * @return the answer, never null
     */
    static Cost none() {
        return new NoCost();
    }

    /**
     * Not worked out yet.
     *
     * @return the answer, never null
     */
    static Cost notYetCosted() {
        return new NotYetCosted();
    }
}
