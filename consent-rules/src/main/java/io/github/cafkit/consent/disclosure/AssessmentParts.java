package io.github.cafkit.consent.disclosure;

import io.github.cafkit.model.assessment.Analysis;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Conclusions;
import io.github.cafkit.model.assessment.Dispute;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Evidence;
import io.github.cafkit.model.assessment.LivedExperience;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.SpecialEducationalNeeds;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.HashSet;
import java.util.Set;

/** How assessments are taken apart. */
final class AssessmentParts {

    private static final PartMap<Dispute, Dispute.Builder> DISPUTE = PartMap.of(
                    Dispute.class, part -> Dispute.builder().from(part), part -> part.build())
            .optional("account", Dispute::getAccount, (dispute, next) -> dispute.account(next))
            .map();

    private static final PartMap<Evidence, Evidence.Builder> EVIDENCE = PartMap.of(
                    Evidence.class, part -> Evidence.builder().from(part), part -> part.build())
            .mandatory("statement")
            .optional("reportedBy", Evidence::getReportedBy, (evidence, next) -> evidence.reportedBy(next))
            .optional("source", Evidence::getSource, (evidence, next) -> evidence.source(next))
            .parts(
                    "disputes",
                    Evidence::getDisputes,
                    (evidence, next) -> evidence.disputes(next),
                    Choice.none(),
                    DISPUTE)
            .map();

    private static final PartMap<Need, Need.Builder> NEED = PartMap.of(
                    Need.class, part -> Need.builder().from(part), part -> part.build())
            .mandatory("statement")
            .map();

    private static final PartMap<ElementFinding, ElementFinding.Builder> FINDING = PartMap.of(
                    ElementFinding.class, part -> ElementFinding.builder().from(part), part -> part.build())
            .many("strengths", ElementFinding::getStrengths, (finding, next) -> finding.strengths(next))
            .parts(
                    "needs",
                    ElementFinding::getNeeds,
                    (finding, next) -> finding.needs(next),
                    Choices.people(Need::getAbout),
                    NEED)
            .parts(
                    "evidence",
                    ElementFinding::getEvidence,
                    (finding, next) -> finding.evidence(next),
                    Choice.none(),
                    EVIDENCE)
            .map();

    private static final PartMap<SpecialEducationalNeeds, SpecialEducationalNeeds.Builder> SEN = PartMap.of(
                    SpecialEducationalNeeds.class,
                    part -> SpecialEducationalNeeds.builder().from(part),
                    part -> part.build())
            .optional("note", SpecialEducationalNeeds::getNote, (sen, next) -> sen.note(next))
            .map();

    private static final PartMap<Conclusions, Conclusions.Builder> CONCLUSIONS = PartMap.of(
                    Conclusions.class, part -> Conclusions.builder().from(part), part -> part.build())
            .optional("summary", Conclusions::getSummary, (all, next) -> all.summary(next))
            .many("strengths", Conclusions::getStrengths, (all, next) -> all.strengths(next))
            .many("worries", Conclusions::getWorries, (all, next) -> all.worries(next))
            .many("desiredOutcomes", Conclusions::getDesiredOutcomes, (all, next) -> all.desiredOutcomes(next))
            .many("goals", Conclusions::getGoals, (all, next) -> all.goals(next))
            .many("agreedActions", Conclusions::getAgreedActions, (all, next) -> all.agreedActions(next))
            .map();

    private static final PartMap<Analysis, Analysis.Builder> ANALYSIS = PartMap.of(
                    Analysis.class, part -> Analysis.builder().from(part), part -> part.build())
            .many("workingWell", Analysis::getWorkingWell, (analysis, next) -> analysis.workingWell(next))
            .many("worriedAbout", Analysis::getWorriedAbout, (analysis, next) -> analysis.worriedAbout(next))
            .many("needsToHappen", Analysis::getNeedsToHappen, (analysis, next) -> analysis.needsToHappen(next))
            .map();

