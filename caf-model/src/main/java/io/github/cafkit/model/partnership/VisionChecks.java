package io.github.cafkit.model.partnership;

import io.github.cafkit.model.person.YesNoUnknown;
import java.util.ArrayList;
import java.util.List;

/** Looks for what a joint vision lacks. */
final class VisionChecks {

    private VisionChecks() {}

    static List<PartnershipFinding> of(JointVision vision) {
        List<PartnershipFinding> found = new ArrayList<>();
        for (ListedCode aspect : vision.getAspects().codes()) {
            for (ListedCode perspective : vision.getPerspectives().codes()) {
                if (vision.contribution(aspect, perspective).isEmpty()) {
                    found.add(PartnershipFinding.error(
                                    PartnershipRule.CELL_IS_FILLED,
                                    "/contributions",
                                    "a perspective has not contributed to an aspect")
                            .about(aspect, perspective));
                }
            }
        }
        if (vision.getStatement().isEmpty()) {
            found.add(PartnershipFinding.error(
                    PartnershipRule.STATEMENT_IS_WRITTEN, "/statement", "there is no joint statement"));
            return List.copyOf(found);
        }
        for (ListedCode perspective : vision.getPerspectives().codes()) {
            if (vision.agreementOf(perspective) == YesNoUnknown.UNKNOWN) {
                found.add(PartnershipFinding.error(
                                PartnershipRule.PERSPECTIVE_HAS_ANSWERED,
                                "/agreements",
                                "a perspective was not asked about the statement")
                        .about(perspective));
            } else if (vision.agreementOf(perspective) == YesNoUnknown.NO) {
                found.add(PartnershipFinding.warning(
                                PartnershipRule.PERSPECTIVE_AGREES,
                                "/agreements",
                                "a perspective does not agree with the statement")
                        .about(perspective));
            }
        }
        return List.copyOf(found);
    }
}
