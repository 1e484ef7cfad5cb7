package io.github.cafkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.Provision;
import io.github.cafkit.model.accountability.ProvisionKind;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanViewsTest {

    private static final TeamAroundTheChild TEAM = Fixtures.team();
    private static final String HOSTILE = "Talk | with: Nell\n  section <script>; %% [x](http://y)";

    @Test
    void theMatrixShowsWhoAnswersAndWhoHelps() {
        AccountabilityMatrix matrix = AccountabilityMatrix.of(Fixtures.plan(), TEAM, Fixtures.TODAY);

        assertThat(matrix.part(ActionId.of("action-1"), Fixtures.THERAPIST))
                .contains(AccountabilityMatrix.Part.ACCOUNTABLE);
        assertThat(matrix.part(ActionId.of("action-1"), Fixtures.SENCO)).contains(AccountabilityMatrix.Part.SUPPORTING);
        assertThat(matrix.part(ActionId.of("action-1"), Fixtures.MOTHER)).isEmpty();
        assertThat(matrix.gaps()).isEmpty();
        assertThat(matrix.toMarkdown()).isEqualTo("""
                        | Action | `person senco-1` | `person therapist-1` |
                        |---|---|---|
                        | `action-1` | S | A |
                        """);
    }

    @Test
    void whatNobodyAnswersForIsAGapOfActionAndOutcome() {
        JointPlan plan = actions(Fixtures.action().withAccountable(Optional.empty()));

        assertThat(gaps(plan))
                .containsExactly(PlanGap.Kind.ACTION_WITHOUT_ACCOUNTABLE, PlanGap.Kind.OUTCOME_WITHOUT_ACCOUNTABLE);
        assertThat(PlanReport.of(plan, TEAM, Fixtures.TODAY).toMarkdown())
                .contains("- outcome outcome-1 (action-1): no party is accountable for the action");
    }

    @Test
    void anAgencyOfTheTeamWithoutAPartIsFound() {
        JointPlan plan = actions(Fixtures.action().withSupporting(List.of()).withCost(Cost.none()));

        assertThat(AccountabilityMatrix.of(plan, TEAM, Fixtures.TODAY).gaps())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.kind()).isEqualTo(PlanGap.Kind.AGENCY_WITHOUT_PART);
                    assertThat(gap.agency()).contains(Fixtures.SCHOOL);
                });
    }

    @Test
    void twoPartiesWhoDoTheSameForTheSameNeedAreFound() {
        Accountability other = second(action -> action.withSupporting(List.of())
                .withAccountable(Fixtures.SENCO)
                .withWhat("six SESSIONS, of thirty minutes!"));

        assertThat(gaps(actions(Fixtures.action(), other))).containsExactly(PlanGap.Kind.SAME_THING_BY_TWO);
        assertThat(gaps(actions(Fixtures.action(), other.withWhat("a visit at home"))))
                .isEmpty();
        assertThat(gaps(actions(Fixtures.action(), other.withStatus(ActionStatus.SUPERSEDED))))
                .isEmpty();
        assertThat(gaps(actions(Fixtures.action(), second(action -> action))))
                .containsExactly(PlanGap.Kind.SAME_THING_TWICE);
    }

    @Test
    void twoAgenciesWithProvisionOfTheSameSortForTheSameNeedAreFound() {
        Provision assessment = provision(ProvisionKind.ASSESSMENT);
        Accountability one = Fixtures.action().withProvision(assessment);
        Accountability other = second(action -> action.withWhat("a test of speech")
                .withAccountable(Party.agency(Fixtures.SCHOOL))
                .withProvision(assessment));

        assertThat(gaps(actions(one, other))).containsExactly(PlanGap.Kind.SAME_THING_BY_TWO);
        assertThat(gaps(actions(one, other.withProvision(provision(ProvisionKind.TRAINING)))))
                .isEmpty();
        assertThat(gaps(actions(
                        one.withProvision(assessment.withProgramme("speech")),
                        other.withProvision(assessment.withProgramme("hearing")))))
                .isEmpty();
    }

    @Test
    void theReportIsByAgencyByPersonAndByDate() {
        JointPlan plan = actions(
                Fixtures.action(),
                second(action -> action.withWhat("stories at home")
                        .withAccountable(Fixtures.MOTHER)
                        .withWhen(Timing.by(LocalDate.of(2026, 1, 30)))));
        PlanReport report = PlanReport.of(plan, TEAM, Fixtures.TODAY);

        assertThat(report.agencies()).containsExactly(Fixtures.SCHOOL, Fixtures.THERAPY);
        assertThat(report.forAgency(Fixtures.THERAPY))
                .singleElement()
                .satisfies(duty -> assertThat(duty.accountable()).isTrue());
        assertThat(report.forPerson(Fixtures.MOTHER_ID))
                .extracting(PlanReport.Duty::action)
                .containsExactly(ActionId.of("action-2"));
        assertThat(report.byDate().get(0).action()).isEqualTo(ActionId.of("action-2"));
        assertThat(report.overdue())
                .singleElement()
                .satisfies(duty -> assertThat(duty.party()).isEqualTo(Fixtures.MOTHER));
        assertThat(report.toMarkdown())
                .contains("| `action-2` | `person mother-1` | accountable | 2026-01-30 | not started, overdue |")
                .contains("## Family and others")
                .doesNotContain("stories");
    }

    @Test
    void theTimelineHasBarsAndMarks() {
        JointPlan plan = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withTargetBy(LocalDate.of(2026, 3, 13))
                        .withActions(
                                Fixtures.action().withStatus(ActionStatus.IN_PROGRESS),
                                second(action -> action.withWhen(Optional.empty()))));
        PlanTimeline timeline = PlanTimeline.of(plan);

        assertThat(timeline.undated()).containsExactly(ActionId.of("action-2"));
        assertThat(timeline.on(Fixtures.TODAY)).hasSize(1);
        assertThat(timeline.toMermaid()).isEqualTo("""
                        gantt
                            dateFormat YYYY-MM-DD
                            inclusiveEndDates
                            title Plan plan-1
                            section Outcome outcome-1
                            Action action-1 :active, b0, 2026-01-05, 2026-03-06
                            Target outcome-1 :milestone, b1, 2026-03-13, 0d
                            section Plan
                            Review  :milestone, b2, 2026-03-16, 0d
                        """);
        assertThat(timeline.toMarkdown()).contains("| Action | `action-1` | 2026-01-05 | 2026-03-06 | in progress |");
    }

    @Test
    void pagesWithWordsEscapeThemAndThoseWithoutHoldNone() {
        JointPlan plan = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withStatement(HOSTILE)
                        .withActions(Fixtures.action().withWhat(HOSTILE)));
        AccountabilityMatrix matrix = AccountabilityMatrix.of(plan, TEAM, Fixtures.TODAY);
        PlanReport report = PlanReport.of(plan, TEAM, Fixtures.TODAY);
        PlanTimeline timeline = PlanTimeline.of(plan);

        assertThat(matrix.viewMarkdown(plan, TEAM)).contains("Quillfeather").doesNotContain("<script", "](");
        assertThat(matrix.viewMarkdown(plan, TEAM).lines().count())
                .isEqualTo(matrix.toMarkdown().lines().count());
        assertThat(report.viewMarkdown(plan, TEAM)).contains("An agency").doesNotContain("<script", "](");
        assertThat(timeline.viewMermaid(plan).lines().count())
                .isEqualTo(timeline.toMermaid().lines().count());
        assertThat(timeline.viewMermaid(plan))
                .contains("Action action-1 Talk with Nell")
                .doesNotContain("%%", ";");
        for (Object byIds : List.of(matrix, report, timeline, PlanComparison.between(Fixtures.plan(), plan))) {
            assertThat(byIds.toString()).doesNotContain("Nell", "Quillfeather");
        }
    }

    @Test
    void plansAndTeamsOfDifferentChildrenAreRefused() {
        JointPlan other = Fixtures.plan().withChild(PersonId.of("child-2"));

        assertThatThrownBy(() -> AccountabilityMatrix.of(other, TEAM, Fixtures.TODAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("MATRIX-01");
        assertThatThrownBy(() -> PlanReport.of(other, TEAM, Fixtures.TODAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REPORT-01");
        assertThatThrownBy(() -> CostTotals.of(other, TEAM, CostPeriod.Kind.MONTH))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COST-09");
        assertThatThrownBy(() -> OutcomeCoverage.of(other, TEAM, Frameworks.CAF_2009, Fixtures.TODAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COVERAGE-02");
    }

    private static List<PlanGap.Kind> gaps(JointPlan plan) {
        return AccountabilityMatrix.of(plan, TEAM, Fixtures.TODAY).gaps().stream()
                .map(PlanGap::kind)
                .toList();
    }

    private static Provision provision(ProvisionKind kind) {
        return Provision.builder().kind(kind).build();
    }

    private static Accountability second(UnaryOperator<Accountability> change) {
        return change.apply(Fixtures.action().withId(ActionId.of("action-2")));
    }

    private static JointPlan actions(Accountability... actions) {
        return Fixtures.plan().withOutcomes(Fixtures.outcome().withActions(actions));
    }
}
