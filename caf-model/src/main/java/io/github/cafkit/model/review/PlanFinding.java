package io.github.cafkit.model.review;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.agency.AgencyId;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing found in a plan. It holds identifiers and words of the library, and nothing that the plan says. Immutable
 * and thread-safe.
 *
 * @param rule the rule that was broken, not null
 * @param severity how grave, not null
 * @param path the place in the plan as a JSON pointer, not null
 * @param message what was found, in words, not null
 * @param action the action concerned, empty if it is not about one, not null
 * @param agency the agency that answers for it, empty if none does or the family does, not null
 */
public record PlanFinding(
        PlanRule rule,
        Severity severity,
        String path,
        String message,
        Optional<ActionId> action,
        Optional<AgencyId> agency) {

    /** Checks the parts. */
    public PlanFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(agency, "agency");
    }

    /**
     * The finding as a problem, with the rule's identifier as code.
     *
     * @return the problem, never null
     */
    public Problem toProblem() {
        return new Problem(rule.id(), path, severity, message);
    }
}
