package io.github.cafkit.core.problem;

/**
 * A value could not be built or read; {@link #problems()} says why and where. The message repeats the problems and so
 * never contains a personal value.
 */
public class ProblemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    /**
     * An exception for these problems.
     *
     * @param problems what is wrong, with at least one error, not null
     */
    public ProblemException(Problems problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /**
     * An exception for one problem.
     *
     * @param problem what is wrong, not null
     */
    public ProblemException(Problem problem) {
        this(Problems.of(problem));
    }

    /**
     * What is wrong.
     *
     * @return the problems, never null
     */
    public Problems problems() {
        return problems;
    }
}
