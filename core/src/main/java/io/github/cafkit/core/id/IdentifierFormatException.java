package io.github.cafkit.core.id;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;

/** A text is not an identifier of the wanted type; the problems name the rules it breaks and never repeat it. */
public class IdentifierFormatException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for these problems.
     *
     * @param problems the broken rules, with at least one error, not null
     */
    public IdentifierFormatException(Problems problems) {
        super(problems);
    }
}
