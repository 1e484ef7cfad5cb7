package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.assessment.AssessmentComparison;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.Attendee;
import io.github.cafkit.model.assessment.ChecklistAnswer;
import io.github.cafkit.model.assessment.ChecklistQuestion;
import io.github.cafkit.model.assessment.ChecklistReply;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.Dispute;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Evidence;
import io.github.cafkit.model.assessment.LivedExperience;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.assessment.SafeguardingDecider;
import io.github.cafkit.model.assessment.SenProvision;
import io.github.cafkit.model.assessment.SenType;
import io.github.cafkit.model.assessment.ServiceInvolved;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.assessment.SignificantHarmOutcome;
import io.github.cafkit.model.assessment.SignificantHarmOutcomeKind;
import io.github.cafkit.model.assessment.SpecialEducationalNeeds;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assessments as they cannot be. */
final class AssessmentRefusals {

    private static final PersonId STRANGER = PersonId.of("stranger");

    private AssessmentRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.add("ID-01", AssessmentId.class, choices -> AssessmentId.of(PersonRefusals.badId(choices)));
        versions(refusals);
        contents(refusals);
        people(refusals);
        findings(refusals);
        needs(refusals);
        others(refusals);
        refusals.add("COMPARISON-01", AssessmentComparison.class, choices -> {
            CommonAssessment one = refusals.valid(CommonAssessment.class).from(choices);
            Child stranger = one.getChild().withId(STRANGER);
            return AssessmentComparison.between(bare(one).withChild(stranger), one);
        });
        AssessmentHistoryRefusals.addTo(refusals);
    }

    /** The assessment without what speaks of its people. */
    static CommonAssessment bare(CommonAssessment assessment) {
        return CommonAssessment.builder()
                .from(assessment)
                .findings(List.of())
                .specialEducationalNeeds(List.of())
                .livedExperiences(List.of())
                .build();
    }

    private static void assessment(
            RefusalList refusals, String code, Catalogue.Corrections<CommonAssessment.Builder> spoil) {
        refusals.spoilt(code, CommonAssessment.class, CommonAssessment.Builder.class, spoil);
    }

    private static void versions(RefusalList refusals) {
        assessment(refusals, "ASSESSMENT-01", (assessment, choices) -> assessment.version(choices.pick(0, -1)));
        assessment(
                refusals,
                "ASSESSMENT-02",
                (assessment, choices) ->
                        assessment.version(choices.between(2, 9)).replaces(Optional.empty()));
        assessment(refusals, "ASSESSMENT-03", (assessment, choices) -> {
            AssessmentId id = refusals.valid(AssessmentId.class).from(choices);
            assessment.id(id).replaces(id);
        });
        assessment(refusals, "ASSESSMENT-04", (assessment, choices) -> {
            boolean complete = choices.chance(50);
            assessment
                    .status(complete ? AssessmentStatus.COMPLETE : AssessmentStatus.DRAFT)
                    .completedOn(complete ? Optional.empty() : Optional.of(PlainSamples.day(choices)));
        });
        assessment(refusals, "ASSESSMENT-05", (assessment, choices) -> {
            LocalDate started = PlainSamples.day(choices);
            assessment
                    .status(AssessmentStatus.COMPLETE)
                    .startedOn(started)
                    .completedOn(started.minusDays(choices.pick(1, 365)));
        });
    }

    private static void contents(RefusalList refusals) {
        assessment(refusals, "ASSESSMENT-06", (assessment, choices) -> {
            ElementFinding finding = ElementFinding.about(choices.pick(AssessmentElement.values()))
                    .build();
            assessment.findings(List.of(finding, finding));
        });
        assessment(refusals, "ASSESSMENT-07", (assessment, choices) -> {
            Need need = Need.of("need-1", PlainSamples.text(choices));
            assessment.findings(List.of(
                    ElementFinding.about(AssessmentElement.GENERAL_HEALTH)
                            .addNeeds(need)
                            .build(),
                    ElementFinding.about(AssessmentElement.PHYSICAL_DEVELOPMENT)
                            .addNeeds(need)
                            .build()));
        });
        assessment(
                refusals,
                "ASSESSMENT-13",
                (assessment, choices) -> assessment
                        .earlierAssessmentCheck(YesNoUnknown.NO)
                        .earlierAssessmentCheckedOn(PlainSamples.day(choices)));
        assessment(
                refusals,
                "ASSESSMENT-14",
                (assessment, choices) -> assessment
                        .significantHarm(Optional.empty())
                        .furtherHarm(
                                refusals.valid(SignificantHarm.class).list(1, 2).from(choices)));
    }

    private static void people(RefusalList refusals) {
        assessment(refusals, "ASSESSMENT-08", (assessment, choices) -> {
            ParentOrCarer parent = refusals.valid(ParentOrCarer.class).from(choices);
            assessment.findings(List.of()).parents(List.of(parent, parent));
        });
        assessment(refusals, "ASSESSMENT-09", (assessment, choices) -> {
            Child child = refusals.valid(Child.class).from(choices);
            assessment.child(child).otherChildren(List.of(child));
        });
        assessment(
                refusals,
                "ASSESSMENT-10",
                (assessment, choices) ->
                        assessment.specialEducationalNeeds(List.of(refusals.valid(SpecialEducationalNeeds.class)
                                .from(choices)
                                .withChild(STRANGER))));
        assessment(
                refusals,
                "ASSESSMENT-11",
                (assessment, choices) -> assessment.livedExperiences(List.of(
                        refusals.valid(LivedExperience.class).from(choices).withChild(STRANGER))));
        assessment(refusals, "ASSESSMENT-12", (assessment, choices) -> {
            ElementFinding.Builder finding = ElementFinding.about(choices.pick(AssessmentElement.values()));
            if (choices.chance(50)) {
                finding.addAbout(STRANGER);
            } else {
                finding.addNeeds(Need.of("need-1", PlainSamples.text(choices)).withAbout(STRANGER));
            }
            assessment.findings(List.of(finding.build()));
        });
    }

    private static void findings(RefusalList refusals) {
        refusals.spoilt(
                "FINDING-01",
                ElementFinding.class,
                ElementFinding.Builder.class,
                (finding, choices) -> finding.score(choices.below(9))
                        .discussion(choices.pick(Discussion.NOT_DISCUSSED, Discussion.DECLINED)));
        refusals.spoilt(
                "FINDING-02",
                ElementFinding.class,
                ElementFinding.Builder.class,
                (finding, choices) -> finding.discussion(Discussion.DISCUSSED).score(choices.pick(-1, -7)));
        refusals.spoilt(
                "FINDING-03",
                ElementFinding.class,
                ElementFinding.Builder.class,
                (finding, choices) -> finding.discussion(Discussion.DISCUSSED)
                        .about(refusals.valid(PersonId.class).list(1, 2).from(choices))
                        .needs(List.of(Need.of("need-1", "an own bed").withAbout(STRANGER))));
        evidence(refusals, "EVIDENCE-01", (evidence, choices) -> {
            LocalDate seen = PlainSamples.day(choices);
            evidence.on(seen).recordedOn(seen.minusDays(choices.pick(1, 365)));
        });
        evidence(
                refusals,
                "EVIDENCE-02",
                (evidence, choices) ->
                        evidence.accuracy(AccuracyState.UNCHECKED).checkedOn(PlainSamples.day(choices)));
        evidence(refusals, "EVIDENCE-03", (evidence, choices) -> {
            boolean disputed = choices.chance(50);
            evidence.accuracy(disputed ? AccuracyState.DISPUTED : AccuracyState.CHECKED)
                    .disputes(
                            disputed
                                    ? List.of()
                                    : refusals.valid(Dispute.class).list(1, 2).from(choices));
        });
    }

    private static void evidence(RefusalList refusals, String code, Catalogue.Corrections<Evidence.Builder> spoil) {
        refusals.spoilt(code, Evidence.class, Evidence.Builder.class, spoil);
    }

    private static void needs(RefusalList refusals) {
        sen(
                refusals,
                "SEN-01",
                (needs, choices) -> needs.primaryNeed(Optional.empty()).secondaryNeed(choices.pick(SenType.values())));
        sen(refusals, "SEN-02", (needs, choices) -> {
            SenType type = choices.pick(SenType.values());
            needs.primaryNeed(type).secondaryNeed(type);
        });
        sen(
                refusals,
                "SEN-03",
                (needs, choices) -> needs.provision(Optional.empty()).provisionSince(PlainSamples.day(choices)));
        sen(
                refusals,
                "SEN-04",
                (needs, choices) -> needs.provision(SenProvision.NONE)
                        .primaryNeed(choices.pick(SenType.values()))
                        .secondaryNeed(Optional.empty()));
    }

    private static void sen(
            RefusalList refusals, String code, Catalogue.Corrections<SpecialEducationalNeeds.Builder> spoil) {
        refusals.spoilt(code, SpecialEducationalNeeds.class, SpecialEducationalNeeds.Builder.class, spoil);
    }

    private static void others(RefusalList refusals) {
        refusals.spoilt(
                "ATTENDEE-01",
                Attendee.class,
                Attendee.Builder.class,
                (attendee, choices) -> attendee.person(Optional.empty()).name(Optional.empty()));
        refusals.spoilt(
                "SERVICE-01",
                ServiceInvolved.class,
                ServiceInvolved.Builder.class,
                (service, choices) -> service.practitioner(
                        refusals.valid(Practitioner.class).from(choices).withAgency(AgencyId.of("another"))));
        refusals.spoilt(
                "CHECKLIST-01",
                PreAssessmentChecklist.class,
                PreAssessmentChecklist.Builder.class,
                (checklist, choices) -> {
                    ChecklistQuestion question = choices.pick(ChecklistQuestion.values());
                    checklist.answers(List.of(
                            ChecklistAnswer.of(question, ChecklistReply.YES),
                            ChecklistAnswer.of(question, choices.pick(ChecklistReply.values()))));
                });
        refusals.spoilt(
                "CHECKLIST-02",
                PreAssessmentChecklist.class,
                PreAssessmentChecklist.Builder.class,
                (checklist, choices) ->
                        checklist.decision(Optional.empty()).decisionReason(PlainSamples.text(choices)));
        refusals.spoilt(
                "HARM-01",
                SignificantHarmOutcome.class,
                SignificantHarmOutcome.Builder.class,
                (outcome, choices) -> outcome.reason(choices.pick("", " ")));
        refusals.spoilt(
                "HARM-02",
                SignificantHarmOutcome.class,
                SignificantHarmOutcome.Builder.class,
                (outcome, choices) -> outcome.kind(PlainSamples.oneOf(
                                SignificantHarmOutcomeKind.class, SignificantHarmOutcomeKind::endsStop, choices))
                        .capacity(SafeguardingDecider.OTHER));
    }
}
