package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToClose;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.validation.TextLimits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every framework asks for; what one of them asks for as well is in {@code CompletenessTest}. */
class ReadinessTest {

    @Test
    void aDraftMayBeSavedWithAlmostNothingInIt() {
        assertThat(CafValidation.standard()
                        .check(Fixtures.draft().withChild(Fixtures.child().withName(Optional.empty())), Draft.class)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatAPlanStillNeedsIsListedByPlace() {
        assertThat(paths(CafValidation.standard()
                        .check(
                                Fixtures.draft().withChild(Fixtures.child().withName(Optional.empty())),
                                ReadyForPlan.class)))
                .containsExactlyInAnyOrder(
                        "/assessors",
                        "/child/name",
                        "/childComment",
                        "/conclusions",
                        "/findings",
                        "/parentComments",
                        "/parents",
                        "/reason");
    }

    @Test
    void whatSharingStillNeedsIsListedByPlace() {
        assertThat(paths(CafValidation.standard().check(Fixtures.assessment(), ReadyToShare.class)))
                .containsExactlyInAnyOrder(
                        "/assessors", "/completedOn", "/conclusions", "/findings/0/evidence", "/reason");
    }

    @Test
    void workEndsWithAFinishedAssessmentAndAPlanThatWantedSomething() {
        assertThat(paths(CafValidation.standard().check(Fixtures.assessment(), ReadyToClose.class)))
                .containsExactly("/completedOn");
        assertThat(paths(CafValidation.standard().check(Fixtures.plan().withOutcomes(List.of()), ReadyToClose.class)))
                .containsExactly("/outcomes");
    }

    @Test
    void anAssessmentInWhichNothingWasDiscussedIsNotReadyForAPlan() {
        CommonAssessment silent = Fixtures.draft()
                .withFindings(ElementFinding.about(AssessmentElement.ASPIRATIONS)
                        .discussion(Discussion.DECLINED)
                        .build());

        assertThat(paths(CafValidation.standard().check(silent, ReadyForPlan.class)))
                .contains("/findings");
    }

    @Test
    void aFinishedAssessmentIsReadyForEverything() {
        CommonAssessment finished =
                Line.JACKSON_2.read(Sample.named(Sample.ASSESSMENT).json(), CommonAssessment.class);

        assertThat(finished.getStatus()).isEqualTo(AssessmentStatus.COMPLETE);
        for (Class<?> purpose : List.of(Draft.class, ReadyForPlan.class, ReadyToShare.class, ReadyToClose.class)) {
            assertThat(CafValidation.standard().check(finished, purpose)).isEmpty();
        }
    }

    @Test
    void aPlanIsPassedOnWithOutcomesAReviewAndAgreements() {
        JointPlan bare = Fixtures.plan()
                .withStatus(PlanStatus.DRAFT)
                .withOutcomes(List.of())
                .withReview(Optional.empty())
                .withAgreements(List.of());

        assertThat(CafValidation.standard().check(bare, Draft.class)).isEmpty();
        assertThat(paths(CafValidation.standard().check(bare, ReadyToShare.class)))
                .containsExactlyInAnyOrder("/outcomes", "/review", "/agreements");
    }

    @Test
    void textsHaveBoundsEvenInADraft() {
        CommonAssessment wordy = Fixtures.draft().withReason("x".repeat(TextLimits.NARRATIVE + 1));

        assertThat(paths(CafValidation.standard().check(wordy, Draft.class))).containsExactly("/reason");
        assertThat(CafValidation.standard()
                        .check(Fixtures.draft().withReason("x".repeat(TextLimits.NARRATIVE)), Draft.class))
                .isEmpty();
    }

    @Test
    void problemsInsidePartsAreFoundAtTheirPlace() {
        CommonAssessment draft = Fixtures.assessment();
        CommonAssessment spoiled = draft.withParents(draft.getParents()
                .get(0)
                .withContact(ContactDetails.builder().email("not an address").build()));

        Problems problems = CafValidation.standard().check(spoiled, Draft.class);
        assertThat(paths(problems)).containsExactly("/parents/0/contact/email");
        assertThat(problems.toString()).doesNotContain("not an address");
    }

    private static List<String> paths(Problems problems) {
        return problems.stream().map(Problem::path).toList();
    }
}
