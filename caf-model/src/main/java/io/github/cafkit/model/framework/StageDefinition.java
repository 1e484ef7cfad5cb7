package io.github.cafkit.model.framework;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.internal.Checks;
import java.util.Objects;

/**
 * One stage of the process that a framework describes. Immutable and thread-safe.
 *
 * @param code letters and digits in parts with dots, dashes or underscores between, such as {@code ASSESS}, not null
 * @param label the stage in words, not null
 */
public record StageDefinition(String code, String label) {

    /**
     * Checks the form of the code.
     *
     * @throws ProblemException if the code has another form
     */
    public StageDefinition {
        Checks.dottedCode(code, "the code of a stage");
        Objects.requireNonNull(label, "label");
    }
}
