package io.github.cafkit.model.team;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.agency.AgencyId;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing found in the meetings of a team. It holds identifiers and words of the library, and nothing that the minutes
 * say. Immutable and thread-safe.
 *
 * @param rule the rule that was broken, not null
 * @param severity how grave, not null
 * @param path the place in the team's document as a JSON pointer, not null
 * @param message what was found, in words, not null
 * @param meeting the meeting concerned, empty if it is about several, not null
 * @param agency the agency that answers for it, empty if none does or the family does, not null
 */
public record MeetingFinding(
        MeetingRule rule,
        Severity severity,
        String path,
        String message,
        Optional<MeetingId> meeting,
        Optional<AgencyId> agency) {

    /** Checks the parts. */
    public MeetingFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(meeting, "meeting");
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
