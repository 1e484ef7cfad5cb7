package io.github.cafkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.CostAgreement;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.accountability.Provision;
import io.github.cafkit.model.accountability.ProvisionKind;
import io.github.cafkit.model.accountability.RecurrenceUnit;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanComparisonTest {

    private static final LocalDate DAY = Fixtures.TODAY;
    private static final JointPlan PLAN = Fixtures.plan();

    static Stream<Arguments> changes() {
        return Stream.of(
                plan(PlanPart.PLAN_STATUS, plan -> plan.withStatus(PlanStatus.CLOSED)),
                plan(PlanPart.PLAN_START, plan -> plan.withStartsOn(DAY)),
                plan(PlanPart.ASSESSMENT, plan -> plan.withAssessment(AssessmentId.of("caf-2"))),
                plan(PlanPart.FRAMEWORK, plan -> plan.withFramework(FrameworkId.of("OWN"))),
                plan(PlanPart.LONG_TERM_GOAL, plan -> plan.withLongTermGoal("friends")),
                plan(PlanPart.CONSENTS, plan -> plan.withConsents(ConsentId.of("consent-1"))),
                plan(
                        PlanPart.REVIEW_DAY,
                        plan -> plan.withReview(plan.getReview().orElseThrow().withNextOn(DAY))),
                plan(
                        PlanPart.REVIEW_ARRANGEMENT,
                        plan -> plan.withReview(plan.getReview().orElseThrow().withVenue(Place.remote()))),
                plan(PlanPart.VOICE, plan -> plan.withChildComment(words())),
                plan(
                        PlanPart.CONTINGENCIES,
                        plan -> plan.withContingencies(
                                Contingency.builder().trigger("x").response("y").build())),
                plan(PlanPart.COPIES, plan -> plan.withCopies(new PlanCopy(Fixtures.MOTHER, DAY))),
                plan(PlanPart.AGREEMENT, plan -> plan.withAgreements(Fixtures.agrees(Fixtures.MOTHER))),
                plan(
                        PlanPart.UNMET_NEED,
                        plan -> plan.withUnmetNeeds(UnmetNeed.builder()
                                .need(NeedId.of("need-1"))
                                .wanted("x")
                                .reason(UnmetReason.OTHER)
                                .build())),
                outcome(PlanPart.SUBJECT, outcome -> outcome.withSubjectPerson(Fixtures.CHILD_ID)),
                outcome(PlanPart.STATEMENT, outcome -> outcome.withStatement("other words")),
                outcome(PlanPart.NEEDS, outcome -> outcome.withNeeds(NeedId.of("need-2"))),
                outcome(
                        PlanPart.FRAMEWORK_OUTCOMES,
                        outcome -> outcome.withFrameworkOutcomes(OutcomeCode.of("BE_HEALTHY"))),
                outcome(PlanPart.TARGET, outcome -> outcome.withMeasure("words")),
                outcome(PlanPart.TARGET_DAY, outcome -> outcome.withTargetBy(DAY)),
                outcome(
                        PlanPart.CONTRIBUTIONS,
                        outcome -> outcome.withContributions(Contribution.builder()
                                .agency(Fixtures.SCHOOL)
                                .words("x")
                                .build())),
                outcome(
                        PlanPart.SMART_ANSWER,
                        outcome -> outcome.withSmartAnswer(SmartAnswer.builder()
                                .answeredBy(Fixtures.MOTHER_ID)
                                .on(DAY)
                                .build())),
                outcome(PlanPart.EVALUATIONS, outcome -> outcome.withEvaluations(List.of())),
                action(PlanPart.WHAT, action -> action.withWhat("other words")),
                action(
                        PlanPart.WHAT,
                        action -> action.withProvision(
                                Provision.builder().kind(ProvisionKind.ADVICE).build())),
                action(PlanPart.ACCOUNTABLE, action -> action.withAccountable(Fixtures.MOTHER)),
                action(PlanPart.SUPPORTING, action -> action.withSupporting(List.of())),
                action(PlanPart.FIRST_DAY, action -> action.withStartsOn(DAY)),
                action(PlanPart.LAST_DAY, action -> action.withWhen(Timing.by(DAY))),
                action(
                        PlanPart.FREQUENCY,
                        action -> action.withWhen(
                                new Timing.Recurrence(1, RecurrenceUnit.WEEK, 30, DAY, LocalDate.of(2026, 3, 6)))),
                action(PlanPart.PLACE, action -> action.withWhere(Place.remote())),
                action(PlanPart.COST, action -> action.withCost(Cost.none())),
                action(PlanPart.COST, action -> action.withCost(Cost.notYetCosted())),
                action(PlanPart.FUNDING, PlanComparisonTest::fundedByOne),
                action(
                        PlanPart.COST_AGREEMENT,
                        action ->
                                action.withCostAgreement(CostAgreement.builder().build())),
                action(
                        PlanPart.SHARING,
                        action -> action.withSharingNeeds(SharingNeed.builder()
                                .recipient(Fixtures.THERAPY)
                                .addCategories("SEN")
                                .build())),
                action(PlanPart.ACTION_STATUS, action -> action.withStatus(ActionStatus.DONE)),
                action(PlanPart.PROGRESS, action -> action.withProgress("two of six")),
                action(PlanPart.ESCALATION, action -> action.withEscalatesTo(Fixtures.SENCO)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyPartThatChangesIsNamedBothWaysRound(PlanPart part, JointPlan changed) {
        PlanComparison there = PlanComparison.between(PLAN, changed);
        PlanComparison back = PlanComparison.between(changed, PLAN);

        assertThat(there.changes(part)).isNotEmpty();
        assertThat(back.changes())
                .isEqualTo(there.changes().stream().map(PlanChange::reversed).toList());
        assertThat(back).isEqualTo(there.reversed());
        assertThat(there.reversed().reversed()).isEqualTo(there);
        assertThat(there.toMarkdown()).doesNotContain("other words");
    }

    @Test
    void aPlanDoesNotDifferFromItselfNorByItsVersionAlone() {
        assertThat(PlanComparison.between(PLAN, PLAN).changes()).isEmpty();
        assertThat(PlanComparison.between(PLAN, PLAN.withId(PlanId.of("plan-9")).withVersion(1))
                        .toMarkdown())
                .isEqualTo("# Changes from `plan-1` to `plan-9`\n\nNothing changed.\n");
    }

    @Test
    void dayCostAndPartyAreToldWithBothValues() {
        JointPlan later = changed(action -> action.withWhen(Timing.by(LocalDate.of(2026, 3, 20)))
                .withAccountable(Fixtures.MOTHER)
                .withCost(Cost.perUnit(Money.ofPounds("45"), 6)));

        assertThat(PlanComparison.between(PLAN, later).toMarkdown()).isEqualTo("""
                        # Changes from `plan-1` to `plan-1`

                        ## Action `action-1`

                        - accountable party changed from person therapist-1 to person mother-1
                        - last day moved from 2026-03-06 to 2026-03-20, 14 days later
                        - cost up by 30.00 GBP, from 240.00 GBP to 270.00 GBP
                        - funding changed
                        """);
        assertThat(PlanComparison.between(PLAN, later).changes(PlanPart.LAST_DAY))
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanChange.Moved.class,
                        moved -> assertThat(moved.days()).isEqualTo(14));
    }

    @Test
    void anActionThatMovesToAnotherOutcomeIsNeitherAddedNorRemoved() {
        JointPlan earlier = PLAN.withOutcomes(
                Fixtures.outcome(),
                Fixtures.outcome().withId(OutcomeId.of("outcome-2")).withActions(List.of()));
        JointPlan later = PLAN.withOutcomes(
                Fixtures.outcome().withActions(List.of()), Fixtures.outcome().withId(OutcomeId.of("outcome-2")));

        assertThat(PlanComparison.between(earlier, later).changes())
                .containsExactly(new PlanChange.Replaced(
                        PlanPart.ACTION_OUTCOME, "action-1", Optional.of("outcome-1"), Optional.of("outcome-2")));
    }

    @Test
    void whatIsAddedAndRemovedIsTold() {
        JointPlan later = PLAN.withOutcomes(
                Fixtures.outcome().withActions(Fixtures.action().withId(ActionId.of("action-2"))));

        assertThat(PlanComparison.between(PLAN, later).changes())
                .containsExactly(
                        new PlanChange.Removed(PlanPart.ACTION, "action-1"),
                        new PlanChange.Added(PlanPart.ACTION, "action-2"));
    }

    @Test
    void plansOfDifferentChildrenAreNotCompared() {
        assertThatThrownBy(() -> PlanComparison.between(PLAN, PLAN.withChild(PersonId.of("child-2"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COMPARISON-01");
    }

    private static Accountability fundedByOne(Accountability action) {
        return action.withCost(Cost.perUnit(Money.ofPounds("40"), 6, FundingShare.of(Fixtures.SCHOOL, "100")));
    }

    private static Arguments plan(PlanPart part, UnaryOperator<JointPlan> change) {
        return Arguments.of(part, change.apply(PLAN));
    }

    private static Arguments outcome(PlanPart part, UnaryOperator<IntendedOutcome> change) {
        return Arguments.of(part, PLAN.withOutcomes(change.apply(Fixtures.outcome())));
    }

    private static Arguments action(PlanPart part, UnaryOperator<Accountability> change) {
        return Arguments.of(part, changed(change));
    }

    private static JointPlan changed(UnaryOperator<Accountability> change) {
        return PLAN.withOutcomes(Fixtures.outcome().withActions(change.apply(Fixtures.action())));
    }

    private static OwnWords words() {
        return OwnWords.builder()
                .speaker(Fixtures.CHILD_ID)
                .words("more sand")
                .saidOn(DAY)
                .build();
    }

    @Test
    void anAnswerThatChangesIsToldByItsCodes() {
        Agreement no = Agreement.builder()
                .party(Fixtures.MOTHER)
                .agrees(YesNoUnknown.NO)
                .build();
        JointPlan later = PLAN.withAgreements(no, Fixtures.agrees(Fixtures.SENCO), Fixtures.agrees(Fixtures.THERAPIST));

        assertThat(PlanComparison.between(PLAN, later).changes())
                .containsExactly(new PlanChange.Replaced(
                        PlanPart.AGREEMENT, "person mother-1", Optional.of("YES"), Optional.of("NO")));
    }
}
