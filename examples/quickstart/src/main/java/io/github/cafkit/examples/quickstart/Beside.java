package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What lies beside a document that is reported on.
 *
 * @param framework the authority's own framework
 * @param assessment the assessment that a plan follows
 * @param team the team that carries a plan out
 * @param plan the plan that was reviewed, or that an episode had
 * @param review the last review
 * @param day the day to look at it on; without one, a day of the document itself
 */
record Beside(
        Optional<Framework> framework,
        Optional<CommonAssessment> assessment,
        Optional<TeamAroundTheChild> team,
        Optional<JointPlan> plan,
        Optional<ReviewRecord> review,
        Optional<LocalDate> day) {

    static final Beside NOTHING = new Beside(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The framework that a document names: the one given, or one of the library. */
    Framework framework(FrameworkId named) {
        return framework
                .or(() -> Frameworks.find(named))
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "UNKNOWN-FRAMEWORK",
                        "/framework",
                        "another framework than the library's is given by --framework")));
    }

    Names names() {
        Names names = new Names();
        assessment.ifPresent(names::add);
        team.ifPresent(names::add);
        return names;
    }

    LocalDate on(LocalDate own) {
        return day.orElse(own);
    }
}
