package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Payment;
import io.github.cafkit.model.accountability.Timing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Goes through two versions of a plan and notes what differs. */
final class PlanDifference {

    private static final String PLAN = "plan";

    private static final Comparator<PlanChange> ORDER = Comparator.comparing(
                    (PlanChange change) -> change.part().area())
            .thenComparing(PlanChange::id)
            .thenComparing(PlanChange::part);

    private final JointPlan earlier;
    private final JointPlan later;
    private final List<PlanChange> changes = new ArrayList<>();

    PlanDifference(JointPlan earlier, JointPlan later) {
        this.earlier = earlier;
        this.later = later;
    }

    List<PlanChange> changes() {
        plan();
        each(PlanPart.OUTCOME, outcomes(earlier), outcomes(later), this::outcome);
        each(PlanPart.ACTION, actions(earlier), actions(later), this::action);
        each(PlanPart.AGREEMENT, agreements(earlier), agreements(later), this::agreement);
        each(PlanPart.UNMET_NEED, unmet(earlier), unmet(later), (one, other) -> {
            if (!one.equals(other)) {
                changes.add(new PlanChange.Reworded(
                        PlanPart.UNMET_NEED, one.get(0).getNeed().value()));
            }
        });
        return changes.stream().sorted(ORDER).toList();
    }

    private void plan() {
        replaced(
                PlanPart.PLAN_STATUS,
                PLAN,
                earlier.getStatus().name(),
                later.getStatus().name());
        moved(PlanPart.PLAN_START, PLAN, Optional.of(earlier.getStartsOn()), Optional.of(later.getStartsOn()));
        replaced(
                PlanPart.ASSESSMENT,
                PLAN,
                earlier.getAssessment().value(),
                later.getAssessment().value());
        replaced(
                PlanPart.FRAMEWORK,
                PLAN,
                earlier.getFramework().toString(),
                later.getFramework().toString());
        reworded(PlanPart.LONG_TERM_GOAL, PLAN, earlier, later, JointPlan::getLongTermGoal);
        reworded(PlanPart.CONSENTS, PLAN, earlier, later, JointPlan::getConsents);
        Optional<ReviewArrangement> before = earlier.getReview();
        Optional<ReviewArrangement> after = later.getReview();
        moved(
                PlanPart.REVIEW_DAY,
                PLAN,
                before.flatMap(ReviewArrangement::getNextOn),
                after.flatMap(ReviewArrangement::getNextOn));
        reworded(
                PlanPart.REVIEW_ARRANGEMENT,
                PLAN,
                before,
                after,
                review -> review.map(arrangement -> arrangement.withNextOn(Optional.empty())));
        reworded(
                PlanPart.VOICE,
                PLAN,
                earlier,
                later,
                plan -> List.of(plan.getChildComment(), plan.getParentComments()));
        reworded(PlanPart.CONTINGENCIES, PLAN, earlier, later, JointPlan::getContingencies);
        reworded(PlanPart.COPIES, PLAN, earlier, later, JointPlan::getCopies);
    }

    private void outcome(IntendedOutcome one, IntendedOutcome other) {
        String id = one.getId().value();
        reworded(
                PlanPart.SUBJECT, id, one, other, outcome -> List.of(outcome.getSubject(), outcome.getSubjectPerson()));
        reworded(PlanPart.STATEMENT, id, one, other, IntendedOutcome::getStatement);
        reworded(PlanPart.NEEDS, id, one, other, outcome -> List.of(outcome.getNeeds(), outcome.getElements()));
        reworded(PlanPart.FRAMEWORK_OUTCOMES, id, one, other, IntendedOutcome::getFrameworkOutcomes);
        reworded(
                PlanPart.TARGET,
                id,
                one,
                other,
                outcome -> List.of(outcome.getBaseline(), outcome.getTarget(), outcome.getMeasure()));
        moved(PlanPart.TARGET_DAY, id, one.getTargetBy(), other.getTargetBy());
        reworded(PlanPart.CONTRIBUTIONS, id, one, other, IntendedOutcome::getContributions);
        reworded(PlanPart.SMART_ANSWER, id, one, other, IntendedOutcome::getSmartAnswer);
        reworded(PlanPart.EVALUATIONS, id, one, other, IntendedOutcome::getEvaluations);
    }

    private void action(Placed one, Placed other) {
        Accountability before = one.action();
        Accountability after = other.action();
        String id = before.getId().value();
        replaced(
                PlanPart.ACTION_OUTCOME,
                id,
                one.outcome().value(),
                other.outcome().value());
        reworded(PlanPart.WHAT, id, before, after, action -> List.of(action.getWhat(), action.getProvision()));
        replaced(
                PlanPart.ACCOUNTABLE,
                id,
                before.getAccountable().map(Parties::id),
                after.getAccountable().map(Parties::id));
        reworded(PlanPart.SUPPORTING, id, before, after, Accountability::getSupporting);
        moved(PlanPart.FIRST_DAY, id, firstDay(before), firstDay(after));
        moved(
                PlanPart.LAST_DAY,
                id,
                before.getWhen().map(Timing::lastDay),
                after.getWhen().map(Timing::lastDay));
        reworded(PlanPart.FREQUENCY, id, before, after, PlanDifference::frequency);
        reworded(PlanPart.PLACE, id, before, after, Accountability::getWhere);
        cost(id, before, after);
        reworded(PlanPart.FUNDING, id, before, after, PlanDifference::funders);
        reworded(PlanPart.COST_AGREEMENT, id, before, after, Accountability::getCostAgreement);
        reworded(PlanPart.SHARING, id, before, after, Accountability::getSharingNeeds);
        replaced(
                PlanPart.ACTION_STATUS,
                id,
                before.getStatus().name(),
                after.getStatus().name());
        reworded(
                PlanPart.PROGRESS,
                id,
                before,
                after,
                action -> List.of(action.getProgress(), action.getReportedOn(), action.getStatusReports()));
        reworded(
                PlanPart.ESCALATION,
                id,
                before,
                after,
                action -> List.of(action.getEscalatesTo(), action.getEscalations()));
    }

