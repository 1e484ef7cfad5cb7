package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Payment;
import io.github.cafkit.model.accountability.SchoolTerms;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up the costs of a plan, action by action. */
final class CostSums {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    final Map<Optional<AgencyId>, Money> byAgency = new TreeMap<>(order());
    final Map<AgencyId, Money> byFunder = new TreeMap<>();
    final Map<OutcomeId, Money> byOutcome = new TreeMap<>();
    final Map<Optional<OutcomeCode>, Money> byFrameworkOutcome = new TreeMap<>(order());
    final Map<Optional<CostPeriod>, Money> byPeriod = new TreeMap<>(order());
    final List<ActionId> notCosted = new ArrayList<>();
    final List<ActionId> notCounted = new ArrayList<>();
    final List<ActionId> notFullyFunded = new ArrayList<>();
    final List<ActionId> overFunded = new ArrayList<>();
    final List<ActionId> notAgreed = new ArrayList<>();
    Money total = Money.ZERO;
    Money notFunded = Money.ZERO;
    Money agreed = Money.ZERO;

    private final TeamAroundTheChild team;
    private final CostPeriod.Kind kind;
    private final Optional<SchoolTerms> terms;

    CostSums(JointPlan plan, TeamAroundTheChild team, CostPeriod.Kind kind, Optional<SchoolTerms> terms) {
        this.team = team;
        this.kind = kind;
        this.terms = terms;
        Checks.require(
                plan.getChild().equals(team.getChild()), "COST-09", "/child", "plan and team are about the same child");
        for (IntendedOutcome outcome : plan.getOutcomes()) {
            byOutcome.put(outcome.getId(), Money.ZERO);
            outcome.getActions().forEach(action -> add(plan, outcome, action));
        }
    }

    private void add(JointPlan plan, IntendedOutcome outcome, Accountability action) {
        if (action.getStatus().dropped() || action.getCost().orElse(null) instanceof Cost.NoCost) {
            return;
        }
        if (!(action.getCost().orElse(null) instanceof Cost.Payable cost)) {
            notCosted.add(action.getId());
            return;
        }
        Optional<List<Payment>> payments = action.payments(plan.getStartsOn(), terms);
        if (payments.isEmpty()) {
            notCounted.add(action.getId());
            return;
        }
        Money sum = payments.get().stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
        total = total.plus(sum);
        byAgency.merge(action.getAccountable().flatMap(team::agencyOf), sum, Money::plus);
        byOutcome.merge(outcome.getId(), sum, Money::plus);
        addByFrameworkOutcome(outcome, sum);
        payments.get()
                .forEach(payment ->
                        byPeriod.merge(CostPeriod.of(kind, payment.on(), terms), payment.amount(), Money::plus));
        fund(action.getId(), cost, sum);
        agree(action, sum);
    }

    private void addByFrameworkOutcome(IntendedOutcome outcome, Money sum) {
        if (outcome.getFrameworkOutcomes().isEmpty()) {
            byFrameworkOutcome.merge(Optional.empty(), sum, Money::plus);
            return;
        }
        List<Money> parts = sum.splitEvenly(outcome.getFrameworkOutcomes().size());
        int i = 0;
        for (OutcomeCode code : outcome.getFrameworkOutcomes()) {
            byFrameworkOutcome.merge(Optional.of(code), parts.get(i++), Money::plus);
        }
    }

    private void fund(ActionId action, Cost.Payable cost, Money sum) {
        if (sum.zero()) {
            return;
        }
        int whole = cost.fundedPercent().compareTo(WHOLE);
        if (whole > 0) {
            overFunded.add(action);
            notFunded = notFunded.plus(sum);
            return;
        }
        if (whole < 0) {
            notFullyFunded.add(action);
        }
        Money left = sum;
        List<Money> amounts = cost.amounts(sum);
        for (int i = 0; i < amounts.size(); i++) {
            byFunder.merge(cost.funders().get(i).getFunder(), amounts.get(i), Money::plus);
            left = left.minus(amounts.get(i));
        }
        notFunded = notFunded.plus(left);
    }

    private void agree(Accountability action, Money sum) {
        boolean yes = action.getCostAgreement()
                .map(agreement -> agreement.getAgreed() == YesNoUnknown.YES)
                .orElse(false);
        if (yes) {
            agreed = agreed.plus(sum);
        } else if (!sum.zero()) {
            notAgreed.add(action.getId());
        }
    }

    private static <K extends Comparable<? super K>> Comparator<Optional<K>> order() {
        return Comparator.comparing((Optional<K> key) -> key.isPresent() ? 0 : 1)
                .thenComparing((one, other) -> one.isPresent() ? one.get().compareTo(other.orElseThrow()) : 0);
    }
}
