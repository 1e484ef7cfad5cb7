package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.AccountabilityMatrix;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.Contribution;
import io.github.cafkit.model.plan.CostPeriod;
import io.github.cafkit.model.plan.CostTotals;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeCoverage;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanComparison;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanHistoryId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanReport;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.List;
import java.util.Optional;

/** Plans, their versions and reports on them as they cannot be. */
final class PlanRefusals {

    private static final PersonId STRANGER = PersonId.of("stranger");

    private PlanRefusals() {}

    static void addTo(RefusalList refusals) {
        parts(refusals);
        versions(refusals);
        contents(refusals);
        histories(refusals);
        moves(refusals);
        reports(refusals);
    }

    private static void parts(RefusalList refusals) {
        refusals.spoilt(
                "AGREEMENT-01",
                Agreement.class,
                Agreement.Builder.class,
                (agreement, choices) -> agreement.agrees(YesNoUnknown.YES).on(Optional.empty()));
        refusals.spoilt(
                "OUTCOME-01",
                IntendedOutcome.class,
                IntendedOutcome.Builder.class,
                (outcome, choices) -> outcome.subject(OutcomeSubject.FAMILY)
                        .subjectPerson(refusals.valid(PersonId.class).from(choices)));
        refusals.spoilt("OUTCOME-02", IntendedOutcome.class, IntendedOutcome.Builder.class, (outcome, choices) -> {
            Contribution contribution = refusals.valid(Contribution.class).from(choices);
            outcome.contributions(List.of(contribution, contribution));
        });
    }

    private static void plan(RefusalList refusals, String code, Catalogue.Corrections<JointPlan.Builder> spoil) {
        refusals.spoilt(code, JointPlan.class, JointPlan.Builder.class, spoil);
    }

    private static void versions(RefusalList refusals) {
        plan(refusals, "JOINT-PLAN-01", (plan, choices) -> plan.version(choices.pick(0, -1)));
        plan(
                refusals,
                "JOINT-PLAN-02",
                (plan, choices) -> plan.version(choices.between(2, 9)).replaces(Optional.empty()));
        plan(refusals, "JOINT-PLAN-03", (plan, choices) -> {
            PlanId id = refusals.valid(PlanId.class).from(choices);
            plan.id(id).replaces(id);
        });
    }

    private static void contents(RefusalList refusals) {
        plan(refusals, "JOINT-PLAN-04", (plan, choices) -> {
            IntendedOutcome outcome = refusals.valid(IntendedOutcome.class).from(choices);
            plan.outcomes(List.of(outcome, outcome));
        });
        plan(refusals, "JOINT-PLAN-05", (plan, choices) -> {
            IntendedOutcome outcome = refusals.valid(IntendedOutcome.class)
                    .from(choices)
                    .withActions(refusals.valid(Accountability.class).from(choices));
            plan.outcomes(List.of(outcome.withId(OutcomeId.of("one")), outcome.withId(OutcomeId.of("other"))));
        });
        plan(refusals, "JOINT-PLAN-06", (plan, choices) -> {
            Agreement agreement = refusals.valid(Agreement.class).from(choices);
            plan.agreements(List.of(agreement, agreement));
        });
    }

    private static JointPlan first(RefusalList refusals, Choices choices) {
        return JointPlan.builder()
                .from(refusals.valid(JointPlan.class).from(choices))
                .id(PlanId.of("one"))
                .version(1)
                .replaces(Optional.empty())
                .status(PlanStatus.ACTIVE)
                .build();
    }

    private static PlanHistory history(RefusalList refusals, Choices choices) {
        return PlanHistory.startingWith(PlanHistoryId.of("history"), first(refusals, choices));
    }

    private static JointPlan next(JointPlan plan) {
        return plan.revisedAs(PlanId.of("other"), plan.getStartsOn());
    }

    private static void history(RefusalList refusals, String code, Catalogue.Corrections<PlanHistory.Builder> spoil) {
        refusals.spoilt(code, PlanHistory.class, PlanHistory.Builder.class, spoil);
    }

    private static void histories(RefusalList refusals) {
        history(refusals, "PLAN-HISTORY-01", (history, choices) -> history.versions(List.of()));
        history(refusals, "PLAN-HISTORY-02", (history, choices) -> {
            JointPlan plan = first(refusals, choices);
            history.versions(List.of(plan, plan));
        });
        history(refusals, "PLAN-HISTORY-03", (history, choices) -> history.child(STRANGER));
        history(refusals, "PLAN-HISTORY-04", (history, choices) -> {
            JointPlan plan = first(refusals, choices);
            JointPlan following = next(plan);
            history.child(plan.getChild())
                    .versions(List.of(
                            plan,
                            choices.chance(50)
                                    ? following.withVersion(3)
                                    : following.withReplaces(PlanId.of("another"))));
        });
        history(refusals, "PLAN-14", (history, choices) -> {
            JointPlan plan = first(refusals, choices);
            history.child(plan.getChild()).versions(List.of(plan, next(plan).withStatus(PlanStatus.ACTIVE)));
        });
    }

    private static void moves(RefusalList refusals) {
        refusals.add(
                "PLAN-HISTORY-05",
                PlanHistory.class,
                choices -> history(refusals, choices).activated(PlanId.of(choices.pick("one", "other"))));
        refusals.add(
                "PLAN-HISTORY-06",
                PlanHistory.class,
                choices -> history(refusals, choices).closed().closed());
        refusals.add("PLAN-HISTORY-07", PlanHistory.class, choices -> {
            PlanHistory history = history(refusals, choices);
            return history.added(
                    next(history.latest()).withStatus(choices.pick(PlanStatus.SUPERSEDED, PlanStatus.CLOSED)));
        });
        refusals.add("COMPARISON-01", PlanComparison.class, choices -> {
            JointPlan plan = refusals.valid(JointPlan.class).from(choices);
            return PlanComparison.between(plan, plan.withChild(STRANGER));
        });
    }

    private static void reports(RefusalList refusals) {
        refusals.add(
                "MATRIX-01",
                AccountabilityMatrix.class,
                choices -> AccountabilityMatrix.of(
                        ofStranger(refusals, choices), team(refusals, choices), PlainSamples.day(choices)));
        refusals.add(
                "REPORT-01",
                PlanReport.class,
                choices -> PlanReport.of(
                        ofStranger(refusals, choices), team(refusals, choices), PlainSamples.day(choices)));
        refusals.add(
                "COST-09",
                CostTotals.class,
                choices -> CostTotals.of(
                        ofStranger(refusals, choices),
                        team(refusals, choices),
                        choices.pick(CostPeriod.Kind.values())));
        refusals.add("COVERAGE-01", OutcomeCoverage.class, choices -> {
            JointPlan plan = refusals.valid(JointPlan.class).from(choices).withFramework(FrameworkId.of("another"));
            return OutcomeCoverage.of(
                    plan, team(refusals, choices), choices.pick(Frameworks.all()), PlainSamples.day(choices));
        });
        refusals.add("COVERAGE-02", OutcomeCoverage.class, choices -> {
            Framework framework = choices.pick(Frameworks.all());
            JointPlan plan = ofStranger(refusals, choices).withFramework(framework.getId());
            return OutcomeCoverage.of(plan, team(refusals, choices), framework, PlainSamples.day(choices));
        });
    }

    private static JointPlan ofStranger(RefusalList refusals, Choices choices) {
        return refusals.valid(JointPlan.class).from(choices).withChild(STRANGER);
    }

    private static TeamAroundTheChild team(RefusalList refusals, Choices choices) {
        return refusals.valid(TeamAroundTheChild.class).from(choices);
    }
}
