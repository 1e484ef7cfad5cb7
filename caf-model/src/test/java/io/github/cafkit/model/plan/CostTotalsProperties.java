package io.github.cafkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.RecurrenceUnit;
import io.github.cafkit.model.accountability.SchoolTerms;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CostTotalsProperties {

    private static final SchoolTerms TERMS = new SchoolTerms(
            DateRange.ofClosed(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)),
            List.of(
                    DateRange.ofClosed(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)),
                    DateRange.ofClosed(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 22))),
            List.of());

    @Property(tries = 100)
    void thePartsAddUpToTheWhole(@ForAll("plans") JointPlan plan, @ForAll CostPeriod.Kind kind) {
        CostTotals totals = CostTotals.of(plan, Fixtures.team(), kind, TERMS);

        assertThat(sum(totals.byAgency())).isEqualTo(totals.total());
        assertThat(sum(totals.byOutcome())).isEqualTo(totals.total());
        assertThat(sum(totals.byFrameworkOutcome())).isEqualTo(totals.total());
        assertThat(sum(totals.byFunder()).plus(totals.notFunded())).isEqualTo(totals.total());
        assertThat(sum(totals.byPeriod()).plus(totals.outsideKnownPeriods())).isEqualTo(totals.total());
        assertThat(totals.agreed()).isLessThanOrEqualTo(totals.total());
        assertThat(totals.byPeriod()).extracting(CostLine::of).isSorted();
    }

    @Property(tries = 40)
    void theTotalDoesNotDependOnThePeriodAskedFor(@ForAll("plans") JointPlan plan) {
        Money byMonth = CostTotals.of(plan, Fixtures.team(), CostPeriod.Kind.MONTH, TERMS)
                .total();

        for (CostPeriod.Kind kind : CostPeriod.Kind.values()) {
            assertThat(CostTotals.of(plan, Fixtures.team(), kind, TERMS).total())
                    .isEqualTo(byMonth);
        }
    }

    @Property(tries = 100)
    void theOrderOfActionsDoesNotMatter(@ForAll("plans") JointPlan plan) {
        IntendedOutcome outcome = plan.getOutcomes().get(0);
        List<Accountability> backwards = new ArrayList<>(outcome.getActions());
        Collections.reverse(backwards);
        JointPlan other = plan.withOutcomes(outcome.withActions(backwards));
        CostTotals one = CostTotals.of(plan.withOutcomes(outcome), Fixtures.team(), CostPeriod.Kind.MONTH, TERMS);
        CostTotals two = CostTotals.of(other, Fixtures.team(), CostPeriod.Kind.MONTH, TERMS);

        assertThat(two.total()).isEqualTo(one.total());
        assertThat(two.byFunder()).isEqualTo(one.byFunder());
        assertThat(two.byAgency()).isEqualTo(one.byAgency());
        assertThat(two.byPeriod()).isEqualTo(one.byPeriod());
        assertThat(two.notFunded()).isEqualTo(one.notFunded());
    }

    @Property(tries = 50)
    void plansWithEverySortOfCostSurviveTheTrip(@ForAll("plans") JointPlan plan) {
        String json = Line.JACKSON_2.write(plan);

        assertThat(Line.JACKSON_3.write(plan)).isEqualTo(json);
        for (Line line : Line.values()) {
            assertThat(line.read(json, JointPlan.class)).isEqualTo(plan);
        }
        assertThat(PlanComparison.between(plan, plan).changes()).isEmpty();
    }

    @Property(tries = 50)
    void comparingTheOtherWayRoundReversesEveryChange(
            @ForAll("plans") JointPlan one, @ForAll("plans") JointPlan other) {
        assertThat(PlanComparison.between(other, one).changes())
                .isEqualTo(PlanComparison.between(one, other).changes().stream()
                        .map(PlanChange::reversed)
                        .toList());
    }

    @Example
    void aFinancialYearBeginsInAprilAndATermHasTheHolidaysAfterIt() {
        assertThat(period(CostPeriod.Kind.FINANCIAL_YEAR, "2026-03-31").label()).isEqualTo("2025-26");
        assertThat(period(CostPeriod.Kind.FINANCIAL_YEAR, "2026-04-01").label()).isEqualTo("2026-27");
        assertThat(period(CostPeriod.Kind.ACADEMIC_YEAR, "2026-08-31").label()).isEqualTo("2025/26");
        assertThat(period(CostPeriod.Kind.MONTH, "2026-02-28").label()).isEqualTo("2026-02");
        assertThat(period(CostPeriod.Kind.TERM, "2026-04-02"))
                .isEqualTo(period(CostPeriod.Kind.TERM, "2026-01-05"))
                .isEqualTo(period(CostPeriod.Kind.TERM, "2025-10-01"));
        assertThat(CostPeriod.of(CostPeriod.Kind.TERM, LocalDate.of(2026, 9, 1), Optional.of(TERMS)))
                .isEmpty();
        assertThat(CostPeriod.of(CostPeriod.Kind.FINANCIAL_YEAR, LocalDate.MAX, Optional.empty()))
                .isEmpty();
    }

    private static CostPeriod period(CostPeriod.Kind kind, String day) {
        return CostPeriod.of(kind, LocalDate.parse(day), Optional.of(TERMS)).orElseThrow();
    }

    private static Money sum(List<? extends CostLine<?>> lines) {
        return lines.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }

    @Provide
    Arbitrary<JointPlan> plans() {
        return Combinators.combine(
                        actions().list().ofMinSize(1).ofMaxSize(4),
                        actions().list().ofMaxSize(3),
                        Arbitraries.of("BE_HEALTHY.1", "STAY_SAFE", "ENJOY_AND_ACHIEVE.2")
                                .set())
                .as((first, second, codes) -> Fixtures.plan()
                        .withOutcomes(
                                Fixtures.outcome()
                                        .withActions(numbered(first, "a"))
                                        .withFrameworkOutcomes(codes.stream()
                                                .map(OutcomeCode::of)
                                                .toList()),
                                Fixtures.outcome()
                                        .withId(OutcomeId.of("outcome-2"))
                                        .withActions(numbered(second, "b"))));
    }

    private static List<Accountability> numbered(List<Accountability> actions, String prefix) {
        List<Accountability> numbered = new ArrayList<>();
        for (Accountability action : actions) {
            numbered.add(action.withId(ActionId.of(prefix + numbered.size())));
        }
        return numbered;
    }

    private static Arbitrary<Accountability> actions() {
        Arbitrary<Party> parties = Arbitraries.of(
                Fixtures.MOTHER, Party.agency(Fixtures.SCHOOL), Fixtures.THERAPIST, Party.agency(Fixtures.THERAPY));
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(Fixtures.STARTED::plusDays);
        return Combinators.combine(parties.optional(), costs(), units(), days, Arbitraries.of(ActionStatus.class))
                .as((party, cost, per, until, status) -> Fixtures.action()
                        .withSupporting(List.of())
                        .withAccountable(party)
                        .withCost(cost)
                        .withStatus(status)
                        .withWhen(new Timing.Recurrence(2, per, 30, Fixtures.STARTED, until)));
    }

    private static Arbitrary<RecurrenceUnit> units() {
        return Arbitraries.of(RecurrenceUnit.class);
    }

    private static Arbitrary<Cost> costs() {
        Arbitrary<List<FundingShare>> funders = Arbitraries.of("0.01", "33.3333", "40", "50", "60", "100")
                .list()
                .ofMaxSize(2)
                .map(percents -> {
                    List<FundingShare> shares = new ArrayList<>();
                    for (String percent : percents) {
                        shares.add(FundingShare.of(shares.isEmpty() ? Fixtures.SCHOOL : Fixtures.THERAPY, percent));
                    }
                    return shares;
                });
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        funders,
                        units(),
                        Arbitraries.integers().between(0, 4))
                .as((pence, shares, per, sort) -> cost(Money.ofPence(pence), shares, per, sort));
    }

    private static Cost cost(Money price, List<FundingShare> shares, RecurrenceUnit per, int sort) {
        FundingShare[] funders = shares.toArray(FundingShare[]::new);
        return switch (sort) {
            case 0 -> Cost.perUnit(price, 7, funders);
            case 1 -> Cost.perOccurrence(price, funders);
            case 2 -> Cost.recurring(price, per, Fixtures.STARTED, Fixtures.STARTED.plusDays(200), funders);
            case 3 -> Cost.none();
            default -> Cost.notYetCosted();
        };
    }

    @Example
    void moneyOfOneActionIsExactToThePenny() {
        JointPlan plan = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withFrameworkOutcomes(
                                OutcomeCode.of("BE_HEALTHY"), OutcomeCode.of("STAY_SAFE"), OutcomeCode.of("X"))
                        .withActions(Fixtures.action()
                                .withCost(Cost.oneOff(
                                        Money.ofPounds("100"), FundingShare.of(Fixtures.SCHOOL, "33.333")))));
        CostTotals totals = CostTotals.of(plan, Fixtures.team(), CostPeriod.Kind.MONTH);

        assertThat(totals.byFunder()).containsExactly(new CostLine<>(Fixtures.SCHOOL, Money.ofPounds("33.33")));
        assertThat(totals.notFunded()).isEqualTo(Money.ofPounds("66.67"));
        assertThat(totals.notFullyFunded()).containsExactly(ActionId.of("action-1"));
        assertThat(totals.byFrameworkOutcome())
                .extracting(CostLine::amount)
                .containsExactly(Money.ofPounds("33.34"), Money.ofPounds("33.33"), Money.ofPounds("33.33"));
        assertThat(totals.toString()).isEqualTo("CostTotals[total=100.00 GBP, notFunded=66.67 GBP]");
    }
}
