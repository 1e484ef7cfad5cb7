package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.assessment.AssessmentComparison;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentCheck;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The assessments and consents that matter most in rules come up often. */
class AssessmentVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    @Test
    void consents_are_in_force_refused_withdrawn_and_expired_also_by_a_day() {
        Seen<ConsentRecord> consents = Seen.of(ConsentRecord.class, 3000)
                .atLeast(10, "in force", consent -> consent.givenOn(DAY))
                .atLeast(5, "refused", consent -> consent.getDecision() == ConsentDecision.REFUSED)
                .atLeast(5, "withdrawn", consent -> consent.getWithdrawnOn().isPresent())
                .atLeast(
                        2,
                        "withdrawn today",
                        consent -> consent.getWithdrawnOn().equals(Optional.of(DAY)))
                .atLeast(
                        2,
                        "expired",
                        consent -> consent.getLastValidDay()
                                .map(last -> last.isBefore(DAY))
                                .orElse(false))
                .atLeast(2, "given today", consent -> consent.getGivenOn().equals(DAY));
        for (int days : new int[] {-1, 0, 1}) {
            consents.atLeast(
                    1,
                    "last valid in " + days + " days",
                    consent -> consent.getLastValidDay().equals(Optional.of(DAY.plusDays(days))));
        }
    }

    @Test
    void consents_are_of_every_scope() {
        Seen.of(ConsentRecord.class, 1000)
                .atLeast(10, "to share", consent -> consent.getActivities().contains(ConsentActivity.SHARE))
                .atLeast(10, "to store", consent -> consent.getActivities().contains(ConsentActivity.STORE))
                .atLeast(5, "to a service", consent -> consent.getActivities().contains(ConsentActivity.SERVICE))
                .atLeast(
                        10,
                        "except something",
                        consent -> !consent.getExceptedCategories().isEmpty())
                .atLeast(10, "for any purpose", consent -> consent.getPurposes().isEmpty())
                .atLeast(
                        1,
                        "by a child found competent",
                        consent -> consent.getCapacity() == ConsentCapacity.CHILD
                                && consent.getCompetence()
                                        .map(judged -> judged.getCompetent() == YesNoUnknown.YES)
                                        .orElse(false))
                .atLeast(5, "not freely given", consent -> consent.getFreelyGiven() == YesNoUnknown.NO);
    }

    @Test
    void storing_is_agreed_to_and_not() {
        Seen.of(ConsentCheck.class, 1000)
                .atLeast(5, "agreed", check -> !check.toStore(DAY).hasErrors())
                .atLeast(20, "not agreed", check -> check.toStore(DAY).hasErrors());
    }

    @Test
    void assessments_are_of_unborn_children_of_families_and_of_children_for_whom_nobody_has_responsibility() {
        Seen.of(CommonAssessment.class, 800)
                .atLeast(5, "unborn", assessment -> assessment.getChild().unborn())
                .atLeast(
                        10,
                        "of several children",
                        assessment -> assessment.allChildren().size() > 1)
                .atLeast(
                        10,
                        "nobody has responsibility",
                        assessment -> assessment.getParents().stream()
                                .allMatch(parent ->
                                        parent.getParentalResponsibility().heldOn(DAY) != YesNoUnknown.YES))
                .atLeast(
                        10,
                        "somebody has",
                        assessment -> assessment.getParents().stream()
                                .anyMatch(parent ->
                                        parent.getParentalResponsibility().heldOn(DAY) == YesNoUnknown.YES))
                .atLeast(
                        1,
                        "twelve agencies",
                        assessment -> assessment.getServices().stream()
                                        .map(service -> service.getAgency().getId())
                                        .distinct()
                                        .count()
                                == 12)
                .atLeast(10, "complete", assessment -> assessment.getStatus() == AssessmentStatus.COMPLETE)
                .atLeast(10, "a later version", assessment -> assessment.getVersion() > 1)
                .atLeast(10, "a stop", CommonAssessment::raisesStop)
                .atLeast(10, "needs", assessment -> !assessment.openNeeds().isEmpty())
                .atLeast(
                        10,
                        "about somebody",
                        assessment -> assessment.getFindings().stream()
                                .anyMatch(finding -> !finding.getAbout().isEmpty()))
                .atLeast(
                        5,
                        "evidence is disputed",
                        assessment -> assessment.getFindings().stream()
                                .flatMap(finding -> finding.getEvidence().stream())
                                .anyMatch(evidence -> !evidence.getDisputes().isEmpty()))
                .atLeast(
                        1,
                        "without consent",
                        assessment -> assessment.getWithoutConsent().isPresent());
    }

    @Test
    void every_element_of_the_grid_is_found_upon() {
        Seen<ElementFinding> findings = Seen.of(ElementFinding.class, 2000);
        for (AssessmentElement element : AssessmentElement.values()) {
            findings.atLeast(
                    0.2, element.name(), finding -> finding.getElement().equals(element.code()));
        }
        findings.atLeast(
                2,
                "of an authority's own",
                finding -> AssessmentElement.find(finding.getElement()).isEmpty());
    }

    @Test
    void histories_stop_and_go_on() {
        Seen.of(AssessmentHistory.class, 300)
                .atLeast(5, "three versions", history -> history.getVersions().size() >= 3)
                .atLeast(10, "stopped", AssessmentHistory::stopped)
                .atLeast(2, "no longer stopped", history -> history.stopRaised() && !history.stopped());
        Seen.of(AssessmentComparison.class, 200)
                .atLeast(
                        2,
                        "a need no longer listed",
                        comparison -> !comparison.needsNoLongerListed().isEmpty())
                .atLeast(50, "something changed", comparison -> !comparison.isEmpty());
    }

    @Test
    void checklists_suggest_an_assessment_or_do_not() {
        Seen.of(PreAssessmentChecklist.class, 500)
                .atLeast(10, "suggested", PreAssessmentChecklist::suggestsAssessment)
                .atLeast(10, "not suggested", checklist -> !checklist.suggestsAssessment());
    }

    @Test
    void frameworks_have_begun_ended_and_not_begun() {
        Seen.of(Framework.class, 500)
                .atLeast(
                        5,
                        "ended",
                        framework -> framework
                                .getLastDay()
                                .map(last -> last.isBefore(DAY))
                                .orElse(false))
                .atLeast(10, "open", framework -> framework.mayBeginOn(DAY))
                .atLeast(
                        10,
                        "requires something",
                        framework -> !framework.getRequirements().isEmpty());
        Seen<CommonAssessment> assessments = Seen.of(CommonAssessment.class, 300);
        for (Framework framework : Frameworks.all()) {
            assessments.atLeast(
                    5,
                    framework.getId().value(),
                    assessment -> assessment.getFramework().equals(framework.getId()));
        }
        assertThat(Frameworks.all()).isNotEmpty();
    }
}
