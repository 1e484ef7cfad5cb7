package io.github.cafkit.model.assessment;

import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What holds for every assessment, finished or not. */
final class AssessmentChecks {

    private AssessmentChecks() {}

    static void of(CommonAssessment assessment) {
        versions(assessment);
        keys(assessment);
        people(assessment);
    }

    private static void versions(CommonAssessment assessment) {
        Checks.require(assessment.getVersion() >= 1, "ASSESSMENT-01", "/version", "versions are numbered from 1");
        Checks.require(
                assessment.getVersion() == 1 || assessment.getReplaces().isPresent(),
                "ASSESSMENT-02",
                "/replaces",
                "a version after the first names the one that it replaces");
        Checks.require(
                !assessment.getReplaces().equals(Optional.of(assessment.getId())),
                "ASSESSMENT-03",
                "/replaces",
                "a version does not replace itself");
        Checks.require(
                (assessment.getStatus() == AssessmentStatus.COMPLETE)
                        == assessment.getCompletedOn().isPresent(),
                "ASSESSMENT-04",
                "/completedOn",
                "an assessment has a day of completion exactly if it is complete");
        Checks.require(
                assessment
                        .getCompletedOn()
                        .map(day -> !day.isBefore(assessment.getStartedOn()))
                        .orElse(true),
                "ASSESSMENT-05",
                "/completedOn",
                "an assessment is not completed before it starts");
        Checks.require(
                assessment.getEarlierAssessmentCheck() != YesNoUnknown.NO
                        || assessment.getEarlierAssessmentCheckedOn().isEmpty(),
                "ASSESSMENT-13",
                "/earlierAssessmentCheck",
                "where nobody asked for an earlier assessment there is no day on which somebody did");
        Checks.require(
                assessment.getFurtherHarm().isEmpty()
                        || assessment.getSignificantHarm().isPresent(),
                "ASSESSMENT-14",
                "/furtherHarm",
                "a further note of significant harm has a first one before it");
    }

    private static void keys(CommonAssessment assessment) {
        Checks.requireDistinct(
                assessment.getFindings(),
                finding -> List.of(finding.getElement(), finding.getAbout()),
                "ASSESSMENT-06",
                "/findings",
                "an assessment has at most one finding for each element and the same people");
        Checks.requireDistinct(
                assessment.allNeeds(),
                Need::getId,
                "ASSESSMENT-07",
                "/findings",
                "the needs of an assessment have different ids");
        Checks.requireDistinct(
                assessment.getParents(),
                ParentOrCarer::getId,
                "ASSESSMENT-08",
                "/parents",
                "the parents and carers of an assessment have different ids");
    }

    private static void people(CommonAssessment assessment) {
        Checks.requireDistinct(
                assessment.allChildren(),
                Child::getId,
                "ASSESSMENT-09",
                "/otherChildren",
                "the children of an assessment are different");
        Set<PersonId> children = new HashSet<>();
        assessment.allChildren().forEach(child -> children.add(child.getId()));
        ofChildren(
                assessment.getSpecialEducationalNeeds(),
                SpecialEducationalNeeds::getChild,
                children,
                "ASSESSMENT-10",
                "/specialEducationalNeeds",
                "special educational needs are recorded at most once for each child of the assessment");
        ofChildren(
                assessment.getLivedExperiences(),
                LivedExperience::getChild,
                children,
                "ASSESSMENT-11",
                "/livedExperiences",
                "lived experience is recorded at most once for each child of the assessment");
        findings(assessment, children);
    }

    private static <T> void ofChildren(
            List<T> parts, Function<T, PersonId> child, Set<PersonId> children, String code, String path, String rule) {
        Checks.requireDistinct(parts, child, code, path, rule);
        for (int i = 0; i < parts.size(); i++) {
            Checks.require(children.contains(child.apply(parts.get(i))), code, path + "/" + i + "/child", rule);
        }
    }

    private static void findings(CommonAssessment assessment, Set<PersonId> children) {
        Set<PersonId> people = new HashSet<>(children);
        assessment.getParents().stream().map(ParentOrCarer::getId).forEach(people::add);
        List<ElementFinding> findings = assessment.getFindings();
        for (int i = 0; i < findings.size(); i++) {
            about(findings.get(i).getAbout(), people, "/findings/" + i + "/about");
            List<Need> needs = findings.get(i).getNeeds();
            for (int j = 0; j < needs.size(); j++) {
                about(needs.get(j).getAbout(), people, "/findings/" + i + "/needs/" + j + "/about");
            }
        }
    }

    private static void about(Collection<PersonId> about, Set<PersonId> people, String path) {
        Checks.require(
                people.containsAll(about),
                "ASSESSMENT-12",
                path,
                "a finding or a need is about children, parents or carers of the assessment");
    }
}
