package io.github.cafkit.model.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.LocalFrameworks;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.framework.ReviewPolicies;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.plan.Contribution;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.ReviewRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, scores and times meet the framework that gives them their meaning. */
class FrameworkConformanceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common-assessment.json",
                "common-assessment-caf-2006.json",
                "common-assessment-family.json",
                "common-assessment-sen.json"
            })
    void theSampleAssessmentsSpeakTheLanguageOfTheirFrameworks(String name) {
        CommonAssessment assessment = Line.JACKSON_2.read(Sample.named(name).json(), CommonAssessment.class);
        Framework framework = Frameworks.find(assessment.getFramework()).orElseThrow();

        assertThat(FrameworkConformance.check(assessment, framework)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint-plan.json", "joint-plan-family.json"})
    void theSamplePlansSpeakTheLanguageOfTheirFrameworks(String name) {
        JointPlan plan = Line.JACKSON_2.read(Sample.named(name).json(), JointPlan.class);

        assertThat(FrameworkConformance.check(
                        plan, Frameworks.find(plan.getFramework()).orElseThrow()))
                .isEmpty();
    }

    @Test
    void anotherFrameworkIsNoticed() {
        assertThat(found(FrameworkConformance.check(Fixtures.draft(), Frameworks.SEN_SUPPORT)))
                .contains("CONFORM-01 /framework");
        assertThat(found(FrameworkConformance.check(Fixtures.plan(), Frameworks.CAF_2006)))
                .contains("CONFORM-01 /framework");
        assertThat(found(FrameworkConformance.check(ProcessFixtures.opened(), Frameworks.CAF_2006)))
                .containsExactly("CONFORM-01 /framework");
    }

    @Test
    void anEditionIsUsedWhileItIsOpen() {
        Framework closed = Frameworks.CAF_2009.withLastDay(Fixtures.STARTED.minusDays(1));

        assertThat(found(FrameworkConformance.check(Fixtures.draft(), closed)))
                .containsExactly("CONFORM-02 /startedOn");
        assertThat(FrameworkConformance.check(Fixtures.draft(), closed.withLastDay(Fixtures.STARTED)))
                .isEmpty();
    }

    @Test
    void anElementIsOneOfTheGridAndOfUseBeforeBirth() {
        CommonAssessment draft = Fixtures.draft().withFindings(finding("9.9"), finding("1.2"));

        assertThat(found(FrameworkConformance.check(draft, Frameworks.CAF_2009)))
                .containsExactly("CONFORM-03 /findings/0/element");
        assertThat(found(FrameworkConformance.check(draft.withChild(Fixtures.unbornChild()), Frameworks.CAF_2009)))
                .containsExactly("CONFORM-03 /findings/0/element", "CONFORM-04 /findings/1/element");
        assertThat(FrameworkConformance.check(draft, Frameworks.CAF_2009.withElements(List.of())))
                .isEmpty();
    }

    @Test
    void aScoreLiesOnTheScaleOfItsElement() {
        Framework local =
                LocalFrameworks.EARLY_HELP.withId(Frameworks.CAF_2009.getId()).withLastDay(Optional.empty());

        assertThat(found(FrameworkConformance.check(
                        Fixtures.draft()
                                .withFindings(
                                        finding("home.money").withScore(10),
                                        finding("home.place").withScore(6)),
                        local)))
                .containsExactly("CONFORM-05 /findings/1/score");
        assertThat(found(FrameworkConformance.check(
                        Fixtures.draft().withFindings(finding("1.2").withScore(3)), Frameworks.CAF_2009)))
                .containsExactly("CONFORM-06 /findings/0/score");
    }

    @Test
    void outcomesOfAPlanAreThoseOfTheVocabulary() {
        OutcomeCode unknown = OutcomeCode.of("HAPPINESS");
        JointPlan plan = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withElements(ElementCode.of("9.9"))
                        .withFrameworkOutcomes(unknown)
                        .withContributions(Contribution.builder()
                                .agency(Fixtures.SCHOOL)
                                .words("a room")
                                .addFrameworkOutcomes(unknown)
                                .build()));

        assertThat(found(FrameworkConformance.check(plan, Frameworks.CAF_2009)))
                .containsExactly(
                        "CONFORM-03 /outcomes/0/elements",
                        "CONFORM-07 /outcomes/0/frameworkOutcomes",
                        "CONFORM-07 /outcomes/0/contributions/0/frameworkOutcomes");
        assertThat(found(FrameworkConformance.check(plan, Frameworks.CAF_2009.withOutcomes(List.of()))))
                .containsExactly("CONFORM-03 /outcomes/0/elements");
    }

    @Test
    void theNextReviewIsWithinTheTimeOfThePolicy() {
        Framework sefton = Frameworks.CAF_2009.withReviewPolicy(ReviewPolicies.SEFTON);
        JointPlan plan = Fixtures.plan();
        LocalDate last = plan.getStartsOn().plusWeeks(6);

        assertThat(found(FrameworkConformance.check(reviewedOn(plan, last.plusDays(1)), sefton)))
                .containsExactly("CONFORM-08 /review/nextOn");
        assertThat(FrameworkConformance.check(reviewedOn(plan, last), sefton)).isEmpty();

        ReviewRecord review = ProcessFixtures.review();
        LocalDate next = review.getHeldOn().plusMonths(3);
        assertThat(found(FrameworkConformance.check(review.withNextReviewOn(next.plusDays(1)), sefton)))
                .containsExactly("CONFORM-08 /nextReviewOn");
        assertThat(FrameworkConformance.check(review.withNextReviewOn(next), sefton))
                .isEmpty();
    }

    @Test
    void aReasonForClosureIsOneOfTheFramework() {
        assertThat(FrameworkConformance.check(Endings.closed(), Frameworks.CAF_2009))
                .isEmpty();
        assertThat(FrameworkConformance.check(Endings.review(), Frameworks.CAF_2009))
                .isEmpty();
        assertThat(found(FrameworkConformance.check(closedFor("C7"), Frameworks.CAF_2009)))
                .containsExactly("CONFORM-09 /events/9/closure");
        assertThat(found(FrameworkConformance.check(
                        Endings.review().withClosure(ClosureCode.of("C7")), Frameworks.CAF_2009)))
                .containsExactly("CONFORM-09 /closure");
        assertThat(FrameworkConformance.check(
                        closedFor("C7"), LocalFrameworks.EARLY_HELP.withId(Frameworks.CAF_2009.getId())))
                .isEmpty();
    }

    @Test
    void whatSocialCareOrAnotherAuthorityTakesOnIsNotMerelyClosed() {
        Framework local = Frameworks.CAF_2009.withClosureReasons(
                List.of(reason("UP", ClosureKind.STEPPED_UP), reason("AWAY", ClosureKind.MOVED_OUT_OF_AREA)));

        assertThat(found(FrameworkConformance.check(closedFor("UP"), local)))
                .containsExactly("CONFORM-10 /events/9/kind");
        assertThat(found(FrameworkConformance.check(closedFor("AWAY"), local)))
                .containsExactly("CONFORM-11 /events/9/kind");
    }

    private static ClosureReason reason(String code, ClosureKind kind) {
        return ClosureReason.of(kind).withCode(code);
    }

    private static Episode closedFor(String code) {
        Episode reviewed = ProcessFixtures.upTo(EpisodeEventKind.REVIEW_HELD);
        return reviewed.after(ProcessFixtures.event(
                        EpisodeEventKind.CLOSED,
                        ProcessFixtures.lastDay(reviewed).plusWeeks(1))
                .withClosure(ClosureCode.of(code)));
    }

    private static JointPlan reviewedOn(JointPlan plan, LocalDate day) {
        return plan.withReview(plan.getReview().orElseThrow().withNextOn(day));
    }

    private static ElementFinding finding(String element) {
        return ElementFinding.builder().element(ElementCode.of(element)).build();
    }

    private static List<String> found(Problems problems) {
        return problems.stream().map(FrameworkConformanceTest::words).toList();
    }

    private static String words(Problem problem) {
        return problem.code() + " " + problem.path();
    }
}
