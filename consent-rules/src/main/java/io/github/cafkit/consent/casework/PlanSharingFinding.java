package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.review.PlanRule;
import java.util.Objects;
import java.util.Optional;

/**
 * An open action that has to share what the rules hold back, or of which nobody can tell yet. Immutable and thread-safe;
 * codes, identifiers and the library's own words only.
 *
 * @param place the need to share in its plan, not null
 * @param action the action, not null
 * @param recipient the agency that has to be given something, not null
 * @param severity error if the rules hold something back, warning if there is no answer yet, not null
 * @param message what was found, a sentence without a full stop, not null
 * @param question the question that was asked, or empty if there was none to ask, not null
 * @param decision the answer, or empty if something has to be asked first, not null
 */
public record PlanSharingFinding(
        CasePlace place,
        ActionId action,
        AgencyId recipient,
        Severity severity,
        String message,
        Optional<DerivedQuestion> question,
        Optional<SharingDecision> decision) {

    /** Checks the parts. */
    public PlanSharingFinding {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(decision, "decision");
    }

    /**
     * The finding as a problem of the plan.
     *
     * @return a problem with code {@code PLAN-10} at its place in the plan, never null
     */
    public Problem toProblem() {
        return new Problem(PlanRule.SHARING_WITHIN_CONSENT.id(), place.path(), severity, message);
    }
}
