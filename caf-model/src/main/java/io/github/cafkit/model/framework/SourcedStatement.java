package io.github.cafkit.model.framework;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.internal.Checks;
import java.util.Objects;

/**
 * A statement of a policy in words, with where it comes from. Immutable and thread-safe.
 *
 * @param statement what holds, in words, not null or blank
 * @param provenance where the statement comes from, and how sure that is, not null
 */
public record SourcedStatement(String statement, Provenance provenance) {

    /**
     * Checks the parts.
     *
     * @throws ProblemException if the statement is blank
     */
    public SourcedStatement {
        Checks.require(!statement.isBlank(), "STATEMENT-01", "/statement", "a statement says something");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * The statement for people to read, with the mark of doubt.
     *
     * @return the statement, followed by {@code (unverified)} while nobody has checked it, never null
     */
    public String note() {
        return provenance.verified() ? statement : statement + " (unverified)";
    }
}
