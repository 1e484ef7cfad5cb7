package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CommonAssessmentTest {

    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);

    @Test
    void aDraftNeedsAChildAndADayAndNothingElse() {
        CommonAssessment draft = Fixtures.draft();

        assertThat(draft.getStatus()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(draft.getVersion()).isEqualTo(1);
        assertThat(draft.getFindings()).isEmpty();
        assertThat(draft.getSchema()).isEqualTo("cafkit/common-assessment/1.1");
    }

    @Test
    void aCompleteAssessmentHasTheDayOfItsCompletion() {
        refuses("ASSESSMENT-04", () -> Fixtures.draft().withStatus(AssessmentStatus.COMPLETE));
        refuses("ASSESSMENT-04", () -> Fixtures.draft().withCompletedOn(LATER));
        refuses(
                "ASSESSMENT-05",
                () -> CommonAssessment.builder()
                        .from(Fixtures.draft())
                        .status(AssessmentStatus.COMPLETE)
                        .completedOn(Fixtures.STARTED.minusDays(1))
                        .build());
    }

    @Test
    void versionsAppend() {
        CommonAssessment first = Fixtures.assessment();
        CommonAssessment second = first.revisedAs(AssessmentId.of("caf-2"), LATER);

        assertThat(second.getVersion()).isEqualTo(2);
        assertThat(second.getReplaces()).contains(first.getId());
        assertThat(second.getStatus()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(second.getFindings()).isEqualTo(first.getFindings());
        assertThat(second.getConsentStatement()).isEmpty();
        assertThat(second.continuityFrom(first).isEmpty()).isTrue();
    }

    @Test
    void aLaterVersionNamesTheOneItReplacesAndNotItself() {
        refuses("ASSESSMENT-01", () -> Fixtures.draft().withVersion(0));
        refuses("ASSESSMENT-02", () -> Fixtures.draft().withVersion(2));
        refuses("ASSESSMENT-03", () -> Fixtures.draft().withReplaces(AssessmentId.of("caf-1")));
    }

    @Test
    void aBrokenChainOfVersionsIsReported() {
        CommonAssessment first = Fixtures.assessment();
        CommonAssessment stray = first.revisedAs(AssessmentId.of("caf-9"), LATER)
                .withVersion(4)
                .withReplaces(AssessmentId.of("caf-3"))
                .withChild(Fixtures.child().withId(PersonId.of("child-2")));

        assertThat(stray.continuityFrom(first).stream().map(Problem::code))
                .containsExactly("VERSION-01", "VERSION-02", "VERSION-03");
    }

    @Test
    void aNoteOfSignificantHarmIsNotClearedByLeavingItOut() {
        CommonAssessment first = Fixtures.assessment()
                .withSignificantHarm(SignificantHarm.builder()
                        .raisedOn(Fixtures.STARTED)
                        .raisedBy(PersonId.of("senco-1"))
                        .concern("bruises")
                        .build());
        CommonAssessment second = first.revisedAs(AssessmentId.of("caf-2"), LATER);

        assertThat(second.getSignificantHarm()).isEqualTo(first.getSignificantHarm());
        assertThat(second.withSignificantHarm(Optional.empty()).continuityFrom(first).stream()
                        .map(Problem::code))
                .containsExactly("VERSION-04");
    }

    @Test
    void eachElementIsFoundUponOnce() {
        ElementFinding finding =
                ElementFinding.about(AssessmentElement.GENERAL_HEALTH).build();

        refuses("ASSESSMENT-06", () -> Fixtures.draft().withFindings(finding, finding));
    }

    @Test
    void needsAreToldApart() {
        ElementFinding one = ElementFinding.about(AssessmentElement.GENERAL_HEALTH)
                .addNeeds(Need.of("need-1", "sleep"))
                .build();
        ElementFinding other = ElementFinding.about(AssessmentElement.ASPIRATIONS)
                .addNeeds(Need.of("need-1", "hope"))
                .build();

        refuses("ASSESSMENT-07", () -> Fixtures.draft().withFindings(one, other));
    }

    @Test
    void notDiscussedIsAValueOfItsOwn() {
        ElementFinding silent = ElementFinding.about(AssessmentElement.WIDER_FAMILY)
                .discussion(Discussion.NOT_DISCUSSED)
                .build();

        assertThat(Fixtures.draft().withFindings(silent).finding(AssessmentElement.WIDER_FAMILY.code()))
                .contains(silent);
        assertThat(Fixtures.draft().finding(AssessmentElement.WIDER_FAMILY.code()))
                .isEmpty();
        refuses("FINDING-01", () -> silent.withStrengths("an aunt"));
    }

    @Test
    void somebodyPresentCanBeTold() {
        refuses("ATTENDEE-01", () -> Attendee.builder().capacity("friend").build());
    }

    @Test
    void thePractitionerOfAServiceWorksForItsAgency() {
        refuses(
                "SERVICE-01",
                () -> ServiceInvolved.builder()
                        .kind(ServiceKind.OTHER)
                        .agency(Fixtures.agency(Fixtures.THERAPY, AgencySector.HEALTH))
                        .practitioner(Fixtures.practitioner("senco-1", PractitionerRole.SENCO, Fixtures.SCHOOL))
                        .build());
    }

    @Test
    void anotherSchemaIsRefused() {
        refuses("SCHEMA-01", () -> Fixtures.draft().withSchema("cafkit/joint-plan/1"));
        refuses("SCHEMA-02", () -> Fixtures.draft().withSchema("cafkit/common-assessment/2"));
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