    private void cost(String id, Accountability before, Accountability after) {
        Optional<Money> from = total(before, earlier);
        Optional<Money> to = total(after, later);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            changes.add(new PlanChange.Repriced(id, from.get(), to.get()));
        } else if (!answer(before).equals(answer(after))) {
            replaced(PlanPart.COST, id, answer(before), answer(after));
        } else {
            reworded(PlanPart.COST, id, before, after, PlanDifference::unfunded);
        }
    }

    private void agreement(Agreement one, Agreement other) {
        String id = Parties.id(one.getParty());
        if (one.getAgrees() != other.getAgrees()) {
            replaced(
                    PlanPart.AGREEMENT,
                    id,
                    one.getAgrees().name(),
                    other.getAgrees().name());
        } else {
            reworded(PlanPart.AGREEMENT, id, one, other, Function.identity());
        }
    }

    private <T> void each(PlanPart part, Map<String, T> before, Map<String, T> after, BiConsumer<T, T> compare) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            T one = before.get(id);
            T other = after.get(id);
            if (one == null) {
                changes.add(new PlanChange.Added(part, id));
            } else if (other == null) {
                changes.add(new PlanChange.Removed(part, id));
            } else {
                compare.accept(one, other);
            }
        }
    }

    private void moved(PlanPart part, String id, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            changes.add(new PlanChange.Moved(part, id, from.get(), to.get()));
        } else {
            replaced(part, id, from.map(LocalDate::toString), to.map(LocalDate::toString));
        }
    }

    private void replaced(PlanPart part, String id, String from, String to) {
        replaced(part, id, Optional.of(from), Optional.of(to));
    }

    private void replaced(PlanPart part, String id, Optional<String> from, Optional<String> to) {
        if (!from.equals(to)) {
            changes.add(new PlanChange.Replaced(part, id, from, to));
        }
    }

    private <T> void reworded(PlanPart part, String id, T one, T other, Function<T, ?> of) {
        if (!of.apply(one).equals(of.apply(other))) {
            changes.add(new PlanChange.Reworded(part, id));
        }
    }

    private static Optional<LocalDate> firstDay(Accountability action) {
        return action.getStartsOn()
                .or(() -> action.getWhen()
                        .filter(Timing.Recurrence.class::isInstance)
                        .map(Timing::firstDay));
    }

    private static Object frequency(Accountability action) {
        return action.getWhen()
                .map(timing -> timing instanceof Timing.Recurrence recurrence
                        ? List.of(recurrence.times(), recurrence.per(), recurrence.minutes())
                        : List.of());
    }

    /** What the cost comes to, where that can be told without the terms of a school. */
    private static Optional<Money> total(Accountability action, JointPlan plan) {
        if (action.getCost().orElse(null) instanceof Cost.Payable cost) {
            return cost.payments(action.getWhen(), plan.getStartsOn(), Optional.empty())
                    .map(payments -> payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus));
        }
        return action.getCost().filter(Cost.NoCost.class::isInstance).map(none -> Money.ZERO);
    }

    private static String answer(Accountability action) {
        return action.getCost()
                .map(cost -> {
                    if (cost instanceof Cost.NoCost) {
                        return "NO_COST";
                    }
                    return cost instanceof Cost.Payable ? "PRICED" : "NOT_YET_COSTED";
                })
                .orElse("NOT_ASKED");
    }

    private static List<FundingShare> funders(Accountability action) {
        return action.getCost().orElse(null) instanceof Cost.Payable cost ? cost.funders() : List.of();
    }

    private static Object unfunded(Accountability action) {
        Cost cost = action.getCost().orElseGet(Cost::notYetCosted);
        if (cost instanceof Cost.Priced priced) {
            return new Cost.Priced(priced.price(), priced.basis(), priced.units(), List.of());
        }
        if (cost instanceof Cost.PerOccurrence each) {
            return Cost.perOccurrence(each.price());
        }
        return cost instanceof Cost.Recurring again
                ? Cost.recurring(again.price(), again.per(), again.from(), again.until())
                : cost;
    }

    private static Map<String, IntendedOutcome> outcomes(JointPlan plan) {
        Map<String, IntendedOutcome> outcomes = new LinkedHashMap<>();
        plan.getOutcomes().forEach(outcome -> outcomes.put(outcome.getId().value(), outcome));
        return outcomes;
    }

    private static Map<String, Placed> actions(JointPlan plan) {
        Map<String, Placed> actions = new LinkedHashMap<>();
        plan.getOutcomes()
                .forEach(outcome -> outcome.getActions()
                        .forEach(action -> actions.put(action.getId().value(), new Placed(outcome.getId(), action))));
        return actions;
    }

    private static Map<String, Agreement> agreements(JointPlan plan) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        plan.getAgreements().forEach(agreement -> agreements.put(Parties.id(agreement.getParty()), agreement));
        return agreements;
    }

    private static Map<String, List<UnmetNeed>> unmet(JointPlan plan) {
        Map<String, List<UnmetNeed>> needs = new LinkedHashMap<>();
        plan.getUnmetNeeds()
                .forEach(unmet -> needs.computeIfAbsent(unmet.getNeed().value(), need -> new ArrayList<>())
                        .add(unmet));
        return needs;
    }

    /** An action and the outcome that it is listed under. */
    private record Placed(OutcomeId outcome, Accountability action) {}
}
