package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.Contribution;
import io.github.cafkit.model.plan.CostLine;
import io.github.cafkit.model.plan.CostPeriod;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeCoverage;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanChange;
import io.github.cafkit.model.plan.PlanComparison;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanTimeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Joint plans, their parts and their versions. */
final class PlanSamples {

    private PlanSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.corrected(Agreement.class, Agreement.Builder.class, (agreement, choices) -> {
            YesNoUnknown agrees = choices.pick(YesNoUnknown.values());
            agreement.agrees(agrees);
            if (agrees == YesNoUnknown.YES) {
                agreement.on(PlainSamples.day(choices));
            }
        });
        catalogue.corrected(
                IntendedOutcome.class,
                IntendedOutcome.Builder.class,
                (outcome, choices) -> {
                    OutcomeSubject subject = choices.pick(OutcomeSubject.values());
                    outcome.subject(subject)
                            .subjectPerson(
                                    subject == OutcomeSubject.FAMILY
                                            ? Optional.empty()
                                            : PlainSamples.maybe(catalogue.one(PersonId.class), choices))
                            .contributions(Lists.distinct(
                                    catalogue.one(Contribution.class), 3, Contribution::getAgency, choices))
                            .actions(Lists.distinct(
                                    catalogue.one(Accountability.class), 4, Accountability::getId, choices));
                },
                "contributions",
                "actions");
        catalogue.corrected(
                JointPlan.class,
                JointPlan.Builder.class,
                (plan, choices) -> new WholePlan(catalogue, choices).fill(plan),
                "child",
                "outcomes",
                "agreements",
                "childComment");
        versions(catalogue);
        reports(catalogue);
    }

    private static void versions(Catalogue catalogue) {
        catalogue.corrected(
                PlanHistory.class,
                PlanHistory.Builder.class,
                (history, choices) -> {
                    List<JointPlan> versions = new PlanVersions(catalogue, choices, "version").row(1, 4);
                    history.child(versions.get(0).getChild()).versions(versions);
                },
                "child",
                "versions");
        catalogue.add(PlanComparison.class, choices -> {
            List<JointPlan> versions = new PlanVersions(catalogue, choices, "version").row(2, 2);
            return PlanComparison.between(versions.get(0), versions.get(1));
        });
        Sample<String> place =
                choices -> PlainSamples.id(choices.pick("outcome", "action", "person", "agency", "need"), choices);
        for (Class<?> change : List.of(
                PlanChange.Added.class,
                PlanChange.Removed.class,
                PlanChange.Moved.class,
                PlanChange.Repriced.class,
                PlanChange.Replaced.class,
                PlanChange.Reworded.class)) {
            catalogue.attribute(change, "id", place);
        }
        catalogue.attribute(PlanChange.Replaced.class, "from", place);
        catalogue.attribute(PlanChange.Replaced.class, "to", place);
    }

    private static void reports(Catalogue catalogue) {
        catalogue.add(CostPeriod.class, choices -> {
            LocalDate day = PlainSamples.day(choices);
            CostPeriod.Kind kind = choices.pick(CostPeriod.Kind.values());
            DateRange term = DateRange.of(day, day.plusDays(choices.pick(90, 1)));
            return CostPeriod.of(kind, day, Optional.empty())
                    .orElseGet(() -> new CostPeriod(kind, term.toString(), term));
        });
        catalogue.add(
                CostLine.class,
                choices -> new CostLine<>(
                        catalogue.one(OutcomeId.class).from(choices),
                        catalogue.one(Money.class).from(choices)));
        catalogue.attribute(OutcomeCoverage.Line.class, "label", PlainSamples::line);
        catalogue.add(PlanTimeline.Bar.class, choices -> {
            LocalDate first = PlainSamples.day(choices);
            return new PlanTimeline.Bar(
                    choices.pick(PlanTimeline.Kind.values()),
                    PlainSamples.maybe(catalogue.one(OutcomeId.class), choices),
                    PlainSamples.maybe(catalogue.one(ActionId.class), choices),
                    PlainSamples.maybe(catalogue.one(ActionStatus.class), choices),
                    first,
                    PlainSamples.from(first, choices));
        });
    }
}
