package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.assessment.AssessmentComparison;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.Evidence;
import io.github.cafkit.model.assessment.EvidenceKind;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.assessment.SenType;
import io.github.cafkit.model.framework.AssessmentDomain;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyToShare;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * S1: the assessment of the child's development, of parents and carers, of family and environment: used to find which
 * services are needed, and shared between agencies.
 */
class S01CafAssessmentTest {

    @Test
    void iCanRecordStrengthsAndNeedsInEachOfTheThreeDomains() {
        CommonAssessment assessment = assessment("common-assessment.json");

        assertThat(assessment.getFindings().stream()
                        .map(finding ->
                                AssessmentElement.find(finding.getElement()).orElseThrow())
                        .map(AssessmentElement::domain)
                        .distinct())
                .containsExactly(AssessmentDomain.values());
        assertThat(assessment.finding(AssessmentElement.BASIC_CARE.code())).hasValueSatisfying(finding -> {
            assertThat(finding.getStrengths()).isNotEmpty();
            assertThat(finding.getNeeds()).isNotEmpty();
        });
    }

    @Test
    void iCanSayThatSomethingWasNotTalkedAboutAndThatIsNotTheSameAsNoNeeds() {
        assertThat(assessment("common-assessment.json").finding(AssessmentElement.WIDER_FAMILY.code()))
                .hasValueSatisfying(
                        finding -> assertThat(finding.getDiscussion()).isEqualTo(Discussion.NOT_DISCUSSED));
    }

    @Test
    void iCanTellFactFromOpinionWhoSaidItWhenItWasSeenAndWhetherAnybodyDisputesIt() {
        List<Evidence> evidence = assessment("common-assessment.json").getFindings().stream()
                .flatMap(finding -> finding.getEvidence().stream())
                .toList();

        assertThat(evidence).extracting(Evidence::getKind).contains(EvidenceKind.values());
        assertThat(evidence)
                .extracting(Evidence::getAccuracy)
                .contains(AccuracyState.CHECKED, AccuracyState.UNCHECKED, AccuracyState.DISPUTED);
        assertThat(evidence.stream()
                        .filter(each -> each.getAccuracy() == AccuracyState.DISPUTED)
                        .flatMap(each -> each.getDisputes().stream())
                        .map(dispute -> dispute.getBy()))
                .containsExactly(PersonId.of("father-7001"));
    }

    @Test
    void iCanAssessAFamilyWithSeveralChildrenAndSayWhomEachFindingIsAbout() {
        CommonAssessment family = assessment("common-assessment-family.json");
        PersonId noor = PersonId.of("child-7101");
        PersonId mother = PersonId.of("mother-7100");

        assertThat(family.allChildren()).hasSize(2);
        assertThat(family.findingsAbout(noor)).hasSize(2);
        assertThat(family.allNeeds().stream()
                        .filter(need -> need.getAbout().contains(mother))
                        .map(need -> need.getId()))
                .containsExactly(NeedId.of("need-2"));
        assertThat(family.finding(ElementCode.of("child")).orElseThrow().getScore())
                .contains(3);
        assertThat(family.getLivedExperiences()).hasSize(2);
        assertThat(family.getAnalysis()).isPresent();
        assertThat(family.author()).contains(family.getAssessors().get(0));
        assertThat(family.coAuthors()).containsExactly(family.getAssessors().get(1));
        assertThat(family.getManager()).isPresent();
    }

    @Test
    void iCanRecordSpecialEducationalNeedsWithAPrimaryAndASecondaryType() {
        assertThat(assessment("common-assessment-sen.json").getSpecialEducationalNeeds())
                .singleElement()
                .satisfies(needs -> {
                    assertThat(needs.getPrimaryNeed()).contains(SenType.SLCN);
                    assertThat(needs.getSecondaryNeed()).contains(SenType.SEMH);
                    assertThat(needs.codesInUseOn(LocalDate.of(2026, 9, 14))).isTrue();
                });
    }

    @Test
    void iCanHoldAFormOf2006WithItsReferenceAndItsOneFieldForAName() {
        CommonAssessment old = assessment("common-assessment-caf-2006.json");

        assertThat(old.getFramework()).isEqualTo(FrameworkId.of("CAF_2006"));
        assertThat(old.getUniqueReference()).contains("CAF/2008/0417");
        assertThat(old.getChild().getName().map(PersonName::full)).contains("Jem Tregarthen");
    }

