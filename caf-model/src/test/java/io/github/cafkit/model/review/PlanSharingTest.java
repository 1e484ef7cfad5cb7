package io.github.cafkit.model.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.CostAgreement;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.RecurrenceUnit;
import io.github.cafkit.model.accountability.SharingDecisionId;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.accountability.StatusReport;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.plan.SmartAnswer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules that look at consents, at reports and at the versions of a plan. */
class PlanSharingTest {

    private static final SharingNeed NEED = SharingNeed.builder()
            .recipient(Fixtures.THERAPY)
            .addCategories("SEN")
            .purpose("SPECIALIST_REFERRAL")
            .build();

    private static final ConsentRecord CONSENT = Fixtures.consent();

    @Test
    void plan10SharingWithinAConsentIsNotFound() {
        assertThat(sharing(NEED, CONSENT)).isEmpty();
        assertThat(sharing(NEED.withPurpose(Optional.empty()), CONSENT)).isEmpty();
        ConsentRecord sector = CONSENT.withRecipients(List.of()).withRecipientSectors(AgencySector.HEALTH);
        assertThat(sharing(NEED, sector)).isEmpty();
    }

    @Test
    void plan10SharingOutsideEveryConsentIsFoundForItsAction() {
        assertThat(sharing(NEED)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.path()).isEqualTo("/outcomes/0/actions/0/sharingNeeds/0");
            assertThat(finding.agency()).contains(Fixtures.THERAPY);
        });
        assertThat(sharing(NEED.withCategories("SEN", "MEDICAL"), CONSENT)).hasSize(1);
        assertThat(sharing(NEED.withRecipient(Fixtures.SCHOOL), CONSENT)).hasSize(1);
        assertThat(sharing(NEED.withPurpose("RESEARCH"), CONSENT)).hasSize(1);
        assertThat(sharing(NEED, CONSENT.withCategories(List.of()))).hasSize(1);
        assertThat(sharing(NEED, CONSENT.withGivenOn(Fixtures.TODAY.plusDays(1))))
                .hasSize(1);
        assertThat(sharing(NEED, CONSENT.withWithdrawnOn(Fixtures.TODAY))).hasSize(1);
        assertThat(sharing(NEED, CONSENT.withChild(PersonId.of("child-2")))).hasSize(1);
    }

    @Test
    void plan10ARefusalIsNotOverruledBySomebodyElsesConsent() {
        ConsentRecord refusal = CONSENT.withId(ConsentId.of("consent-2"))
                .withGiver(PersonId.of("father-1"))
                .withDecision(ConsentDecision.REFUSED);

        assertThat(sharing(NEED, CONSENT, refusal))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("somebody refused"));
        ConsentRecord later = CONSENT.withId(ConsentId.of("consent-3"))
                .withGiver(PersonId.of("father-1"))
                .withGivenOn(Fixtures.TODAY);
        assertThat(sharing(NEED, CONSENT, refusal, later)).isEmpty();
        assertThat(sharing(
                        NEED,
                        CONSENT,
                        CONSENT.withId(ConsentId.of("consent-4"))
                                .withCategories("NAME")
                                .withExceptedCategories("SEN")))
                .hasSize(1);
    }

    @Test
    void plan10ADecisionToShareAnswersForItself() {
        assertThat(sharing(NEED.withDecision(SharingDecisionId.of("decision-1"))))
                .isEmpty();
    }

    @Test
    void plan10ConsentsThatThePlanNamesWereInForceWhenItStarted() {
        JointPlan plan = Fixtures.plan().withConsents(CONSENT.getId());

        assertThat(findings(plan, CONSENT)).isEmpty();
        assertThat(findings(plan)).extracting(PlanFinding::severity).containsExactly(Severity.INFO);
        assertThat(findings(plan, CONSENT.withGivenOn(Fixtures.STARTED.plusDays(1))))
                .extracting(PlanFinding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void plan13AtAReviewEachOpenActionIsGivenAStatus() {
        LocalDate meeting = Fixtures.TODAY.minusDays(3);
        JointPlan silent = Fixtures.plan();
        JointPlan reported = withAction(Fixtures.action()
                .reported(StatusReport.builder()
                        .on(meeting)
                        .status(ActionStatus.IN_PROGRESS)
                        .build()));

        assertThat(reviewed(silent, meeting)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PlanRule.ACTION_IN_TIME);
            assertThat(finding.message()).isEqualTo("it was given no status at the review of 2026-01-30");
        });
        assertThat(reviewed(reported, meeting)).isEmpty();
        assertThat(reviewed(reported, meeting.plusDays(1))).hasSize(1);
    }

    @Test
    void plan13WhatWasGivenUpHasAReason() {
        JointPlan plan = withAction(Fixtures.action().withStatus(ActionStatus.NOT_DONE));

        assertThat(findings(plan))
                .extracting(PlanFinding::message)
                .containsExactly("it was given up and nothing says why");
    }

    @Test
    void plan03AnActionThatEndsBeforeItStartsIsFound() {
        assertThat(findings(withAction(Fixtures.action().withStartsOn(LocalDate.of(2026, 3, 7)))))
                .extracting(PlanFinding::path)
                .containsExactly("/outcomes/0/actions/0/startsOn");
    }

    @Test
    void plan05And11LookAtEverySortOfCost() {
        Cost weekly = Cost.recurring(Money.ofPounds("5"), RecurrenceUnit.WEEK, Fixtures.STARTED, Fixtures.TODAY);
        Cost half = Cost.recurring(
                Money.ofPounds("5"),
                RecurrenceUnit.WEEK,
                Fixtures.STARTED,
                Fixtures.TODAY,
                FundingShare.of(Fixtures.SCHOOL, "50"));
        Cost each = Cost.perOccurrence(Money.ofPounds("5"), FundingShare.of(Fixtures.SCHOOL, "100"));

        assertThat(findings(withCost(weekly))).extracting(PlanFinding::rule).containsExactly(PlanRule.COST_HAS_FUNDER);
        assertThat(findings(withCost(half))).extracting(PlanFinding::rule).containsExactly(PlanRule.SHARES_ADD_UP);
        assertThat(findings(withCost(each)))
                .extracting(PlanFinding::message)
                .containsExactly("it is paid for each time and does not say how often");
    }

    @Test
    void plan05ACostThatIsNotAgreedIsFound() {
        CostAgreement unknown = CostAgreement.builder().build();

        assertThat(findings(withAction(Fixtures.action().withCostAgreement(unknown.withAgreed(YesNoUnknown.NO)))))
                .extracting(PlanFinding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(findings(withAction(Fixtures.action().withCostAgreement(unknown))))
                .extracting(PlanFinding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void plan14AStoreWithTwoActiveVersionsIsFound() {
        JointPlan first = Fixtures.plan();
        JointPlan second = first.revisedAs(PlanId.of("plan-2"), Fixtures.TODAY);

        assertThat(PlanReview.ofVersions(List.of(first, second))).isEmpty();
        assertThat(PlanReview.ofVersions(List.of(first, second.withStatus(PlanStatus.ACTIVE))))
                .extracting(PlanFinding::message)
                .containsExactly("it was replaced and is still active", "another version is active, too");
        assertThat(PlanReview.ofVersions(List.of(second.withStatus(PlanStatus.ACTIVE))))
                .extracting(PlanFinding::path)
                .containsExactly("/0/replaces");
    }

    @Test
    void theFourteenRulesAreNumberedInOrderAndNameTheirSource() {
        assertThat(Arrays.stream(PlanRule.values()).map(PlanRule::id))
                .hasSize(14)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(PlanRule.values())
                .allSatisfy(rule -> assertThat(rule.source().note())
                        .satisfiesAnyOf(
                                note -> assertThat(note).endsWith("(unverified)"),
                                note -> assertThat(rule).isEqualTo(PlanRule.SHARES_ADD_UP)));
    }

    @Test
    void smartIsHalfForTheMachineAndHalfForAPerson() {
        IntendedOutcome outcome = Fixtures.outcome()
                .withBaseline("nine words")
                .withTarget("forty words")
                .withMeasure("words")
                .withTargetBy(LocalDate.of(2026, 3, 27));
        SmartAnswer answer = SmartAnswer.builder()
                .achievable(YesNoUnknown.YES)
                .realistic(YesNoUnknown.YES)
                .answeredBy(Fixtures.MOTHER_ID)
                .on(Fixtures.STARTED)
                .build();

        assertThat(flags(outcome).specific()).isTrue();
        assertThat(flags(outcome).measurable()).isTrue();
        assertThat(flags(outcome).timely()).isTrue();
        assertThat(flags(outcome).achievable()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(flags(outcome).smart()).isFalse();
        assertThat(flags(outcome.withSmartAnswer(answer)).smart()).isTrue();
        assertThat(flags(outcome.withTarget("appropriate words")).specific()).isFalse();
        assertThat(flags(outcome.withTarget(Optional.empty())).specific()).isFalse();
        assertThat(flags(outcome.withMeasure(Optional.empty())).measurable()).isFalse();
        assertThat(flags(outcome.withBaseline(Optional.empty())).measurable()).isFalse();
        assertThat(flags(outcome.withTargetBy(Fixtures.STARTED.minusDays(1))).timely())
                .isFalse();
    }

    private static SmartFlags flags(IntendedOutcome outcome) {
        return SmartFlags.of(Fixtures.plan().withOutcomes(outcome)).get(0);
    }

    private static List<PlanFinding> sharing(SharingNeed need, ConsentRecord... consents) {
        return findings(withAction(Fixtures.action().withSharingNeeds(need)), consents);
    }

    private static List<PlanFinding> findings(JointPlan plan, ConsentRecord... consents) {
        return PlanReview.builder(plan, Fixtures.team(), Fixtures.assessment())
                .consents(List.of(consents))
                .on(Fixtures.TODAY)
                .findings();
    }

    private static List<PlanFinding> reviewed(JointPlan plan, LocalDate meeting) {
        return PlanReview.builder(plan, Fixtures.team(), Fixtures.assessment())
                .reviewedOn(meeting)
                .on(Fixtures.TODAY)
                .findings();
    }

    private static JointPlan withCost(Cost cost) {
        return withAction(Fixtures.action().withCost(cost));
    }

    private static JointPlan withAction(Accountability action) {
        return Fixtures.plan().withOutcomes(Fixtures.outcome().withActions(action));
    }
}
