package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.SchoolTerms;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.plan.CostPeriod;
import io.github.cafkit.model.plan.CostTotals;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanChange;
import io.github.cafkit.model.plan.PlanComparison;
import io.github.cafkit.model.plan.PlanGap;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanReport;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Plans come with actions that are overdue, done, not paid for, and done by nobody. */
class PlanVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    @Test
    void actions_are_in_every_status_overdue_and_due_the_day_before_on_and_after_the_day() {
        Seen<Accountability> actions = Seen.of(Accountability.class, 2000)
                .atLeast(2, "overdue", action -> action.overdueOn(DAY))
                .atLeast(
                        2,
                        "done on report",
                        action -> action.getStatus() == ActionStatus.DONE
                                && !action.getStatusReports().isEmpty())
                .atLeast(2, "no reason given", Accountability::lacksReason)
                .atLeast(
                        20,
                        "nobody accountable",
                        action -> action.getAccountable().isEmpty())
                .atLeast(5, "escalated", action -> !action.getEscalations().isEmpty());
        for (ActionStatus status : ActionStatus.values()) {
            actions.atLeast(2, status.name(), action -> action.getStatus() == status);
        }
        for (int days : new int[] {-1, 0, 1}) {
            actions.atLeast(
                    0.5,
                    "last day in " + days + " days",
                    action -> action.getWhen().map(Timing::lastDay).equals(Optional.of(DAY.plusDays(days))));
        }
    }

    @Test
    void costs_are_of_every_kind_and_paid_for_in_full_in_part_and_too_often() {
        Seen<Cost> costs = Seen.of(Cost.class, 2000);
        for (Class<?> kind : List.of(
                Cost.Priced.class,
                Cost.PerOccurrence.class,
                Cost.Recurring.class,
                Cost.NoCost.class,
                Cost.NotYetCosted.class)) {
            costs.atLeast(5, kind.getSimpleName(), kind::isInstance);
        }
        costs.atLeast(5, "in full", cost -> cost instanceof Cost.Payable payable && payable.fullyFunded())
                .atLeast(
                        5,
                        "by nobody",
                        cost -> cost instanceof Cost.Payable payable
                                && payable.funders().isEmpty())
                .atLeast(2, "more than in full", cost -> funded(cost) > 0)
                .atLeast(5, "less than in full", cost -> funded(cost) < 0);
        Seen.of(SchoolTerms.class, 500)
                .atLeast(5, "no terms", terms -> terms.terms().isEmpty())
                .atLeast(5, "four terms", terms -> terms.terms().size() == 4);
    }

    /** Compared with all of it. */
    private static int funded(Cost cost) {
        return cost instanceof Cost.Payable payable && !payable.funders().isEmpty()
                ? payable.fundedPercent().compareTo(BigDecimal.valueOf(100))
                : 0;
    }

    @Test
    void texts_are_short_long_and_written_in_any_script() {
        Seen.of(IntendedOutcome.class, 2000)
                .atLeast(1, "a page", outcome -> outcome.getStatement().length() > 1000)
                .atLeast(
                        0.2,
                        "as long as may be",
                        outcome -> outcome.getStatement().length() > 19_900)
                .atLeast(5, "emoji", outcome -> Scripts.hasEmoji(outcome.getStatement()))
                .atLeast(5, "right to left", outcome -> Scripts.isRightToLeft(outcome.getStatement()));
    }

    @Test
    void plans_are_in_every_status_empty_and_full() {
        Seen<JointPlan> plans = Seen.of(JointPlan.class, 600)
                .atLeast(10, "no outcomes", plan -> plan.getOutcomes().isEmpty())
                .atLeast(4, "five actions or more", plan -> plan.allActions().size() >= 5)
                .atLeast(
                        5,
                        "somebody does not agree",
                        plan -> plan.getAgreements().stream()
                                .anyMatch(agreement -> agreement.getOn().isEmpty()))
                .atLeast(
                        5,
                        "a need that is not met",
                        plan -> !plan.getUnmetNeeds().isEmpty());
        for (PlanStatus status : PlanStatus.values()) {
            plans.atLeast(10, status.name(), plan -> plan.getStatus() == status);
        }
    }

    @Test
    void plans_and_teams_are_of_one_child_and_have_gaps_and_overlaps() {
        Sample<PlanReport> report = choices -> PlanReport.of(
                Samples.of(JointPlan.class).from(choices),
                Samples.of(TeamAroundTheChild.class).from(choices),
                DAY);
        Seen<PlanReport> reports = new Seen<>(report.stream(0).limit(500).toList());
        for (PlanGap.Kind kind : PlanGap.Kind.values()) {
            reports.atLeast(0.5, kind.name(), each -> each.gaps().stream().anyMatch(gap -> gap.kind() == kind));
        }
        reports.atLeast(5, "an overdue duty", each -> !each.overdue().isEmpty())
                .atLeast(
                        5,
                        "of the team",
                        each -> each.duties().stream()
                                .anyMatch(duty -> duty.agency().isPresent()));
        Seen<CostTotals> totals = new Seen<>(LongStream.range(0, 300)
                .mapToObj(seed -> CostTotals.of(
                        Samples.of(JointPlan.class).of(seed),
                        Samples.of(TeamAroundTheChild.class).of(seed),
                        CostPeriod.Kind.FINANCIAL_YEAR))
                .toList());
        totals.atLeast(10, "not counted", sums -> !sums.notCounted().isEmpty())
                .atLeast(10, "not costed", sums -> !sums.notCosted().isEmpty())
                .atLeast(1, "over-funded", sums -> !sums.overFunded().isEmpty())
                .atLeast(10, "something to pay", sums -> !sums.total().zero());
    }

    @Test
    void histories_have_an_active_version_a_closed_one_and_drafts() {
        Seen.of(PlanHistory.class, 400)
                .atLeast(10, "active", history -> history.active().isPresent())
                .atLeast(
                        10,
                        "closed",
                        history -> history.getVersions().stream()
                                .anyMatch(version -> version.getStatus() == PlanStatus.CLOSED))
                .atLeast(
                        10,
                        "only drafts",
                        history -> history.getVersions().stream()
                                .allMatch(version -> version.getStatus() == PlanStatus.DRAFT))
                .atLeast(5, "three versions", history -> history.getVersions().size() >= 3)
                .atLeast(
                        5,
                        "a draft after the active one",
                        history ->
                                history.active().isPresent() && history.latest().getStatus() == PlanStatus.DRAFT);
    }

    @Test
    void versions_differ_in_every_way() {
        Seen<PlanComparison> comparisons = Seen.of(PlanComparison.class, 400);
        for (Class<?> kind : PlanChange.class.getPermittedSubclasses()) {
            comparisons.atLeast(
                    2,
                    kind.getSimpleName(),
                    comparison -> comparison.changes().stream().anyMatch(kind::isInstance));
        }
    }
}