    @Test
    void iCanSaveAHalfFinishedAssessmentAndAskWhatIsMissingBeforeItIsShared() {
        CommonAssessment draft = Fixtures.draft();

        assertThat(CafValidation.standard().check(draft, Draft.class)).isEmpty();
        assertThat(CafValidation.standard().check(draft, ReadyToShare.class)).isNotEmpty();
        assertThat(CafValidation.standard().check(assessment("common-assessment-family.json"), ReadyToShare.class))
                .isEmpty();
    }

    @Test
    void iCanDecideWithAChecklistWhetherToOfferAnAssessment() {
        PreAssessmentChecklist checklist = (PreAssessmentChecklist)
                Sample.named("pre-assessment-checklist.json").read(Line.JACKSON_2);

        assertThat(checklist.unanswered()).isEmpty();
        assertThat(checklist.suggestsAssessment()).isTrue();
    }

    @Test
    void iAddVersionsAndNobodyEditsAnEarlierOne() {
        CommonAssessment first = assessment("common-assessment-family.json");
        CommonAssessment second = first.revisedAs(AssessmentId.of("eha-7100-v2"), LocalDate.of(2026, 6, 1));
        AssessmentHistory history = AssessmentHistory.startedWith(first).appended(second);

        assertThat(history.getVersions()).containsExactly(first, second);
        assertThatThrownBy(() -> history.appended(first)).isInstanceOf(ProblemException.class);
    }

    @Test
    void iSeeWhatChangedFromOneVersionToTheNext() {
        AssessmentHistory history =
                (AssessmentHistory) Sample.named("assessment-history.json").read(Line.JACKSON_3);
        AssessmentComparison comparison =
                AssessmentComparison.between(history.getVersions().get(0), history.latest());

        assertThat(comparison.needsFound()).containsExactly(NeedId.of("need-2"));
        assertThat(comparison.needsMet()).containsExactly(NeedId.of("need-1"));
        assertThat(comparison.toMarkdown()).contains("Somebody to walk to school with");
    }

    @Test
    void aFearOfSignificantHarmStopsTheOrdinaryPathUntilSomebodyEntitledDecides() {
        AssessmentHistory history =
                (AssessmentHistory) Sample.named("assessment-history.json").read(Line.JACKSON_2);
        AssessmentHistory first =
                AssessmentHistory.startedWith(history.getVersions().get(0));

        assertThat(first.stopped()).isTrue();
        assertThat(first.decided(history.getHarmOutcomes().get(0)).stopped()).isTrue();
        assertThat(first.decided(history.getHarmOutcomes().get(1)).stopped()).isFalse();
        assertThat(history.stopped()).as("a further fear was raised").isTrue();
    }

    @Test
    void iSeeWhetherConsentIsOnFileBeforeIStoreOrShare() {
        CommonAssessment family = assessment("common-assessment-family.json");
        LocalDate day = LocalDate.of(2026, 3, 12);
        Agency school = Fixtures.agency(AgencyId.of("school-71"), AgencySector.EDUCATION);
        Agency housing = Fixtures.agency(AgencyId.of("housing-71"), AgencySector.HOUSING);

        assertThat(family.consentToStore(day)).isEmpty();
        assertThat(family.consentToShare(school, "EARLY_HELP", day)).isEmpty();
        assertThat(family.consentToShare(housing, "EARLY_HELP", day).hasErrors())
                .isTrue();
        assertThat(family.consentToStore(LocalDate.of(2026, 3, 1)).hasErrors()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void iExchangeEveryKindOfAssessmentAsJsonAndReadBackWhatIWrote(Line line) {
        Stream.of(
                        "common-assessment.json",
                        "common-assessment-family.json",
                        "common-assessment-sen.json",
                        "common-assessment-caf-2006.json",
                        "assessment-history.json",
                        "pre-assessment-checklist.json")
                .map(Sample::named)
                .forEach(sample -> {
                    Object value = sample.read(line);
                    assertThat(line.read(line.write(value), sample.type())).isEqualTo(value);
                });
        assertThat(assessment("common-assessment.json").getStatus()).isEqualTo(AssessmentStatus.COMPLETE);
    }

    private static CommonAssessment assessment(String name) {
        return (CommonAssessment) Sample.named(name).read(Line.JACKSON_2);
    }
}
