package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.YesNoUnknown;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssessmentComparisonTest {

    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);
    private static final CommonAssessment EARLIER = Fixtures.assessment();

    @Test
    void everyAttributeOfAnAssessmentBelongsToASectionOrNamesTheDocument() {
        Set<String> unplaced = Attribute.of(EARLIER).stream()
                .map(Attribute::name)
                .filter(name -> AssessmentSection.of(name).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unplaced).containsExactly("id", "replaces", "schema", "version");
        assertThat(Attribute.of(EARLIER)).hasSize((int) Arrays.stream(CommonAssessment.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("get"))
                .count());
    }

    @Test
    void theSectionsAreLetteredAsOnTheForm() {
        assertThat(Arrays.stream(AssessmentSection.values()).map(AssessmentSection::letter))
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
    }

    @Test
    void aReasonThatWasRewrittenShowsOldAndNewWordsAtItsPlace() {
        AssessmentComparison comparison =
                AssessmentComparison.between(EARLIER.withReason("tired"), EARLIER.withReason("hungry"));

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.section()).isEqualTo(AssessmentSection.ASSESSMENT_INFORMATION);
            assertThat(change.path()).isEqualTo("/reason");
            assertThat(change.before()).contains(PersonalText.of("tired"));
            assertThat(change.after()).contains(PersonalText.of("hungry"));
            assertThat(change.toString()).doesNotContain("tired", "hungry");
        });
    }

    @Test
    void aNeedIsFoundMetOrNoLongerListed() {
        ElementFinding finding = EARLIER.getFindings().get(0);
        Need kept = finding.getNeeds().get(0);
        CommonAssessment later =
                EARLIER.withFindings(finding.withNeeds(Need.of("need-2", "a friend"), kept.withMetOn(LATER)));
        AssessmentComparison comparison = AssessmentComparison.between(EARLIER, later);

        assertThat(comparison.needsFound()).containsExactly(NeedId.of("need-2"));
        assertThat(comparison.needsMet()).containsExactly(kept.getId());
        assertThat(comparison.needsNoLongerListed()).isEmpty();
        assertThat(comparison.changes())
                .extracting(AssessmentChange::what)
                .containsExactly(
                        "findings / 1.1.c Speech, language and communication / needs / need-2",
                        "findings / 1.1.c Speech, language and communication / needs / need-1 / met on");
        assertThat(comparison.changes())
                .extracting(AssessmentChange::path)
                .containsExactly("/findings/0/needs/0", "/findings/0/needs/1/metOn");
        AssessmentComparison emptied = AssessmentComparison.between(EARLIER, EARLIER.withFindings(finding.withNeeds()));
        assertThat(emptied.needsNoLongerListed()).containsExactly(kept.getId());
        assertThat(emptied.needsMet()).isEmpty();
    }

    @Test
    void anElementIsNewlyDiscussedIfNobodySpokeOfItBefore() {
        ElementFinding silent = ElementFinding.about(AssessmentElement.ASPIRATIONS)
                .discussion(Discussion.DECLINED)
                .build();
        ElementFinding spoken = silent.withDiscussion(Discussion.DISCUSSED);

        assertThat(AssessmentComparison.between(EARLIER.withFindings(silent), EARLIER.withFindings(spoken))
                        .elementsNewlyDiscussed())
                .containsExactly(AssessmentElement.ASPIRATIONS.code());
        assertThat(AssessmentComparison.between(EARLIER.withFindings(spoken), EARLIER.withFindings(spoken))
                        .elementsNewlyDiscussed())
                .isEmpty();
    }

    @Test
    void aScoreGoesUpOrDown() {
        ElementFinding finding = EARLIER.getFindings().get(0);
        CommonAssessment two = EARLIER.withFindings(finding.withScore(2));
        CommonAssessment five = EARLIER.withFindings(finding.withScore(5));

        assertThat(AssessmentComparison.between(two, five).scoreChanges())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo(2);
                    assertThat(change.after()).isEqualTo(5);
                    assertThat(change.rise()).isEqualTo(3);
                    assertThat(change.toString()).doesNotContain("2", "5").contains("1.1.c");
                });
        assertThat(AssessmentComparison.between(EARLIER, five).scoreChanges())
                .as("no score before")
                .isEmpty();
    }

    @Test
    void whatChangedInConsentAndAmongPeopleIsFoundInItsSection() {
        ConsentStatement given =
                ConsentStatement.builder().addConsents(Fixtures.consent()).build();
        ConsentStatement refused = given.withConsents(Fixtures.consent().withDecision(ConsentDecision.REFUSED));
        CommonAssessment later = EARLIER.withConsentStatement(refused)
                .withParents(EARLIER.getParents().get(0).withLivesWithChild(YesNoUnknown.NO))
                .withChild(Fixtures.child().withName(PersonName.of("Ada", "Lark")));
        AssessmentComparison comparison = AssessmentComparison.between(EARLIER.withConsentStatement(given), later);

        assertThat(comparison.changes(AssessmentSection.CONSENT))
                .extracting(AssessmentChange::path)
                .containsExactly("/consentStatement/consents/0/decision");
        assertThat(comparison.changes(AssessmentSection.PARENTS))
                .extracting(AssessmentChange::path)
                .containsExactly("/parents/0/livesWithChild");
        assertThat(comparison.changes(AssessmentSection.CHILD))
                .extracting(AssessmentChange::path)
                .containsExactly("/child/name/familyName");
        assertThat(comparison.changes()).hasSize(3);
    }

    @Test
    void aPersonWhoLeavesIsRemovedAndTheOthersAreNotMistakenForHim() {
        Attendee mother =
                Attendee.builder().person(Fixtures.MOTHER_ID).capacity("mother").build();
        Attendee aunt = Attendee.builder()
                .person(PersonId.of("aunt-1"))
                .capacity("aunt")
                .build();

        assertThat(AssessmentComparison.between(
                                EARLIER.withAttendees(mother, aunt), EARLIER.withAttendees(aunt.withCapacity("carer")))
                        .changes())
                .extracting(AssessmentChange::kind, AssessmentChange::path)
                .containsExactly(
                        tuple(ChangeKind.REMOVED, "/attendees/0"), tuple(ChangeKind.CHANGED, "/attendees/0/capacity"));
        assertThat(AssessmentComparison.between(
                                EARLIER.withAttendees(mother, aunt), EARLIER.withAttendees(aunt, mother))
                        .changes())
                .extracting(AssessmentChange::kind)
                .containsExactly(ChangeKind.REORDERED);
    }

    @Test
    void aServiceIsKnownByItsAgency() {
        ServiceInvolved service = ServiceInvolved.builder()
                .kind(ServiceKind.OTHER)
                .agency(Fixtures.agency(Fixtures.THERAPY, AgencySector.HEALTH))
                .build();

        assertThat(AssessmentComparison.between(
                                EARLIER.withServices(service), EARLIER.withServices(service.withProvides("therapy")))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo("services / therapy-1 / provides");
                    assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
                });
    }

    @Test
    void versionsOfDifferentChildrenAreNotCompared() {
        assertThatThrownBy(() -> AssessmentComparison.between(
                        EARLIER, EARLIER.withChild(Fixtures.child().withId(PersonId.of("child-2")))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("COMPARISON-01");
    }

    @Test
    void asMarkdownItReadsSectionBySectionAndTakesWordsAsWords() {
        CommonAssessment later = EARLIER.revisedAs(AssessmentId.of("caf-2"), LATER)
                .withReason("# not a title <script> [x](y) | *z*\nsecond line");
        String page = AssessmentComparison.between(EARLIER, later).toMarkdown();

        assertThat(page)
                .startsWith("# From assessment caf\\-1 to caf\\-2\n")
                .contains(
                        "## A. Header",
                        "**Changed** started on: from “2026\\-01\\-05” to “2026\\-04\\-20”",
                        "## C. Assessment information",
                        "**Added** reason: “\\# not a title &lt;script&gt; \\[x\\]\\(y\\) \\| \\*z\\* second line”")
                .doesNotContain("<", "\n#  not");
        assertThat(AssessmentComparison.between(EARLIER, EARLIER).toMarkdown()).contains("Nothing changed.");
    }

    @Test
    void asMarkdownItBeginsWithWhatMattersMost() {
        ElementFinding finding = EARLIER.getFindings().get(0);
        CommonAssessment later = EARLIER.withFindings(
                finding.withScore(4)
                        .withNeeds(finding.getNeeds().get(0).withMetOn(LATER), Need.of("need-2", "a friend")),
                ElementFinding.about(AssessmentElement.ASPIRATIONS).build());

        assertThat(AssessmentComparison.between(EARLIER.withFindings(finding.withScore(2)), later)
                        .toMarkdown()
                        .lines()
                        .skip(2)
                        .limit(4)
                        .toList())
                .isEqualTo(List.of(
                        "- Needs newly found: need\\-2",
                        "- Needs met: need\\-1",
                        "- Elements newly discussed: 1\\.7\\.d Aspirations",
                        "- Scores that changed: 1\\.1\\.c Speech, language and communication from 2 to 4"));
    }
}
