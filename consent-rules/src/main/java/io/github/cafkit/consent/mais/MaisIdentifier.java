package io.github.cafkit.consent.mais;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;

/**
 * An identifier within a system: of a policy, a request or a party. None of them identifies a child. Immutable and
 * thread-safe.
 *
 * @param value the identifier, not blank, not null
 * @param system a URI of the system it belongs to, not blank, not null
 */
public record MaisIdentifier(String value, String system) {

    /**
     * Checks the parts.
     *
     * @throws ProblemException {@code MAIS-IDENTIFIER} if one is blank
     */
    public MaisIdentifier {
        if (value.isBlank() || system.isBlank()) {
            throw new ProblemException(
                    Problem.error("MAIS-IDENTIFIER", "", "an identifier has a value and a system, neither blank"));
        }
    }
}
