package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.EscalationOutcome;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Provision;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.AccountabilityMatrix;
import io.github.cafkit.model.plan.CostLine;
import io.github.cafkit.model.plan.CostPeriod;
import io.github.cafkit.model.plan.CostTotals;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.PlanGap;
import io.github.cafkit.model.plan.PlanReport;
import io.github.cafkit.model.plan.PlanTimeline;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S5: who does what, when, where and at what cost, so that nobody can pass it on unseen. */
class S05AccountabilitiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    @ParameterizedTest
    @EnumSource(Line.class)
    void anActionSaysWhoWhatWhenWhereAndAtWhatCost(Line line) {
        Accountability action = action(plan(line), "action-4");

        assertThat(action.getAccountable()).isPresent();
        assertThat(action.getProvision().flatMap(Provision::getQuantity)).isPresent();
        assertThat(action.getProvision().map(Provision::specified)).contains(true);
        assertThat(action.getWhen())
                .containsInstanceOf(Timing.Recurrence.class)
                .map(Timing::lastDay)
                .contains(LocalDate.of(2026, 7, 17));
        assertThat(action.getWhere()).isPresent();
        assertThat(action.getCost()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void itsProgressIsKeptDayByDay(Line line) {
        Accountability action = action(plan(line), "action-1");

        assertThat(action.statusOn(LocalDate.of(2026, 1, 11))).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(action.statusOn(LocalDate.of(2026, 1, 12))).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.statusOn(LocalDate.of(2026, 2, 4))).isEqualTo(ActionStatus.DONE);
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void whatIsNotDeliveredIsEscalatedToSomebodyWhoCanSeeToIt(Line line) {
        JointPlan plan = line.read(Sample.named(Sample.PLAN).json(), JointPlan.class);

        assertThat(action(plan, "action-2").getEscalatesTo()).isPresent();
        assertThat(action(plan, "action-2").getEscalations())
                .extracting(escalation -> escalation.getOutcome())
                .containsExactly(EscalationOutcome.NOT_DELIVERED, EscalationOutcome.OPEN);
    }

    @Test
    void costsAreAddedUpByFunderByOutcomeAndByYear() {
        CostTotals totals = CostTotals.of(plan(Line.JACKSON_3), team(), CostPeriod.Kind.FINANCIAL_YEAR);

        assertThat(totals.total()).isEqualTo(Money.ofPounds("686.00"));
        assertThat(totals.byFunder())
                .containsExactly(
                        new CostLine<>(AgencyId.of("council-10"), Money.ofPounds("580.40")),
                        new CostLine<>(AgencyId.of("school-10"), Money.ofPounds("105.60")));
        assertThat(totals.byOutcome())
                .containsExactly(
                        new CostLine<>(OutcomeId.of("outcome-1"), Money.ofPounds("176.00")),
                        new CostLine<>(OutcomeId.of("outcome-2"), Money.ofPounds("510.00")));
        assertThat(totals.byPeriod())
                .extracting(year -> year.of().label() + " " + year.amount())
                .containsExactly("2025-26 431.00 GBP", "2026-27 255.00 GBP");
        assertThat(totals.agreed()).isEqualTo(Money.ofPounds("176.00"));
        assertThat(totals.notAgreed()).containsExactly(ActionId.of("action-4"));
        assertThat(totals.notFunded()).isEqualTo(Money.ZERO);
    }

    @Test
    void thePlanIsReportedByAgencyByPersonAndByDate() {
        PlanReport report = PlanReport.of(plan(Line.JACKSON_2), team(), DAY);

        assertThat(report.forAgency(AgencyId.of("voluntary-10"))).hasSize(1);
        assertThat(report.forPerson(PersonId.of("mother-7010"))).hasSize(2);
        assertThat(report.byDate())
                .extracting(duty -> duty.action().value())
                .containsExactly("action-3", "action-2", "action-2", "action-4");
        assertThat(report.overdue()).isEmpty();
        assertThat(PlanReport.of(plan(Line.JACKSON_2), team(), LocalDate.of(2026, 3, 28))
                        .overdue())
                .extracting(duty -> duty.action().value())
                .containsExactly("action-3");
    }

    @Test
    void gapsAreFoundAndTheTimelineCanBeDrawn() {
        JointPlan plan = plan(Line.JACKSON_2);

        assertThat(AccountabilityMatrix.of(plan, team(), DAY).gaps())
                .extracting(PlanGap::kind)
                .containsOnly(PlanGap.Kind.AGENCY_WITHOUT_PART);
        assertThat(PlanTimeline.of(plan).on(DAY))
                .extracting(bar -> bar.action().map(ActionId::value).orElse(""))
                .containsExactly("action-2", "action-3", "action-4");
        assertThat(PlanTimeline.of(plan).toMermaid()).startsWith("gantt\n").doesNotContain("rent");
    }

    private static JointPlan plan(Line line) {
        return line.read(Sample.named("joint-plan-family.json").json(), JointPlan.class);
    }

    private static TeamAroundTheChild team() {
        return Fixtures.team().withChild(PersonId.of("child-7010"));
    }

    private static Accountability action(JointPlan plan, String id) {
        return plan.allActions().stream()
                .filter(action -> action.getId().equals(ActionId.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
