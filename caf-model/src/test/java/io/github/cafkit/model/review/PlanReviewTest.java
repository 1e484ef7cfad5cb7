package io.github.cafkit.model.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.plan.UnmetReason;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanReviewTest {

    private static final TeamAroundTheChild TEAM = Fixtures.team();
    private static final CommonAssessment ASSESSMENT = Fixtures.assessment();

    @Test
    void nothingIsFoundInASoundPlan() {
        assertThat(review(Fixtures.plan()).findings()).isEmpty();
        assertThat(review(Fixtures.plan()).problems().isEmpty()).isTrue();
    }

    @Test
    void plan01AnOutcomeWithoutAnActionIsFound() {
        onlyFinds(
                withOutcome(outcome -> outcome.withActions(List.of())),
                PlanRule.OUTCOME_HAS_ACTION,
                Severity.ERROR,
                "/outcomes/0/actions");
    }

    @Test
    void plan02AnActionThatNobodyAnswersForIsFound() {
        onlyFinds(
                withAction(action -> action.withAccountable(Optional.empty())),
                PlanRule.ACCOUNTABLE_IN_TEAM,
                Severity.ERROR,
                "/outcomes/0/actions/0/accountable");
    }

    @Test
    void plan02AnAccountablePartyWhoHasLeftTheTeamIsFoundWithTheAgencyLeftBehind() {
        LocalDate left = LocalDate.of(2026, 1, 30);
        TeamAroundTheChild without = TEAM.withMembers(
                TEAM.getMembers().get(0),
                TEAM.getMembers().get(1).withLastDay(left),
                TEAM.getMembers().get(2));

        assertThat(PlanReview.of(Fixtures.plan(), without, ASSESSMENT, left).findings())
                .isEmpty();
        assertThat(PlanReview.of(Fixtures.plan(), without, ASSESSMENT, left.plusDays(1))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PlanRule.ACCOUNTABLE_IN_TEAM);
                    assertThat(finding.message()).isEqualTo("the accountable party has left the team");
                    assertThat(finding.agency()).contains(Fixtures.THERAPY);
                });
    }

    @Test
    void plan02AStrangerToTheTeamIsFound() {
        JointPlan plan = withAction(action -> action.withAccountable(Party.person(PersonId.of("stranger-1"))));

        onlyFinds(plan, PlanRule.ACCOUNTABLE_IN_TEAM, Severity.ERROR, "/outcomes/0/actions/0/accountable");
    }

    @Test
    void plan02AnAgencyIsOfTheTeamThroughItsMembers() {
        assertThat(review(withAction(action -> action.withAccountable(Party.agency(Fixtures.THERAPY))))
                        .findings())
                .isEmpty();
    }

    @Test
    void plan02AParentMayAnswerForAnActionWithoutBeingOfTheTeam() {
        TeamAroundTheChild professionals =
                TEAM.withMembers(TEAM.getMembers().get(0), TEAM.getMembers().get(1));

        assertThat(PlanReview.of(
                                withAction(action -> action.withAccountable(Fixtures.MOTHER)),
                                professionals,
                                ASSESSMENT,
                                Fixtures.TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void plan03AnActionWithoutADayIsFound() {
        onlyFinds(
                withAction(action -> action.withWhen(Optional.empty())),
                PlanRule.ACTION_HAS_TIME,
                Severity.ERROR,
                "/outcomes/0/actions/0/when");
    }

    @Test
    void plan03AnActionThatEndsBeforeThePlanStartsIsFound() {
        JointPlan plan = withAction(action -> action.withWhen(Timing.by(Fixtures.STARTED.minusDays(1))));

        assertThat(review(plan).findings(PlanRule.ACTION_HAS_TIME))
                .extracting(PlanFinding::message)
                .containsExactly("it ends before the plan starts");
    }

    @Test
    void plan04AnActionWithoutAPlaceIsFound() {
        onlyFinds(
                withAction(action -> action.withWhere(Optional.empty())),
                PlanRule.ACTION_HAS_PLACE,
                Severity.WARNING,
                "/outcomes/0/actions/0/where");
    }

    @Test
    void plan05ACostWithoutAFunderIsFound() {
        onlyFinds(
                withAction(action -> action.withCost(Cost.oneOff(Money.ofPounds("12.50")))),
                PlanRule.COST_HAS_FUNDER,
                Severity.ERROR,
                "/outcomes/0/actions/0/cost/funders");
    }

    @Test
    void plan05ACostThatNobodyAskedForIsFound() {
        onlyFinds(
                withAction(action -> action.withCost(Optional.empty())),
                PlanRule.COST_HAS_FUNDER,
                Severity.WARNING,
                "/outcomes/0/actions/0/cost");
    }

    @Test
    void plan05ACostNotWorkedOutYetIsMentioned() {
        onlyFinds(
                withAction(action -> action.withCost(Cost.notYetCosted())),
                PlanRule.COST_HAS_FUNDER,
                Severity.INFO,
                "/outcomes/0/actions/0/cost");
    }

    @Test
    void plan05NoCostNeedsNoFunder() {
        assertThat(review(withAction(action -> action.withCost(Cost.none()))).findings())
                .isEmpty();
        assertThat(review(withAction(action -> action.withCost(Cost.oneOff(Money.ZERO))))
                        .findings())
                .isEmpty();
    }

    @Test
    void plan06AnOutcomeThatNobodyEvaluatesIsFound() {
        onlyFinds(
                withOutcome(outcome -> outcome.withEvaluations(List.of())),
                PlanRule.OUTCOME_IS_EVALUATED,
                Severity.WARNING,
                "/outcomes/0/evaluations");
    }

    @Test
    void plan06AnEvaluationWithoutCriterionMethodOrEvaluatorIsFound() {
        JointPlan plan = withOutcome(outcome -> outcome.withEvaluations(outcome.getEvaluations()
                .get(0)
                .withCriterion(Optional.empty())
                .withMethod(Optional.empty())
                .withEvaluator(Optional.empty())));

        assertThat(review(plan).findings())
                .extracting(PlanFinding::path)
                .containsExactly(
                        "/outcomes/0/evaluations/0/criterion",
                        "/outcomes/0/evaluations/0/method",
                        "/outcomes/0/evaluations/0/evaluator");
    }

    @Test
    void plan07APlanWithoutADateOfReviewIsFound() {
        onlyFinds(
                Fixtures.plan().withReview(Optional.empty()), PlanRule.REVIEW_IS_DUE, Severity.ERROR, "/review/nextOn");
        onlyFinds(reviewedOn(Optional.empty()), PlanRule.REVIEW_IS_DUE, Severity.ERROR, "/review/nextOn");
    }

    @Test
    void plan07AFirstReviewMayBeTwelveWeeksAfterTheStartAndNotADayLater() {
        LocalDate last = Fixtures.STARTED.plusWeeks(12);

        assertThat(review(reviewedOn(Optional.of(last))).findings()).isEmpty();
        onlyFinds(
                reviewedOn(Optional.of(last.plusDays(1))), PlanRule.REVIEW_IS_DUE, Severity.WARNING, "/review/nextOn");
    }

    @Test
    void plan07AReviewPastItsDateOrBeforeThePlanIsFound() {
        assertThat(review(reviewedOn(Optional.of(Fixtures.TODAY.minusDays(1)))).findings())
                .extracting(PlanFinding::message)
                .containsExactly("the review is past its date");
        assertThat(review(reviewedOn(Optional.of(Fixtures.STARTED.minusDays(1))))
                        .findings())
                .extracting(PlanFinding::message)
                .containsExactly("the review is before the plan starts");
    }

    @Test
    void plan08WordsThatPromiseNothingAreFoundAndNamed() {
        JointPlan plan =
                withAction(action -> action.withWhat("Regular support and access to a quiet room as required"));

        assertThat(review(plan).findings())
                .singleElement()
                .extracting(PlanFinding::message)
                .isEqualTo("vague: regular, access to, as required");
    }

    @Test
    void plan09ANeedWithoutAResponseIsFound() {
        assertThat(PlanReview.of(Fixtures.plan(), TEAM, withSecondNeed(), Fixtures.TODAY)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(PlanRule.NEED_HAS_RESPONSE);
                    assertThat(finding.message())
                            .isEqualTo("need need-2 of the assessment has no outcome and is not recorded as unmet");
                });
    }

    @Test
    void plan09ANeedRecordedAsUnmetHasItsResponse() {
        JointPlan plan = Fixtures.plan()
                .withUnmetNeeds(UnmetNeed.builder()
                        .need(NeedId.of("need-2"))
                        .wanted("A place in a group")
                        .reason(UnmetReason.WAITING_LIST)
                        .build());

        assertThat(PlanReview.of(plan, TEAM, withSecondNeed(), Fixtures.TODAY).findings())
                .isEmpty();
    }

    @Test
    void plan09AnOutcomeThatAnswersNoNeedIsFound() {
        JointPlan plan = withOutcome(outcome -> outcome.withNeeds(List.of()));

        assertThat(review(plan).findings(PlanRule.NEED_HAS_RESPONSE))
                .extracting(PlanFinding::path)
                .containsExactly("/outcomes/0/needs", "/outcomes");
    }

    @Test
    void plan09AnOutcomeForANeedThatNobodyAssessedIsFound() {
        JointPlan plan = withOutcome(outcome -> outcome.withNeeds(NeedId.of("need-1"), NeedId.of("need-9")));

        onlyFinds(plan, PlanRule.NEED_HAS_RESPONSE, Severity.ERROR, "/outcomes/0/needs");
    }

    @Test
    void plan11SharesThatDoNotAddUpAreFound() {
        JointPlan plan = withAction(action -> action.withCost(Cost.oneOff(
                Money.ofPounds("100"),
                FundingShare.of(Fixtures.SCHOOL, "50"),
                FundingShare.of(Fixtures.THERAPY, "49.5"))));

        onlyFinds(plan, PlanRule.SHARES_ADD_UP, Severity.ERROR, "/outcomes/0/actions/0/cost/funders");
        assertThat(review(plan).findings().get(0).message()).isEqualTo("the shares add up to 99.5 per cent");
    }

    @Test
    void plan12AFamilyThatNobodyAskedIsFound() {
        JointPlan plan =
                Fixtures.plan().withAgreements(Fixtures.agrees(Fixtures.SENCO), Fixtures.agrees(Fixtures.THERAPIST));

        onlyFinds(plan, PlanRule.PLAN_IS_AGREED, Severity.ERROR, "/agreements");
    }

    @Test
    void plan12DisagreementNeedsAReason() {
        JointPlan refused = Fixtures.plan()
                .withAgreements(
                        Fixtures.agrees(Fixtures.MOTHER).withAgrees(YesNoUnknown.NO),
                        Fixtures.agrees(Fixtures.SENCO),
                        Fixtures.agrees(Fixtures.THERAPIST));

        onlyFinds(refused, PlanRule.PLAN_IS_AGREED, Severity.WARNING, "/agreements/0/reason");
        assertThat(review(refused.withAgreements(refused.getAgreements().stream()
                                .map(agreement -> agreement.withReason("would wait"))
                                .toList()))
                        .findings())
                .isEmpty();
    }

    @Test
    void plan12AnAgencyWithAnActionIsAskedToo() {
        JointPlan plan = Fixtures.plan().withAgreements(Fixtures.agrees(Fixtures.MOTHER));

        assertThat(review(plan).findingsFor(Fixtures.THERAPY))
                .extracting(PlanFinding::rule)
                .containsExactly(PlanRule.PLAN_IS_AGREED);
    }

    @Test
    void plan13AnOverdueActionIsFoundForItsAgency() {
        LocalDate lastDay = LocalDate.of(2026, 3, 6);

        assertThat(PlanReview.of(Fixtures.plan(), TEAM, ASSESSMENT, lastDay).findings())
                .isEmpty();
        PlanReview late = PlanReview.of(Fixtures.plan(), TEAM, ASSESSMENT, lastDay.plusDays(1));
        assertThat(late.findingsFor(Fixtures.THERAPY)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PlanRule.ACTION_IN_TIME);
            assertThat(finding.action()).contains(ActionId.of("action-1"));
        });
        assertThat(late.toString())
                .isEqualTo("WARNING PLAN-13 at /outcomes/0/actions/0/when: overdue, for agency therapy-1");
    }

    @Test
    void anActionThatIsOverIsLeftAlone() {
        JointPlan plan = withAction(action -> action.withAccountable(Optional.empty())
                .withWhen(Optional.empty())
                .withWhere(Optional.empty())
                .withCost(Optional.empty())
                .withProgress("no longer wanted")
                .withStatus(ActionStatus.CANCELLED));

        assertThat(review(plan).findings()).isEmpty();
    }

    @Test
    void documentsAboutDifferentChildrenAreRefused() {
        JointPlan other = Fixtures.plan().withChild(PersonId.of("child-2"));

        assertThatThrownBy(() -> review(other))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REVIEW-01");
    }

    @Test
    void anUnknownFrameworkIsHandedIn() {
        FrameworkId own = FrameworkId.of("OWN");
        JointPlan plan = Fixtures.plan().withFramework(own);

        assertThatThrownBy(() -> review(plan))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REVIEW-02");
        assertThat(PlanReview.of(plan, TEAM, ASSESSMENT, Frameworks.CAF_2009.withId(own), Fixtures.TODAY)
                        .findings())
                .isEmpty();
    }

    private static PlanReview review(JointPlan plan) {
        return PlanReview.of(plan, TEAM, ASSESSMENT, Fixtures.TODAY);
    }

    private static void onlyFinds(JointPlan plan, PlanRule rule, Severity severity, String path) {
        assertThat(review(plan).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.path()).isEqualTo(path);
        });
    }

    private static JointPlan withOutcome(UnaryOperator<IntendedOutcome> change) {
        return Fixtures.plan().withOutcomes(change.apply(Fixtures.outcome()));
    }

    private static JointPlan withAction(UnaryOperator<Accountability> change) {
        return withOutcome(outcome -> outcome.withActions(change.apply(Fixtures.action())));
    }

    private static JointPlan reviewedOn(Optional<LocalDate> day) {
        return Fixtures.plan()
                .withReview(ReviewArrangement.builder().nextOn(day).build());
    }

    private static CommonAssessment withSecondNeed() {
        return ASSESSMENT.withFindings(
                ASSESSMENT.getFindings().get(0),
                ElementFinding.about(AssessmentElement.GENERAL_HEALTH)
                        .addNeeds(Need.of("need-2", "a hearing test"))
                        .build());
    }
}
