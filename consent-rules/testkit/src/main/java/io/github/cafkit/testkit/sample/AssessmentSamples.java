package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.assessment.AccuracyState;
import io.github.cafkit.model.assessment.AssessmentComparison;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.Attendee;
import io.github.cafkit.model.assessment.ChecklistAnswer;
import io.github.cafkit.model.assessment.ChecklistDecision;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.Dispute;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Evidence;
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
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assessments, their parts and their versions. */
final class AssessmentSamples {

    private AssessmentSamples() {}

    static void addTo(Catalogue catalogue) {
        parts(catalogue);
        evidence(catalogue);
        catalogue.corrected(
                SpecialEducationalNeeds.class, SpecialEducationalNeeds.Builder.class, AssessmentSamples::needs);
        harm(catalogue);
        catalogue.corrected(
                PreAssessmentChecklist.class, PreAssessmentChecklist.Builder.class, (checklist, choices) -> {
                    Optional<ChecklistDecision> decision =
                            PlainSamples.maybe(some -> some.pick(ChecklistDecision.values()), choices);
                    checklist
                            .answers(Lists.distinct(
                                    catalogue.one(ChecklistAnswer.class), 5, ChecklistAnswer::getQuestion, choices))
                            .decision(decision)
                            .decisionReason(decision.flatMap(made -> PlainSamples.maybe(PlainSamples::text, choices)));
                });
        catalogue.corrected(
                CommonAssessment.class,
                CommonAssessment.Builder.class,
                (assessment, choices) -> new WholeAssessment(catalogue, choices).fill(assessment),
                "child",
                "otherChildren",
                "parents",
                "specialEducationalNeeds",
                "livedExperiences",
                "findings",
                "services",
                "childComment",
                "consentStatement",
                "significantHarm",
                "furtherHarm");
        versions(catalogue);
    }

    private static void parts(Catalogue catalogue) {
        catalogue.corrected(Attendee.class, Attendee.Builder.class, (attendee, choices) -> {
            boolean known = choices.chance(50);
            boolean named = !known || choices.chance(40);
            attendee.person(known ? Optional.of(catalogue.one(PersonId.class).from(choices)) : Optional.empty())
                    .name(named ? Optional.of(catalogue.one(PersonName.class).from(choices)) : Optional.empty());
        });
        catalogue.corrected(ServiceInvolved.class, ServiceInvolved.Builder.class, (service, choices) -> {
            Agency agency = catalogue.one(Agency.class).from(choices);
            service.agency(agency)
                    .practitioner(PlainSamples.maybe(catalogue.one(Practitioner.class), choices)
                            .map(practitioner -> practitioner.withAgency(agency.getId())));
        });
        catalogue.corrected(ElementFinding.class, ElementFinding.Builder.class, (finding, choices) -> {
            Discussion discussion = choices.chance(30) ? choices.pick(Discussion.values()) : Discussion.DISCUSSED;
            List<PersonId> about = catalogue.one(PersonId.class).list(0, 2).from(choices);
            finding.discussion(discussion).about(about);
            if (discussion == Discussion.DISCUSSED) {
                finding.score(PlainSamples.maybe(some -> some.between(0, 10), choices))
                        .needs(catalogue.one(Need.class).list(0, 2).from(choices).stream()
                                .map(need -> about.isEmpty() ? need : need.withAbout(about.subList(0, 1)))
                                .toList());
            } else {
                finding.score(Optional.empty())
                        .strengths(List.of())
                        .needs(List.of())
                        .evidence(List.of());
            }
        });
    }

    private static void evidence(Catalogue catalogue) {
        catalogue.corrected(Evidence.class, Evidence.Builder.class, (evidence, choices) -> {
            LocalDate seen = PlainSamples.day(choices);
            AccuracyState accuracy = choices.pick(
                    AccuracyState.UNCHECKED, AccuracyState.CHECKED, AccuracyState.DISPUTED, AccuracyState.OUT_OF_DATE);
            evidence.on(seen)
                    .recordedOn(PlainSamples.maybe(some -> PlainSamples.from(seen, some), choices))
                    .accuracy(accuracy)
                    .checkedOn(
                            accuracy == AccuracyState.UNCHECKED
                                    ? Optional.empty()
                                    : PlainSamples.maybe(some -> PlainSamples.from(seen, some), choices))
                    .disputes(
                            accuracy == AccuracyState.DISPUTED
                                    ? catalogue.one(Dispute.class).list(1, 2).from(choices)
                                    : List.of());
        });
    }

    private static void needs(SpecialEducationalNeeds.Builder needs, Choices choices) {
        Optional<SenProvision> provision = PlainSamples.maybe(some -> some.pick(SenProvision.values()), choices);
        boolean none = provision.equals(Optional.of(SenProvision.NONE));
        Optional<SenType> primary =
                none ? Optional.empty() : PlainSamples.maybe(some -> some.pick(SenType.values()), choices);
        Optional<SenType> secondary = primary.flatMap(first ->
                PlainSamples.maybe(some -> PlainSamples.oneOf(SenType.class, type -> type != first, some), choices));
        needs.provision(provision)
                .provisionSince(provision.flatMap(given -> PlainSamples.maybe(PlainSamples::day, choices)))
                .primaryNeed(primary)
                .secondaryNeed(secondary);
    }

    private static void harm(Catalogue catalogue) {
        catalogue.corrected(SignificantHarm.class, SignificantHarm.Builder.class, (harm, choices) -> {
            LocalDate raised = PlainSamples.day(choices);
            harm.raisedOn(raised).toldOn(PlainSamples.maybe(some -> PlainSamples.from(raised, some), choices));
        });
        catalogue.corrected(SignificantHarmOutcome.class, SignificantHarmOutcome.Builder.class, (outcome, choices) -> {
            SignificantHarmOutcomeKind kind = choices.pick(SignificantHarmOutcomeKind.values());
            outcome.kind(kind)
                    .capacity(PlainSamples.oneOf(
                            SafeguardingDecider.class,
                            decider -> !kind.endsStop() || decider != SafeguardingDecider.OTHER,
                            choices));
        });
    }

    private static void versions(Catalogue catalogue) {
        catalogue.corrected(
                AssessmentHistory.class,
                AssessmentHistory.Builder.class,
                (history, choices) -> {
                    List<CommonAssessment> versions = new AssessmentVersions(catalogue, choices, "version").row(1, 4);
                    history.versions(versions)
                            .harmOutcomes(new AssessmentVersions(catalogue, choices, "version").outcomes(versions));
                },
                "versions",
                "harmOutcomes");
        catalogue.add(AssessmentComparison.class, choices -> {
            List<CommonAssessment> versions = new AssessmentVersions(catalogue, choices, "version").row(2, 2);
            return AssessmentComparison.between(versions.get(0), versions.get(1));
        });
    }
}
