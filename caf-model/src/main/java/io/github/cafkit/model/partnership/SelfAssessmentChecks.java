package io.github.cafkit.model.partnership;

import io.github.cafkit.model.agency.AgencyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what a self-assessment lacks, and for where agencies disagree. */
final class SelfAssessmentChecks {

    private final PartnershipSelfAssessment assessment;
    private final List<PartnershipFinding> found = new ArrayList<>();

    SelfAssessmentChecks(PartnershipSelfAssessment assessment) {
        this.assessment = assessment;
    }

    List<PartnershipFinding> run() {
        for (AgencyId agency : assessment.getAgencies()) {
            int index = assessment.getResponses().stream()
                    .map(AgencyResponse::getAgency)
                    .toList()
                    .indexOf(agency);
            if (index < 0) {
                found.add(PartnershipFinding.error(
                                PartnershipRule.AGENCY_HAS_ANSWERED,
                                "/responses",
                                "an agency was asked and has not answered")
                        .of(agency));
            } else {
                lacks(assessment.getResponses().get(index), "/responses/" + index);
            }
        }
        for (PositionSpread each : assessment.disagreements()) {
            String message = "agencies are " + each.spread() + (each.spread() == 1 ? " step" : " steps")
                    + " apart on a " + each.topic().kind().label();
            found.add(PartnershipFinding.warning(PartnershipRule.AGENCIES_SEE_ALIKE, path(each.topic()), message)
                    .about(each.topic().statement().stream().toArray(ListedCode[]::new)));
        }
        return List.copyOf(found);
    }

    private void lacks(AgencyResponse response, String path) {
        if (response.getDegree().isEmpty()) {
            found.add(PartnershipFinding.error(
                            PartnershipRule.DEGREE_IS_GIVEN,
                            path + "/degree",
                            "an agency does not say how close the partnership is")
                    .of(response.getAgency()));
        }
        for (CodeList ladder : assessment.getLadders()) {
            if (response.stepOf(ladder.getId()).isEmpty()) {
                found.add(PartnershipFinding.error(
                                PartnershipRule.STEP_IS_GIVEN, path + "/steps", "an agency names no step of a ladder")
                        .of(response.getAgency()));
            }
        }
        for (ListedCode statement : assessment.getChecklist().codes()) {
            if (response.answerTo(statement) == AnswerLevel.NOT_ANSWERED) {
                found.add(PartnershipFinding.error(
                                PartnershipRule.STATEMENT_IS_ANSWERED,
                                path + "/answers",
                                "an agency leaves a statement unanswered")
                        .of(response.getAgency())
                        .about(statement));
            }
        }
    }

    private String path(ComparedTopic topic) {
        return switch (topic.kind()) {
            case DEGREE -> "/responses";
            case LADDER ->
                "/ladders/"
                        + assessment.getLadders().stream()
                                .map(ladder -> Optional.of(ladder.getId()))
                                .toList()
                                .indexOf(topic.list());
            case STATEMENT ->
                "/checklist/entries/"
                        + assessment
                                .getChecklist()
                                .codes()
                                .indexOf(topic.statement().orElseThrow());
        };
    }
}
