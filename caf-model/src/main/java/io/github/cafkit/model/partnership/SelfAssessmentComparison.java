package io.github.cafkit.model.partnership;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what agencies say of a partnership, with each other and over time. */
final class SelfAssessmentComparison {

    private SelfAssessmentComparison() {}

    static List<PositionSpread> betweenAgencies(PartnershipSelfAssessment assessment) {
        return topics(assessment).stream()
                .map(topic -> new PositionSpread(topic, positions(assessment, topic)))
                .toList();
    }

    static List<PositionChange> overTime(PartnershipSelfAssessment earlier, PartnershipSelfAssessment later) {
        Checks.require(
                earlier.getPartnership().equals(later.getPartnership()),
                "SELF-ASSESSMENT-08",
                "/partnership",
                "self-assessments of the same partnership are compared");
        Checks.require(
                !earlier.getAssessedOn().isAfter(later.getAssessedOn()),
                "SELF-ASSESSMENT-09",
                "/assessedOn",
                "the earlier self-assessment is not of a later day");
        SortedSet<AgencyId> agencies = new TreeSet<>(earlier.getAgencies());
        agencies.addAll(later.getAgencies());
        List<PositionChange> changes = new ArrayList<>();
        for (ComparedTopic topic : topics(later)) {
            if (askedAlike(topic, earlier, later)) {
                for (AgencyId agency : agencies) {
                    Optional<Integer> before = position(earlier, agency, topic);
                    Optional<Integer> after = position(later, agency, topic);
                    if (before.isPresent() || after.isPresent()) {
                        changes.add(new PositionChange(topic, agency, before, after));
                    }
                }
            }
        }
        return List.copyOf(changes);
    }

    static List<ComparedTopic> notAskedAlike(PartnershipSelfAssessment earlier, PartnershipSelfAssessment later) {
        return topics(later).stream()
                .filter(topic -> !askedAlike(topic, earlier, later))
                .toList();
    }

    private static List<ComparedTopic> topics(PartnershipSelfAssessment assessment) {
        List<ComparedTopic> topics = new ArrayList<>();
        topics.add(ComparedTopic.DEGREE);
        assessment.getLadders().forEach(ladder -> topics.add(ComparedTopic.ladder(ladder.getId())));
        CodeList checklist = assessment.getChecklist();
        checklist.codes().forEach(code -> topics.add(ComparedTopic.statement(checklist.getId(), code)));
        return topics;
    }

    private static List<AgencyPosition> positions(PartnershipSelfAssessment assessment, ComparedTopic topic) {
        return assessment.getAgencies().stream()
                .flatMap(agency ->
                        position(assessment, agency, topic)
                                .map(position -> new AgencyPosition(agency, position))
                                .stream())
                .toList();
    }

    private static Optional<Integer> position(
            PartnershipSelfAssessment assessment, AgencyId agency, ComparedTopic topic) {
        return assessment.responseOf(agency).flatMap(response -> switch (topic.kind()) {
            case DEGREE -> response.getDegree().map(PartnershipDegree::position);
            case LADDER ->
                ladder(assessment, topic)
                        .flatMap(ladder -> response.stepOf(ladder.getId()).flatMap(ladder::position));
            case STATEMENT ->
                topic.statement()
                        .flatMap(statement -> response.answerTo(statement).position());
        });
    }

    private static Optional<CodeList> ladder(PartnershipSelfAssessment assessment, ComparedTopic topic) {
        return assessment.getLadders().stream()
                .filter(ladder -> topic.list().equals(Optional.of(ladder.getId())))
                .findFirst();
    }

    private static boolean askedAlike(
            ComparedTopic topic, PartnershipSelfAssessment earlier, PartnershipSelfAssessment later) {
        return switch (topic.kind()) {
            case DEGREE -> true;
            case LADDER ->
                ladder(earlier, topic)
                        .map(CodeList::getEntries)
                        .equals(ladder(later, topic).map(CodeList::getEntries));
            case STATEMENT ->
                earlier.getChecklist().getId().equals(later.getChecklist().getId())
                        && topic.statement()
                                .flatMap(earlier.getChecklist()::entry)
                                .equals(topic.statement().flatMap(later.getChecklist()::entry));
        };
    }
}
