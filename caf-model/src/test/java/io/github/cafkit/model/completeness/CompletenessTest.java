package io.github.cafkit.model.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.LocalFrameworks;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ConclusionKind;
import io.github.cafkit.model.assessment.Conclusions;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.review.PlanReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each purpose still lacks under each framework, by place. */
class CompletenessTest {

    static List<Framework> frameworks() {
        return Frameworks.all();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void anythingMayBeSaved(Framework framework) {
        assertThat(lacks(Fixtures.draft(), framework, Purpose.DRAFT)).isEmpty();
        assertThat(lacks(bare(), framework, Purpose.DRAFT)).isEmpty();
    }

    @Test
    void aPlanUponTheCafOf2009Needs() {
        assertThat(lacks(Fixtures.draft(), Frameworks.CAF_2009, Purpose.PLAN))
                .containsExactly(
                        "/assessors",
                        "/child/address",
                        "/child/address/postcode",
                        "/child/contact/telephone",
                        "/child/disabled?",
                        "/child/ethnicity?",
                        "/child/languages?",
                        "/childComment",
                        "/conclusions",
                        "/consentStatement",
                        "/findings",
                        "/homeSituation",
                        "/parentComments",
                        "/parents",
                        "/reason");
    }

    @Test
    void aPlanUponTheCafOf2006DoesNotAskWhetherTheChildIsDisabled() {
        assertThat(lacks(Fixtures.draft(), Frameworks.CAF_2006, Purpose.PLAN))
                .containsExactly(
                        "/assessors",
                        "/child/address",
                        "/child/address/postcode",
                        "/child/contact/telephone",
                        "/child/ethnicity?",
                        "/child/languages?",
                        "/childComment",
                        "/conclusions",
                        "/consentStatement",
                        "/findings",
                        "/homeSituation",
                        "/parentComments",
                        "/parents",
                        "/reason");
    }

    @Test
    void aFamilyPlanNeedsConsentTheHouseholdAndTheAnalysis() {
        assertThat(lacks(Fixtures.draft(), Frameworks.EARLY_HELP_FAMILY, Purpose.PLAN))
                .containsExactly(
                        "/assessors",
                        "/childComment",
                        "/conclusions",
                        "/conclusions/strengths?",
                        "/conclusions/worries?",
                        "/consentStatement",
                        "/consentStatement/consents",
                        "/findings",
                        "/homeSituation",
                        "/homeSituation/atHome?",
                        "/parentComments",
                        "/parents",
                        "/reason");
    }

    @Test
    void aPlanOfSenSupportNeedsTheSchoolAndNoConsent() {
        assertThat(lacks(Fixtures.draft(), Frameworks.SEN_SUPPORT, Purpose.PLAN))
                .containsExactly(
                        "/assessors",
                        "/child/disabled?",
                        "/childComment",
                        "/conclusions",
                        "/findings",
                        "/parentComments",
                        "/parents",
                        "/reason",
                        "/services",
                        "/specialEducationalNeeds");
    }

    @Test
    void sharingACafNeedsASignedConsentStatement() {
        for (Framework caf : List.of(Frameworks.CAF_2006, Frameworks.CAF_2009)) {
            assertThat(lacks(Fixtures.draft(), caf, Purpose.SHARE))
                    .containsExactly(
                            "/assessors",
                            "/attendees",
                            "/completedOn",
                            "/conclusions",
                            "/consentStatement",
                            "/consentStatement/assessorSignature?",
                            "/consentStatement/signatures",
                            "/findings",
                            "/parents",
                            "/reason");
        }
    }

    @Test
    void sharingAnEarlyHelpAssessmentNeedsTheFamilysAnswers() {
        assertThat(lacks(Fixtures.draft(), Frameworks.EARLY_HELP_FAMILY, Purpose.SHARE))
                .containsExactly(
                        "/assessors",
                        "/completedOn",
                        "/conclusions",
                        "/consentStatement",
                        "/consentStatement/consents",
                        "/findings",
                        "/leadProfessional?",
                        "/parents",
                        "/reason");
    }

    @Test
    void sharingAnAssessmentOfSenSupportNeedsNoConsentStatement() {
        assertThat(lacks(Fixtures.draft(), Frameworks.SEN_SUPPORT, Purpose.SHARE))
                .containsExactly(
                        "/assessors",
                        "/completedOn",
                        "/conclusions",
                        "/findings",
                        "/parents",
                        "/reason",
                        "/services",
                        "/specialEducationalNeeds");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void workEndsWithAFinishedAssessment(Framework framework) {
        assertThat(lacks(Fixtures.draft(), framework, Purpose.CLOSE)).containsExactly("/completedOn");
    }

    @Test
    void aFinishedAssessmentLacksNothingThatStopsIt() {
        CommonAssessment without = sample(Sample.ASSESSMENT);
        CommonAssessment finished = without.withFindings(without.getFindings().stream()
                        .map(finding ->
                                finding.getDiscussion() == Discussion.DISCUSSED ? finding.withScore(3) : finding)
                        .toList())
                .withSpecialEducationalNeeds(sample("common-assessment-sen.json")
                        .getSpecialEducationalNeeds()
                        .get(0)
                        .withChild(without.getChild().getId()));

        for (Purpose purpose : Purpose.values()) {
            for (Framework framework : Frameworks.all()) {
                assertThat(check(finished, framework, purpose).problems().of(Severity.ERROR))
                        .as(purpose + " under " + framework.getId())
                        .isEmpty();
                assertThat(check(finished, framework, purpose).complete()).isTrue();
            }
        }
    }

    @Test
    void anUnsignedStatementIsReportedAtTheSignature() {
        CommonAssessment unsigned =
                Fixtures.draft().withConsentStatement(ConsentStatement.builder().build());

        assertThat(lacks(unsigned, Frameworks.CAF_2009, Purpose.SHARE))
                .contains("/consentStatement/signatures")
                .doesNotContain("/consentStatement");
        assertThat(lacks(unsigned, Frameworks.SEN_SUPPORT, Purpose.SHARE))
                .noneMatch(path -> path.startsWith("/consentStatement"));
    }

    @Test
    void somebodyHasParentalResponsibilityOrItIsNotedWhyNobodyHas() {
        ParentalResponsibility none = ParentalResponsibility.of(YesNoUnknown.NO);

        assertThat(lacks(Fixtures.assessment(), Frameworks.CAF_2009, Purpose.PLAN))
                .contains("/parents", "/parents/0/parentalResponsibility/held?");
        assertThat(lacks(held(ParentalResponsibility.of(YesNoUnknown.YES)), Frameworks.CAF_2009, Purpose.PLAN))
                .doesNotContain("/parents", "/parents/0/parentalResponsibility/held?");
        assertThat(lacks(held(none), Frameworks.CAF_2009, Purpose.PLAN))
                .contains("/parents")
                .doesNotContain("/parents/0/parentalResponsibility/held?");
        assertThat(lacks(
                        held(none.withNote("A court has been asked for a guardian.")),
                        Frameworks.CAF_2009,
                        Purpose.PLAN))
                .doesNotContain("/parents", "/parents/0/parentalResponsibility/held?");
    }

    @Test
    void aConcernAboutSignificantHarmIsPassedOnBeforeAnythingElse() {
        SignificantHarm raised = SignificantHarm.builder()
                .raisedOn(Fixtures.STARTED)
                .raisedBy(PersonId.of("senco-1"))
                .concern("bruises")
                .build();

        for (Framework framework : List.of(Frameworks.CAF_2006, Frameworks.CAF_2009, Frameworks.EARLY_HELP_FAMILY)) {
            for (Purpose purpose : List.of(Purpose.PLAN, Purpose.CLOSE)) {
                assertThat(lacks(Fixtures.draft().withSignificantHarm(raised), framework, purpose))
                        .contains("/significantHarm/toldOn");
                assertThat(lacks(
                                Fixtures.draft().withSignificantHarm(raised.withToldOn(Fixtures.STARTED)),
                                framework,
                                purpose))
                        .doesNotContain("/significantHarm/toldOn");
            }
        }
    }

    @Test
    void nothingIsAskedOfABabyNotYetBornThatItCannotHave() {
        CommonAssessment unborn = Fixtures.draft().withChild(Fixtures.unbornChild());

        assertThat(lacks(unborn, Frameworks.CAF_2009, Purpose.PLAN))
                .doesNotContain("/child/ethnicity?", "/child/languages?", "/child/disabled?")
                .contains("/child/address");
    }

    @Test
    void whatAConstraintReportsIsNotReportedAgain() {
        Problems problems =
                check(Fixtures.draft(), Frameworks.CAF_2009, Purpose.PLAN).problems();

        assertThat(problems.stream().filter(problem -> problem.path().equals("/parents")))
                .extracting(Problem::code)
                .containsExactly("NOT_EMPTY");
        assertThat(problems.stream().filter(problem -> problem.path().equals("/homeSituation")))
                .extracting(Problem::code)
                .containsExactly("REQUIRED-HOME_SITUATION");
    }

    @Test
    void aRequirementNobodyHasCheckedSaysSo() {
        CommonAssessment draft = Fixtures.assessment();

        assertThat(message(check(draft, Frameworks.CAF_2009, Purpose.PLAN), "/parents"))
                .isEqualTo("somebody has parental responsibility, or it is noted why nobody recorded has (unverified)");
        assertThat(message(check(draft, Frameworks.CAF_2009, Purpose.PLAN), "/homeSituation"))
                .isEqualTo("the family and home situation is described");
    }

    @Test
    void warningsStopNothing() {
        CommonAssessment finished =
                Line.JACKSON_2.read(Sample.named(Sample.ASSESSMENT).json(), CommonAssessment.class);
        Completeness plan = check(
                finished.withChild(finished.getChild().withEthnicity(Optional.empty())),
                Frameworks.CAF_2009,
                Purpose.PLAN);

        assertThat(paths(plan.problems())).contains("/child/ethnicity?");
        assertThat(plan.complete()).isTrue();
    }

    @Test
    void anAuthoritysOwnRequirementsAreAskedFor() {
        assertThat(lacks(Fixtures.draft(), LocalFrameworks.EARLY_HELP, Purpose.PLAN))
                .contains("/services")
                .doesNotContain("/consentStatement", "/homeSituation");
        assertThat(lacks(Fixtures.draft(), LocalFrameworks.EARLY_HELP, Purpose.SHARE))
                .contains("/homeSituation?");
        assertThat(message(check(Fixtures.draft(), LocalFrameworks.EARLY_HELP, Purpose.SHARE), "/homeSituation"))
                .isEqualTo("the home is described (unverified)");
        assertThat(lacks(
                        Fixtures.draft().withChild(Fixtures.child().withNhsNumber(Optional.empty())),
                        LocalFrameworks.FAMILY_CAF,
                        Purpose.SHARE))
                .contains("/child/nhsNumber", "/consentStatement/signatures");
    }

    @Test
    void aDocumentIsCheckedWithItsOwnFramework() {
        assertThatThrownBy(() -> Completeness.of(Fixtures.draft(), Frameworks.CAF_2006, Purpose.PLAN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COMPLETENESS-01");
        assertThatThrownBy(() -> Completeness.of(Fixtures.plan(), Frameworks.SEN_SUPPORT, Purpose.SHARE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COMPLETENESS-01");
    }

    @Test
    void theAnswerSaysWhatWasAsked() {
        Completeness share = Completeness.of(Fixtures.draft(), Frameworks.CAF_2009, Purpose.SHARE);

        assertThat(share.framework()).isEqualTo(Frameworks.CAF_2009.getId());
        assertThat(share.purpose()).isEqualTo(Purpose.SHARE);
        assertThat(share).hasToString(share.problems().toString());
        assertThat(share.complete()).isFalse();
    }

    @Test
    void aSoundPlanIsPassedOnUnderEachFrameworkButForWhatIsItsOwn() {
        assertThat(lacks(Fixtures.plan(), Frameworks.CAF_2009, Purpose.SHARE))
                .containsExactly("/outcomes/0/frameworkOutcomes?");
        assertThat(lacks(Fixtures.plan(), Frameworks.CAF_2006, Purpose.SHARE))
                .containsExactly("/outcomes/0/frameworkOutcomes?");
        assertThat(lacks(Fixtures.plan(), Frameworks.EARLY_HELP_FAMILY, Purpose.SHARE))
                .isEmpty();
        assertThat(lacks(Fixtures.plan(), Frameworks.SEN_SUPPORT, Purpose.SHARE))
                .containsExactly("/outcomes/0/target");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aPlanIsPassedOnOnceItSaysWhoDoesWhatByWhenAndWhenItIsLookedAtAgain(Framework framework) {
        JointPlan vague = Fixtures.plan()
                .withReview(Optional.empty())
                .withOutcomes(
                        Fixtures.outcome()
                                .withActions(Fixtures.action()
                                        .withAccountable(Optional.empty())
                                        .withWhen(Optional.empty()))
                                .withEvaluations(Evaluation.builder().build()),
                        Fixtures.outcome()
                                .withId(OutcomeId.of("outcome-2"))
                                .withActions(List.of())
                                .withEvaluations(List.of()));

        assertThat(lacks(vague, framework, Purpose.SHARE))
                .contains(
                        "/outcomes/0/actions/0/accountable",
                        "/outcomes/0/actions/0/when",
                        "/outcomes/0/evaluations/0/criterion?",
                        "/outcomes/1/actions",
                        "/outcomes/1/evaluations?",
                        "/review",
                        "/review/nextOn");
    }

    @Test
    void workEndsWhenNoActionIsOpenAndEveryResultIsRecorded() {
        assertThat(lacks(Fixtures.plan(), Frameworks.CAF_2009, Purpose.CLOSE))
                .containsExactly(
                        "/childComment?",
                        "/outcomes/0/actions/0/status",
                        "/outcomes/0/evaluations/0/result",
                        "/parentComments?");
        assertThat(lacks(Fixtures.plan(), Frameworks.CAF_2006, Purpose.CLOSE))
                .isEqualTo(lacks(Fixtures.plan(), Frameworks.CAF_2009, Purpose.CLOSE));
        assertThat(lacks(Fixtures.plan(), Frameworks.SEN_SUPPORT, Purpose.CLOSE))
                .isEqualTo(lacks(Fixtures.plan(), Frameworks.CAF_2009, Purpose.CLOSE));
        assertThat(lacks(Fixtures.plan(), Frameworks.EARLY_HELP_FAMILY, Purpose.CLOSE))
                .containsExactly("/outcomes/0/actions/0/status", "/outcomes/0/evaluations/0/result", "/parentComments");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aPlanThatWasCarriedOutMayEnd(Framework framework) {
        assertThat(lacks(ended(), framework, Purpose.CLOSE)).isEmpty();
        assertThat(lacks(ended().withOutcomes(List.of()), framework, Purpose.CLOSE))
                .containsExactly("/outcomes");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyWayToEndAnActionCountsAsEnded(Framework framework) {
        for (ActionStatus status : ActionStatus.values()) {
            JointPlan plan = ended().withOutcomes(ended().getOutcomes()
                    .get(0)
                    .withActions(Fixtures.action().withStatus(status)));

            assertThat(check(plan, framework, Purpose.CLOSE).complete()).isEqualTo(!status.open());
        }
    }

    @Test
    void nothingOfWhatADocumentSaysIsRepeated() {
        CommonAssessment named = Fixtures.assessment()
                .withReason("Zephyrine")
                .withConclusions(Conclusions.builder()
                        .kind(ConclusionKind.ADDITIONAL_NEEDS)
                        .summary("Zephyrine")
                        .build());

        for (Framework framework : Frameworks.all()) {
            for (Purpose purpose : Purpose.values()) {
                assertThat(check(named, framework, purpose).toString())
                        .doesNotContain("Zephyrine", "Wexcombe", "need-1");
            }
        }
    }

    @Test
    void completenessAndReviewOfAPlanAreTwoQuestions() {
        assertThat(PlanReview.of(Fixtures.plan(), Fixtures.team(), Fixtures.assessment(), Fixtures.TODAY)
                        .findings())
                .isEmpty();
        assertThat(check(Fixtures.plan(), Frameworks.CAF_2009, Purpose.CLOSE).complete())
                .isFalse();
    }

    private static CommonAssessment bare() {
        return Fixtures.draft().withChild(Fixtures.child().withName(Optional.empty()));
    }

    private static CommonAssessment held(ParentalResponsibility responsibility) {
        CommonAssessment assessment = Fixtures.assessment();
        return assessment.withParents(assessment.getParents().get(0).withParentalResponsibility(responsibility));
    }

    private static JointPlan ended() {
        return Fixtures.plan()
                .withChildComment(words("It was good."))
                .withParentComments(words("We can manage."))
                .withOutcomes(Fixtures.outcome()
                        .withActions(Fixtures.action().withStatus(ActionStatus.DONE))
                        .withEvaluations(Evaluation.builder()
                                .criterion("Forty words")
                                .result(EvaluationResult.PARTLY_ACHIEVED)
                                .build()));
    }

    private static OwnWords words(String said) {
        return OwnWords.builder()
                .speaker(Fixtures.MOTHER_ID)
                .words(said)
                .saidOn(LocalDate.of(2026, 3, 16))
                .build();
    }

    private static Completeness check(CommonAssessment assessment, Framework framework, Purpose purpose) {
        return Completeness.of(assessment.withFramework(framework.getId()), framework, purpose);
    }

    private static Completeness check(JointPlan plan, Framework framework, Purpose purpose) {
        return Completeness.of(plan.withFramework(framework.getId()), framework, purpose);
    }

    private static List<String> lacks(CommonAssessment assessment, Framework framework, Purpose purpose) {
        return paths(check(assessment, framework, purpose).problems());
    }

    private static List<String> lacks(JointPlan plan, Framework framework, Purpose purpose) {
        return paths(check(plan, framework, purpose).problems());
    }

    /** The places, those of warnings with a question mark. */
    private static List<String> paths(Problems problems) {
        return problems.stream()
                .map(problem -> problem.path() + (problem.severity() == Severity.WARNING ? "?" : ""))
                .toList();
    }

    private static String message(Completeness completeness, String path) {
        return completeness.problems().stream()
                .filter(problem -> problem.path().equals(path))
                .map(Problem::message)
                .findFirst()
                .orElseThrow();
    }

    private static CommonAssessment sample(String name) {
        return Line.JACKSON_2.read(Sample.named(name).json(), CommonAssessment.class);
    }
}
