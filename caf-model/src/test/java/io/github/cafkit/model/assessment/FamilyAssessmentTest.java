package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FamilyAssessmentTest {

    private static final PersonId BROTHER_ID = PersonId.of("child-2");
    private static final Child BROTHER = Fixtures.child().withId(BROTHER_ID);

    @Test
    void theChildrenAreDifferent() {
        assertThat(family().allChildren()).extracting(Child::getId).containsExactly(Fixtures.CHILD_ID, BROTHER_ID);
        refuses("ASSESSMENT-09", () -> family().withOtherChildren(Fixtures.child()));
        refuses("ASSESSMENT-09", () -> family().withOtherChildren(BROTHER, BROTHER));
    }

    @Test
    void anElementIsFoundUponOnceForTheSamePeople() {
        ElementFinding ofBoth = finding(Fixtures.CHILD_ID, BROTHER_ID);
        ElementFinding ofBrother = finding(BROTHER_ID);
        ElementFinding ofNobody = finding();

        CommonAssessment family = family().withFindings(ofNobody, ofBoth, ofBrother);

        assertThat(family.findingsAbout(BROTHER_ID)).containsExactly(ofBoth, ofBrother);
        assertThat(family.finding(AssessmentElement.GENERAL_HEALTH.code())).contains(ofNobody);
        refuses("ASSESSMENT-06", () -> family().withFindings(ofBoth, finding(BROTHER_ID, Fixtures.CHILD_ID)));
    }

    @Test
    void findingsAndNeedsAreAboutPeopleOfTheAssessment() {
        PersonId stranger = PersonId.of("stranger-1");
        Need need = Need.of("need-1", "sleep").withAbout(List.of(stranger));

        assertThat(family().withFindings(finding(Fixtures.MOTHER_ID)).getFindings())
                .hasSize(1);
        refuses("ASSESSMENT-12", () -> family().withFindings(finding(stranger)));
        refuses(
                "/findings/0/needs/0/about",
                () -> family().withFindings(finding().withNeeds(need)));
        refuses("FINDING-03", () -> finding(BROTHER_ID).withNeeds(need.withAbout(List.of(Fixtures.CHILD_ID))));
    }

    @Test
    void livedExperienceIsThatOfAChildOfTheAssessment() {
        LivedExperience brothers = LivedExperience.builder()
                .child(BROTHER_ID)
                .account("He waits at the window.")
                .build();

        assertThat(family().withLivedExperiences(brothers).getLivedExperiences())
                .containsExactly(brothers);
        refuses("ASSESSMENT-11", () -> family().withLivedExperiences(brothers, brothers));
        refuses("ASSESSMENT-11", () -> family().withLivedExperiences(brothers.withChild(Fixtures.MOTHER_ID)));
    }

    @Test
    void aScoreIsNotNegativeAndBelongsToSomethingDiscussed() {
        assertThat(finding().withScore(0).getScore()).contains(0);
        refuses("FINDING-02", () -> finding().withScore(-1));
        refuses("FINDING-01", () -> finding().withScore(3).withDiscussion(Discussion.DECLINED));
    }

    @Test
    void aNeedThatIsMetStaysAndIsNoLongerOpen() {
        Need met = Need.of("need-1", "sleep").withMetOn(LocalDate.of(2026, 3, 1));
        Need open = Need.of("need-2", "food");
        CommonAssessment family = family().withFindings(finding().withNeeds(met, open));

        assertThat(family.allNeeds()).containsExactly(met, open);
        assertThat(family.openNeeds()).containsExactly(open);
    }

    @Test
    void whetherSomebodyAskedForAnEarlierAssessmentIsYesNoOrNotAsked() {
        CommonAssessment draft = Fixtures.draft();

        assertThat(draft.earlierAssessmentChecked()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(draft.withEarlierAssessmentCheck(YesNoUnknown.NO).earlierAssessmentChecked())
                .isEqualTo(YesNoUnknown.NO);
        assertThat(draft.withEarlierAssessmentCheckedOn(Fixtures.TODAY).earlierAssessmentChecked())
                .isEqualTo(YesNoUnknown.YES);
        refuses(
                "ASSESSMENT-13",
                () -> draft.withEarlierAssessmentCheckedOn(Fixtures.TODAY).withEarlierAssessmentCheck(YesNoUnknown.NO));
    }

    @Test
    void evidenceIsWrittenDownAfterItIsSeenAndADisputeHasSomebodyBehindIt() {
        Evidence evidence = Evidence.builder()
                .kind(EvidenceKind.FACT)
                .statement("late on seven of ten days")
                .by(PersonId.of("senco-1"))
                .on(Fixtures.STARTED)
                .build();
        Dispute dispute =
                Dispute.builder().by(Fixtures.MOTHER_ID).on(Fixtures.TODAY).build();

        assertThat(evidence.getAccuracy()).isEqualTo(AccuracyState.UNCHECKED);
        refuses("EVIDENCE-01", () -> evidence.withRecordedOn(Fixtures.STARTED.minusDays(1)));
        refuses("EVIDENCE-02", () -> evidence.withCheckedOn(Fixtures.TODAY));
        refuses("EVIDENCE-03", () -> evidence.withAccuracy(AccuracyState.DISPUTED));
        refuses("EVIDENCE-03", () -> evidence.withDisputes(dispute));
    }

    private static CommonAssessment family() {
        return Fixtures.assessment().withOtherChildren(BROTHER);
    }

    private static ElementFinding finding(PersonId... about) {
        return ElementFinding.about(AssessmentElement.GENERAL_HEALTH)
                .addAbout(about)
                .build();
    }

    private static void refuses(String words, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(words);
    }
}
