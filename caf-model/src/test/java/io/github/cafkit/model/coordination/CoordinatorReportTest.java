package io.github.cafkit.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.LocalFrameworks;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CaseFiles;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralId;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.ReferralReason;
import io.github.cafkit.model.referral.Referrals;
import io.github.cafkit.model.referral.Urgency;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoordinatorReportTest {

    @Test
    void inASoundFileNothingIsFound() {
        CoordinatorReport report = Plant.report(CaseFiles.sound());

        assertThat(report.findings()).isEmpty();
        assertThat(report.agencies()).isEmpty();
        assertThat(report.child()).isEqualTo(Fixtures.CHILD_ID);
        assertThat(report.day()).isEqualTo(CaseFiles.DAY);
        assertThat(report.toMarkdown()).contains("Nothing was found, which is no promise");
    }

    @Test
    void inAnEmptyFileNothingIsFound() {
        assertThat(Plant.report(CaseFile.about(Fixtures.CHILD_ID).build()).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFailureThatIsPlantedIsFoundAndNothingElseIs(Plant plant) {
        CoordinatorReport report = Plant.report(plant.in(CaseFiles.sound()));

        assertThat(report.findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.rule()).as(finding.sentence()).isEqualTo(plant.rule()))
                .extracting(CoordinatorFinding::basis)
                .contains(plant.basis());
        assertThat(report.findings(plant.rule())).isEqualTo(report.findings());
        assertThat(report.problems()).hasSameSizeAs(report.findings());
    }

    @Test
    void everyRuleHasAPlant() {
        assertThat(Arrays.stream(Plant.values()).map(Plant::rule).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(CoordinatorRule.class));
    }

    @ParameterizedTest
    @EnumSource
    void aFindingPointsAtADocumentOfTheFile(Plant plant) {
        CaseFile spoiled = plant.in(CaseFiles.sound());
        String json = Line.JACKSON_2.write(spoiled);

        assertThat(Plant.report(spoiled).findings())
                .allSatisfy(finding ->
                        assertThat(json).contains("\"id\":\"" + finding.place().id() + "\""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            mode = EnumSource.Mode.INCLUDE,
            names = {
                "ASSESSED_BY_A_SECOND_AGENCY",
                "A_SECOND_PLAN_OF_ANOTHER_TEAM",
                "THE_SAME_ACTION_FOR_TWO",
                "AN_ACCOUNTABLE_PARTY_WHO_HAS_LEFT",
                "AN_ACTION_OVERDUE",
                "A_REFERRAL_PASSED_ON_AND_ON",
                "AN_ACTION_HANDED_TO_AND_FRO",
                "NOBODY_LEADS",
                "A_CONFLICT_LEFT_OPEN",
                "AN_AGENCY_THAT_STAYS_AWAY",
                "HARM_THAT_NOBODY_WAS_TOLD_OF",
                "A_REFERRAL_WITHOUT_AN_ANSWER"
            })
    void theAgenciesConcernedAreNamed(Plant plant) {
        CoordinatorReport report = Plant.report(plant.in(CaseFiles.sound()));

        assertThat(report.agencies()).isNotEmpty();
        assertThat(report.findingsFor(report.agencies().get(0))).isNotEmpty();
        assertThat(report.toMarkdownByAgency())
                .contains("## Agency `" + report.agencies().get(0) + "`");
    }

    @Test
    void thePageIsByRuleWithItsSource() {
        CoordinatorReport report = Plant.report(Plant.AN_ACTION_OVERDUE.in(CaseFiles.sound()));

        assertThat(report.toMarkdown()).isEqualTo("""
                        # What to look at for `child-1`, on 2026-02-03

                        ## COORD-05 Broken: no open action is past its last day

                        Row S5. Follows: Bulletin for special educational needs coordinators, January 2010: what agencies \
                        agree upon (unverified)

                        - WARNING COORD-05: plan plan-1 at /outcomes/0/actions/0/when: action action-1: overdue, for agency \
                        therapy-1 (therapy-1)
                        """);
        assertThat(report).hasToString(report.problems().toString());
    }

    @Test
    void rulesHaveNumbersRowsAndSourcesThatNobodyHasVerified() {
        for (CoordinatorRule rule : CoordinatorRule.values()) {
            assertThat(rule.id()).isEqualTo("COORD-%02d".formatted(rule.ordinal() + 1));
            assertThat(rule.row()).matches("S([1-9]|1[0-9]|2[0-2])");
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.source().verified()).isFalse();
        }
    }

    @Test
    void aFindingWithoutAgencyIsAtTheEndOfThePageByAgency() {
        CoordinatorReport report = Plant.report(Plant.NO_REVIEW_BOOKED.in(CaseFiles.sound()));

        assertThat(report.toMarkdownByAgency()).contains("## No agency in particular", "COORD-08");
    }

    @Test
    void anAuthorityHasThresholdsOfItsOwn() {
        CaseFile file = Plant.AN_ACTION_HANDED_TO_AND_FRO.in(
                Plant.ASSESSED_BY_A_SECOND_AGENCY.in(Plant.A_CONFLICT_LEFT_OPEN.in(CaseFiles.sound())));
        CoordinationThresholds standard = CoordinationThresholds.standard();
        CoordinationThresholds patient = new CoordinationThresholds(
                standard.lookBack(),
                Period.ofWeeks(2),
                2,
                standard.respondedWithin(),
                standard.nominationAnsweredWithin(),
                Period.ofWeeks(12),
                standard.unmetReportedWithin(),
                standard.meetings(),
                standard.referrals());

        assertThat(rules(file, standard, CaseFiles.DAY))
                .containsExactly(
                        CoordinatorRule.ASSESSED_ONCE, CoordinatorRule.NOT_PASSED_ON, CoordinatorRule.CONFLICT_SETTLED);
        assertThat(rules(file, patient, CaseFiles.DAY)).isEmpty();
    }

    @Test
    void thresholdsAreNotNegative() {
        CoordinationThresholds standard = CoordinationThresholds.standard();

        assertThatThrownBy(() -> new CoordinationThresholds(
                        Period.ofDays(-1),
                        standard.assessedAgainWithin(),
                        1,
                        standard.respondedWithin(),
                        standard.nominationAnsweredWithin(),
                        standard.conflictSettledWithin(),
                        standard.unmetReportedWithin(),
                        standard.meetings(),
                        standard.referrals()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoVersionsOfOneAssessmentOrAnAssessmentTogetherAreNotTwo() {
        CommonAssessment together = CaseFiles.second()
                .withAssessors(
                        CaseFiles.second().getAssessors().get(0),
                        CaseFiles.assessment().getAssessors().get(0));
        CaseFile file = Plant.ASSESSED_BY_A_SECOND_AGENCY.in(CaseFiles.sound());

        assertThat(Plant.report(file.withAssessments(
                                file.getAssessments().get(0), AssessmentHistory.startedWith(together)))
                        .findings())
                .isEmpty();
    }

    @Test
    void agenciesThatOnePersonLeadsMayAnswerOneNeedWithTwoOutcomes() {
        CaseFile file = CaseFiles.plan(
                CaseFiles.sound(),
                plan -> plan.withOutcomes(
                        plan.getOutcomes().get(0),
                        Fixtures.outcome()
                                .withId(OutcomeId.of("outcome-2"))
                                .withActions(Fixtures.action()
                                        .withId(ActionId.of("action-2"))
                                        .withWhat("Two picture books each week")
                                        .withSupporting()
                                        .withAccountable(Fixtures.SENCO))));

        assertThat(Plant.report(file).findings()).isEmpty();
        assertThat(rules(Plant.NOBODY_LEADS.in(file), CoordinationThresholds.standard(), CaseFiles.DAY))
                .containsExactly(CoordinatorRule.RESPONSES_TOGETHER, CoordinatorRule.LEAD_IN_PLACE);
    }

    @Test
    void aReferralAnswersANeedUntilItIsDeclined() {
        CaseFile file = Plant.A_NEED_THAT_THE_PLAN_LEAVES_OUT.in(CaseFiles.sound());
        Referral referral = Referrals.made("referral-3", LocalDate.of(2026, 1, 26))
                .withReasons(ReferralReason.OTHER.code())
                .withRecipient(Referrals.PAEDIATRICIAN)
                .withAssessment(CaseFiles.assessment().getId())
                .withNeeds(NeedId.of("need-2"));

        assertThat(Plant.report(with(file, referral)).findings()).isEmpty();
        assertThat(Plant.report(with(file, referral.moved(LocalDate.of(2026, 1, 30), Referrals.declined())))
                        .findings(CoordinatorRule.NEED_ANSWERED))
                .hasSize(1);
    }

    @Test
    void aNeedThatIsMetNeedsNoAnswer() {
        CaseFile file = CaseFiles.assessment(
                Plant.A_NEED_THAT_THE_PLAN_LEAVES_OUT.in(CaseFiles.sound()),
                version -> version.withFindings(version.getFindings()
                        .get(0)
                        .withNeeds(
                                version.allNeeds().get(0),
                                version.allNeeds().get(1).withMetOn(LocalDate.of(2026, 1, 20)))));

        assertThat(Plant.report(file).findings()).isEmpty();
    }

    @Test
    void needsOfANewAssessmentHaveTimeUntilTheyArePlannedFor() {
        CaseFile file = Plant.NEEDS_WITHOUT_A_PLAN.in(CaseFiles.sound());
        LocalDate last = LocalDate.of(2025, 12, 15).plusWeeks(4);

        assertThat(rules(file, CoordinationThresholds.standard(), last)).doesNotContain(CoordinatorRule.NEED_ANSWERED);
        assertThat(rules(file, CoordinationThresholds.standard(), last.plusDays(1)))
                .contains(CoordinatorRule.NEED_ANSWERED);
    }

    @Test
    void harmThatSomebodyWasToldOfIsNoFindingAndAReferralAloneSoftensIt() {
        CaseFile silent = Plant.HARM_THAT_NOBODY_WAS_TOLD_OF.in(CaseFiles.sound());
        CaseFile told = CaseFiles.assessment(
                silent,
                version -> version.withSignificantHarm(version.getSignificantHarm()
                        .map(note -> SignificantHarm.builder()
                                .from(note)
                                .toldAgency(CaseFiles.COUNCIL)
                                .toldOn(LocalDate.of(2025, 12, 10))
                                .build())));
        Referral harm = Referrals.prepared()
                .withId(ReferralId.of("referral-4"))
                .withUrgency(Urgency.IMMEDIATE)
                .withReasons()
                .withRecipient(Referrals.PAEDIATRICIAN)
                .moved(LocalDate.of(2025, 12, 10), new ReferralMove.Made())
                .moved(LocalDate.of(2025, 12, 10), new ReferralMove.Accepted());

        assertThat(Plant.report(told).findings()).isEmpty();
        assertThat(Plant.report(silent).findings())
                .extracting(CoordinatorFinding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(Plant.report(with(silent, harm)).findings())
                .extracting(CoordinatorFinding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aReviewThatGivesTheReasonForMissingCommentsIsSound() {
        CaseFile file = Plant.NO_WORDS_OF_ANYBODY_IN_THE_REVIEW.in(CaseFiles.sound());

        assertThat(Plant.report(file.withReviews(file.getReviews().get(0).withNoCommentReason("The family was ill")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aReviewIsStillBookedIfOnlyTheMeetingIsPlanned() {
        CaseFile file = CaseFiles.plan(CaseFiles.sound(), plan -> plan.withReview(Optional.empty()))
                .withReviews();

        assertThat(Plant.report(file).findings()).isEmpty();
    }

    @Test
    void actionsThatAreDoneAreNotOverdueAndNotHandedOn() {
        CaseFile file = CaseFiles.plan(
                Plant.AN_ACTION_OVERDUE.in(CaseFiles.sound()),
                plan -> plan.withOutcomes(plan.getOutcomes()
                        .get(0)
                        .withActions(plan.allActions().get(0).withStatus(ActionStatus.DONE))));

        assertThat(Plant.report(file).findings()).isEmpty();
    }

    @Test
    void aPlanOfALocalFrameworkNeedsThatFramework() {
        CaseFile file =
                CaseFiles.plan(CaseFiles.sound(), plan -> plan.withFramework(LocalFrameworks.EARLY_HELP.getId()));

        assertThatThrownBy(() -> Plant.report(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("REVIEW-02");
        assertThat(CoordinatorReport.of(
                                file,
                                List.of(LocalFrameworks.EARLY_HELP),
                                CoordinationThresholds.standard(),
                                CaseFiles.DAY)
                        .findings(CoordinatorRule.OUTCOME_ANSWERED_FOR))
                .isEmpty();
    }

    @Test
    void withoutTheAssessmentThePlanIsLookedAtAllTheSame() {
        CaseFile file = Plant.AN_ACTION_OVERDUE.in(CaseFiles.sound()).withAssessments();

        assertThat(rules(file, CoordinationThresholds.standard(), CaseFiles.DAY))
                .containsExactly(CoordinatorRule.ACTION_IN_TIME);
    }

    private static CaseFile with(CaseFile file, Referral referral) {
        return CaseFile.builder().from(file).addReferrals(referral).build();
    }

    private static Set<CoordinatorRule> rules(CaseFile file, CoordinationThresholds thresholds, LocalDate day) {
        return CoordinatorReport.of(file, List.of(), thresholds, day).findings().stream()
                .map(CoordinatorFinding::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CoordinatorRule.class)));
    }
}
