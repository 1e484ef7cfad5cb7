package io.github.cafkit.model.coordination;

import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamId;

/**
 * What a review of a plan is handed where the file lacks the team or the assessment: documents of which nothing is known.
 * They never leave this package, and what a review says about them is left out.
 */
final class StandIns {

    private StandIns() {}

    static TeamAroundTheChild team(JointPlan plan) {
        return TeamAroundTheChild.builder()
                .id(TeamId.of("none"))
                .child(plan.getChild())
                .build();
    }

    static CommonAssessment assessment(JointPlan plan) {
        Child unknown = Child.builder()
                .id(plan.getChild())
                .expectedDate(plan.getStartsOn())
                .gender(Gender.UNKNOWN)
                .build();
        return CommonAssessment.start(plan.getAssessment(), plan.getStartsOn(), unknown)
                .build();
    }
}
