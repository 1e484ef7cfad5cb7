package io.github.cafkit.model.plan;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.SchoolTerms;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan costs, added up by who does it, who pays for it, what it is for and when. Immutable and thread-safe.
 *
 * <p>Every sum is exact to the penny, and the lines of each table add up to {@link #total()}. Actions that were not done,
 * cancelled or superseded cost nothing. A price that does not recur is counted to the day on which its action begins.
 */
public final class CostTotals {

    private final CostSums sums;

    private CostTotals(CostSums sums) {
        this.sums = sums;
    }

    /**
     * Adds up a plan, where no cost and no period goes by school terms.
     *
     * @param plan the plan, not null
     * @param team the team around the same child, which tells whose practitioners people are, not null
     * @param period what sort of period to add up by, not null
     * @return the totals, never null; what goes by terms is in {@link #notCounted()} or {@link #outsideKnownPeriods()}
     * @throws ProblemException with {@code COST-09} if plan and team are about different children
     */
    public static CostTotals of(JointPlan plan, TeamAroundTheChild team, CostPeriod.Kind period) {
        return new CostTotals(new CostSums(plan, team, period, Optional.empty()));
    }

    /**
     * Adds up a plan.
     *
     * @param plan the plan, not null
     * @param team the team around the same child, which tells whose practitioners people are, not null
     * @param period what sort of period to add up by, not null
     * @param terms the school terms, not null
     * @return the totals, never null
     * @throws ProblemException with {@code COST-09} if plan and team are about different children
     */
    public static CostTotals of(JointPlan plan, TeamAroundTheChild team, CostPeriod.Kind period, SchoolTerms terms) {
        return new CostTotals(new CostSums(plan, team, period, Optional.of(terms)));
    }

    /**
     * Everything that could be counted.
     *
     * @return the sum, never null
     */
    public Money total() {
        return sums.total;
    }

    /**
     * By the agency that answers for the action.
     *
     * @return one line for each agency that has a cost, by identifier; last what the family or nobody answers for, never
     *     null
     */
    public List<CostLine<Optional<AgencyId>>> byAgency() {
        return lines(sums.byAgency);
    }

    /**
     * By the agency that pays.
     *
     * @return one line for each funder, by identifier, which add up to {@link #total()} without {@link #notFunded()},
     *     never null
     */
    public List<CostLine<AgencyId>> byFunder() {
        return lines(sums.byFunder);
    }

    /**
     * By outcome of the plan.
     *
     * @return one line for each outcome, by identifier, never null
     */
    public List<CostLine<OutcomeId>> byOutcome() {
        return lines(sums.byOutcome);
    }

    /**
     * By outcome or aim of the framework. A cost that serves several is split evenly among them, to the penny.
     *
     * @return one line for each code that has a cost, in order; last what serves none, never null
     */
    public List<CostLine<Optional<OutcomeCode>>> byFrameworkOutcome() {
        return lines(sums.byFrameworkOutcome);
    }

    /**
     * By period.
     *
     * @return one line for each period that has a cost, earliest first, which add up to {@link #total()} without
     *     {@link #outsideKnownPeriods()}, never null
     */
    public List<CostLine<CostPeriod>> byPeriod() {
        return sums.byPeriod.entrySet().stream()
                .flatMap(entry -> entry.getKey().stream().map(period -> new CostLine<>(period, entry.getValue())))
                .toList();
    }

    /**
     * What falls on days whose term is not known, or that no year reaches.
     *
     * @return the sum, never null
     */
    public Money outsideKnownPeriods() {
        return sums.byPeriod.getOrDefault(Optional.empty(), Money.ZERO);
    }

    /**
     * What nobody pays for, or is promised by shares of more than the whole.
     *
     * @return the sum, never null
     */
    public Money notFunded() {
        return sums.notFunded;
    }

    /**
     * What is agreed.
     *
     * @return the sum of the actions whose cost is agreed, never null
     */
    public Money agreed() {
        return sums.agreed;
    }

    /**
     * The actions that nobody has costed yet.
     *
     * @return the actions in the order of the plan, never null
     */
    public List<ActionId> notCosted() {
        return List.copyOf(sums.notCosted);
    }

    /**
     * The actions that have a price and cannot be counted: paid for each time and not recurring, or by terms that are not
     * known.
     *
     * @return the actions in the order of the plan, never null
     */
    public List<ActionId> notCounted() {
        return List.copyOf(sums.notCounted);
    }

    /**
     * The actions whose shares are less than the whole, or that have none.
     *
     * @return the actions in the order of the plan, never null
     */
    public List<ActionId> notFullyFunded() {
        return List.copyOf(sums.notFullyFunded);
    }

    /**
     * The actions whose shares are more than the whole, so that nobody can tell who pays what.
     *
     * @return the actions in the order of the plan, never null
     */
    public List<ActionId> overFunded() {
        return List.copyOf(sums.overFunded);
    }

    /**
     * The actions with a cost that is not agreed.
     *
     * @return the actions in the order of the plan, never null
     */
    public List<ActionId> notAgreed() {
        return List.copyOf(sums.notAgreed);
    }

    private static <K> List<CostLine<K>> lines(Map<K, Money> sums) {
        return sums.entrySet().stream()
                .map(entry -> new CostLine<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The total and what is not funded; no more, as a log is no place for the finances of a family. */
    @Override
    public String toString() {
        return "CostTotals[total=" + sums.total + ", notFunded=" + sums.notFunded + "]";
    }
}