    static final PartMap<CommonAssessment, CommonAssessment.Builder> ASSESSMENT = PartMap.of(
                    CommonAssessment.class, part -> CommonAssessment.builder().from(part), part -> part.build())
            .entering(AssessmentParts::enter)
            .optional("uniqueReference", CommonAssessment::getUniqueReference, (all, next) -> all.uniqueReference(next))
            .root("child", CommonAssessment::getChild, (all, next) -> all.child(next), PeopleParts.CHILD)
            .parts(
                    "otherChildren",
                    CommonAssessment::getOtherChildren,
                    (all, next) -> all.otherChildren(next),
                    Choice.none(),
                    PeopleParts.CHILD)
            .parts(
                    "specialEducationalNeeds",
                    CommonAssessment::getSpecialEducationalNeeds,
                    (all, next) -> all.specialEducationalNeeds(next),
                    Choices.person(SpecialEducationalNeeds::getChild),
                    SEN)
            .optional("reason", CommonAssessment::getReason, (all, next) -> all.reason(next))
            .many("attendees", CommonAssessment::getAttendees, (all, next) -> all.attendees(next))
            .parts(
                    "parents",
                    CommonAssessment::getParents,
                    (all, next) -> all.parents(next),
                    Choice.none(),
                    PeopleParts.PARENT)
            .optional("homeSituation", CommonAssessment::getHomeSituation, (all, next) -> all.homeSituation(next))
            .parts(
                    "assessors",
                    CommonAssessment::getAssessors,
                    (all, next) -> all.assessors(next),
                    Choice.none(),
                    PeopleParts.PRACTITIONER)
            .part(
                    "leadProfessional",
                    CommonAssessment::getLeadProfessional,
                    (all, next) -> all.leadProfessional(next),
                    PeopleParts.PRACTITIONER)
            .part("manager", CommonAssessment::getManager, (all, next) -> all.manager(next), PeopleParts.PRACTITIONER)
            .many("services", CommonAssessment::getServices, (all, next) -> all.services(next), Choices.service())
            .parts(
                    "findings",
                    CommonAssessment::getFindings,
                    (all, next) -> all.findings(next),
                    Choices.finding(),
                    FINDING)
            .part("conclusions", CommonAssessment::getConclusions, (all, next) -> all.conclusions(next), CONCLUSIONS)
            .part("analysis", CommonAssessment::getAnalysis, (all, next) -> all.analysis(next), ANALYSIS)
            .many(
                    "livedExperiences",
                    CommonAssessment::getLivedExperiences,
                    (all, next) -> all.livedExperiences(next),
                    Choices.person(LivedExperience::getChild))
            .optional("childComment", CommonAssessment::getChildComment, (all, next) -> all.childComment(next))
            .many(
                    "otherChildrenComments",
                    CommonAssessment::getOtherChildrenComments,
                    (all, next) -> all.otherChildrenComments(next))
            .many("parentComments", CommonAssessment::getParentComments, (all, next) -> all.parentComments(next))
            .optional(
                    "consentStatement",
                    CommonAssessment::getConsentStatement,
                    (all, next) -> all.consentStatement(next))
            .optional("withoutConsent", CommonAssessment::getWithoutConsent, (all, next) -> all.withoutConsent(next))
            .optional("significantHarm", CommonAssessment::getSignificantHarm, (all, next) -> all.significantHarm(next))
            .many("furtherHarm", CommonAssessment::getFurtherHarm, (all, next) -> all.furtherHarm(next))
            .neutral(
                    "harmAnswer",
                    CommonAssessment::getHarmAnswer,
                    (all, next) -> all.harmAnswer(next),
                    YesNoUnknown.UNKNOWN)
            .map();

    static final PartMap<AssessmentHistory, AssessmentHistory.Builder> HISTORY = PartMap.of(
                    AssessmentHistory.class, part -> AssessmentHistory.builder().from(part), part -> part.build())
            .parts(
                    "versions",
                    AssessmentHistory::getVersions,
                    (all, next) -> all.versions(next),
                    Choice.none(),
                    ASSESSMENT)
            .many("harmOutcomes", AssessmentHistory::getHarmOutcomes, (all, next) -> all.harmOutcomes(next))
            .map();

    private AssessmentParts() {}

    private static void enter(CommonAssessment assessment, Walk walk) {
        Set<PersonId> others = new HashSet<>();
        for (Child child : assessment.allChildren()) {
            if (!walk.isChild(child.getId())) {
                others.add(child.getId());
            }
        }
        walk.among(others);
        walk.follows(assessment.getFramework());
    }
}
