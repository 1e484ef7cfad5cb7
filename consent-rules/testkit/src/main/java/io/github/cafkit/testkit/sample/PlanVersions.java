package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.StatusReport;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Versions of one plan, each made from the one before: the active one is not before those that it replaced. */
final class PlanVersions {

    private final Catalogue catalogue;
    private final Choices choices;
    private final String kind;

    /** Versions whose ids are of a kind, counted up. */
    PlanVersions(Catalogue catalogue, Choices choices, String kind) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.kind = kind;
    }

    /** So many versions one after the other. */
    List<JointPlan> row(int least, int most) {
        boolean begun = choices.chance(75);
        int place = choices.below(most);
        PlanStatus now = choices.pick(PlanStatus.ACTIVE, PlanStatus.ACTIVE, PlanStatus.CLOSED);
        List<JointPlan> versions = Lists.grown(first(), this::next, least, most, choices);
        return inForce(versions, begun ? Math.min(place, versions.size() - 1) : -1, now);
    }

    private JointPlan first() {
        return JointPlan.builder()
                .from(catalogue.one(JointPlan.class).from(choices))
                .id(id(1))
                .version(1)
                .replaces(Optional.empty())
                .build();
    }

    private PlanId id(int number) {
        return PlanId.of(kind + "-" + number);
    }

    private JointPlan next(JointPlan earlier, int number) {
        JointPlan revised = earlier.revisedAs(id(number), PlainSamples.from(earlier.getStartsOn(), choices));
        List<IntendedOutcome> outcomes = new ArrayList<>();
        for (IntendedOutcome outcome : revised.getOutcomes()) {
            outcomes.add(outcome.withActions(
                    outcome.getActions().stream().map(this::perhapsChanged).toList()));
        }
        if (choices.chance(30)) {
            outcomes = outcomes.subList(0, choices.below(outcomes.size() + 1));
        }
        return JointPlan.builder()
                .from(revised)
                .longTermGoal(PlainSamples.maybe(PlainSamples::text, choices))
                .outcomes(outcomes)
                .consents(catalogue.one(ConsentId.class).list(0, 3).from(choices))
                .agreements(Lists.distinct(catalogue.one(Agreement.class), 4, Agreement::getParty, choices))
                .build();
    }

    /** As it was, further on, dearer, or planned anew. */
    private Accountability perhapsChanged(Accountability action) {
        return switch (choices.below(6)) {
            case 1, 2 -> reported(action);
            case 3 -> plannedAnew(action);
            case 4 -> action.withCost(action.getCost().map(PlanVersions::dearer));
            default -> action;
        };
    }

    private static Cost dearer(Cost cost) {
        return cost instanceof Cost.Priced priced
                ? new Cost.Priced(
                        priced.price().plus(Money.ofPounds("10")), priced.basis(), priced.units(), priced.funders())
                : cost;
    }

    private Accountability reported(Accountability action) {
        LocalDate last = action.getReportedOn().orElseGet(() -> PlainSamples.day(choices));
        return action.reported(
                catalogue.one(StatusReport.class).from(choices).withOn(PlainSamples.from(last, choices)));
    }

    private Accountability plannedAnew(Accountability action) {
        Accountability other = catalogue.one(Accountability.class).from(choices);
        return Accountability.builder()
                .from(action)
                .accountable(other.getAccountable())
                .supporting(other.getSupporting())
                .when(other.getWhen())
                .cost(other.getCost())
                .build();
    }

    /** All drafts, or one active or closed with drafts after it and others that it superseded. */
    private static List<JointPlan> inForce(List<JointPlan> versions, int current, PlanStatus now) {
        List<JointPlan> inForce = new ArrayList<>();
        for (JointPlan version : versions) {
            int place = inForce.size();
            inForce.add(version.withStatus(
                    place == current ? now : place < current ? PlanStatus.SUPERSEDED : PlanStatus.DRAFT));
        }
        return inForce;
    }
}
