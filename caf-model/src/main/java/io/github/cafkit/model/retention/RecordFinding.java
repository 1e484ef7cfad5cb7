package io.github.cafkit.model.retention;

import io.github.cafkit.core.problem.Problem;
import java.util.Objects;

/**
 * One thing found in how a record is kept. It holds an identifier and words of the library, and nothing that the record
 * says. Immutable and thread-safe.
 *
 * @param rule the rule that was broken, not null
 * @param record the record, not null
 * @param path the place in the register as a JSON pointer, not null
 */
public record RecordFinding(RecordRule rule, RecordId record, String path) {

    /** Checks the parts. */
    public RecordFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(path, "path");
    }

    /**
     * The finding as a problem: a warning with the rule's identifier as code.
     *
     * @return the problem, never null
     */
    public Problem toProblem() {
        return Problem.warning(rule.id(), path, rule.message());
    }
}
