package io.github.cafkit.model.accountability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an action costs. That it costs nothing, and that nobody has worked it out yet, are answers of their own. In JSON
 * {@code type} is {@code PRICED}, {@code PER_OCCURRENCE}, {@code RECURRING}, {@code NO_COST} or {@code NOT_YET_COSTED}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cost.Priced.class, name = "PRICED"),
    @JsonSubTypes.Type(value = Cost.PerOccurrence.class, name = "PER_OCCURRENCE"),
    @JsonSubTypes.Type(value = Cost.Recurring.class, name = "RECURRING"),
    @JsonSubTypes.Type(value = Cost.NoCost.class, name = "NO_COST"),
    @JsonSubTypes.Type(value = Cost.NotYetCosted.class, name = "NOT_YET_COSTED")
})
public sealed interface Cost {

    /**
     * A cost with a price. Shares that do not add up to the whole are allowed here, as they are in life, and reported by
     * a plan review.
     */
    sealed interface Payable extends Cost {

        /**
         * The price of one unit or one time.
         *
         * @return the amount, never null
         */
        Money price();

        /**
         * Who pays how much.
         *
         * @return the shares in order, one for each agency; empty while nobody pays, never null
         */
        List<FundingShare> funders();

        /**
         * What it comes to, day by day.
         *
         * @param when when the action happens, not null
         * @param otherwise the day to count a price to where the timing names none, not null
         * @param terms the school terms, or empty if they are not known, not null
         * @return the payments in the order of days, or empty if they cannot be counted
         */
        Optional<List<Payment>> payments(Optional<Timing> when, LocalDate otherwise, Optional<SchoolTerms> terms);

        /**
         * The sum of the shares.
         *
         * @return the sum in per cent, 100 if the cost is fully funded, never null
         */
        default BigDecimal fundedPercent() {
            return funders().stream().map(FundingShare::getPercent).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /**
         * Whether the shares pay for everything and no more.
         *
         * @return true if they add up to exactly 100 per cent
         */
        default boolean fullyFunded() {
            return fundedPercent().compareTo(BigDecimal.valueOf(100)) == 0;
        }

        /**
         * What each funder pays of a total, to the penny. Each share is rounded down, and the pennies left over go to the
         * largest remainders, the earlier funder first, so that fully funded costs add up exactly.
         *
         * @param total the total, not null
         * @return the amounts in the order of {@link #funders()}, never null
         * @throws ProblemException if the shares add up to more than 100 per cent
         */
        default List<Money> amounts(Money total) {
            return total.split(funders().stream().map(FundingShare::getPercent).toList());
        }
    }

    /**
     * A price for a number of units.
     *
     * @param price the amount for one unit, not null
     * @param basis what the amount is for, not null
     * @param units how many units or times; 1 for a one-off cost
     * @param funders who pays how much; empty while nobody does, not null
     */
    record Priced(Money price, CostBasis basis, int units, List<@Valid FundingShare> funders) implements Payable {
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
            funders = oneShareEach(funders);
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
         * What each funder pays, to the penny: {@link #amounts(Money)} of the total.
         *
         * @return the amounts in the order of {@link #funders()}, never null
         * @throws ProblemException if the shares add up to more than 100 per cent
         */
        public List<Money> amounts() {
            return amounts(total());
        }

        /** One payment, on the first day that the timing names. */
        @Override
        public Optional<List<Payment>> payments(
                Optional<Timing> when, LocalDate otherwise, Optional<SchoolTerms> terms) {
            return Optional.of(List.of(new Payment(when.map(Timing::firstDay).orElse(otherwise), total())));
        }
    }

    /**
     * A price for each time that the action happens, as often as its recurrence says.
     *
     * @param price the amount for one time, not null
     * @param funders who pays how much; empty while nobody does, not null
     */
    @JsonTypeName("PER_OCCURRENCE")
    record PerOccurrence(Money price, List<@Valid FundingShare> funders) implements Payable {
        /**
         * Checks the parts.
         *
         * @throws ProblemException if one agency has two shares
         */
        public PerOccurrence {
            Objects.requireNonNull(price, "price");
            funders = oneShareEach(funders);
        }

        /** Nothing can be counted unless the action recurs. */
        @Override
        public Optional<List<Payment>> payments(
                Optional<Timing> when, LocalDate otherwise, Optional<SchoolTerms> terms) {
            return when.filter(Timing.Recurrence.class::isInstance)
                    .map(Timing.Recurrence.class::cast)
                    .flatMap(recurrence -> Occurrences.starts(
                                    recurrence.per(),
                                    new Occurrences.Days(recurrence.from(), recurrence.until()),
                                    terms)
                            .map(days -> days.stream()
                                    .map(day -> new Payment(day, price.times(recurrence.times())))
                                    .toList()));
        }
    }

    /**
     * An amount for each week, month or term until an end, however often the action happens. The first is paid on the
     * first day.
     *
     * @param price the amount for one unit of time, not null
     * @param per the unit of time, not null
     * @param from the first day, not null
     * @param until the last day, inclusive, not before the first, not null
     * @param funders who pays how much; empty while nobody does, not null
     */
    @JsonTypeName("RECURRING")
    record Recurring(
            Money price, RecurrenceUnit per, LocalDate from, LocalDate until, List<@Valid FundingShare> funders)
            implements Payable {
        /**
         * Checks the parts.
         *
         * @throws ProblemException if the days are out of order or one agency has two shares
         */
        public Recurring {
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(per, "per");
            Checks.require(
                    !until.isBefore(from), "COST-08", "/until", "the last day of a cost is not before its first");
            funders = oneShareEach(funders);
        }

        /** One payment on the first day of each unit. */
        @Override
        public Optional<List<Payment>> payments(
                Optional<Timing> when, LocalDate otherwise, Optional<SchoolTerms> terms) {
            return Occurrences.starts(per, new Occurrences.Days(from, until), terms)
                    .map(days ->
                            days.stream().map(day -> new Payment(day, price)).toList());
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
     * A cost for each time that the action happens.
     *
     * @param price the amount for one time, not null
     * @param funders who pays how much, not null
     * @return the cost, never null
     */
    static Cost perOccurrence(Money price, FundingShare... funders) {
        return new PerOccurrence(price, List.of(funders));
    }

    /**
     * A cost for each week, month or term.
     *
     * @param price the amount for one unit of time, not null
     * @param per the unit of time, not null
     * @param from the first day, not null
     * @param until the last day, inclusive, not null
     * @param funders who pays how much, not null
     * @return the cost, never null
     */
    static Cost recurring(Money price, RecurrenceUnit per, LocalDate from, LocalDate until, FundingShare... funders) {
        return new Recurring(price, per, from, until, List.of(funders));
    }

    private static List<FundingShare> oneShareEach(List<FundingShare> funders) {
        Checks.requireDistinct(
                funders, FundingShare::getFunder, "COST-04", "/funders", "each agency has one share of a cost");
        return List.copyOf(funders);
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
